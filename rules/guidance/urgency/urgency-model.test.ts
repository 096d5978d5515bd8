import { describe, expect, test } from 'vitest';
import { readOccurrences } from '../flags/flags.ts';
import { advise, type GuidanceCharter } from '../index.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { checksumOf } from '../topics/model/packed.ts';
import { packGaps, unpackGaps } from './packed.ts';
import { trainUrgencyOn, type UrgencyExample } from './train.ts';
import { judgeUrgency, judgeUrgencyOf, unpackUrgency } from './urgency-model.ts';
import { urgencyKinds } from './urgency-kinds.ts';
import { weighUrgency } from './weigh.ts';
import urgencyWeights from './weights.json' with { type: 'json' };

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
  const judge = (text: string) => judgeUrgency(read(text), [], lexicon().vocabulary, model);
  const judged = judge('the snow was deep and his toes look black');
  const calm = judge('may I move my visit');
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
    const judged = judgeUrgencyOf(text === '' ? [] : read(text), [], [], lexicon().vocabulary);
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

describe('a rule', () => {
  const [words] = read('thank you for the kind words on the way out of the door');
  const evidence = words && [
    { finding: '', document: words.document, from: 0, to: 1, bits: 0, qualities: 0 },
  ];
  const weighed = (id: string, emergency: number, today = -9, errand = 0) => {
    const [rule] = lexicon().rules.filter((each) => each.id === id);
    if (rule === undefined || words === undefined) throw new Error('nothing was read');
    const place = { document: words.document, from: 0, to: 1 };
    const judged = { emergency, today, kind: 'emergency', place } as const;
    const raised = [{ rule, tier: rule.tier, evidence: evidence ?? [] }];
    return weighUrgency(raised, judged, errand)[0]?.tier;
  };

  test('gives way to what the rest of the message says', () => {
    expect(weighed('trauma', 0)).toBe('emergency');
    expect(weighed('trauma', -1.7)).toBe('watch');
  });

  test('that is certain of itself gives way only when nearly all speaks against it', () => {
    expect(weighed('cannot-breathe', -0.9)).toBe('emergency');
    expect(weighed('cannot-breathe', -9)).toBe('watch');
  });

  test('for today gives way too, and sooner in a message about an errand', () => {
    expect(weighed('heart-racing', -9, -1.5)).toBe('same_day');
    expect(weighed('heart-racing', -9, -1.5, 0.9)).toBe('watch');
    expect(weighed('heart-racing', -9, -2.5)).toBe('watch');
  });
});

test('few words alarm only when they speak loudly, but despair needs few', () => {
  const [words] = read('my tummy hurts');
  if (words === undefined) throw new Error('nothing was read');
  const place = { document: words.document, from: 0, to: 1 };
  const tier = (kind: 'emergency' | 'crisis', emergency: number, tokens: number) =>
    weighUrgency([], { emergency, today: -9, kind, place }, 0, tokens)[0]?.tier;
  expect(tier('emergency', -0.5, 12)).toBe('emergency');
  expect(tier('emergency', -0.5, 3)).toBeUndefined();
  expect(tier('emergency', 2, 3)).toBe('emergency');
  expect(tier('crisis', -0.5, 3)).toBe('emergency');
});

test.each(['my tummy hurts', 'hope this isnt a stupid question', 'me duele la panza'])(
  'an ordinary message of a few words does not alarm: %s',
  (body) => {
    expect(advise({ body }, charter, context).alert).toBe('none');
  },
);
