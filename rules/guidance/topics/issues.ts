import type { TopicKind } from '../../charter/index.ts';
import type { Issue } from '../advice.ts';
import type { Occurrence } from '../flags/flags.ts';
import { standing } from '../flags/standing.ts';
import type { Document } from '../text/document.ts';
import { matchesOf } from '../text/matches.ts';
import type { FoundCue } from './topics.ts';

const leastWeight = 4;
/** In a long story one word says less. */
const leastInStory = 4.7;
const storyWords = 40;
/** What is announced as one more thing, or stands in a list, needs less to be heard as one. */
const leastWhenAnnounced = 2.9;
const findingWeight = 2.4;
const restShare = 0.35;
const mostRest = 4;

/** "Also", "one more thing", "de paso": what follows is another matter. */
const another =
  /(?<!\p{L})(?:(?:and |oh |plus )*(?:also|by the way|btw|(?:an)?other (?:thing|question|issue|matter)|(?:one|1) (?:more|other|last) (?:thing|question)|quick (?:other )?question|(?:first|second|third|last)(?=[,:])|(?:second|third|last)ly|finally|separate(?:ly)?|in addition|on (?:another|a different) note|on top of that|while i[’']?m at it|unrelated|plus|oh|my (?:other|second) (?:question|issue|problem))|(?:y |ah |oye )*(?:tambi[eé]n|adem[aá]s|otra (?:cosa|pregunta|duda)|de paso|por otro lado|aparte|por cierto|en segundo lugar|(?:primero|segundo|tercero)(?=[,:])|por [uú]ltimo|ya que estoy))(?!\p{L})/giu;
const listItem = /(?<![\p{L}\d/.-])(?:\(?[1-9][.)](?=\s)|[1-9](?= \p{L})|[-*•](?= \p{L}))/gu;
/** "Two things", "tengo tres preguntas": how many there are is said before they come. */
const counted =
  /(?<!\p{L})(?:two|three|four|five|couple(?: of)?|few|several|dos|tres|cuatro|cinco|varias|un par de|2|3|4|5) (?:\p{L}+ )?(?:things?|questions?|issues|requests|concerns|cosas|preguntas|dudas|asuntos|favores)(?!\p{L})|^\s*need: /iu;
const fewestItems = 2;
const joints = new Set(['and', 'y', 'e', 'plus']);

interface Part {
  readonly start: number;
  readonly end: number;
  readonly announced: boolean;
  readonly listed: boolean;
}

interface Matter extends Part {
  readonly kind: TopicKind;
  readonly weight: number;
}

function placesOf(text: string, pattern: RegExp): number[] {
  return matchesOf(text, pattern).map(({ index }) => index);
}

/** Sentences, items of a list, and what a comma or an "and" joins, as character ranges. */
function partsOf(document: Document, announcedAt: readonly number[], items: readonly number[]) {
  const cuts = new Map<number, { announced: boolean; listed: boolean }>();
  const cut = (at: number, announced: boolean, listed: boolean): void => {
    const known = cuts.get(at);
    cuts.set(at, {
      announced: announced || known?.announced === true,
      listed: listed || known?.listed === true,
    });
  };
  cut(0, false, false);
  for (const token of document.tokens) {
    if (token.sort === 'comma' || token.sort === 'stop') cut(token.end, false, false);
    else if (joints.has(token.word)) cut(token.start, false, false);
  }
  for (const at of announcedAt) cut(at, true, false);
  for (const at of items) cut(at, false, true);
  const starts = [...cuts].toSorted((left, right) => left[0] - right[0]);
  return starts.map(([start, marks], index): Part => {
    return { start, end: starts[index + 1]?.[0] ?? document.text.length, ...marks };
  });
}

/** Kinds that follow from each other are one matter: a symptom, its medicine and the visit about it. */
const together: readonly (readonly TopicKind[])[] = [
  ['symptom', 'general_info'],
  ['symptom', 'medication_question'],
  ['symptom', 'test_result'],
  ['medication_refill', 'medication_question'],
  ['test_result', 'general_info'],
  ['test_result', 'medication_question'],
  ['scheduling', 'general_info'],
  ['billing', 'other_admin'],
  ['forms_records', 'other_admin'],
  ['scheduling', 'other_admin'],
  ['referral', 'scheduling'],
  ['medication_refill', 'other_admin'],
  ['medication_question', 'general_info'],
];
/** These go with a trouble told before them, unless they are announced as another matter. */
const consequences: ReadonlySet<TopicKind> = new Set(['scheduling', 'referral', 'test_result']);

function belongTogether(one: TopicKind, other: TopicKind): boolean {
  return one === other || together.some((pair) => pair.includes(one) && pair.includes(other));
}

const left = standing.negated | standing.hypothetical | standing.idiom | standing.compound;
/** Findings that say no more than what somebody takes or handles. */
const noTrouble = /^(?:[A-Z]|irritant|drugStart|longTrip|blood$|pregBleed)/;

interface Weighed {
  strongest: number;
  rest: number;
}

function add(weights: Map<TopicKind, Weighed>, kind: TopicKind, weight: number): void {
  const known = weights.get(kind) ?? { strongest: 0, rest: 0 };
  known.rest += Math.min(known.strongest, weight);
  known.strongest = Math.max(known.strongest, weight);
  weights.set(kind, known);
}

interface Sign {
  readonly kind: TopicKind;
  readonly weight: number;
  readonly at: number;
}

function signsIn(
  document: Document,
  cues: readonly FoundCue[],
  occurrences: readonly Occurrence[],
): Sign[] {
  const at = (from: number): number => document.tokens[from]?.start ?? 0;
  const spoken = cues
    .filter(({ cue }) => cue.kind !== 'thanks' && cue.kind !== 'general_info')
    .map(({ cue, match }) => ({ kind: cue.kind, weight: cue.weight, at: at(match.from) }));
  const found = occurrences
    .filter((each) => each.document === document && !noTrouble.test(each.finding))
    .filter(({ bits }) => (bits & left) === 0)
    .map(({ from }) => ({ kind: 'symptom' as const, weight: findingWeight, at: at(from) }));
  return [...spoken, ...found].toSorted((one, other) => one.at - other.at);
}

/** What each part asks for, where it asks for something. */
function mattersIn(
  parts: readonly Part[],
  signs: readonly Sign[],
  isList: boolean,
  leastElse: number,
): Matter[] {
  let next = 0;
  const matters: Matter[] = [];
  for (const part of parts) {
    const weights = new Map<TopicKind, Weighed>();
    for (; next < signs.length; next += 1) {
      const sign = signs[next];
      if (sign === undefined || sign.at >= part.end) break;
      add(weights, sign.kind, sign.weight);
    }
    const sums = [...weights].map(([kind, { strongest, rest }]) => {
      return { kind, weight: strongest + restShare * Math.min(mostRest, rest) };
    });
    const [best] = sums.toSorted((one, other) => other.weight - one.weight);
    const least = part.announced || part.listed || isList ? leastWhenAnnounced : leastElse;
    if (best !== undefined && best.weight >= least) matters.push({ ...part, ...best });
  }
  return matters;
}

/** True when `matter` only carries on what was said in `before`. */
function carriesOn(matter: Matter, before: readonly Matter[], isList: boolean): boolean {
  const same = before.some(({ kind }) => kind === matter.kind);
  if (matter.listed || matter.announced || isList) return same;
  const hasTrouble = before.some(({ kind }) => kind === 'symptom');
  if (hasTrouble && consequences.has(matter.kind)) return true;
  return before.some(({ kind }) => belongTogether(kind, matter.kind));
}

function issueOf(document: Document, { kind, start, end }: Matter): Issue {
  const raw = document.text.slice(start, end);
  const text = raw.trim();
  const at = start + raw.indexOf(text);
  return { kind, text, span: { field: document.field, start: at, end: at + text.length } };
}

/** The different things a draft asks for, in the order written; fewer than two is an empty list. */
export function findIssues(
  document: Document,
  cues: readonly FoundCue[],
  occurrences: readonly Occurrence[],
): Issue[] {
  const { text } = document;
  const signs = signsIn(document, cues, occurrences);
  // Two matters are of two kinds, so most messages need no closer look.
  if (new Set(signs.map(({ kind }) => kind)).size < 2) return [];
  const marks = placesOf(text, listItem);
  const items = marks.length >= fewestItems ? marks : [];
  const isList = counted.test(text) || items.length > fewestItems;
  const more = placesOf(text, another);
  const isStory = document.tokens.length > storyWords;
  // When one thing is announced as another, what stands before it is a matter of its own.
  const leastInShort = more.length > 0 ? leastWhenAnnounced : leastWeight;
  const leastElse = isStory ? leastInStory : leastInShort;
  const parts = partsOf(document, more, items);
  const matters = mattersIn(parts, signs, isList, leastElse);
  const separate: Matter[] = [];
  for (const matter of matters) {
    if (!carriesOn(matter, separate, isList)) separate.push(matter);
  }
  return separate.length < 2 ? [] : separate.map((matter) => issueOf(document, matter));
}
