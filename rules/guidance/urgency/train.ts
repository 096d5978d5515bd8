import { lexicon } from '../lexicon/lexicon.ts';
import type { CompiledLexicon } from '../flags/compiled-lexicon.ts';
import { type RaisedFlag, raiseFlags, readOccurrences } from '../flags/flags.ts';
import type { Token } from '../text/tokens.ts';
import { checksumOf } from '../topics/model/packed.ts';
import { shares } from '../topics/model/shares.ts';
import { type FeatureSink, gramKeysOf, readFeatures, valueOf } from './features.ts';
import { packGaps, type PackedUrgencyModel, zeroWeight } from './packed.ts';
import { type UrgencyKind, urgencyKinds } from './urgency-kinds.ts';

/** A message whose urgency is known. */
export interface UrgencyExample {
  readonly subject?: string;
  readonly text: string;
  /** "by_rules" stands for an emergency whose screen the rules name. */
  readonly kind: UrgencyKind | 'by_rules';
  /** 1 for a message of the corpus. */
  readonly weight: number;
}

const settings = {
  rounds: 8,
  pace: 0.25,
  shrink: 0.0001,
  leastUses: 2,
  mostFeatures: 50_000,
  mostSteps: 24,
  seed: 7,
} as const;

export interface Lesson {
  readonly hashes: Int32Array;
  readonly kind: number;
  readonly weight: number;
}

interface Fit {
  readonly hashes: readonly number[];
  /** Row by row, one weight per kind; the last row holds the biases. */
  readonly weights: Float64Array;
}

const kinds = urgencyKinds.length;

function kindByRules(flags: readonly RaisedFlag[]): UrgencyKind {
  const first = flags.find(({ tier }) => tier === 'emergency');
  return urgencyKinds.find((kind) => kind === first?.rule.screen) ?? 'emergency';
}

/** Every feature of a message once, whether a model will know it or not. */
class EveryFeature implements FeatureSink {
  readonly keys = new Set<number>();

  add(key: number): void {
    this.keys.add(key);
  }

  addGrams({ word }: Token): number {
    const keys = gramKeysOf(word);
    for (const key of keys) this.keys.add(key);
    return keys.length;
  }
}

export function lessonOf(example: UrgencyExample, lexicon: CompiledLexicon): Lesson {
  const texts = [example.subject ?? '', example.text].filter((text) => text.trim() !== '');
  const read = texts.map((text) => readOccurrences('body', text, lexicon));
  const flags = raiseFlags(
    read.flatMap((each) => each.occurrences),
    [],
    lexicon.rules,
  );
  const kind = example.kind === 'by_rules' ? kindByRules(flags) : example.kind;
  const features = new EveryFeature();
  readFeatures(read, flags, lexicon.vocabulary, features);
  return {
    hashes: Int32Array.from(features.keys),
    kind: urgencyKinds.indexOf(kind),
    weight: example.weight,
  };
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

interface Known {
  readonly rows: Int32Array;
  readonly value: number;
  readonly lesson: Lesson;
}

class Fitting {
  readonly weights: Float64Array;
  private readonly slopes: Float64Array;
  private readonly biases: number;

  constructor(features: number) {
    this.weights = new Float64Array((features + 1) * kinds);
    this.slopes = new Float64Array(this.weights.length).fill(0.001);
    this.biases = features;
  }

  private move(cell: number, slope: number, shrink: number): void {
    if (slope === 0) return;
    const slopes = (this.slopes[cell] ?? 0) + slope * slope;
    this.slopes[cell] = slopes;
    const pace = settings.pace / Math.sqrt(slopes);
    const moved = (this.weights[cell] ?? 0) - pace * slope;
    const least = pace * shrink;
    this.weights[cell] = moved > least ? moved - least : moved < -least ? moved + least : 0;
  }

  learn({ rows, value, lesson }: Known): void {
    const sums = urgencyKinds.map((_, kind) => {
      let sum = this.weights[this.biases * kinds + kind] ?? 0;
      for (const row of rows) sum += (this.weights[row * kinds + kind] ?? 0) * value;
      return sum;
    });
    const wrong = shares(sums).map(
      (share, kind) => (share - (kind === lesson.kind ? 1 : 0)) * lesson.weight,
    );
    for (let kind = 0; kind < kinds; kind += 1) {
      const slope = (wrong[kind] ?? 0) * value;
      for (const row of rows) this.move(row * kinds + kind, slope, settings.shrink);
      this.move(this.biases * kinds + kind, wrong[kind] ?? 0, 0);
    }
  }
}

/** Multinomial logistic regression by AdaGrad, with weights drawn towards 0. */
function fit(lessons: readonly Lesson[], hashes: readonly number[]): Fit {
  const rowOf = new Map(hashes.map((hash, row) => [hash, row]));
  const known = lessons.map((lesson) => {
    const rows = Int32Array.from([...lesson.hashes].flatMap((hash) => rowOf.get(hash) ?? []));
    return { rows, value: valueOf(rows.length), lesson };
  });
  const fitting = new Fitting(hashes.length);
  const order = Uint32Array.from(known.keys());
  const next = chance(settings.seed);
  for (let round = 0; round < settings.rounds; round += 1) {
    shuffle(order, next);
    for (const at of order) {
      const lesson = known[at];
      if (lesson !== undefined) fitting.learn(lesson);
    }
  }
  return { hashes, weights: fitting.weights };
}

/** The features that tell most: far from even, and in many messages. */
function mostTelling(fitted: Fit, uses: ReadonlyMap<number, number>): number[] {
  const telling = fitted.hashes.map((hash, row) => {
    const weights = fitted.weights.subarray(row * kinds, (row + 1) * kinds);
    const mean = weights.reduce((all, each) => all + each, 0) / kinds;
    const spread = weights.reduce((all, each) => all + (each - mean) ** 2, 0);
    return { hash, worth: spread * (uses.get(hash) ?? 0) };
  });
  return telling
    .toSorted((left, right) => right.worth - left.worth || left.hash - right.hash)
    .slice(0, settings.mostFeatures)
    .map(({ hash }) => hash);
}

function pack({ hashes, weights }: Fit): PackedUrgencyModel {
  const cells = weights.subarray(0, hashes.length * kinds);
  const most = cells.reduce((largest, each) => Math.max(largest, Math.abs(each)), 0);
  const step = Number((most / settings.mostSteps || 1).toFixed(4));
  const steps = urgencyKinds.flatMap((_, kind) =>
    hashes.map((_hash, row) => Math.round((cells[row * kinds + kind] ?? 0) / step)),
  );
  const packedWeights = steps.map((each) => String.fromCharCode(zeroWeight + each)).join('');
  const features = packGaps(hashes);
  return {
    checksum: checksumOf(features, packedWeights),
    step,
    biases: [...weights.subarray(hashes.length * kinds)].map((each) => Number(each.toFixed(2))),
    features,
    weights: packedWeights,
  };
}

/** Trains on lessons; the same lessons in the same order give the same model. */
export function trainUrgencyModel(lessons: readonly Lesson[]): PackedUrgencyModel {
  const uses = new Map<number, number>();
  for (const { hashes } of lessons) {
    for (const hash of hashes) uses.set(hash, (uses.get(hash) ?? 0) + 1);
  }
  const often = [...uses].filter(([, count]) => count >= settings.leastUses);
  const first = fit(
    lessons,
    often.map(([hash]) => hash),
  );
  const telling = mostTelling(first, uses).toSorted((left, right) => left - right);
  return pack(fit(lessons, telling));
}

/** Reads the examples with the whole lexicon and trains on them. */
export function trainUrgencyOn(examples: readonly UrgencyExample[]): PackedUrgencyModel {
  const words = lexicon();
  return trainUrgencyModel(examples.map((example) => lessonOf(example, words)));
}
