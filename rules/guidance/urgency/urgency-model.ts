import type { Occurrence, RaisedFlag } from '../flags/flags.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import type { Document } from '../text/document.ts';
import { shares } from '../topics/model/shares.ts';
import { type FeaturePlace, type ReadField, readFeatures, valueOf } from './features.ts';
import { FeatureRows, KnownFeatures } from './known-features.ts';
import { type PackedUrgencyModel, unpackGaps, zeroWeight } from './packed.ts';
import urgencyWeights from './weights.json' with { type: 'json' };
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

/** What the features of one sentence say together, not yet scaled by how many they are. */
class Sum {
  readonly start: number;
  readonly steps = new Int32Array(kinds);
  count = 0;

  constructor(start: number) {
    this.start = start;
  }

  add(row: number, steps: Int8Array): void {
    this.count += 1;
    const first = row * kinds;
    for (let kind = 0; kind < kinds; kind += 1) {
      this.steps[kind] = (this.steps[kind] ?? 0) + (steps[first + kind] ?? 0);
    }
  }
}

/** What each sentence says, in the order they are written. */
class SentenceSums extends KnownFeatures {
  private readonly steps: Int8Array;
  private readonly read: Sum[] = [];
  private document: Document | undefined;
  private own: Sum[] = [];
  private latest = new Sum(-1);

  constructor({ rows, steps }: UrgencyModel) {
    super(rows);
    this.steps = steps;
  }

  protected meet(row: number, document: Document, from: number): void {
    if (document !== this.document) {
      this.endDocument();
      this.document = document;
    }
    const start = document.sentenceStart[from] ?? 0;
    if (start !== this.latest.start) this.latest = this.sumOf(start);
    this.latest.add(row, this.steps);
  }

  end(): readonly Sum[] {
    this.endDocument();
    return this.read;
  }

  private sumOf(start: number): Sum {
    const known = this.own.find((each) => each.start === start);
    if (known !== undefined) return known;
    const sum = new Sum(start);
    this.own.push(sum);
    return sum;
  }

  private endDocument(): void {
    this.read.push(...this.own.toSorted((left, right) => left.start - right.start));
    this.own = [];
    this.latest = new Sum(-1);
  }
}

interface Odds {
  readonly emergency: number;
  readonly today: number;
  readonly best: number;
}

/** What sentences `from` up to `to` say when only these are heard. */
function oddsOf(sums: readonly Sum[], from: number, to: number, { packed }: UrgencyModel): Odds {
  const said = new Int32Array(kinds);
  let count = 0;
  for (let at = from; at < to; at += 1) {
    const sum = sums[at];
    count += sum?.count ?? 0;
    for (let kind = 0; kind < kinds; kind += 1) {
      said[kind] = (said[kind] ?? 0) + (sum?.steps[kind] ?? 0);
    }
  }
  const scale = valueOf(count) * packed.step;
  const likely = shares(packed.biases.map((bias, kind) => bias + (said[kind] ?? 0) * scale));
  const emergencies = likely.slice(firstEmergency);
  const emergency = emergencies.reduce((all, each) => all + each, 0);
  return {
    emergency: logOdds(emergency),
    today: logOdds(emergency + (likely[1] ?? 0)),
    best: firstEmergency + emergencies.indexOf(Math.max(...emergencies)),
  };
}

/** An emergency is often one sentence of a long story, so the most urgent two in a row are heard by themselves too. */
function mostUrgentPart(sentences: readonly Sum[], model: UrgencyModel): Odds | null {
  if (sentences.length < shortestStory) return null;
  let most: Odds | null = null;
  for (let at = 0; at + 1 < sentences.length; at += 1) {
    const odds = oddsOf(sentences, at, at + 2, model);
    if (most === null || odds.emergency > most.emergency) most = odds;
  }
  return most;
}

/** What the model makes of a message, or null when it knows nothing of it. */
export function judgeUrgency(
  fields: readonly ReadField[],
  flags: readonly RaisedFlag[],
  vocabulary: Vocabulary,
  model: UrgencyModel,
): UrgencyJudgement | null {
  const sums = new SentenceSums(model);
  readFeatures(fields, flags, vocabulary, sums);
  const sentences = sums.end();
  if (sentences.length === 0) return null;
  const whole = oddsOf(sentences, 0, sentences.length, model);
  const part = mostUrgentPart(sentences, model) ?? whole;
  const { best } = part.emergency > whole.emergency ? part : whole;
  return {
    emergency:
      wholeShare * whole.emergency +
      (1 - wholeShare) * part.emergency -
      perSentence * Math.min(mostCounted, Math.max(0, sentences.length - 2)),
    today: (whole.today + part.today) / 2,
    kind: urgencyKinds[best] ?? 'emergency',
    // Read again when it is asked for: most verdicts are never shown.
    get place() {
      return tellingPlace(fields, flags, vocabulary, model, best);
    },
  };
}

/** Judges fields that were read already, with what the rules raised and what the chart knows of the patient. */
export type UrgencyJudge = (
  fields: readonly ReadField[],
  flags: readonly RaisedFlag[],
  facts: readonly Occurrence[],
  vocabulary: Vocabulary,
) => UrgencyJudgement | null;

let unpacked: UrgencyModel | undefined;

/** What the shipped model makes of them. */
export const judgeUrgencyOf: UrgencyJudge = (fields, flags, facts, vocabulary) => {
  unpacked ??= unpackUrgency(urgencyWeights);
  const [fact] = facts;
  const chart =
    fact === undefined
      ? []
      : [{ document: fact.document, context: new Uint16Array(), occurrences: facts }];
  return judgeUrgency([...fields, ...chart], flags, vocabulary, unpacked);
};

const shortestStory = 3;
// By cross-validation on the training files: a long calm story has more words that may sound urgent.
const wholeShare = 0.7;
const perSentence = 0.1;
const mostCounted = 6;
const widest = 9;
const mostHeard = 40;

interface Speaker extends FeaturePlace {
  /** How much a feature speaks for an alarm of this kind rather than for no urgency. */
  readonly speaks: number;
}

/** The features that speak for `kind`, and where each was read. */
class Speakers extends KnownFeatures {
  readonly found: Speaker[] = [];
  private readonly steps: Int8Array;
  private readonly kind: number;

  constructor({ rows, steps }: UrgencyModel, kind: number) {
    super(rows);
    this.steps = steps;
    this.kind = kind;
  }

  protected meet(row: number, document: Document, from: number, to: number): void {
    const first = row * kinds;
    const speaks = (this.steps[first + this.kind] ?? 0) - (this.steps[first] ?? 0);
    if (speaks > 0 && to > from) this.found.push({ speaks, document, from, to });
  }
}

/** The stretch of words that says most for the verdict: each feature speaks for the words it was read from. */
function tellingPlace(
  fields: readonly ReadField[],
  flags: readonly RaisedFlag[],
  vocabulary: Vocabulary,
  model: UrgencyModel,
  kind: number,
): FeaturePlace {
  const speakers = new Speakers(model, kind);
  readFeatures(fields, flags, vocabulary, speakers);
  const said = speakers.found
    .toSorted((left, right) => right.speaks - left.speaks)
    .slice(0, mostHeard);
  let [best]: FeaturePlace[] = said;
  let most = 0;
  for (const place of said) {
    if (place.to - place.from > widest) continue;
    let sum = 0;
    for (const other of said) {
      const inside =
        other.document === place.document && other.from >= place.from && other.to <= place.to;
      if (inside) sum += other.speaks;
    }
    if (sum > most) [most, best] = [sum, place];
  }
  if (best === undefined) throw new Error('A verdict was given on words that say nothing.');
  return best;
}
