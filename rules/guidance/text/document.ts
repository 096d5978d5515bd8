import { type Token, tokenise } from './tokens.ts';
import { sameWord, type Vocabulary } from './vocabulary.ts';

/** A class found at a token: which class, and how many tokens its words cover. */
export interface Hit {
  readonly classId: number;
  readonly length: number;
}

/** One field of a message, read: its words, what they stand for, and where sentences end. */
export interface Document {
  readonly field: string;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly (readonly Hit[])[];
  /** For each token, the index just past the end of its sentence. */
  readonly sentenceEnd: readonly number[];
  /** For each token, the index where its sentence starts. */
  readonly sentenceStart: readonly number[];
}

const noHits: readonly Hit[] = [];

function hitsAt(tokens: readonly Token[], index: number, vocabulary: Vocabulary): readonly Hit[] {
  const token = tokens[index];
  if (token === undefined || token.sort !== 'word') return noHits;
  const entries = vocabulary.entriesOf(token.word);
  if (entries.length === 0) return noHits;
  const hits: Hit[] = [];
  for (const entry of entries) {
    const follows = entry.rest.every((word, offset) => {
      const next = tokens[index + 1 + offset];
      return next !== undefined && next.sort !== 'stop' && sameWord(word, next.word);
    });
    if (!follows) continue;
    const length = 1 + entry.rest.length;
    if (!hits.some((hit) => hit.classId === entry.classId && hit.length >= length)) {
      hits.push({ classId: entry.classId, length });
    }
  }
  return hits;
}

export function readDocument(field: string, text: string, vocabulary: Vocabulary): Document {
  const tokens = tokenise(text);
  const hits = tokens.map((_, index) => hitsAt(tokens, index, vocabulary));
  const sentenceEnd: number[] = Array.from({ length: tokens.length }, () => tokens.length);
  const sentenceStart: number[] = [];
  let start = 0;
  for (let index = 0; index < tokens.length; index += 1) {
    sentenceStart.push(start);
    if (tokens[index]?.sort === 'stop') {
      sentenceEnd.fill(index, start, index + 1);
      start = index + 1;
    }
  }
  return { field, text, tokens, hits, sentenceEnd, sentenceStart };
}

/** How many tokens class `classId` covers at `index`; 0 when it is not there. */
export function hitLength(document: Document, index: number, classId: number): number {
  const hits = document.hits[index];
  if (hits === undefined) return 0;
  let longest = 0;
  for (const hit of hits) {
    if (hit.classId === classId && hit.length > longest) longest = hit.length;
  }
  return longest;
}
