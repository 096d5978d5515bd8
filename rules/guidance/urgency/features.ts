import { standing } from '../flags/standing.ts';
import type { Occurrence, RaisedFlag } from '../flags/flags.ts';
import { qualityBits } from '../flags/qualities.ts';
import { type Document, stepCost } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { folded, hashOf, mixed } from '../text/hashes.ts';

/** One field as the lexicon read it: its words, how each stands, and what was found in it. */
export interface ReadField {
  readonly document: Document;
  readonly context: Uint16Array;
  readonly occurrences: readonly Occurrence[];
}

/** Where a feature was read. */
export interface FeaturePlace {
  readonly document: Document;
  readonly from: number;
  readonly to: number;
}

/** Takes the features of a message as they are read, each as often as it occurs. */
export interface FeatureSink {
  /** `key` lies below `featureSpace`. */
  add(key: number, document: Document, from: number, to: number): void;
  /** What the letters of one word say. Returns how many features that was. */
  addGrams(token: Token, document: Document, at: number): number;
}

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
  rule: 0x3c6ef372,
  tier: 0x510e527f,
} as const;

function markOf(bits: number): number {
  if ((bits & unreal) !== 0) return 1;
  return (bits & over) !== 0 ? 2 : 0;
}

/** For each class of the vocabulary, the hash of its name; 0 for words that stand for nothing but themselves. */
type GroupHashes = readonly number[];

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

const shortestGram = 4;
const longestGram = 5;
const wordEdge = 95;

/** Four and five letters in a row, with the edges of the word: a misspelt word shares most of them with the one meant. */
export function gramKeysOf(word: string): number[] {
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

const mostClasses = 8192;

/**
 * The words of one sentence that can be paired, and the classes each stands for, laid end to end. What a longer list than
 * this would hold is left out.
 */
class Paired {
  readonly hashes = new Int32Array(mostTokens);
  readonly at = new Int32Array(mostTokens);
  /** For each word, where its classes begin; for the one after the last, where they end. */
  readonly groupsFrom = new Int32Array(mostTokens + 1);
  readonly groups = new Int32Array(mostClasses);
  words = 0;
  classes = 0;

  clear(): void {
    this.words = 0;
    this.classes = 0;
  }

  addClass(group: number): void {
    this.groups[this.classes] = group;
    if (this.classes < mostClasses) this.classes += 1;
  }

  /** `from` is where its classes begin. */
  addWord(hash: number, at: number, from: number): void {
    this.hashes[this.words] = hash;
    this.at[this.words] = at;
    this.groupsFrom[this.words] = from;
    this.words += 1;
    this.groupsFrom[this.words] = this.classes;
  }
}

// One message is read at a time.
const paired = new Paired();

const noHits: readonly never[] = [];

class FeatureReader {
  private looks = 0;
  private readonly out: FeatureSink;
  private readonly groupHashes: GroupHashes;

  constructor(out: FeatureSink, groupHashes: GroupHashes) {
    this.out = out;
    this.groupHashes = groupHashes;
  }

  private add(hash: number, document: Document, from: number, to: number): void {
    this.looks += 1;
    this.out.add(folded(hash), document, from, to);
  }

  readField(field: ReadField, flags: readonly RaisedFlag[]): void {
    const { document } = field;
    const { sentenceEnd, tokens } = document;
    const last = Math.min(tokens.length, mostTokens);
    for (let start = 0; start < last;) {
      const end = Math.min(last, Math.max(start + 1, (sentenceEnd[start] ?? 0) + 1));
      this.readWords(field, start, end);
      this.readPairs(document);
      start = end;
    }
    this.readFindings(field);
    this.readFlags(flags, document);
    if (last === 0) return;
    const size = Math.round(Math.log2(1 + last) * 2);
    this.add(mixed(seeds.length, size, 0), document, 0, 0);
  }

  private readWords({ document, context }: ReadField, from: number, to: number): void {
    const { groupHashes } = this;
    paired.clear();
    for (let at = from; at < to; at += 1) {
      const token = document.tokens[at];
      const isWord = token?.sort === 'word' && token.word !== '';
      if (token === undefined || (!isWord && token.sort !== 'number')) continue;
      if (isWord) this.looks += this.out.addGrams(token, document, at);
      const mark = markOf(context[at] ?? 0);
      const hash = isWord
        ? hashOf(token.word, seeds.word + mark, stemLength)
        : hashOf('#', seeds.word + mark);
      this.add(hash, document, at, at + 1);
      const groupsFrom = paired.classes;
      const hits = document.hits[at] ?? noHits;
      for (let index = 0; index < hits.length; index += 1) {
        const name = groupHashes[hits[index]?.classId ?? 0] ?? 0;
        if (name === 0) continue;
        const group = Math.imul(name + mark, 0x9e3779b1);
        paired.addClass(group);
        this.add(group ^ seeds.group, document, at, at + 1);
      }
      if (document.cost[at] === stepCost.free) paired.classes = groupsFrom;
      else paired.addWord(hash, at, groupsFrom);
    }
  }

  /** No text, however strange, is given more than so many looks. */
  private readPairs(document: Document): void {
    const { hashes, at, words } = paired;
    for (let index = 0; index < words && this.looks <= mostLooks; index += 1) {
      const first = hashes[index] ?? 0;
      const from = at[index] ?? 0;
      const end = Math.min(words, index + pairReach);
      for (let next = index + 1; next < end; next += 1) {
        const to = (at[next] ?? 0) + 1;
        const seed = next === index + 1 ? seeds.pair : seeds.near;
        this.add(mixed(seed, first, hashes[next] ?? 0), document, from, to);
        this.readGroups(index, next, document, from, to);
      }
    }
  }

  private readGroups(index: number, next: number, document: Document, from: number, to: number) {
    const { groups, groupsFrom } = paired;
    const leftEnd = groupsFrom[index + 1] ?? 0;
    const rightEnd = groupsFrom[next + 1] ?? 0;
    for (let at = groupsFrom[index] ?? 0; at < leftEnd; at += 1) {
      const left = groups[at] ?? 0;
      for (let other = groupsFrom[next] ?? 0; other < rightEnd; other += 1) {
        const right = groups[other] ?? 0;
        const hash = mixed(seeds.groups, Math.min(left, right), Math.max(left, right));
        this.add(hash, document, from, to);
      }
    }
  }

  /** What the rules make of the message: some are surer than others. */
  private readFlags(flags: readonly RaisedFlag[], document: Document): void {
    for (const { rule, tier, evidence } of flags) {
      const [place] = evidence;
      if (place?.document !== document) continue;
      const { from, to } = place;
      this.add(hashOf(tier, seeds.tier), document, from, to);
      this.add(hashOf(rule.id, hashOf(tier, seeds.rule)), document, from, to);
      this.add(hashOf(rule.screen, hashOf(tier, seeds.tier)), document, from, to);
    }
  }

  private readFindings({ document, occurrences }: ReadField): void {
    const present = new Map<number, Occurrence>();
    for (const occurrence of occurrences) {
      const { finding, bits, qualities, from, to } = occurrence;
      const mark = markOf(bits);
      const hash = hashOf(finding, seeds.finding + mark);
      this.add(hash, document, from, to);
      if (mark === 0 && present.size < mostPaired) present.set(hash, occurrence);
      for (const bit of qualityList) {
        if ((qualities & bit) !== 0) this.add(mixed(hash, bit, mark), document, from, to);
      }
    }
    const found = [...present.entries()].toSorted(([left], [right]) => left - right);
    for (let index = 0; index < found.length; index += 1) {
      for (let next = index + 1; next < found.length; next += 1) {
        const [left] = found[index] ?? [0];
        const [right, { from, to }] = found[next] ?? [0, { from: 0, to: 0 }];
        this.add(mixed(seeds.findings, left, right), document, from, to);
      }
    }
  }
}

const qualityList = Object.values(qualityBits);
const leastFeatures = 8;

/** A long message has many features; each then counts for less. */
export function valueOf(count: number): number {
  return 1 / Math.sqrt(Math.max(leastFeatures, count));
}

/** Tells `out` each feature of the fields, where it occurs. */
export function readFeatures(
  fields: readonly ReadField[],
  flags: readonly RaisedFlag[],
  vocabulary: Vocabulary,
  out: FeatureSink,
): void {
  const reader = new FeatureReader(out, groupHashesOf(vocabulary));
  for (const field of fields) reader.readField(field, flags);
}
