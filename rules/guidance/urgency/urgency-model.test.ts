import { expect, test } from 'vitest';
import { readOccurrences } from '../flags/flags.ts';
import { advise, type GuidanceCharter } from '../index.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { checksumOf } from '../topics/model/packed.ts';
import { packGaps, unpackGaps } from './packed.ts';
import { trainUrgencyOn, type UrgencyExample } from './train.ts';
import { judgeUrgency, judgeUrgencyOf, unpackUrgency } from './urgency-model.ts';
import { urgencyKinds } from './urgency-kinds.ts';
import { weighUrgency } from './weigh.ts';
import { urgencyWeights } from './weights.ts';

const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const context = { now: 0, author: 'patient', clinicOpen: true } as const;

const lessons: UrgencyExample[] = [
  { text: 'my toes turned black in the snow', kind: 'emergency', weight: 1 },
  { text: 'black toes after a night in the snow', kind: 'emergency', weight: 1 },
  { text: 'she says the toes are black now', kind: 'emergency', weight: 1 },
  { text: 'please move my visit to Friday', kind: 'none', weight: 1 },
  { text: 'can I move the visit', kind: 'none', weight: 1 },
  { text: 'a visit on Friday please', kind: 'none', weight: 1 },
];

function read(text: string) {
  return [readOccurrences('body', text, lexicon())];
}

test('the same lessons give the same model', () => {
  expect(trainUrgencyOn(lessons)).toEqual(trainUrgencyOn(lessons));
});

test('a model learns which words tell of an emergency, and shows them', () => {
  const model = unpackUrgency(trainUrgencyOn(lessons));
  const { vocabulary } = lexicon();
  const judged = judgeUrgency(read('the snow was deep and his toes look black'), vocabulary, model);
  const calm = judgeUrgency(read('may I move my visit'), vocabulary, model);
  expect(judged?.kind).toBe('emergency');
  expect(judged?.emergency).toBeGreaterThan(calm?.emergency ?? 0);
  const { document, from, to } = judged?.place ?? { document: null, from: 0, to: 0 };
  const words = document?.tokens.slice(from, to).map(({ word }) => word);
  expect(words?.some((word) => word === 'black' || word === 'toes' || word === 'snow')).toBe(true);
});

test('the shipped weights are those that training wrote', () => {
  const { features, weights, checksum } = urgencyWeights;
  expect(checksumOf(features, weights)).toBe(checksum);
  expect(weights.length).toBe(unpackGaps(features).length * urgencyKinds.length);
});

test('hashes are packed and unpacked without loss', () => {
  const hashes = [0, 1, 31, 32, 33, 1023, 1024, 40_000, 1_048_575];
  expect(unpackGaps(packGaps(hashes))).toEqual(hashes);
});

test.each(['', '!!!', '漢字', 'xqzv wqqx'])(
  'a text without known words is left to the rules: %j',
  (text) => {
    const judged = judgeUrgencyOf(text === '' ? [] : read(text), [], lexicon().vocabulary);
    expect(weighUrgency([], judged).filter(({ tier }) => tier === 'emergency')).toEqual([]);
  },
);

test('what only the model raises names the model and the words it saw', () => {
  const body =
    'We pulled my nephew out of the canal, he was under a while, now he coughs foam and is very sleepy';
  const advice = advise({ body }, charter, context);
  expect(advice.alert).toBe('emergency');
  for (const { span, text } of advice.flags) expect(body.slice(span.start, span.end)).toBe(text);
});

test('a rule that is certain of itself is never taken back', () => {
  const { rules } = lexicon();
  const raise = (id: string) =>
    rules.filter((rule) => rule.id === id).map((rule) => ({ rule, tier: rule.tier, evidence: [] }));
  const [place] = read('thank you');
  if (place === undefined) throw new Error('nothing was read');
  const calm = {
    emergency: -9,
    today: -9,
    kind: 'emergency',
    place: { document: place.document, from: 0, to: 1 },
  } as const;
  expect(weighUrgency(raise('cannot-breathe'), calm)[0]?.tier).toBe('emergency');
  expect(weighUrgency(raise('trauma'), calm)[0]?.tier).toBe('watch');
});
