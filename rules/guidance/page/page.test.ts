import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { advise, type GuidanceCharter, type GuidanceDraft } from '../index.ts';
import { adviseOnPage } from './index.ts';
import { lexiconForPages } from './lexicon-for-pages.ts';

const root = join(import.meta.dirname, '../../..');
const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const context = { now: 0, author: 'patient', clinicOpen: true } as const;

function onPage(body: string): string {
  return adviseOnPage({ body }, charter, {}).alert;
}

test.each([
  'crushing chest pain and sweating',
  'me duele el pecho y no puedo respirar',
  'I want to kill myself',
  'my baby is 3 weeks old with a fever of 101',
  'his face is drooping and he cannot speak',
  'vomiting blood',
])('a page sees the plain emergencies: %s', (body) => {
  expect(onPage(body)).toBe('emergency');
});

test.each(['no chest pain, I need a refill', 'my father had a stroke at 60', 'gracias por todo'])(
  'a page stays calm where the server does: %s',
  (body) => {
    expect(onPage(body)).toBe('none');
    expect(advise({ body }, charter, context).alert).toBe('none');
  },
);

function trainingRows(): GuidanceDraft[] {
  const lines = readFileSync(join(root, 'content/corpus/train.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line) => {
    const { subject = '', text } = JSON.parse(line) as { subject?: string; text: string };
    return { subject, body: text };
  });
}

test('until a draft is saved a page may miss what the server sees; it hardly ever sees more', () => {
  const rows = trainingRows().map((draft) => ({
    page: adviseOnPage(draft, charter, {}).alert === 'emergency',
    server: advise(draft, charter, context).alert === 'emergency',
  }));
  const emergencies = rows.filter(({ server }) => server);
  const seen = emergencies.filter(({ page }) => page).length;
  const alone = rows.filter(({ page, server }) => page && !server).length;
  expect(seen / emergencies.length).toBeGreaterThan(0.5);
  expect(alone / rows.length).toBeLessThan(0.01);
});

test('identifiers are the same on the page and on the server', () => {
  const drafts = [
    'my social is 123-45-6789',
    'card 4111 1111 1111 1111',
    'my password is hunter22',
  ];
  for (const body of drafts) {
    const { identifiers } = adviseOnPage({ body }, charter, {});
    expect(identifiers).toHaveLength(1);
    expect(identifiers).toEqual(advise({ body }, charter, context).identifiers);
  }
});

test('what is never written in the texts is left out, what is written is kept', () => {
  const texts = ['my chest hurts', 'my chest hurts a lot'];
  const part = lexiconForPages({ emergencies: texts, others: [] }, 1);
  expect(part.terms.join('\n')).toMatch(/^\w: chest$/m);
  expect(part.terms.join('\n')).not.toMatch(/sternum/);
  expect(part.findings.join('\n')).toMatch(/^a:[A-Z] ~ [A-Z]$/m);
  expect(part.findings.join('\n')).not.toMatch(/testicle/);
});
