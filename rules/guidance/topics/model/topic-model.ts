import type { TopicKind } from '../../../charter/index.ts';
import { tokenise } from '../../text/tokens.ts';
import { topicKinds } from '../topics.ts';
import { featuresOf, featureValue, type ReadableField } from './features.ts';
import { type PackedTopicModel, zeroWeight } from './packed.ts';
import { shares } from './shares.ts';
import { topicWeights } from './weights.ts';

export interface TopicModel {
  readonly packed: PackedTopicModel;
  readonly rows: ReadonlyMap<string, number>;
}

export interface ModelGuess {
  readonly kind: TopicKind;
  /** Likelihood; all eleven add up to 1. */
  readonly score: number;
  /** The words of the text that speak most for the kind, as written. */
  readonly reasons: readonly string[];
}

const mostReasons = 3;
const leastReason = 0.12;
const shortestReason = 3;

export function unpack(packed: PackedTopicModel): TopicModel {
  const names = packed.features.split(' ');
  return { packed, rows: new Map(names.map((name, index) => [name, index])) };
}

/** Weights are read where they lie: a message has a few hundred features, the model thousands. */
function weightsOf(row: number, { packed, rows }: TopicModel): number[] {
  return topicKinds.map(
    (_, kind) => (packed.weights.charCodeAt(kind * rows.size + row) - zeroWeight) * packed.step,
  );
}

interface KnownWord {
  readonly words: string;
  readonly weights: readonly number[];
  readonly mean: number;
}

/** The eleven kinds, most likely first; empty when the model knows no word of the text. */
export function guessTopics(fields: readonly ReadableField[], model: TopicModel): ModelGuess[] {
  const known: KnownWord[] = [];
  for (const { name, words } of featuresOf(fields)) {
    const row = model.rows.get(name);
    if (row === undefined) continue;
    const weights = weightsOf(row, model);
    const mean = weights.reduce((all, each) => all + each, 0) / weights.length;
    known.push({ words, weights, mean });
  }
  if (known.length === 0) return [];
  const value = featureValue(known.length);
  const sums = topicKinds.map((_, kind) =>
    known.reduce(
      (sum, { weights }) => sum + (weights[kind] ?? 0) * value,
      model.packed.biases[kind] ?? 0,
    ),
  );
  const scores = shares(sums);
  return topicKinds
    .map((kind, index) => ({
      kind,
      score: scores[index] ?? 0,
      reasons: reasonsFor(index, known),
    }))
    .toSorted((left, right) => right.score - left.score);
}

function reasonsFor(kind: number, known: readonly KnownWord[]): string[] {
  const speaking: { words: string; weight: number }[] = [];
  for (const { words, weights, mean } of known) {
    const weight = (weights[kind] ?? 0) - mean;
    if (words.length >= shortestReason && weight > leastReason) speaking.push({ words, weight });
  }
  return speaking
    .toSorted((left, right) => right.weight - left.weight)
    .slice(0, mostReasons)
    .map(({ words }) => words);
}

/** Reads the fields of a draft; the page, which has no room for a model, passes one that knows nothing. */
export type TopicGuesser = (fields: readonly ReadableField[]) => readonly ModelGuess[];

let unpacked: TopicModel | undefined;

/** What the shipped model says of fields that were read already. */
export function modelTopicsOf(fields: readonly ReadableField[]): ModelGuess[] {
  unpacked ??= unpack(topicWeights);
  return guessTopics(fields, unpacked);
}

/** What the shipped model says a text is about, most likely first; empty when it knows no word of it. */
export function modelTopics(text: string): ModelGuess[] {
  return modelTopicsOf([{ text, tokens: tokenise(text) }]);
}
