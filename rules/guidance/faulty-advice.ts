import type { Advice } from './advice.ts';

/** What is shown when guidance itself fails: the emergency text, and nothing that could mislead. */
export function faultyAdvice(fault: string): Advice {
  return {
    alert: 'emergency',
    screen: 'emergency',
    flags: [],
    watch: [],
    topics: [],
    chosenTopicFits: null,
    issues: [],
    redirects: [],
    missing: [],
    present: [],
    identifiers: [],
    noReplyNeeded: false,
    forSomeoneElse: null,
    hostile: null,
    goodReason: null,
    tips: [],
    language: { code: 'en', supported: true },
    reading: { flesch: 0, fleschKincaid: 0, inflesz: null, words: 0, sentences: 0, syllables: 0 },
    fault,
  };
}
