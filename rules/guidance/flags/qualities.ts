import { type Document, hitLength } from '../text/document.ts';
import { standing } from './standing.ts';

/** How bad, how fast, how long: what the words around a finding say about it. */
export const qualityBits = {
  severe: 1,
  mild: 2,
  sudden: 4,
  worse: 8,
  chronic: 16,
  acute: 32,
  persistent: 64,
  exertional: 128,
} as const;

export const qualityClassNames = [
  'Severe',
  'Mild',
  'Sudden',
  'Worse',
  'Chronic',
  'Acute',
  'Persistent',
  'Exertional',
  'But',
] as const;
export type QualityClasses = Readonly<Record<(typeof qualityClassNames)[number], number>>;

const reach = 8;
const nextSentenceReach = 12;

const bitByClass = [
  ['Severe', qualityBits.severe],
  ['Mild', qualityBits.mild],
  ['Sudden', qualityBits.sudden],
  ['Worse', qualityBits.worse],
  ['Chronic', qualityBits.chronic],
  ['Acute', qualityBits.acute],
  ['Persistent', qualityBits.persistent],
  ['Exertional', qualityBits.exertional],
] as const;

/** A patient's age is not how long something has lasted. */
export function withoutAges(
  bits: Uint16Array,
  ages: readonly { from: number; to: number }[],
): void {
  for (const { from, to } of ages) {
    for (let index = from; index < to; index += 1) {
      bits[index] = (bits[index] ?? 0) & ~(qualityBits.chronic | qualityBits.acute);
    }
  }
}

const bitsByClasses = new WeakMap<QualityClasses, Uint16Array>();

/** By class id, the quality it speaks of; 0 for most. */
function bitsByClassOf(classes: QualityClasses): Uint16Array {
  const known = bitsByClasses.get(classes);
  if (known !== undefined) return known;
  const bits = new Uint16Array(Math.max(...Object.values(classes)) + 1);
  for (const [name, bit] of bitByClass) bits[classes[name]] = bit;
  bitsByClasses.set(classes, bits);
  return bits;
}

/** Qualities spoken at each token, leaving out those that are denied. */
export function qualitiesAt(
  document: Document,
  classes: QualityClasses,
  context: Uint16Array,
): Uint16Array {
  const bits = new Uint16Array(document.tokens.length);
  const bitOf = bitsByClassOf(classes);
  if (!document.classes.some((classId) => (bitOf[classId] ?? 0) !== 0)) return bits;
  for (let index = 0; index < bits.length; index += 1) {
    const hits = document.hits[index];
    if (hits === undefined || ((context[index] ?? 0) & standing.negated) !== 0) continue;
    let spoken = 0;
    for (let at = 0; at < hits.length; at += 1) spoken |= bitOf[hits[at]?.classId ?? -1] ?? 0;
    bits[index] = spoken;
  }
  return bits;
}

export interface QualityReader {
  readonly document: Document;
  readonly classes: QualityClasses;
  readonly at: Uint16Array;
  readonly findingAt: Uint8Array;
}

/** A sentence that names no finding of its own speaks of the one before: "It came on suddenly." */
function followingQualities(reader: QualityReader, sentenceEnd: number): number {
  let bits = 0;
  const start = sentenceEnd + 1;
  const end = Math.min(reader.document.sentenceEnd[start] ?? 0, start + nextSentenceReach);
  for (let index = start; index < end; index += 1) {
    if (reader.findingAt[index] === 1) return 0;
    bits |= reader.at[index] ?? 0;
  }
  return bits;
}

/** The qualities of a finding that covers tokens from `from` up to `to`. */
export function qualitiesOf(reader: QualityReader, from: number, to: number): number {
  const { document, classes } = reader;
  let bits = 0;
  for (let index = from; index < to; index += 1) bits |= reader.at[index] ?? 0;
  const start = Math.max(document.sentenceStart[from] ?? 0, from - reach);
  for (let index = from - 1; index >= start; index -= 1) {
    if (hitLength(document, index, classes.But) > 0) break;
    bits |= reader.at[index] ?? 0;
  }
  const sentenceEnd = document.sentenceEnd[to - 1] ?? 0;
  const end = Math.min(sentenceEnd, to + reach);
  let index = to;
  for (; index < end; index += 1) {
    if (hitLength(document, index, classes.But) > 0) return bits;
    bits |= reader.at[index] ?? 0;
  }
  return index === sentenceEnd ? bits | followingQualities(reader, sentenceEnd) : bits;
}
