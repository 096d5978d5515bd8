import type { Occurrence } from '../flags/flags.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { shares } from '../topics/model/shares.ts';
import { type FeaturePlace, type ReadField, readFeatures, valueOf } from './features.ts';
import { FeatureRows, KnownFeatures } from './known-features.ts';
import { type PackedUrgencyModel, unpackGaps, zeroWeight } from './packed.ts';
import { urgencyWeights } from './weights.ts';
import { firstEmergency, type UrgencyKind, urgencyKinds } from './urgency-kinds.ts';

const kinds = urgencyKinds.length;

export interface UrgencyModel {
  readonly packed: PackedUrgencyModel;
  readonly rows: FeatureRows;
  /** Row by row, the steps of each kind. */
  readonly steps: Int8Array;
}

export interface UrgencyJudgement {
  /** The logarithm of the odds that this is an emergency of any kind. */
  readonly emergency: number;
  /** The same for something that should be seen today or sooner. */
  readonly today: number;
  /** The kind of emergency that is most likely. */
  readonly kind: UrgencyKind;
  /** The words that speak most for it. */
  readonly place: FeaturePlace;
}

export function unpackUrgency(packed: PackedUrgencyModel): UrgencyModel {
  const hashes = unpackGaps(packed.features);
  const steps = new Int8Array(hashes.length * kinds);
  for (let kind = 0; kind < kinds; kind += 1) {
    for (let row = 0; row < hashes.length; row += 1) {
      steps[row * kinds + kind] =
        packed.weights.charCodeAt(kind * hashes.length + row) - zeroWeight;
    }
  }
  return { packed, rows: new FeatureRows(hashes), steps };
}

function logOdds(share: number): number {
  return Math.log(Math.max(1e-6, share) / Math.max(1e-6, 1 - share));
}

/** What some features say together, not yet scaled by how many they are. */
class Sum {
  readonly steps = new Int32Array(kinds);
  count = 0;

  add(row: number, steps: Int8Array): void {
    this.count += 1;
    const first = row * kinds;
    for (let kind = 0; kind < kinds; kind += 1) {
      this.steps[kind] = (this.steps[kind] ?? 0) + (steps[first + kind] ?? 0);
    }
  }
}

function sumOf(sums: readonly Sum[]): Sum {
  const all = new Sum();
  for (const { steps, count } of sums) {
    all.count += count;
    for (let kind = 0; kind < kinds; kind += 1) {
      all.steps[kind] = (all.steps[kind] ?? 0) + (steps[kind] ?? 0);
    }
  }
  return all;
}

/** How likely each kind is when only these are heard. */
function likelihoods(sums: readonly Sum[], { packed }: UrgencyModel): number[] {
  const count = sums.reduce((all, each) => all + each.count, 0);
  const scale = valueOf(count) * packed.step;
  return shares(
    urgencyKinds.map((_, kind) =>
      sums.reduce((all, each) => all + (each.steps[kind] ?? 0) * scale, packed.biases[kind] ?? 0),
    ),
  );
}

interface Odds {
  readonly emergency: number;
  readonly today: number;
  readonly best: number;
}

function oddsOf(likely: readonly number[]): Odds {
  const emergencies = likely.slice(firstEmergency);
  const emergency = emergencies.reduce((all, each) => all + each, 0);
  return {
    emergency: logOdds(emergency),
    today: logOdds(emergency + (likely[1] ?? 0)),
    best: firstEmergency + emergencies.indexOf(Math.max(...emergencies)),
  };
}

/** What each sentence says, in the order they are written. */
function bySentence(known: KnownFeatures, { steps }: UrgencyModel): Sum[] {
  const sums: Sum[] = [];
  const { rows, documents, from } = known;
  for (let index = 0; index < rows.length;) {
    const document = documents[index];
    const own = new Map<number, Sum>();
    let [sentence, sum] = [-1, new Sum()];
    for (; index < rows.length && documents[index] === document; index += 1) {
      const start = document?.sentenceStart[from[index] ?? 0] ?? 0;
      if (start !== sentence) {
        sentence = start;
        sum = own.get(start) ?? new Sum();
        own.set(start, sum);
      }
      sum.add(rows[index] ?? 0, steps);
    }
    for (const start of [...own.keys()].toSorted((left, right) => left - right)) {
      const each = own.get(start);
      if (each !== undefined) sums.push(each);
    }
  }
  return sums;
}

/** An emergency is often one sentence of a long story, so the most urgent two in a row are heard by themselves too. */
function mostUrgentPart(sentences: readonly Sum[], model: UrgencyModel): Odds | null {
  if (sentences.length < shortestStory) return null;
  let most: Odds | null = null;
  for (let at = 0; at + 1 < sentences.length; at += 1) {
    const odds = oddsOf(likelihoods(sentences.slice(at, at + 2), model));
    if (most === null || odds.emergency > most.emergency) most = odds;
  }
  return most;
}

/** What the model makes of a message, or null when it knows nothing of it. */
export function judgeUrgency(
  fields: readonly ReadField[],
  vocabulary: Vocabulary,
  model: UrgencyModel,
): UrgencyJudgement | null {
  const { steps } = model;
  const known = new KnownFeatures(model.rows);
  readFeatures(fields, vocabulary, known);
  const first = known.placeAt(0);
  if (first === null) return null;
  const sentences = bySentence(known, model);
  const whole = oddsOf(likelihoods([sumOf(sentences)], model));
  const part = mostUrgentPart(sentences, model) ?? whole;
  const { best } = part.emergency > whole.emergency ? part : whole;
  const speaksFor = (row: number): number =>
    (steps[row * kinds + best] ?? 0) - (steps[row * kinds] ?? 0);
  return {
    emergency:
      wholeShare * whole.emergency +
      (1 - wholeShare) * part.emergency -
      perSentence * Math.min(mostCounted, Math.max(0, sentences.length - 2)),
    today: (whole.today + part.today) / 2,
    kind: urgencyKinds[best] ?? 'emergency',
    // Looked for when it is asked for: most verdicts are never shown.
    get place() {
      return tellingPlace(known, speaksFor) ?? first;
    },
  };
}

/** Judges fields that were read already, with what the chart knows of the patient. */
export type UrgencyJudge = (
  fields: readonly ReadField[],
  facts: readonly Occurrence[],
  vocabulary: Vocabulary,
) => UrgencyJudgement | null;

let unpacked: UrgencyModel | undefined;

/** What the shipped model makes of them. */
export const judgeUrgencyOf: UrgencyJudge = (fields, facts, vocabulary) => {
  unpacked ??= unpackUrgency(urgencyWeights);
  const [fact] = facts;
  const chart =
    fact === undefined
      ? []
      : [{ document: fact.document, context: new Uint16Array(), occurrences: facts }];
  return judgeUrgency([...fields, ...chart], vocabulary, unpacked);
};

const shortestStory = 3;
// By cross-validation on the training files: a long calm story has more words that may sound urgent.
const wholeShare = 0.7;
const perSentence = 0.1;
const mostCounted = 6;
const widest = 9;
const mostHeard = 40;

/** The stretch of words that says most for the verdict: each feature speaks for the words it was read from. */
function tellingPlace(
  known: KnownFeatures,
  speaksFor: (row: number) => number,
): FeaturePlace | null {
  let best: FeaturePlace | null = null;
  let most = 0;
  const said = known.rows
    .flatMap((row, index) => {
      const place = known.placeAt(index);
      const speaks = speaksFor(row);
      return place !== null && speaks > 0 && place.to > place.from ? [{ speaks, place }] : [];
    })
    .toSorted((left, right) => right.speaks - left.speaks)
    .slice(0, mostHeard);
  for (const { place } of said) {
    if (place.to - place.from > widest) continue;
    let sum = 0;
    for (const { speaks, place: other } of said) {
      const inside =
        other.document === place.document && other.from >= place.from && other.to <= place.to;
      if (inside) sum += speaks;
    }
    if (sum > most) [most, best] = [sum, place];
  }
  return best;
}
