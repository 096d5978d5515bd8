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
  /** Row by row, the steps of each kind. */
  readonly steps: Int8Array;
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

const kinds = topicKinds.length;

export function unpack(packed: PackedTopicModel): TopicModel {
  const names = packed.features.split(' ');
  const steps = new Int8Array(names.length * kinds);
  for (let kind = 0; kind < kinds; kind += 1) {
    for (let row = 0; row < names.length; row += 1) {
      steps[row * kinds + kind] = packed.weights.charCodeAt(kind * names.length + row) - zeroWeight;
    }
  }
  return { packed, rows: new Map(names.map((name, index) => [name, index])), steps };
}

interface KnownWord {
  readonly words: string;
  /** Where its weights begin among those of all known words. */
  readonly at: number;
  readonly mean: number;
}

interface KnownWords {
  readonly words: readonly KnownWord[];
  /** Word by word, one weight per kind. */
  readonly weights: Float64Array;
}

/** Weights are read where they lie: a message has a few hundred features, the model thousands. */
function knownIn(
  fields: readonly ReadableField[],
  { packed, rows, steps }: TopicModel,
): KnownWords {
  const features = featuresOf(fields);
  const words: KnownWord[] = [];
  const weights = new Float64Array(features.length * kinds);
  for (const feature of features) {
    const row = rows.get(feature.name);
    if (row === undefined) continue;
    const at = words.length * kinds;
    let sum = 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      const weight = (steps[row * kinds + kind] ?? 0) * packed.step;
      weights[at + kind] = weight;
      sum += weight;
    }
    words.push({ words: feature.words, at, mean: sum / kinds });
  }
  return { words, weights };
}

/** The eleven kinds, most likely first; empty when the model knows no word of the text. */
export function guessTopics(fields: readonly ReadableField[], model: TopicModel): ModelGuess[] {
  const known = knownIn(fields, model);
  if (known.words.length === 0) return [];
  const value = featureValue(known.words.length);
  const sums = topicKinds.map((_, kind) => model.packed.biases[kind] ?? 0);
  for (const { at } of known.words) {
    for (let kind = 0; kind < kinds; kind += 1) {
      sums[kind] = (sums[kind] ?? 0) + (known.weights[at + kind] ?? 0) * value;
    }
  }
  const scores = shares(sums);
  return topicKinds
    .map((kind, index) => guess(kind, index, scores[index] ?? 0, known))
    .toSorted((left, right) => right.score - left.score);
}

/** Reasons are looked for when they are asked for: most guesses are never shown. */
function guess(kind: TopicKind, index: number, score: number, known: KnownWords): ModelGuess {
  let found: readonly string[] | undefined;
  return {
    kind,
    score,
    get reasons() {
      found ??= reasonsFor(index, known);
      return found;
    },
  };
}

function reasonsFor(kind: number, { words: known, weights }: KnownWords): string[] {
  const speaking = new Map<string, number>();
  for (const { words, at, mean } of known) {
    const weight = (weights[at + kind] ?? 0) - mean;
    const most = Math.max(weight, speaking.get(words) ?? leastReason);
    if (words.length >= shortestReason && weight > leastReason) speaking.set(words, most);
  }
  return [...speaking]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, mostReasons)
    .map(([words]) => words);
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
