import type { Vocabulary } from '../text/vocabulary.ts';
import { shares } from '../topics/model/shares.ts';
import { type FeaturePlace, featuresOf, type ReadField, valueOf } from './features.ts';
import { type PackedUrgencyModel, unpackGaps, zeroWeight } from './packed.ts';
import { urgencyWeights } from './weights.ts';
import { firstEmergency, type UrgencyKind, urgencyKinds } from './urgency-kinds.ts';

export interface UrgencyModel {
  readonly packed: PackedUrgencyModel;
  readonly rows: ReadonlyMap<number, number>;
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
  return { packed, rows: new Map(hashes.map((hash, index) => [hash, index])) };
}

function logOdds(share: number): number {
  return Math.log(Math.max(1e-6, share) / Math.max(1e-6, 1 - share));
}

interface Known {
  readonly row: number;
  readonly place: FeaturePlace;
}

/** What the model makes of a message, or null when it knows nothing of it. */
export function judgeUrgency(
  fields: readonly ReadField[],
  vocabulary: Vocabulary,
  model: UrgencyModel,
): UrgencyJudgement | null {
  const { packed, rows } = model;
  const known: Known[] = [];
  for (const [hash, place] of featuresOf(fields, vocabulary)) {
    const row = rows.get(hash);
    if (row !== undefined) known.push({ row, place });
  }
  const [first] = known;
  if (first === undefined) return null;
  const scale = valueOf(known.length) * packed.step;
  const weight = (kind: number, row: number): number =>
    packed.weights.charCodeAt(kind * rows.size + row) - zeroWeight;
  const sums = urgencyKinds.map((_, kind) =>
    known.reduce((sum, { row }) => sum + weight(kind, row) * scale, packed.biases[kind] ?? 0),
  );
  const likely = shares(sums);
  const emergencies = likely.slice(firstEmergency);
  const best = firstEmergency + emergencies.indexOf(Math.max(...emergencies));
  const emergency = emergencies.reduce((all, each) => all + each, 0);
  return {
    emergency: logOdds(emergency),
    today: logOdds(emergency + (likely[1] ?? 0)),
    kind: urgencyKinds[best] ?? 'emergency',
    place: tellingPlace(known, (row) => weight(best, row) - weight(0, row)) ?? first.place,
  };
}

/** Judges fields that were read already. */
export type UrgencyJudge = (
  fields: readonly ReadField[],
  vocabulary: Vocabulary,
) => UrgencyJudgement | null;

let unpacked: UrgencyModel | undefined;

/** What the shipped model makes of fields that were read already. */
export const judgeUrgencyOf: UrgencyJudge = (fields, vocabulary) => {
  unpacked ??= unpackUrgency(urgencyWeights);
  return judgeUrgency(fields, vocabulary, unpacked);
};

const widest = 9;

/** The stretch of words that says most for the verdict: each feature speaks for the words it was read from. */
function tellingPlace(
  known: readonly Known[],
  speaksFor: (row: number) => number,
): FeaturePlace | null {
  let best: FeaturePlace | null = null;
  let most = 0;
  const said = known.filter(({ row, place }) => speaksFor(row) > 0 && place.to > place.from);
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
