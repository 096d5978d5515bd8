import { expect, test } from 'vitest';
import { advise, plainCharter } from '../index.ts';

function languageOf(body: string): string {
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  return advise({ body }, plainCharter, context).language.code;
}

test.each([
  ['salut docteur, mon fils a de la fièvre', 'fr'],
  ['bom dia doutora, minha pressão está alta', 'pt'],
  ['Mam ból głowy od wczoraj', 'pl'],
  ['nahihilo po ako at nagsusuka', 'tl'],
  ['doctè mwen pa ka respire', 'ht'],
  ['Waxaan qabaa xanuun laabta ah', 'so'],
  ['ngực tôi đau', 'vi'],
  ['Ich brauche einen Termin', 'de'],
  ['Ho bisogno di una ricetta', 'it'],
  ['我需要预约', 'zh'],
])('a few words say the language: %s is %s', (body, code) => {
  expect(languageOf(body)).toBe(code);
});

test.each([
  ['me duele', 'es'],
  ['presion 140/90 anoche', 'es'],
  ['la nina trae calentura', 'es'],
  ['My name is Jean-Pierre Dubois and I need a refill', 'en'],
  ['Dr Nguyen told me to take Tylenol', 'en'],
  ['po box 12 tucson', 'en'],
  ['bp 140/90', 'en'],
])('names and short words do not make it another: %s is %s', (body, code) => {
  expect(languageOf(body)).toBe(code);
});

test('a language nobody here reads is said before anything else but a secret', () => {
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  const { tips } = advise(
    { body: 'mon fils a de la fièvre, merci docteur' },
    plainCharter,
    context,
  );
  expect(tips[0]?.id).toBe('language_help');
});
