import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { advise, type GuidanceCharter } from '../index.ts';
import { lexicon } from './lexicon.ts';
import { conceptWords } from './concept-words.ts';
import { namesIn } from '../flags/conditions.ts';
import { measuredFindings } from '../flags/measures.ts';

const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};

function linesOf(file: string): string[] {
  const text = readFileSync(join(import.meta.dirname, 'examples', file), 'utf8');
  return text.split('\n').filter((line) => line.trim() !== '');
}

function alertOf(body: string): string {
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  return advise({ body }, charter, context).alert;
}

describe.each([
  ['emergency.txt', 'emergency'],
  ['emergency-by-concept.txt', 'emergency'],
  ['emergency-clinical.txt', 'emergency'],
  ['emergency-indirect.txt', 'emergency'],
  ['no-alarm-clinical.txt', 'none'],
  ['emergency-short.txt', 'emergency'],
  ['emergency-veiled.txt', 'emergency'],
  ['no-alarm-everyday.txt', 'none'],
  ['no-alarm-look-alikes.txt', 'none'],
  ['same-day.txt', 'same_day'],
  ['no-alarm.txt', 'none'],
])('each line of %s', (file, expected) => {
  test.each(linesOf(file))(`is read as ${expected}: %s`, (line) => {
    expect(alertOf(line)).toBe(expected);
  });
});

test('every finding a rule asks for can be found', () => {
  const { rules, patterns } = lexicon();
  const known = new Set([...patterns.findingNames, ...measuredFindings]);
  const unknown = rules.flatMap((rule) =>
    namesIn(rule.condition)
      .filter((name) => !known.has(name))
      .map((name) => `${rule.id}: ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('every concept has plain words in both languages', () => {
  for (const rule of lexicon().rules) {
    expect(conceptWords[rule.concept]?.['en'], rule.concept).toMatch(/\w/);
    expect(conceptWords[rule.concept]?.['es'], rule.concept).toMatch(/\w/);
  }
});

test('the lexicon is written in folded letters, as the reader reads', () => {
  const { vocabulary } = lexicon();
  const strange = [...vocabulary.classIds.keys()].filter((name) => /[^\w*/.'-]/.test(name));
  expect(strange).toEqual([]);
});
