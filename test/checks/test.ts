import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserAt } from '#entry/lessons/programs.ts';
import { findOlderPostgres, installForTests } from './debian-packages.ts';
import { startOlderPostgres } from './older-postgres.ts';
import { runStep, say, tool, type Step } from './run-step.ts';

// bin/test [file ...]: everything without arguments, also the stores and migrations on an older
// PostgreSQL; with arguments only those files. The last line is always "N passed, N failed".
const limitMs = 55 * 60_000;
const stopAt = Date.now() + limitMs;
const chosen = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'parley-counts-'));
const counts = join(folder, 'counts');
writeFileSync(counts, '');

process.exitCode = await main().finally(() => rmSync(folder, { recursive: true, force: true }));

async function main(): Promise<number> {
  if (chosen.length === 0) installForTests();
  const outcomes = [await runStep(vitest('tests', chosen), stopAt)];
  if (chosen.length === 0) outcomes.push(await onOlderPostgres());
  return close(outcomes);
}

async function onOlderPostgres(): Promise<boolean> {
  const programs = findOlderPostgres();
  if (programs === undefined) {
    say('No PostgreSQL 15 to 17 is installed: stores and migrations were tested on 18 only.');
    return true;
  }
  say(`Stores and migrations again, on ${programs}`);
  const server = await startOlderPostgres(programs);
  try {
    const older = ['.store.test.ts', 'migrations.test.ts', 'test/harness/'];
    return await runStep(
      vitest('older PostgreSQL', older, { TEST_DATABASE_URL: server.url }),
      stopAt,
    );
  } finally {
    await server.stop();
  }
}

function vitest(name: string, args: readonly string[], more: Record<string, string> = {}): Step {
  const browser = browserAt();
  return {
    ...tool(name, 'vitest/vitest.mjs', ['run', ...args]),
    environment: {
      ...more,
      PARLEY_TEST_COUNTS: counts,
      ...(browser === undefined ? {} : { CHROMIUM: browser }),
    },
  };
}

// A run that could not even count is one failure, so that no failure ever reads "0 failed".
function close(outcomes: readonly boolean[]): number {
  const lines = readFileSync(counts, 'utf8').split('\n').filter(Boolean);
  const runs = lines.map((line) => JSON.parse(line) as { passed: number; failed: number });
  const passed = runs.reduce((total, run) => total + run.passed, 0);
  const counted = runs.reduce((total, run) => total + run.failed, 0);
  const failed = counted === 0 && outcomes.includes(false) ? 1 : counted;
  say(`\n${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
