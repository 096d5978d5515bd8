import type { Tier, Words } from '../../charter/index.ts';
import { conceptWords } from '../lexicon/concept-words.ts';

const whyNow: Words = {
  en: 'This can be {concept}. It may need help right now.',
  es: 'Esto puede ser {concept}. Puede necesitar ayuda ahora mismo.',
};
const whyToday: Words = {
  en: 'This can be {concept}. It is safer to have it looked at today.',
  es: 'Esto puede ser {concept}. Es más seguro que alguien lo vea hoy.',
};
const whyWatch: Words = {
  en: 'The care team should know about {concept}.',
  es: 'El equipo debe saber de {concept}.',
};

/** Why a flag was raised, in words, per language. */
export function whyOf(tier: Tier, concept: string): Words {
  const template = tier === 'emergency' ? whyNow : tier === 'same_day' ? whyToday : whyWatch;
  const named = conceptWords[concept] ?? conceptWords['other'];
  const words: Record<string, string> = {};
  for (const [language, text] of Object.entries(template)) {
    words[language] = text.replace('{concept}', named?.[language] ?? concept);
  }
  return words;
}
