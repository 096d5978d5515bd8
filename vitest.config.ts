import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    globalSetup: ['test/harness/global-setup.ts'],
    reporters: ['default', './test/harness/reporter.ts'],
    include: ['{rules,server,web,content,demo,test}/**/*.test.ts', '{web,test}/**/*.test.tsx'],
    exclude: ['node_modules/**', '.build/**', '.data/**', '.node/**'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
