import type { ContentGround } from '#foundation/library/index.ts';
import type { TaughtRules } from '../references.ts';
import { screenWords } from '../screen-words.ts';

/** The rules of the first clinic: what a lesson or a case is checked and shown by while it is written. */
export function taughtRules({ rules }: ContentGround, language: string): TaughtRules {
  return {
    charter: rules.forClinic(rules.clinics[0]?.id ?? ''),
    phrases: rules.document.phrases,
    language,
    screen: screenWords,
  };
}
