import { expect, test } from 'vitest';
import { WordTable } from './word-table.ts';

function counting() {
  const reads = new Map<string, number>();
  const kept = new Map<string, boolean>();
  const table = new WordTable((written, isKept) => {
    reads.set(written, (reads.get(written) ?? 0) + 1);
    kept.set(written, isKept);
    return written.toUpperCase();
  });
  const of = (word: string): string => table.of(`<${word}>`, 1, word.length + 1);
  return { reads, kept, of };
}

test('a word is read once, wherever it stands in a text', () => {
  const { reads, of } = counting();
  expect([of('pain'), of('pains'), of('pain'), of('Pain')]).toEqual([
    'PAIN',
    'PAINS',
    'PAIN',
    'PAIN',
  ]);
  expect(reads).toEqual(
    new Map([
      ['pain', 1],
      ['pains', 1],
      ['Pain', 1],
    ]),
  );
});

test('a hundred thousand words are each read right, and what was forgotten is read anew', () => {
  const { of } = counting();
  for (let round = 0; round < 2; round += 1) {
    for (let number = 0; number < 100_000; number += 1) {
      if (of(`w${number}`) !== `W${number}`)
        throw new Error(`w${number} was taken for another word.`);
    }
  }
});

test('a very long word is read each time and not kept', () => {
  const { reads, kept, of } = counting();
  const long = 'a'.repeat(41);
  expect([of(long), of(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(reads.get(long)).toBe(2);
  expect(kept.get(long)).toBe(false);
});

const placesTried = 64;

/** Words of five letters whose hash ends alike, found by trying. */
function meetingWords(count: number): string[] {
  const places = new Map<number, string[]>();
  for (let number = 0; ; number += 1) {
    const word = number.toString(36).padStart(5, '_');
    let hash = 0;
    for (const letter of word) {
      hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    const place = hash & 65_535;
    if (place >= placesTried) continue;
    const words = places.get(place) ?? [];
    words.push(word);
    places.set(place, words);
    if (words.length === count) return words;
  }
}

test('of words written to meet in one place some are read each time, and none is taken for another', () => {
  const { reads, kept, of } = counting();
  const words = meetingWords(36);
  for (let round = 0; round < 3; round += 1) {
    for (const word of words) expect(of(word)).toBe(word.toUpperCase());
  }
  expect([...kept.values()].filter(Boolean)).toHaveLength(32);
  expect([...reads.values()].filter((count) => count === 3)).toHaveLength(4);
});
