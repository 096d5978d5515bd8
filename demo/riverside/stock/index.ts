import type { ClinicSlug, DemoUrgency, Language, TopicId } from '../world.ts';
import { english } from './en/index.ts';
import { voice as englishVoice } from './en/voice.ts';
import { spanish } from './es/index.ts';
import { voice as spanishVoice } from './es/voice.ts';
import type { Situation } from './stock.ts';

export type { Voice } from './en/voice.ts';
export const voices = { en: englishVoice, es: spanishVoice } as const;
export const stock: Situation[] = [...english, ...spanish];

const shelf = new Map<string, Situation[]>();
for (const situation of stock) {
  for (const clinic of situation.clinics) {
    const kind = situation.urgency === 'as_promised' ? situation.topicId : situation.urgency;
    const label = `${situation.language}:${clinic}:${kind}`;
    shelf.set(label, [...(shelf.get(label) ?? []), situation]);
  }
}

/** Situations of one clinic and topic; urgent ones stand on a shelf of their own, whatever their topic. */
export function situationsFor(
  language: Language,
  clinic: ClinicSlug,
  kind: TopicId | Exclude<DemoUrgency, 'as_promised'>,
): readonly Situation[] {
  return shelf.get(`${language}:${clinic}:${kind}`) ?? [];
}
