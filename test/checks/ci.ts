import { runStep, say, tool, root, type Step } from './run-step.ts';
import { join } from 'node:path';

// bin/ci: what every change must pass. Later steps run even when an earlier one failed, so that one
// run tells everything; the tests come last and so does their closing line.
const stopAt = Date.now() + 60 * 60_000;
const steps: readonly Step[] = [
  tool('format', 'oxfmt/bin/oxfmt', ['--check', '.']),
  tool('lint', 'oxlint/bin/oxlint', ['--quiet']),
  tool('types', 'typescript/bin/tsc', ['--noEmit', '-p', '.']),
  {
    ...tool('architecture', 'vitest/vitest.mjs', [
      'run',
      'test/architecture.test.ts',
      '--reporter=dot',
    ]),
  },
  { name: 'tests', command: join(root, 'bin/test'), args: [] },
];

const failed: string[] = [];
for (const step of steps) {
  if (step.name === 'tests' && failed.length > 0) say(`\nFailed so far: ${failed.join(', ')}.`);
  say(`\n== ${step.name}`);
  const began = Date.now();
  const passed = await runStep(step, stopAt);
  if (!passed) failed.push(step.name);
  if (step.name !== 'tests')
    say(
      `${step.name}: ${passed ? 'passed' : 'failed'} (${((Date.now() - began) / 1000).toFixed(1)} s)`,
    );
}
process.exitCode = failed.length === 0 ? 0 : 1;
