import { type Document, wordAt } from '../text/document.ts';
import {
  anyIn,
  type ContextClasses,
  type ContextClassName,
  contextClassNames,
  lengthOf,
  type Reader,
} from './scope-reader.ts';
import { markKin } from './kin.ts';
import { standing } from './standing.ts';
import { markEvent, markTimes } from './times.ts';

const listReach = 6;
const strongReach = 9;
/** A list that is denied ends somewhere, so that a text of nothing but denials is read in step with its length. */
const longestList = 150;
const historyReach = 14;
const hypothesisReach = 14;
const kinReach = 12;
const sentenceReach = 45;

function endOf(reader: Reader, index: number): number {
  return reader.document.sentenceEnd[index] ?? 0;
}

function sortAt(reader: Reader, index: number): string {
  return reader.document.tokens[index]?.sort ?? 'stop';
}

const verbal = new Set('hasnt wont doesnt isnt havent didnt wouldnt'.split(' '));

/** "Hasn't slept", "no puede hablar": a negation that belongs to the verb of a finding denies nothing else. */
function isOwnNegation(reader: Reader, index: number): boolean {
  if (reader.findingAt[index] !== 1) return false;
  const word = wordAt(reader, index);
  return word === 'no' ? /^se$|^pued/.test(wordAt(reader, index + 1)) : verbal.has(word);
}

/** A negation runs over a list, and stops where a new clause or a "but" begins. */
function markNegation(reader: Reader, from: number, reach: number): void {
  let budget = reach;
  let passedFinding = false;
  let linked = true;
  const end = Math.min(endOf(reader, from), from + longestList);
  for (let index = from; index < end && budget > 0; index += 1) {
    if (lengthOf(reader, index, 'But') > 0 || isOwnNegation(reader, index)) return;
    const comma = sortAt(reader, index) === 'comma';
    if (comma && lengthOf(reader, index + 1, 'ClauseStart') > 0) return;
    if (comma || sortAt(reader, index) === 'mark' || lengthOf(reader, index, 'Connector') > 0) {
      if (!comma && lengthOf(reader, index + 1, 'ClauseStart') > 0) return;
      linked = true;
      budget = reach;
      continue;
    }
    if (passedFinding && !linked && reader.findingAt[index] === 1) {
      if (reader.findingAt[index - 1] !== 1) return;
    }
    reader.bits[index] = (reader.bits[index] ?? 0) | standing.negated;
    if (reader.findingAt[index] === 1) {
      passedFinding = true;
      linked = false;
    } else budget -= 1;
  }
}

/** "two day history of" and "history of present illness" speak of now. */
function isPseudoHistory(reader: Reader, index: number): boolean {
  return lengthOf(reader, index, 'HistPseudo') > 0 || lengthOf(reader, index - 1, 'HistPseudo') > 1;
}

const firstYear = 1900;
const measureReach = 4;

/** "S/p induction, T 38.5": a reading is of now; a year is not. */
function isMeasuredSoon(reader: Reader, from: number): boolean {
  for (let index = from; index < from + measureReach; index += 1) {
    const value = reader.document.tokens[index]?.value ?? Number.NaN;
    if (!Number.isNaN(value)) return value < firstYear && !Number.isInteger(value);
  }
  return false;
}

function historyEnds(reader: Reader, index: number): boolean {
  if (lengthOf(reader, index, 'HistEnd') > 0) return true;
  if (sortAt(reader, index) !== 'comma') return false;
  const end = Math.min(endOf(reader, index), index + listReach);
  if (isMeasuredSoon(reader, index + 1)) return true;
  return anyIn(reader, index, end, 'Recent') || anyIn(reader, index, end, 'Since');
}

function markForward(reader: Reader, from: number, reach: number, bit: number): void {
  const end = Math.min(endOf(reader, from), from + reach);
  for (let index = from; index < end; index += 1) {
    if (lengthOf(reader, index, 'But') > 0) return;
    if (bit === standing.historical && historyEnds(reader, index)) return;
    reader.bits[index] = (reader.bits[index] ?? 0) | bit;
  }
}

function markBackward(reader: Reader, from: number, reach: number, bit: number): void {
  const start = Math.max(reader.document.sentenceStart[from] ?? 0, from - reach);
  for (let index = from - 1; index >= start; index -= 1) {
    if (lengthOf(reader, index, 'But') > 0) return;
    reader.bits[index] = (reader.bits[index] ?? 0) | bit;
  }
}

function markSentence(reader: Reader, index: number, bit: number): void {
  const start = Math.max(reader.document.sentenceStart[index] ?? 0, index - sentenceReach);
  const end = Math.min(endOf(reader, index), index + sentenceReach);
  for (let at = start; at < end; at += 1) reader.bits[at] = (reader.bits[at] ?? 0) | bit;
}

const spanishVerbs = new Set(
  'se me le lo la les los te nos han quiere quiero puede puedo come duerme deja'.split(' '),
);

/** In "no se calma" the no belongs to its verb; it denies nothing that follows. */
function isSpanishVerbAfter(reader: Reader, index: number): boolean {
  if (reader.findingAt[index] === 1) return true;
  return spanishVerbs.has(wordAt(reader, index + 1));
}

/** "don't really have", "no tengo", "not having": the verb may stand one or two words away. */
function negationAt(reader: Reader, index: number): void {
  if (isOwnNegation(reader, index)) return;
  const strong = lengthOf(reader, index, 'NegStrong');
  const pseudo = lengthOf(reader, index, 'NegPseudo');
  // "No quiero" denies nothing, "no quiero hacerme daño" does: the longer one is meant.
  if (pseudo > 0 && pseudo >= strong) return;
  if (strong > 0) {
    // "never had a seizure": the verb may belong to the denial and to what is denied.
    let from = index + strong;
    while (from > index + 1 && reader.findingAt[from - 1] === 1) from -= 1;
    markNegation(reader, from, strongReach);
    return;
  }
  const auxiliary = lengthOf(reader, index, 'NegAux');
  const plain = lengthOf(reader, index, 'No');
  const length = Math.max(auxiliary, plain);
  if (length === 0) return;
  for (let at = index + length; at < index + length + 3; at += 1) {
    if (lengthOf(reader, at, 'But') > 0) return;
    const verb = lengthOf(reader, at, 'NegVerb');
    if (verb > 0) {
      markNegation(reader, reader.findingAt[at] === 1 ? at : at + verb, listReach);
      return;
    }
    if (reader.findingAt[at] === 1) {
      markNegation(reader, at, listReach);
      return;
    }
  }
  if (plain > 0 && !isSpanishVerbAfter(reader, index)) {
    markNegation(reader, index + plain, listReach);
  }
}

/** What has passed is often named before a "but": "I had chest pain, but it's gone". */
function markWhatPassed(reader: Reader, index: number, start: number): void {
  let seen = false;
  for (let at = index - 1; at >= start; at -= 1) {
    if (lengthOf(reader, at, 'But') > 0 && seen) return;
    seen ||= reader.findingAt[at] === 1;
    reader.bits[at] = (reader.bits[at] ?? 0) | standing.resolved;
  }
}

const ability =
  /^(?:pued|aguant|sirv|hace|respir|com[ei]|qui[es]|tom|habl|muev|respond|contest|orin|baja|reaccion|despiert|recono|conoce|able|breath|control|work|help|move|eat|drink|know|recogni)/;
const small = new Set('me le se lo la nos'.split(' '));
const senses = new Set(
  'voice vision sight hearing feeling pulse speech strength voz vista fuerza'.split(' '),
);

/** "Ya no puede respirar", "no longer able to", "my voice is gone": what has passed is the strength, not the trouble. */
function isLoss(reader: Reader, index: number, length: number): boolean {
  if (senses.has(wordAt(reader, index - 1))) return true;
  let next = index + length;
  while (small.has(wordAt(reader, next))) next += 1;
  return ability.test(wordAt(reader, next));
}

function markResolved(reader: Reader, index: number, length: number): void {
  if (isLoss(reader, index, length)) return;
  const sentenceFrom = reader.document.sentenceStart[index] ?? 0;
  const start = Math.max(sentenceFrom, index - sentenceReach);
  if (anyIn(reader, index - 4, index, 'NotResolved')) return;
  const ahead = Math.min(endOf(reader, index), index + kinReach);
  if (anyIn(reader, index + 1, ahead, 'Returned')) return;
  let seen = false;
  for (let at = start; at < index; at += 1) seen ||= reader.findingAt[at] === 1;
  markWhatPassed(reader, index, start);
  if (!seen && start === sentenceFrom && start > 1) {
    markBackward(reader, start - 1, 40, standing.resolved);
  }
  if (!seen) markForward(reader, index, 8, standing.resolved);
}

function markAnimal(reader: Reader, index: number): void {
  const end = Math.min(endOf(reader, index), index + kinReach);
  if (anyIn(reader, index - 6, index + 6, 'Bite')) return;
  for (let at = index; at < end; at += 1) {
    if (at > index && lengthOf(reader, at, 'FirstPerson') > 0) return;
    reader.bits[at] = (reader.bits[at] ?? 0) | standing.animal;
  }
}

function markSpan(reader: Reader, index: number, length: number, bit: number): void {
  for (let at = index; at < index + length; at += 1) {
    reader.bits[at] = (reader.bits[at] ?? 0) | bit;
  }
}

const askers = new Set('i we you he she they it this that my our his her the'.split(' '));

const imagined = new Set('a an any there'.split(' '));
/** "Should bleeding occur" imagines; "I should", "should I worry about" do not. */
function isPlainShould(reader: Reader, index: number): boolean {
  const { sentenceStart } = reader.document;
  if (wordAt(reader, index) !== 'should' || imagined.has(wordAt(reader, index + 1))) return false;
  return sentenceStart[index] !== index || askers.has(wordAt(reader, index + 1));
}

type Trigger = (reader: Reader, index: number, length: number) => void;

const triggers: Readonly<Partial<Record<ContextClassName, Trigger>>> = {
  NegStrong: negationAt,
  NegAux: negationAt,
  No: negationAt,
  NegPost: (reader, index) => markBackward(reader, index, 5, standing.negated),
  Hist(reader, index, length) {
    if (isPseudoHistory(reader, index)) return;
    markForward(reader, index + length, historyReach, standing.historical);
  },
  HistEvent: (reader, index, length) => markEvent(reader, index + length),
  HistPost(reader, index) {
    markBackward(reader, index, historyReach, standing.historical);
    markForward(reader, index, historyReach, standing.historical);
  },
  Hypo(reader, index, length) {
    // "If you can help" imagines nothing, "if you develop" does: the longer one is meant.
    if (lengthOf(reader, index, 'HypoPseudo') >= length) return;
    if (lengthOf(reader, index - 1, 'HypoPseudo') > 1) return;
    if (length === 1 && isPlainShould(reader, index)) return;
    markForward(reader, index + length, hypothesisReach, standing.hypothetical);
  },
  HypoSentence: (reader, index) => markSentence(reader, index, standing.hypothetical),
  AskCause(reader, index) {
    // "Can too much vitamin D cause stones?" asks about a risk; nobody has taken it.
    const start = reader.document.sentenceStart[index] ?? 0;
    if (lengthOf(reader, start, 'Asking') > 0) markSentence(reader, index, standing.hypothetical);
  },
  FamilyHistory: (reader, index) =>
    markSentence(reader, index, standing.family | standing.historical),
  KinFar: markKin,
  KinClose: markKin,
  Animal: markAnimal,
  Resolved: markResolved,
  Idiom: (reader, index, length) => markSpan(reader, index, length, standing.idiom),
  Compound: (reader, index, length) => markSpan(reader, index, length, standing.compound),
};

/** By class id; most classes have none. */
type Triggers = readonly (Trigger | undefined)[];

const triggersByClass = new WeakMap<ContextClasses, Triggers>();

function triggersOf(classes: ContextClasses): Triggers {
  const known = triggersByClass.get(classes);
  if (known !== undefined) return known;
  const byClass: (Trigger | undefined)[] = [];
  for (const name of contextClassNames) byClass[classes[name]] = triggers[name];
  triggersByClass.set(classes, byClass);
  return byClass;
}

/** Reads negation, time, person and certainty around every token. Each trigger reaches a bounded way. */
export function readContext(
  document: Document,
  classes: ContextClasses,
  findingAt: Uint8Array,
): Uint16Array {
  const bits = new Uint16Array(document.tokens.length + 1);
  const reader: Reader = { document, classes, bits, findingAt };
  const byClass = triggersOf(classes);
  if (document.classes.some((classId) => byClass[classId] !== undefined)) {
    for (let index = 0; index < document.hits.length; index += 1) {
      const hits = document.hits[index] ?? [];
      for (let at = 0; at < hits.length; at += 1) {
        const hit = hits[at];
        if (hit !== undefined) byClass[hit.classId]?.(reader, index, hit.length);
      }
    }
  }
  markTimes(reader, standing.historical, standing.past);
  return bits;
}
