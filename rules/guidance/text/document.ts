import { type Token, tokenise } from './tokens.ts';
import {
  type Hit,
  isTermWord,
  phrasesBefore,
  type TermWord,
  type Vocabulary,
} from './vocabulary.ts';

/** One field of a message, read: its words, what they stand for, and where sentences end. */
export interface Document {
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Hit[])[];
  /** 1 for each class that occurs anywhere in the field, by class id. */
  readonly present: Uint8Array;
  /** The same classes, each once, in the order they are first met. */
  readonly classes: readonly number[];
  /** For each token, what stepping over it costs a pattern. */
  readonly cost: Uint8Array;
  /** For each token, the index just past the end of its sentence. */
  readonly sentenceEnd: Int32Array;
  /** For each token, the index where its sentence starts. */
  readonly sentenceStart: Int32Array;
}

/** What a pattern may step over: words and commas count, small words are free, a barrier ends it. */
export const stepCost = { word: 0, free: 1, comma: 2, barrier: 3 } as const;

const noHits: readonly Hit[] = [];

function follows(tokens: readonly Token[], index: number, rest: readonly TermWord[]): boolean {
  for (let offset = 0; offset < rest.length; offset += 1) {
    const next = tokens[index + offset];
    const word = rest[offset];
    if (next === undefined || word === undefined || next.sort === 'stop') return false;
    if (!isTermWord(word, next.word)) return false;
  }
  return true;
}

function hitsAt(tokens: readonly Token[], index: number, vocabulary: Vocabulary): readonly Hit[] {
  const token = tokens[index];
  if (token === undefined || token.sort !== 'word') return noHits;
  const { single, phrases } = vocabulary.look(token);
  const next = tokens[index + 1];
  if (phrases === null || next === undefined) return single;
  let hits: Hit[] | null = null;
  for (const { classId, rest } of phrasesBefore(phrases, next.word)) {
    if (!follows(tokens, index + 1, rest)) continue;
    hits ??= [...single];
    const length = 1 + rest.length;
    const same = hits.findIndex((hit) => hit.classId === classId);
    if (same < 0) hits.push({ classId, length });
    else if ((hits[same]?.length ?? 0) < length) hits[same] = { classId, length };
  }
  return hits ?? single;
}

export function readDocument(field: string, text: string, vocabulary: Vocabulary): Document {
  const tokens = tokenise(text);
  const filler = vocabulary.classIds.get('Filler');
  const barrier = vocabulary.classIds.get('Barrier');
  const hits: (readonly Hit[])[] = [];
  const present = new Uint8Array(vocabulary.classIds.size);
  const classes: number[] = [];
  const cost = new Uint8Array(tokens.length);
  const sentenceEnd = new Int32Array(tokens.length).fill(tokens.length);
  const sentenceStart = new Int32Array(tokens.length);
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    const found = hitsAt(tokens, index, vocabulary);
    hits.push(found);
    sentenceStart[index] = start;
    const sort = tokens[index]?.sort;
    if (sort === 'comma') cost[index] = stepCost.comma;
    for (let at = 0; at < found.length; at += 1) {
      const classId = found[at]?.classId ?? 0;
      if (present[classId] === 0) {
        present[classId] = 1;
        classes.push(classId);
      }
      if (classId === barrier) cost[index] = stepCost.barrier;
      else if (classId === filler && cost[index] === 0) cost[index] = stepCost.free;
    }
    if (sort === 'stop') {
      sentenceEnd.fill(index, start, index + 1);
      start = index + 1;
    }
  }
  return { field, text, tokens, hits, present, classes, cost, sentenceEnd, sentenceStart };
}

/** How many tokens class `classId` covers at `index`; 0 when it is not there. */
export function hitLength(document: Document, index: number, classId: number): number {
  const hits = document.hits[index];
  if (hits === undefined) return 0;
  for (let at = 0; at < hits.length; at += 1) {
    const hit = hits[at];
    if (hit?.classId === classId) return hit.length;
  }
  return 0;
}

/** The word at `index`, folded; empty where there is none. */
export function wordAt({ document }: { readonly document: Document }, index: number): string {
  return document.tokens[index]?.word ?? '';
}
