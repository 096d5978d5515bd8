import { browserAt } from '#entry/lessons/programs.ts';

/** Chromium for tests: what `bin/test` found, else the first that is installed. */
export const browserPath = browserAt() ?? 'chromium';
