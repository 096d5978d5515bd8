import type { ClinicSlug, DemoUrgency, Language, TopicId } from '../world.ts';
import { english } from './en/index.ts';
import { patientVoice } from './en/voice-patient.ts';
import { staffVoice } from './en/voice-staff.ts';
import { wording as englishWording } from './en/wording.ts';
import { spanish } from './es/index.ts';
import { patientVoice as vozDePaciente } from './es/voice-patient.ts';
import { staffVoice as vozDelEquipo } from './es/voice-staff.ts';
import { wording as spanishWording } from './es/wording.ts';
import type { Situation } from './stock.ts';

/** Pools of lines by the moment they fit. */
export type Voice = typeof patientVoice & typeof staffVoice;
export const voices: Record<Language, Voice> = {
  en: { ...patientVoice, ...staffVoice },
  es: { ...vozDePaciente, ...vozDelEquipo },
};
export const wordings: Record<Language, readonly string[]> = {
  en: englishWording,
  es: spanishWording,
};
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
