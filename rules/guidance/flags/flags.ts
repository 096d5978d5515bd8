import type { Tier } from '../../charter/index.ts';
import { type Document, hitLength, readDocument } from '../text/document.ts';
import { satisfy } from './conditions.ts';
import { readContext } from './context.ts';
import { standing } from './standing.ts';
import type { CompiledLexicon } from './compiled-lexicon.ts';
import { findMeasures } from './measures.ts';
import { findMatches } from './patterns.ts';
import { qualitiesAt, qualitiesOf, qualityBits, withoutAges } from './qualities.ts';
import type { Rule } from './rule.ts';

export interface Occurrence {
  readonly finding: string;
  readonly document: Document;
  readonly from: number;
  readonly to: number;
  readonly bits: number;
  readonly qualities: number;
}

export interface RaisedFlag {
  readonly rule: Rule;
  readonly tier: Tier;
  readonly evidence: readonly Occurrence[];
}

const dismissed =
  standing.negated |
  standing.hypothetical |
  standing.family |
  standing.animal |
  standing.idiom |
  standing.compound;

/** What a fact about the person needs: it holds even when it lies in the past. */
function isFact(finding: string): boolean {
  const first = finding.charCodeAt(0);
  return first >= 65 && first <= 90;
}

export function readOccurrences(
  field: string,
  text: string,
  lexicon: CompiledLexicon,
): { document: Document; occurrences: Occurrence[]; context: Uint16Array } {
  const document = readDocument(field, text, lexicon.vocabulary);
  const matches = findMatches(document, lexicon.patterns);
  const measured = findMeasures(document, lexicon.measureClasses);
  const findingAt = new Uint8Array(document.tokens.length);
  for (const match of matches) {
    if (!isFact(lexicon.patterns.findingNames[match.finding] ?? '')) {
      findingAt.fill(1, match.from, match.to);
    }
  }
  const context = readContext(document, lexicon.contextClasses, findingAt);
  const at = qualitiesAt(document, lexicon.qualityClasses, context);
  withoutAges(
    at,
    measured.filter((each) => isFact(each.finding)),
  );
  const reader = { document, classes: lexicon.qualityClasses, at, findingAt };
  const all = [
    ...matches.map((match) => ({
      finding: lexicon.patterns.findingNames[match.finding] ?? '',
      from: match.from,
      to: match.to,
    })),
    ...measured,
  ];
  const occurrences = all.map(({ finding, from, to }) => ({
    finding,
    document,
    from,
    to,
    bits: bitsOf(context, from, to) | (isEvent(finding) ? nameBit(document, to, lexicon) : 0),
    qualities: qualitiesOf(reader, from, to),
  }));
  return { document, occurrences, context };
}

/** "Seizure medicine" and "stroke clinic" name a thing, not an event. */
function nameBit(document: Document, next: number, lexicon: CompiledLexicon): number {
  return hitLength(document, next, lexicon.contextClasses.NounAfter) > 0 ? standing.idiom : 0;
}

const thing = /Dose$|Meds$|Ingest$|Alarm$|^overdose|^poison|^used|^drug|^shock|^device/;
/** Findings whose names say how they are read: facts about a person, and things that are taken or beep. */
export const speakingFindings = new RegExp(`^[A-Z]|${thing.source}`);
const events = new Map<string, boolean>();

/** What is taken, missed or beeping is named by the word after it; an event is not. */
function isEvent(finding: string): boolean {
  const known = events.get(finding);
  if (known !== undefined) return known;
  const event = !thing.test(finding);
  events.set(finding, event);
  return event;
}

/**
 * A mention stands as its first word does. A figure of speech anywhere in it ends it, so does an "in case of"
 * before its last word; a name such as "blood test" only when it is all there is.
 */
function bitsOf(context: Uint16Array, from: number, to: number): number {
  let bits = context[from] ?? 0;
  let named = bits & standing.compound;
  for (let index = from + 1; index < to; index += 1) {
    bits |= (context[index] ?? 0) & standing.idiom;
    named &= context[index] ?? 0;
  }
  bits |= (context[to - 1] ?? 0) & standing.hypothetical;
  return (bits & ~standing.compound) | named;
}

function poolOf(occurrences: readonly Occurrence[]): Map<string, Occurrence[]> {
  const pool = new Map<string, Occurrence[]>();
  for (const occurrence of occurrences) {
    const list = pool.get(occurrence.finding);
    if (list === undefined) pool.set(occurrence.finding, [occurrence]);
    else list.push(occurrence);
  }
  return pool;
}

function isPresent(occurrence: Occurrence): boolean {
  const fact = isFact(occurrence.finding);
  if ((occurrence.bits & (fact ? dismissed & ~standing.compound : dismissed)) !== 0) return false;
  return fact || (occurrence.bits & standing.historical) === 0;
}

function isOngoing(occurrence: Occurrence): boolean {
  if (!isPresent(occurrence)) return false;
  const over = standing.resolved | standing.past;
  return isFact(occurrence.finding) || (occurrence.bits & over) === 0;
}

function lowered(rule: Rule, evidence: readonly Occurrence[]): Tier {
  const past = evidence.some((each) => !isFact(each.finding) && (each.bits & standing.past) !== 0);
  if (rule.evenIfResolved && !past) return rule.tier;
  return 'watch';
}

const rulesByFinding = new WeakMap<readonly Rule[], Map<string, number[]>>();

function indexOf(rules: readonly Rule[]): Map<string, number[]> {
  const known = rulesByFinding.get(rules);
  if (known !== undefined) return known;
  const index = new Map<string, number[]>();
  for (const [place, rule] of rules.entries()) {
    for (const name of new Set(rule.anyOf)) {
      const places = index.get(name);
      if (places === undefined) index.set(name, [place]);
      else places.push(place);
    }
  }
  rulesByFinding.set(rules, index);
  return index;
}

/** The rules that one of the findings can raise, in the order they are written. */
function rulesAbout(pool: ReadonlyMap<string, unknown>, rules: readonly Rule[]): Rule[] {
  const index = indexOf(rules);
  const places = new Set<number>();
  for (const name of pool.keys()) for (const place of index.get(name) ?? []) places.add(place);
  return [...places].toSorted((left, right) => left - right).flatMap((place) => rules[place] ?? []);
}

/** Every rule that holds for what the message says now; what has passed is lowered to a watch. */
export function raiseFlags(
  occurrences: readonly Occurrence[],
  facts: readonly Occurrence[],
  rules: readonly Rule[],
): RaisedFlag[] {
  const everything = [...occurrences, ...facts];
  const present = everything.filter(isPresent);
  if (present.length === 0) return [];
  const ongoing = present.filter(isOngoing);
  const ongoingPool = poolOf(ongoing);
  const presentPool = ongoing.length === present.length ? ongoingPool : poolOf(present);
  const flags: RaisedFlag[] = [];
  for (const rule of rulesAbout(presentPool, rules)) {
    const now = satisfy(rule.condition, ongoingPool, qualityBits);
    if (now !== null) {
      flags.push({ rule, tier: rule.tier, evidence: now });
      continue;
    }
    if (presentPool === ongoingPool) continue;
    const before = satisfy(rule.condition, presentPool, qualityBits);
    if (before !== null) {
      flags.push({ rule, tier: lowered(rule, before), evidence: before });
    }
  }
  return flags;
}
