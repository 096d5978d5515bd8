import type { TopicKind } from '../../../charter/index.ts';
import { topicKinds } from '../topics.ts';
import { featureValue, type ReadableField } from './features.ts';
import { eachKnown, FeatureRows } from './known-features.ts';
import { type PackedTopicModel, zeroWeight } from './packed.ts';
import { readMessage, type ReadMessage, signsOf } from './reading.ts';
import { shares } from './shares.ts';
import topicWeights from './weights.json' with { type: 'json' };

export interface TopicModel {
  readonly packed: PackedTopicModel;
  readonly rows: FeatureRows;
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
  return { packed, rows: new FeatureRows(names), steps };
}

/** The eleven kinds, most likely first; empty when the model knows no word of the text. */
export function guessTopics(message: ReadMessage, model: TopicModel): ModelGuess[] {
  const { packed, steps } = model;
  const signs = signsOf(message);
  const sums = new Int32Array(kinds);
  let count = 0;
  eachKnown(message.fields, signs, model.rows, (row) => {
    count += 1;
    const first = row * kinds;
    for (let kind = 0; kind < kinds; kind += 1) {
      sums[kind] = (sums[kind] ?? 0) + (steps[first + kind] ?? 0);
    }
  });
  if (count === 0) return [];
  const scale = featureValue(count) * packed.step;
  const scores = shares(packed.biases.map((bias, kind) => bias + (sums[kind] ?? 0) * scale));
  return topicKinds
    .map((kind, index) => ({
      kind,
      score: scores[index] ?? 0,
      // Read again when they are asked for: most guesses are never shown.
      get reasons() {
        return reasonsFor(index, message.fields, model);
      },
    }))
    .toSorted((left, right) => right.score - left.score);
}

function reasonsFor(
  kind: number,
  fields: readonly ReadableField[],
  { packed, rows, steps }: TopicModel,
): string[] {
  const speaking = new Map<string, number>();
  eachKnown(fields, [], rows, (row, token, field) => {
    if (token === null || field === null || token.end - token.start < shortestReason) return;
    const first = row * kinds;
    let sum = 0;
    for (let other = 0; other < kinds; other += 1) {
      sum += (steps[first + other] ?? 0) * packed.step;
    }
    const weight = (steps[first + kind] ?? 0) * packed.step - sum / kinds;
    if (weight <= leastReason) return;
    const words = field.text.slice(token.start, token.end);
    speaking.set(words, Math.max(weight, speaking.get(words) ?? leastReason));
  });
  return [...speaking]
    .toSorted((left, right) => right[1] - left[1])
    .slice(0, mostReasons)
    .map(([words]) => words);
}

/** Reads a draft; the page, which has no room for a model, passes one that knows nothing. */
export type TopicGuesser = (message: ReadMessage) => readonly ModelGuess[];

let unpacked: TopicModel | undefined;

/** What the shipped model says of a message that was read already. */
export function modelTopicsOf(message: ReadMessage): ModelGuess[] {
  unpacked ??= unpack(topicWeights);
  return guessTopics(message, unpacked);
}

/** What the shipped model says a text is about, most likely first; empty when it knows no word of it. */
export function modelTopics(text: string): ModelGuess[] {
  return modelTopicsOf(readMessage('', text));
}
