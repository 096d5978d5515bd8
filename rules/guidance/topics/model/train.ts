import type { TopicKind } from '../../../charter/index.ts';
import { topicKinds } from '../topics.ts';
import { featureNames, featureValue } from './features.ts';
import { checksumOf, type PackedTopicModel, zeroWeight } from './packed.ts';
import { readMessage, signsOf } from './reading.ts';
import { shares } from './shares.ts';

/** A message whose topic is known. */
export interface TopicExample {
  readonly subject?: string;
  readonly text: string;
  readonly kind: TopicKind;
  /** Other kinds that a reasonable reader might choose. */
  readonly alsoAcceptable: readonly TopicKind[];
  /** 1 for a message of the corpus. */
  readonly weight: number;
}

const settings = {
  rounds: 6,
  pace: 0.2,
  decay: 0.01,
  leastUses: 2,
  shareOfOthers: 0.3,
  mostFeatures: 60_000,
  mostSteps: 20,
  seed: 7,
} as const;

interface Row {
  readonly names: readonly string[];
  readonly kind: number;
  readonly wanted: readonly number[];
  readonly weight: number;
}

interface Fit {
  readonly ids: ReadonlyMap<string, number>;
  /** Row by row, one weight per kind; the last row holds the biases. */
  readonly weights: Float64Array;
}

function rowOf(example: TopicExample): Row {
  const others = example.alsoAcceptable.filter((kind) => kind !== example.kind);
  const shareOfOthers = others.length === 0 ? 0 : settings.shareOfOthers;
  const message = readMessage(example.subject ?? '', example.text);
  return {
    names: featureNames(message.fields, signsOf(message)),
    kind: topicKinds.indexOf(example.kind),
    wanted: topicKinds.map((kind) => {
      if (kind === example.kind) return 1 - shareOfOthers;
      return others.includes(kind) ? shareOfOthers / others.length : 0;
    }),
    weight: example.weight,
  };
}

/** 1 lets every kind weigh the same in all, 0 as much as it is written. */
const evenness = 0.85;

/** A kind that is seldom written weighs more in each message. */
function balanced(rows: readonly Row[]): Row[] {
  const totals = topicKinds.map(() => 0);
  for (const { kind, weight } of rows) totals[kind] = (totals[kind] ?? 0) + weight;
  const mean = totals.reduce((all, each) => all + each, 0) / topicKinds.length;
  return rows.map((row) => ({
    ...row,
    weight: row.weight * (mean / (totals[row.kind] || 1)) ** evenness,
  }));
}

/** Mulberry32: the same order of lessons on every machine. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function shuffle(order: Uint32Array, next: () => number): void {
  for (let index = order.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1));
    const kept = order[index] ?? 0;
    order[index] = order[other] ?? 0;
    order[other] = kept;
  }
}

/** Multinomial logistic regression by AdaGrad. */
function fit(rows: readonly Row[], names: readonly string[]): Fit {
  const ids = new Map(names.map((name, index) => [name, index]));
  const kinds = topicKinds.length;
  const weights = new Float64Array((ids.size + 1) * kinds);
  const slopes = new Float64Array(weights.length).fill(0.01);
  const lessons = rows.map((row) => {
    const known = row.names.flatMap((name) => ids.get(name) ?? []);
    return { row, known: [...known, ids.size], value: featureValue(known.length) };
  });
  const order = Uint32Array.from(lessons.keys());
  const next = chance(settings.seed);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const lesson = lessons[at];
      if (lesson === undefined) continue;
      const { row, known, value } = lesson;
      const sums = topicKinds.map(() => 0);
      const valueOf = (id: number): number => (id === ids.size ? 1 : value);
      for (const id of known) {
        for (let kind = 0; kind < kinds; kind += 1) {
          sums[kind] = (sums[kind] ?? 0) + (weights[id * kinds + kind] ?? 0) * valueOf(id);
        }
      }
      const guessed = shares(sums);
      for (const id of known) {
        for (let kind = 0; kind < kinds; kind += 1) {
          const cell = id * kinds + kind;
          const wrong = ((guessed[kind] ?? 0) - (row.wanted[kind] ?? 0)) * row.weight;
          const slope = wrong * valueOf(id) + settings.decay * (weights[cell] ?? 0);
          slopes[cell] = (slopes[cell] ?? 0) + slope * slope;
          weights[cell] =
            (weights[cell] ?? 0) - (settings.pace * slope) / Math.sqrt(slopes[cell] ?? 1);
        }
      }
    }
  }
  return { ids, weights };
}

/** The features that tell most: far from even, and in many messages. */
function mostTelling(fitted: Fit, worths: ReadonlyMap<string, number>): string[] {
  const kinds = topicKinds.length;
  const telling = [...fitted.ids].map(([name, id]) => {
    const row = fitted.weights.subarray(id * kinds, (id + 1) * kinds);
    const mean = row.reduce((all, each) => all + each, 0) / kinds;
    const spread = row.reduce((all, each) => all + (each - mean) ** 2, 0);
    return { name, worth: Math.sqrt(spread * (worths.get(name) ?? 0)) };
  });
  return telling
    .toSorted((left, right) => right.worth - left.worth)
    .slice(0, settings.mostFeatures)
    .map(({ name }) => name);
}

function pack({ ids, weights }: Fit): PackedTopicModel {
  const kinds = topicKinds.length;
  const names = [...ids.keys()];
  const cells = weights.subarray(0, names.length * kinds);
  const most = cells.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  const step = Number((most / settings.mostSteps || 1).toFixed(4));
  const steps = topicKinds.flatMap((_, kind) =>
    names.map((_name, row) => Math.round((cells[row * kinds + kind] ?? 0) / step)),
  );
  const biases = [...weights.subarray(names.length * kinds)].map((each) => Number(each.toFixed(2)));
  const features = names.join(' ');
  const packedWeights = steps.map((each) => String.fromCharCode(zeroWeight + each)).join('');
  return {
    checksum: checksumOf(features, packedWeights),
    step,
    biases,
    features,
    weights: packedWeights,
  };
}

/** Trains on the examples; the same examples in the same order give the same model. */
export function trainTopicModel(examples: readonly TopicExample[]): PackedTopicModel {
  const rows = balanced(examples.map(rowOf));
  const [uses, worths] = [new Map<string, number>(), new Map<string, number>()];
  for (const [index, { names }] of rows.entries()) {
    const weight = examples[index]?.weight ?? 0;
    for (const name of names) {
      uses.set(name, (uses.get(name) ?? 0) + 1);
      worths.set(name, (worths.get(name) ?? 0) + weight);
    }
  }
  const often = [...uses].filter(([, count]) => count >= settings.leastUses);
  const first = fit(
    rows,
    often.map(([name]) => name),
  );
  return pack(fit(rows, mostTelling(first, worths).toSorted()));
}
