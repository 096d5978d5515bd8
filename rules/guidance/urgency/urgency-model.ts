import type { Occurrence } from '../flags/flags.ts';
import type { Document } from '../text/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { shares } from '../topics/model/shares.ts';
import { type FeaturePlace, featuresOf, type ReadField, valueOf } from './features.ts';
import { type PackedUrgencyModel, unpackGaps, zeroWeight } from './packed.ts';
import { urgencyWeights } from './weights.ts';
import { firstEmergency, type UrgencyKind, urgencyKinds } from './urgency-kinds.ts';

const kinds = urgencyKinds.length;

export interface UrgencyModel {
  readonly packed: PackedUrgencyModel;
  readonly rows: ReadonlyMap<number, number>;
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
  return { packed, rows: new Map(hashes.map((hash, index) => [hash, index])), steps };
}

function logOdds(share: number): number {
  return Math.log(Math.max(1e-6, share) / Math.max(1e-6, 1 - share));
}

interface Known {
  readonly row: number;
  readonly place: FeaturePlace;
}

/** What some features say together, not yet scaled by how many they are. */
interface Sum {
  readonly steps: Int32Array;
  readonly count: number;
}

function sumOf(known: readonly Known[], { steps }: UrgencyModel): Sum {
  const sum = new Int32Array(kinds);
  for (const { row } of known) {
    for (let kind = 0; kind < kinds; kind += 1) {
      sum[kind] = (sum[kind] ?? 0) + (steps[row * kinds + kind] ?? 0);
    }
  }
  return { steps: sum, count: known.length };
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

/** Features by the sentence they were read in. */
function bySentence(known: readonly Known[]): Known[][] {
  const sentences = new Map<Document, Map<number, Known[]>>();
  for (const each of known) {
    const { document, from } = each.place;
    const own = sentences.get(document) ?? new Map<number, Known[]>();
    sentences.set(document, own);
    const start = document.sentenceStart[from] ?? 0;
    const list = own.get(start);
    if (list === undefined) own.set(start, [each]);
    else list.push(each);
  }
  return [...sentences.values()].flatMap((own) =>
    [...own].toSorted(([left], [right]) => left - right).map(([, list]) => list),
  );
}

/** An emergency is often one sentence of a long story, so the most urgent two in a row are heard by themselves too. */
function mostUrgentPart(known: readonly Known[], model: UrgencyModel): Odds | null {
  const sentences = bySentence(known).map((each) => sumOf(each, model));
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
  const { rows, steps } = model;
  const known: Known[] = [];
  for (const [hash, place] of featuresOf(fields, vocabulary, rows)) {
    const row = rows.get(hash);
    if (row !== undefined) known.push({ row, place });
  }
  const [first] = known;
  if (first === undefined) return null;
  const whole = oddsOf(likelihoods([sumOf(known, model)], model));
  const part = mostUrgentPart(known, model) ?? whole;
  const { best } = part.emergency > whole.emergency ? part : whole;
  const speaksFor = (row: number): number =>
    (steps[row * kinds + best] ?? 0) - (steps[row * kinds] ?? 0);
  return {
    emergency: (whole.emergency + part.emergency) / 2,
    today: (whole.today + part.today) / 2,
    kind: urgencyKinds[best] ?? 'emergency',
    // Looked for when it is asked for: most verdicts are never shown.
    get place() {
      return tellingPlace(known, speaksFor) ?? first.place;
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
const widest = 9;
const mostHeard = 40;

/** The stretch of words that says most for the verdict: each feature speaks for the words it was read from. */
function tellingPlace(
  known: readonly Known[],
  speaksFor: (row: number) => number,
): FeaturePlace | null {
  let best: FeaturePlace | null = null;
  let most = 0;
  const said = known
    .filter(({ row, place }) => speaksFor(row) > 0 && place.to > place.from)
    .toSorted((left, right) => speaksFor(right.row) - speaksFor(left.row))
    .slice(0, mostHeard);
  for (const { place } of said) {
    if (place.to - place.from > widest) continue;
    let sum = 0;
    for (const { row, place: other } of said) {
      const inside =
        other.document === place.document && other.from >= place.from && other.to <= place.to;
      if (inside) sum += speaksFor(row);
    }
    if (sum > most) [most, best] = [sum, place];
  }
  return best;
}
