import { type Document, hitLength } from '../text/document.ts';

/** Class ids the scopes are built from. */
export type ContextClasses = Readonly<Record<ContextClassName, number>>;

export const contextClassNames = [
  'But',
  'NegStrong',
  'NegAux',
  'NegVerb',
  'No',
  'NegPseudo',
  'NegPost',
  'Connector',
  'ClauseStart',
  'Hist',
  'HistEvent',
  'HistPost',
  'HistEnd',
  'HistPseudo',
  'Hypo',
  'HypoPseudo',
  'HypoSentence',
  'FamilyHistory',
  'KinFar',
  'KinClose',
  'PastEvent',
  'Recent',
  'Animal',
  'Bite',
  'Resolved',
  'NotResolved',
  'Returned',
  'Idiom',
  'Compound',
  'AskCause',
  'Asking',
  'FirstPerson',
  'Present',
  'Ago',
  'LongUnit',
  'ShortUnit',
  'WeekUnit',
  'Since',
  'LongAgo',
  'Month',
  'NounAfter',
  'Dx',
] as const;
export type ContextClassName = (typeof contextClassNames)[number];

export interface Reader {
  readonly document: Document;
  readonly classes: ContextClasses;
  readonly bits: Uint16Array;
  /** Tokens covered by a finding: a negation reaches the first one, and others only through a list. */
  readonly findingAt: Uint8Array;
}

export function lengthOf(reader: Reader, index: number, name: ContextClassName): number {
  return hitLength(reader.document, index, reader.classes[name]);
}

export function anyIn(reader: Reader, from: number, to: number, name: ContextClassName): boolean {
  for (let index = Math.max(0, from); index < to; index += 1) {
    if (lengthOf(reader, index, name) > 0) return true;
  }
  return false;
}
