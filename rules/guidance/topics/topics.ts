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

export interface RankedKind {
  readonly kind: TopicKind;
  readonly score: number;
  readonly reasons: readonly string[];
}

interface Cue {
  readonly kind: TopicKind;
  readonly weight: number;
}

const repeatBonus = 0.35;
const thanksWithRequest = 0.25;

export function isTopicKind(value: string): value is TopicKind {
  return topicKinds.some((kind) => kind === value);
}

/** A cue's name is its kind and its weight: "billing 5". */
function readCue(name: string): Cue | null {
  const [kind = '', weight] = name.split(' ');
  return isTopicKind(kind) ? { kind, weight: Number(weight) } : null;
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

/** Every cue in the document, with its place. */
export function cuesIn(document: Document, cues: PatternSet): FoundCue[] {
  const found: FoundCue[] = [];
  for (const match of findMatches(document, cues)) {
    const cue = readCue(cues.findingNames[match.finding] ?? '');
    if (cue !== null) found.push({ cue, match, text: words(document, match) });
  }
  return found;
}

/**
 * The eleven kinds, most likely first; scores add up to 1. A cue counts in full once and little when repeated.
 * `symptomWeight` is what the findings of the red-flag lexicon add to "symptom".
 */
export function rankTopics(cuesByField: readonly FieldCues[], symptomWeight: number): RankedKind[] {
  const totals = new Map<TopicKind, { score: number; reasons: string[] }>();
  const seen = new Map<string, number>();
  for (const { field, cues } of cuesByField) {
    const heading = field === 'subject' ? 1.5 : 1;
    for (const { cue, text } of cues) {
      const key = `${cue.kind} ${cue.weight}`;
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const total = totals.get(cue.kind) ?? { score: 0, reasons: [] };
      total.score += cue.weight * heading * (times === 0 ? 1 : repeatBonus / times);
      if (total.reasons.length < 3 && cue.weight > 1 && !total.reasons.includes(text)) {
        total.reasons.push(text);
      }
      totals.set(cue.kind, total);
    }
  }
  const symptom = totals.get('symptom') ?? { score: 0, reasons: [] };
  symptom.score += symptomWeight;
  totals.set('symptom', symptom);
  return normalised(totals);
}

function normalised(
  totals: ReadonlyMap<TopicKind, { score: number; reasons: string[] }>,
): RankedKind[] {
  const asks = topicKinds.some(
    (kind) => kind !== 'thanks' && kind !== 'general_info' && (totals.get(kind)?.score ?? 0) >= 3,
  );
  const ranked = topicKinds.map((kind) => {
    const total = totals.get(kind);
    const score = total?.score ?? 0;
    return {
      kind,
      score: kind === 'thanks' && asks ? score * thanksWithRequest : score,
      reasons: total?.reasons ?? [],
    };
  });
  const sum = ranked.reduce((all, each) => all + each.score, 0);
  if (sum === 0) {
    return ranked
      .map((each) => ({ ...each, score: each.kind === 'general_info' ? 1 : 0 }))
      .toSorted((left, right) => right.score - left.score);
  }
  return ranked
    .map((each) => ({ ...each, score: Math.round((each.score / sum) * 1000) / 1000 }))
    .toSorted((left, right) => right.score - left.score);
}
