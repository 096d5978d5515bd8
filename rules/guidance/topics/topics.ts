import type { TopicKind } from '../../charter/index.ts';
import { findMatches, type Match, type PatternSet } from '../flags/patterns.ts';
import type { Document } from '../text/document.ts';

export const topicKinds = [
  'symptom',
  'medication_question',
  'medication_refill',
  'test_result',
  'scheduling',
  'referral',
  'forms_records',
  'billing',
  'general_info',
  'thanks',
  'other_admin',
] as const satisfies readonly TopicKind[];

/** What comes in every day and waits without harm: among these an alarm is most often false. */
export const routineKinds: ReadonlySet<string> = new Set<TopicKind>([
  'medication_refill',
  'scheduling',
  'forms_records',
  'billing',
  'referral',
  'other_admin',
  'test_result',
  'thanks',
]);

export interface RankedKind {
  readonly kind: TopicKind;
  readonly score: number;
  /** What the cues weigh, before scores are made to add up to 1. */
  readonly strength: number;
  readonly reasons: readonly string[];
}

interface Cue {
  readonly kind: TopicKind;
  readonly weight: number;
}

interface Total {
  strongest: number;
  rest: number;
  reasons: string[];
}

const restShare = 0.35;
const mostRest = 6;
const headingBonus = 1.3;
const leastRequest = 2.4;
const thanksWithRequest = 0.25;

export function isTopicKind(value: string): value is TopicKind {
  return topicKinds.some((kind) => kind === value);
}

/** A cue's name is its kind and its weight: "billing 5". */
function readCue(name: string): Cue | null {
  const [kind = '', weight] = name.split(' ');
  return isTopicKind(kind) ? { kind, weight: Number(weight) } : null;
}

const cuesOf = new WeakMap<PatternSet, readonly (Cue | null)[]>();

/** By finding id. */
function readCues(set: PatternSet): readonly (Cue | null)[] {
  const known = cuesOf.get(set);
  if (known !== undefined) return known;
  const cues = set.findingNames.map(readCue);
  cuesOf.set(set, cues);
  return cues;
}

function words(document: Document, match: Match): string {
  const from = document.tokens[match.from];
  const to = document.tokens[match.to - 1];
  return from === undefined || to === undefined ? '' : document.text.slice(from.start, to.end);
}

export interface FoundCue {
  readonly cue: Cue;
  readonly match: Match;
  readonly text: string;
}

export interface FieldCues {
  readonly field: string;
  readonly cues: readonly FoundCue[];
}

const politeClose: Cue = { kind: 'thanks', weight: 1 };
const shortest = 14;
const closingShare = 0.6;

/** "Thank you for your time" at the end of a long message closes it; it is not what the message is about. */
function isClosing({ tokens }: Document, { from }: Match): boolean {
  return tokens.length > shortest && from > tokens.length * closingShare;
}

/** Every cue in the document, with its place. */
export function cuesIn(document: Document, cues: PatternSet): FoundCue[] {
  const found: FoundCue[] = [];
  const read = readCues(cues);
  for (const match of findMatches(document, cues)) {
    const cue = read[match.finding] ?? null;
    if (cue === null) continue;
    const heard = cue.kind === 'thanks' && isClosing(document, match) ? politeClose : cue;
    found.push({ cue: heard, match, text: words(document, match) });
  }
  return found;
}

/** The cues of each field. */
export function cuesByField(documents: readonly Document[], cues: PatternSet): FieldCues[] {
  return documents.map((document) => ({ field: document.field, cues: cuesIn(document, cues) }));
}

/**
 * The eleven kinds, most likely first; scores add up to 1. A cue counts in full once and little when repeated.
 * `symptomWeight` is what the findings of the red-flag lexicon add to "symptom"; `personal` says that the writer
 * speaks of someone's own case, which decides when nothing else does.
 */
export function rankTopics(
  cuesOfFields: readonly FieldCues[],
  symptomWeight: number,
  personal: boolean,
): RankedKind[] {
  const totals = new Map<TopicKind, Total>();
  const seen = new Set<string>();
  for (const { field, cues } of cuesOfFields) {
    const heading = field === 'subject' ? headingBonus : 1;
    for (const { cue, text } of cues) {
      const total = totals.get(cue.kind) ?? { strongest: 0, rest: 0, reasons: [] };
      const weight = cue.weight * heading;
      const key = `${cue.kind} ${cue.weight}`;
      if (!seen.has(key)) {
        seen.add(key);
        total.rest += Math.min(total.strongest, weight);
        total.strongest = Math.max(total.strongest, weight);
      }
      if (total.reasons.length < 3 && cue.weight > 1 && !total.reasons.includes(text)) {
        total.reasons.push(text);
      }
      totals.set(cue.kind, total);
    }
  }
  return normalised(totals, symptomWeight, personal ? 'symptom' : 'general_info');
}

/** A general word such as "medicine" or "what" stands in messages of every kind, so these kinds count for less. */
const bias: Readonly<Partial<Record<TopicKind, number>>> = {
  medication_refill: 1.3,
  medication_question: 0.8,
  general_info: 0.7,
  symptom: 0.9,
};

function scoreOf(kind: TopicKind, total: Total | undefined): number {
  if (total === undefined) return 0;
  return (total.strongest + restShare * Math.min(mostRest, total.rest)) * (bias[kind] ?? 1);
}

function normalised(
  totals: ReadonlyMap<TopicKind, Total>,
  symptomWeight: number,
  fallback: TopicKind,
): RankedKind[] {
  const scores = topicKinds.map((kind) => ({
    kind,
    total: totals.get(kind),
    score: scoreOf(kind, totals.get(kind)) + (kind === 'symptom' ? symptomWeight : 0),
  }));
  const asks = scores.some(({ kind, score }) => kind !== 'thanks' && score >= leastRequest);
  const ranked = scores.map(({ kind, total, score }) => {
    return {
      kind,
      score: kind === 'thanks' && asks ? score * thanksWithRequest : score,
      strength: kind === 'thanks' && asks ? score * thanksWithRequest : score,
      reasons: total?.reasons ?? [],
    };
  });
  const sum = ranked.reduce((all, each) => all + each.score, 0);
  if (sum === 0) {
    return ranked
      .map((each) => ({ ...each, score: each.kind === fallback ? 1 : 0 }))
      .toSorted((left, right) => right.score - left.score);
  }
  return ranked
    .map((each) => ({ ...each, score: Math.round((each.score / sum) * 1000) / 1000 }))
    .toSorted((left, right) => right.score - left.score);
}
