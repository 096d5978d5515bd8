import { relative } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

const slowestShown = 10;

/** Says which files are slow and, last and alone on a line, how many tests passed and failed. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: ReadonlyArray<TestModule>, unhandled: ReadonlyArray<unknown>): void {
    const lines = [
      '',
      `The ${slowestShown} slowest test files`,
      ...modules
        .toSorted((a, b) => secondsOf(b) - secondsOf(a))
        .slice(0, slowestShown)
        .map((module) => `${secondsOf(module).toFixed(1).padStart(7)} s  ${nameOf(module)}`),
      '',
      closingLine(modules, unhandled.length),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

function closingLine(modules: ReadonlyArray<TestModule>, unhandledErrors: number): string {
  const results = modules.flatMap((module) =>
    [...module.children.allTests()].map((test) => test.result().state),
  );
  const brokenFiles = modules.filter((module) => module.errors().length > 0).length;
  const passed = results.filter((state) => state === 'passed').length;
  const failed = results.filter((state) => state === 'failed').length;
  return `${passed} passed, ${failed + brokenFiles + unhandledErrors} failed`;
}

function secondsOf(module: TestModule): number {
  const { duration, collectDuration } = module.diagnostic();
  return (duration + collectDuration) / 1000;
}

function nameOf(module: TestModule): string {
  return relative(process.cwd(), module.moduleId);
}
