import { expect, test } from 'vitest';
import { topicKinds } from '../topics.ts';
import { blendTopics } from './blend.ts';
import { checksumOf } from './packed.ts';
import { readMessage } from './reading.ts';
import { guessTopics, modelTopics, unpack } from './topic-model.ts';
import { type TopicExample, trainTopicModel } from './train.ts';
import topicWeights from './weights.json' with { type: 'json' };

const example = (kind: TopicExample['kind'], text: string): TopicExample => ({
  text,
  kind,
  alsoAcceptable: [],
  weight: 1,
});
const lessons = [
  example('billing', 'why was I charged twice on this bill'),
  example('billing', 'my bill is wrong, I was charged for nothing'),
  example('scheduling', 'can I move my visit to Friday'),
  example('scheduling', 'please cancel the visit on Friday'),
  example('thanks', 'thank you so much'),
  example('thanks', 'many thanks to you all'),
];

test('the same examples give the same model', () => {
  expect(trainTopicModel(lessons)).toEqual(trainTopicModel(lessons));
});

test('a model learns which words speak for a kind', () => {
  const model = unpack(trainTopicModel(lessons));
  const text = 'I was charged, here is the bill';
  const [best] = guessTopics(readMessage('', text), model);
  expect(best?.kind).toBe('billing');
  expect(best?.reasons).toContain('bill');
});

test('the shipped weights are those that training wrote', () => {
  const { features, weights, checksum } = topicWeights;
  expect(checksumOf(features, weights)).toBe(checksum);
  expect(weights.length).toBe(features.split(' ').length * topicKinds.length);
});

test.each([
  ['please send my lisinopril to the pharmacy, I have two pills left', 'medication_refill'],
  ['me llegó un cobro de la consulta y no sé por qué', 'billing'],
  ['My cholesterol came back flagged high on the lab results, what does it mean?', 'test_result'],
  ['Quiero cambiar mi cita del jueves para otro día', 'scheduling'],
  ['necesito una carta para mi trabajo, falté dos días', 'forms_records'],
])('the shipped model knows what this is about: %s', (text, kind) => {
  expect(modelTopics(text)[0]?.kind).toBe(kind);
});

test('reasons are words of the text, as they were written', () => {
  const text = 'Mi REFERENCIA no llegó al Cardiólogo; the Specialist says you never faxed it.';
  const guesses = modelTopics(text);
  expect(guesses.some((guess) => guess.reasons.length > 0)).toBe(true);
  for (const reason of guesses.flatMap((guess) => guess.reasons)) expect(text).toContain(reason);
});

test('scores add up to one, over all kinds, and the most likely comes first', () => {
  const guesses = modelTopics('thanks, see you Friday');
  expect(guesses.map((guess) => guess.kind).toSorted()).toEqual([...topicKinds].toSorted());
  expect(guesses.reduce((sum, guess) => sum + guess.score, 0)).toBeCloseTo(1, 6);
  const scores = guesses.map((guess) => guess.score);
  expect(scores).toEqual(scores.toSorted((left, right) => right - left));
});

test('the same text gives the same answer', () => {
  const text = 'I ran out of pills and the bill is wrong';
  expect(modelTopics(text)).toEqual(modelTopics(text));
});

test.each(['', '👍', '!!! ...', '\u{1F600}\uD800', '漢字', 'x'.repeat(20_000)])(
  'a text without known words is left to the rules: %j',
  (text) => {
    const ruled = topicKinds.map((kind) => ({
      kind,
      score: kind === 'thanks' ? 1 : 0,
      strength: kind === 'thanks' ? 3 : 0,
      reasons: [],
    }));
    expect(blendTopics(ruled, modelTopics(text))).toEqual(ruled);
  },
);

test('rules and model are heard together, and the words of the rules are shown first', () => {
  const ruled = topicKinds.map((kind) => ({
    kind,
    score: kind === 'billing' || kind === 'referral' ? 0.5 : 0,
    strength: kind === 'billing' || kind === 'referral' ? 5 : 0,
    reasons: kind === 'billing' ? ['the bill'] : [],
  }));
  const guessed = topicKinds.map((kind) => ({
    kind,
    score: kind === 'billing' ? 0.5 : 0.05,
    reasons: ['guessed'],
  }));
  const blended = blendTopics(ruled, guessed);
  expect(blended[0]).toMatchObject({ kind: 'billing', reasons: ['the bill'] });
  expect(blended[1]).toMatchObject({ kind: 'referral', reasons: ['guessed'] });
});
