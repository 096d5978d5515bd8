import type { TopicKind } from '../../../charter/index.ts';
import { tokenise } from '../../text/tokens.ts';
import { topicKinds } from '../topics.ts';
import { featuresOf, featureValue, type ReadableField } from './features.ts';
import { type PackedTopicModel, zeroWeight } from './packed.ts';
import { shares } from './shares.ts';
import { topicWeights } from './weights.ts';

export interface TopicModel {
  readonly biases: readonly number[];
  readonly rows: ReadonlyMap<string, number>;
  /** Row by row, one weight per kind. */
  readonly weights: Float32Array;
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
  const weights = new Float32Array(names.length * topicKinds.length);
  for (let kind = 0; kind < topicKinds.length; kind += 1) {
    for (let row = 0; row < names.length; row += 1) {
      const code = packed.weights.charCodeAt(kind * names.length + row) - zeroWeight;
      weights[row * topicKinds.length + kind] = code * packed.step;
    }
  }
  const rows = new Map(names.map((name, index) => [name, index]));
  return { biases: packed.biases, rows, weights };
}

interface KnownWord {
  readonly words: string;
  readonly at: number;
  readonly mean: number;
}

/** The eleven kinds, most likely first; empty when the model knows no word of the text. */
export function guessTopics(fields: readonly ReadableField[], model: TopicModel): ModelGuess[] {
  const known: KnownWord[] = [];
  for (const { name, words } of featuresOf(fields)) {
    const row = model.rows.get(name);
    if (row === undefined) continue;
    const at = row * topicKinds.length;
    let mean = 0;
    for (let kind = 0; kind < topicKinds.length; kind += 1) mean += model.weights[at + kind] ?? 0;
    known.push({ words, at, mean: mean / topicKinds.length });
  }
  if (known.length === 0) return [];
  const value = featureValue(known.length);
  const sums = topicKinds.map((_, kind) =>
    known.reduce(
      (sum, { at }) => sum + (model.weights[at + kind] ?? 0) * value,
      model.biases[kind] ?? 0,
    ),
  );
  const scores = shares(sums);
  return topicKinds
    .map((kind, index) => ({
      kind,
      score: scores[index] ?? 0,
      reasons: reasonsFor(index, known, model),
    }))
    .toSorted((left, right) => right.score - left.score);
}

function reasonsFor(kind: number, known: readonly KnownWord[], model: TopicModel): string[] {
  const speaking: { words: string; weight: number }[] = [];
  for (const { words, at, mean } of known) {
    const weight = (model.weights[at + kind] ?? 0) - mean;
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
