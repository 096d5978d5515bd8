import { expect, test } from 'vitest';
import { advise as adviseInFull, type GuidanceCharter } from '../index.ts';
import { advise } from './index.ts';
import { lexiconForPages } from './lexicon-for-pages.ts';

const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const context = { now: 0, author: 'patient', clinicOpen: true } as const;

test.each([
  'crushing chest pain and sweating',
  'me duele el pecho y no puedo respirar',
  'I want to kill myself',
  'my baby is 3 weeks old with a fever of 101',
  'his face is drooping and he cannot speak',
  'my toddler drank bleach',
  'vomiting blood',
])('a page sees the plain emergencies: %s', (body) => {
  expect(advise({ body }, charter, context).alert).toBe('emergency');
});

test.each(['no chest pain, I need a refill', 'my father had a stroke at 60', 'gracias por todo'])(
  'a page stays calm where the server does: %s',
  (body) => {
    expect(advise({ body }, charter, context).alert).toBe('none');
    expect(adviseInFull({ body }, charter, context).alert).toBe('none');
  },
);

test('what is never written in the texts is left out, what is written is kept', () => {
  const part = lexiconForPages(['my chest hurts', 'my chest hurts a lot'], 2);
  expect(part.terms.join('\n')).toMatch(/Chest: chest/);
  expect(part.terms.join('\n')).not.toMatch(/sternum/);
  expect(part.findings.join('\n')).toMatch(/chestPain/);
  expect(part.findings.join('\n')).not.toMatch(/testicle/);
});
