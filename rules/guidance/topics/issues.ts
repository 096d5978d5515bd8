import type { TopicKind } from '../../charter/index.ts';
import type { Issue } from '../advice.ts';
import type { Document } from '../text/document.ts';
import type { FoundCue } from './topics.ts';

const leastWeight = 4;
const leastWeightInList = 3;
const manyKinds = 3;
const sure = 5;
const listItem = /(?:^|\n|\s)(?:\(?[1-9][.)]|[-*•])\s+\S/g;
const another =
  /\b(?:also|another (?:thing|question)|second(?:ly)?|one more thing|separately|in addition|on another note|plus|lastly|tambien|también|ademas|además|otra cosa|otra pregunta|por otro lado|aparte)\b/i;

interface Clause {
  readonly start: number;
  readonly end: number;
}

const joints = new Set(['and', 'y', 'also', 'tambien', 'plus', 'ademas', 'e']);

/** Sentences, and the parts of a list, as character ranges. */
function clausesOf(document: Document): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  for (const token of document.tokens) {
    const joint = token.sort === 'comma' || joints.has(token.word);
    if (token.sort !== 'stop' && !joint) continue;
    if (token.start > start) clauses.push({ start, end: token.end });
    start = token.end;
  }
  if (start < document.text.length) clauses.push({ start, end: document.text.length });
  return clauses;
}

function trimmed(document: Document, clause: Clause): { text: string; start: number } {
  const raw = document.text.slice(clause.start, clause.end);
  const text = raw.trim();
  return { text, start: clause.start + raw.indexOf(text) };
}

/** Kinds that follow from each other are one matter: a symptom and its medicine, a result and the visit about it. */
const together: readonly (readonly [TopicKind, TopicKind])[] = [
  ['symptom', 'general_info'],
  ['symptom', 'medication_question'],
  ['thanks', 'general_info'],
];

function belongTogether(left: TopicKind, right: TopicKind): boolean {
  return together.some((pair) => pair.includes(left) && pair.includes(right));
}

/** The different things a draft asks for, in the order written; fewer than two is an empty list. */
export function findIssues(document: Document, found: readonly FoundCue[]): Issue[] {
  const asking = found.filter(({ cue }) => cue.kind !== 'thanks');
  const asked = new Set(asking.map(({ cue }) => cue.kind));
  asked.delete('general_info');
  if (asked.size < 2) return [];
  const best = new Map<TopicKind, { weight: number; clause: Clause }>();
  // Cues come in the order they are written, as clauses do.
  let next = 0;
  for (const clause of clausesOf(document)) {
    let weights: Map<TopicKind, number> | undefined;
    for (; next < asking.length; next += 1) {
      const each = asking[next];
      const at = document.tokens[each?.match.from ?? -1]?.start ?? clause.start;
      if (each === undefined || at >= clause.end) break;
      if (at < clause.start) continue;
      weights ??= new Map();
      weights.set(each.cue.kind, Math.max(weights.get(each.cue.kind) ?? 0, each.cue.weight));
    }
    const strongest = weights && [...weights].toSorted((a, b) => b[1] - a[1])[0];
    if (strongest === undefined) continue;
    const [kind, weight] = strongest;
    const bonus = another.test(document.text.slice(clause.start, clause.end)) ? 1 : 0;
    if (weight + bonus < leastWeightInList) continue;
    if ((best.get(kind)?.weight ?? 0) < weight) best.set(kind, { weight, clause });
  }
  const kinds = [...best].filter(([kind]) => kind !== 'general_info');
  const separate = kinds.filter(
    ([kind, own], index) =>
      !kinds.some(
        ([other, theirs], at) =>
          at !== index && belongTogether(kind, other) && theirs.weight > own.weight,
      ),
  );
  const listed = (document.text.match(listItem)?.length ?? 0) >= 2 || another.test(document.text);
  const strong = separate.filter(([, own]) => own.weight >= leastWeight);
  const several = separate.length >= manyKinds && strong.length >= 2;
  if (!several && (separate.length < 2 || strong.length < 2)) return [];
  if (!several && !listed && strong.filter(([, own]) => own.weight >= sure).length === 0) return [];
  return separate
    .toSorted((left, right) => left[1].clause.start - right[1].clause.start)
    .map(([kind, { clause }]) => {
      const { text, start } = trimmed(document, clause);
      return { kind, text, span: { field: document.field, start, end: start + text.length } };
    });
}
