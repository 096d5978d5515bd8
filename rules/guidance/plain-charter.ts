import type { GuidanceCharter } from './advice.ts';

/** For messages without a clinic, such as rows of a file: without topics, a kind stands for itself. */
export const plainCharter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
