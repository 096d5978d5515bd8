import LongestFirst from './test/harness/sequencer.ts';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';

/** Files of a project; those without databases and servers share their modules, which saves reading them anew for each file. */
const project = (
  name: string,
  include: string[],
  isolate: boolean,
): TestProjectInlineConfiguration => ({
  extends: true,
  test: { name, include, isolate },
});

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['test/harness/global-setup.ts'],
    reporters: ['default', './test/harness/reporter.ts'],
    exclude: ['node_modules/**', '.build/**', '.data/**', '.node/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    setupFiles: ['test/harness/close-leases.ts'],
    projects: [
      project('product', ['{server,test}/**/*.test.ts', 'test/**/*.test.tsx'], false),
      project('pure', ['{rules,web,content,demo}/**/*.test.ts', 'web/**/*.test.tsx'], false),
    ],
  },
});
