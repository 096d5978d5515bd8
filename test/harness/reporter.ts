import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const slowestShown = 10;

/** Says which files are slow and, last and alone on a line, how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>): void {
    const slowest = modules
      .toSorted((a, b) => secondsOf(b) - secondsOf(a))
      .slice(0, slowestShown)
      .map((module) => `${secondsOf(module).toFixed(1).padStart(7)} s  ${nameOf(module)}`);
    say(['', `The ${slowest.length} slowest test files`, ...slowest, '']);
    const counts = countsOf(modules, unhandled.length);
    const file = process.env['PARLEY_TEST_COUNTS'];
    if (file === undefined) say([`${counts.passed} passed, ${counts.failed} failed`]);
    else appendFileSync(file, `${JSON.stringify(counts)}\n`);
  }
}

function say(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

function countsOf(modules: ReadonlyArray<TestModule>, unhandledErrors: number) {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  return {
    passed: results.filter((state) => state === 'passed').length,
    failed: results.filter((state) => state === 'failed').length + brokenFiles + unhandledErrors,
  };
}

function secondsOf(module: TestModule): number {
  const { duration, collectDuration } = module.diagnostic();
  return (duration + collectDuration) / 1000;
}

function nameOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}
