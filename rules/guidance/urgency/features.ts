import { standing } from '../flags/standing.ts';
import type { Occurrence } from '../flags/flags.ts';
import { qualityBits } from '../flags/qualities.ts';
import { type Document, stepCost } from '../text/document.ts';
import type { Vocabulary } from '../text/vocabulary.ts';

/** One field as the lexicon read it: its words, how each stands, and what was found in it. */
export interface ReadField {
  readonly document: Document;
  readonly context: Uint16Array;
  readonly occurrences: readonly Occurrence[];
}

/** Where each feature of a message first occurs: the key is its hash. */
export type Features = Map<number, FeaturePlace>;

export interface FeaturePlace {
  readonly document: Document;
  readonly from: number;
  readonly to: number;
}

const hashBits = 20;
/** As many different features as a hash can tell apart. */
export const featureSpace = 1 << hashBits;

const stemLength = 5;
const mostTokens = 700;
const mostLooks = 30_000;
const pairReach = 5;
const mostPaired = 16;

const unreal =
  standing.negated |
  standing.hypothetical |
  standing.family |
  standing.idiom |
  standing.animal |
  standing.historical;
const over = standing.resolved | standing.past;

/** FNV-1a over the letters, from a seed, so that a pair is hashed without joining its words. */
function hashOf(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

function folded(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % featureSpace;
}

const seeds = {
  word: 0x811c9dc5,
  pair: 0x2f0b4a17,
  near: 0x5bd1e995,
  group: 0x1b873593,
  groups: 0x7feb352d,
  length: 0x4cf5ad43,
  gram: 0x2545f491,
  finding: 0x38495ab5,
  findings: 0x6c8e9cf5,
} as const;

interface Word {
  readonly hash: number;
  readonly at: number;
  readonly groups: readonly number[];
}

function markOf(bits: number): number {
  if ((bits & unreal) !== 0) return 1;
  return (bits & over) !== 0 ? 2 : 0;
}

function stemOf(document: Document, index: number): string {
  const token = document.tokens[index];
  if (token === undefined) return '';
  if (token.sort === 'number') return '#';
  if (token.sort === 'word') return token.word.slice(0, stemLength);
  return '';
}

/** The hashes worth keeping; without it, all are. */
type Wanted = ReadonlyMap<number, unknown> | undefined;

class Collector {
  readonly found: Features = new Map();
  private looks = 0;
  readonly wanted: Wanted;

  constructor(wanted: Wanted) {
    this.wanted = wanted;
  }

  /** No text, however strange, is given more than so many looks. */
  isFull(): boolean {
    return this.looks > mostLooks;
  }

  add(hash: number, document: Document, from: number, to: number): void {
    this.looks += 1;
    const key = folded(hash);
    if (this.wanted !== undefined && !this.wanted.has(key)) return;
    if (!this.found.has(key)) this.found.set(key, { document, from, to });
  }

  addKeys(keys: readonly number[], place: FeaturePlace): void {
    this.looks += keys.length;
    for (const key of keys) if (!this.found.has(key)) this.found.set(key, place);
  }
}

/** For each class of the vocabulary, the hash of its name; 0 for words that stand for nothing but themselves. */
export type GroupHashes = readonly number[];

const hashesOf = new WeakMap<ReadonlyMap<string, number>, GroupHashes>();

function groupHashesOf({ classIds }: Vocabulary): GroupHashes {
  const known = hashesOf.get(classIds);
  if (known !== undefined) return known;
  const hashes: number[] = [];
  for (const [name, id] of classIds) {
    hashes[id] =
      /^[A-Z]/.test(name) && name !== 'Filler' && name !== 'Barrier'
        ? hashOf(name, seeds.group)
        : 0;
  }
  hashesOf.set(classIds, hashes);
  return hashes;
}

function groupsAt(document: Document, at: number, mark: number, hashes: GroupHashes): number[] {
  const groups: number[] = [];
  for (const { classId } of document.hits[at] ?? []) {
    const hash = hashes[classId] ?? 0;
    if (hash !== 0) groups.push(Math.imul(hash + mark, 0x9e3779b1));
  }
  return groups;
}

const shortestGram = 4;
const longestGram = 5;
const wordEdge = 95;

/** Four and five letters in a row, with the edges of the word: a misspelt word shares most of them with the one meant. */
function gramKeysOf(word: string): number[] {
  const keys: number[] = [];
  for (let start = -1; start + shortestGram <= word.length + 1; start += 1) {
    let hash: number = seeds.gram;
    for (let length = 1; length <= longestGram; length += 1) {
      const index = start + length - 1;
      if (index > word.length) break;
      const isEdge = index < 0 || index === word.length;
      hash = Math.imul(hash ^ (isEdge ? wordEdge : word.charCodeAt(index)), 0x01000193);
      if (length >= shortestGram) keys.push(folded(hash));
    }
  }
  return keys;
}

const cacheLimit = 16_384;
const gramsByWord = new WeakMap<object, Map<string, readonly number[]>>();

/** Words come back again and again, so what a model knows of one is kept. */
function knownGrams(word: string, wanted: ReadonlyMap<number, unknown>): readonly number[] {
  let words = gramsByWord.get(wanted);
  if (words === undefined) {
    words = new Map();
    gramsByWord.set(wanted, words);
  }
  let keys = words.get(word);
  if (keys === undefined) {
    keys = gramKeysOf(word).filter((key) => wanted.has(key));
    if (words.size >= cacheLimit) words.clear();
    words.set(word, keys);
  }
  return keys;
}

function readGrams(document: Document, at: number, out: Collector, wanted: Wanted): void {
  const token = document.tokens[at];
  if (token?.sort !== 'word') return;
  const { word } = token;
  const keys = wanted === undefined ? gramKeysOf(word) : knownGrams(word, wanted);
  if (keys.length > 0) out.addKeys(keys, { document, from: at, to: at + 1 });
}

function readSentence(
  { document, context }: ReadField,
  from: number,
  to: number,
  groupHashes: GroupHashes,
  out: Collector,
): void {
  const words: Word[] = [];
  for (let at = from; at < to; at += 1) {
    const stem = stemOf(document, at);
    if (stem === '') continue;
    readGrams(document, at, out, out.wanted);
    const mark = markOf(context[at] ?? 0);
    const hash = hashOf(stem, seeds.word + mark);
    out.add(hash, document, at, at + 1);
    const groups = groupsAt(document, at, mark, groupHashes);
    for (const group of groups) out.add(group ^ seeds.group, document, at, at + 1);
    if (document.cost[at] !== stepCost.free) words.push({ hash, at, groups });
  }
  for (let index = 0; index < words.length && !out.isFull(); index += 1) {
    const word = words[index];
    if (word === undefined) continue;
    for (let next = index + 1; next < Math.min(words.length, index + pairReach); next += 1) {
      const other = words[next];
      if (other === undefined) continue;
      const seed = next === index + 1 ? seeds.pair : seeds.near;
      out.add(mixed(seed, word.hash, other.hash), document, word.at, other.at + 1);
      for (const left of word.groups) {
        for (const right of other.groups) {
          const low = Math.min(left, right);
          const hash = mixed(seeds.groups, low, Math.max(left, right));
          out.add(hash, document, word.at, other.at + 1);
        }
      }
    }
  }
}

function mixed(seed: number, left: number, right: number): number {
  const first = Math.imul(seed ^ left, 0x85ebca6b);
  return Math.imul(first ^ (first >>> 13) ^ right, 0xc2b2ae35);
}

function readFindings({ document, occurrences }: ReadField, out: Collector): void {
  const present = new Map<number, Occurrence>();
  for (const occurrence of occurrences) {
    const { finding, bits, qualities, from, to } = occurrence;
    const mark = markOf(bits);
    const hash = hashOf(finding, seeds.finding + mark);
    out.add(hash, document, from, to);
    if (mark === 0 && present.size < mostPaired) present.set(hash, occurrence);
    for (const bit of Object.values(qualityBits)) {
      if ((qualities & bit) !== 0) out.add(mixed(hash, bit, mark), document, from, to);
    }
  }
  const found = [...present.entries()].toSorted(([left], [right]) => left - right);
  for (let index = 0; index < found.length; index += 1) {
    for (let next = index + 1; next < found.length; next += 1) {
      const [left] = found[index] ?? [0];
      const [right, { from, to }] = found[next] ?? [0, { from: 0, to: 0 }];
      out.add(mixed(seeds.findings, left, right), document, from, to);
    }
  }
}

const leastFeatures = 8;

/** A long message has many features; each then counts for less. */
export function valueOf(count: number): number {
  return 1 / Math.sqrt(Math.max(leastFeatures, count));
}

/** Each feature of the fields once, where it first occurs; only those of `wanted`, when it is given. */
export function featuresOf(
  fields: readonly ReadField[],
  vocabulary: Vocabulary,
  wanted?: ReadonlyMap<number, unknown>,
): Features {
  const groupHashes = groupHashesOf(vocabulary);
  const out = new Collector(wanted);
  for (const field of fields) {
    const { sentenceEnd, tokens } = field.document;
    const last = Math.min(tokens.length, mostTokens);
    for (let start = 0; start < last;) {
      const end = Math.min(last, Math.max(start + 1, (sentenceEnd[start] ?? 0) + 1));
      readSentence(field, start, end, groupHashes, out);
      start = end;
    }
    readFindings(field, out);
    if (last === 0) continue;
    const size = Math.round(Math.log2(1 + last) * 2);
    out.add(mixed(seeds.length, size, 0), field.document, 0, 0);
  }
  return out.found;
}
