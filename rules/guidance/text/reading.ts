import type { Reading } from '../advice.ts';
import { WordTable } from './word-table.ts';

const vowelGroups = /[aeiouy]+/g;

/** Syllables of an English word by its vowel groups, less silent endings. */
export function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain.length <= 3) return plain === '' ? 0 : 1;
  const stem = plain
    .replace(/(?:[^laeiouy]es|[^tdaeiouy]ed|[^laeiouy]e)$/, (ending) => ending.charAt(0))
    .replace(/^y/, '');
  const groups = stem.match(vowelGroups)?.length ?? 0;
  const split = stem.match(/i[ao](?!u)|[aeiou]ing$|eo(?!u)|uou/g)?.length ?? 0;
  const joined = stem.match(/[ct]i[ao]/g)?.length ?? 0;
  return Math.max(1, groups + split - joined);
}

/** Syllables of a Spanish word: strong vowels part, weak ones join, a written accent on a weak one parts them. */
export function spanishSyllables(word: string): number {
  const plain = word
    .toLowerCase()
    .replace(/qu|gu(?=[eiéí])/g, 'k')
    .replace(/y$/, 'i');
  let count = 0;
  let previous = '';
  for (const letter of plain) {
    const strong = 'aeoáéóíú'.includes(letter);
    const weak = 'iuü'.includes(letter);
    if (!strong && !weak) {
      previous = '';
      continue;
    }
    const parts = previous === '' || (strong && previous === 'strong');
    if (parts) count += 1;
    previous = strong ? 'strong' : 'weak';
  }
  return Math.max(plain.match(/\p{L}/u) ? 1 : 0, count);
}

interface Counts {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

const letter = /\p{L}/u;
const wordPart = /[\p{L}\p{M}\p{N}’]/u;
const endsSentence = /[.!?…;:]/;
const space = /\s/;

function tableOf(syllablesOf: (word: string) => number): WordTable<number> {
  return new WordTable((word) => (letter.test(word) ? syllablesOf(word) : 1));
}

const syllablesIn = { en: tableOf(englishSyllables), es: tableOf(spanishSyllables) };

const kindOther = 0;
const kindPart = 1;
const kindLetter = 2;
const kindSpace = 3;

/** Of ASCII: letters and digits make a word, apostrophe and hyphen only stand in one. */
const asciiKinds = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[a-z0-9]/i.test(character)) return kindLetter;
  if (/['-]/.test(character)) return kindPart;
  return space.test(character) ? kindSpace : kindOther;
});

function kindOf(character: string): number {
  if (wordPart.test(character)) return /[\p{L}\p{N}]/u.test(character) ? kindLetter : kindPart;
  return space.test(character) ? kindSpace : kindOther;
}

/** Words are runs of letters, digits, apostrophes and hyphens; a sentence ends with its sign and a space, or a new line. */
function countIn(text: string, table: WordTable<number>): Counts {
  let [words, syllables, sentences, wordsInSentence] = [0, 0, 0, 0];
  let start = -1;
  let isWord = false;
  for (let index = 0; index <= text.length;) {
    const code = index < text.length ? (text.codePointAt(index) ?? 0) : 10;
    const width = code > 0xffff ? 2 : 1;
    const kind = asciiKinds[code] ?? kindOf(text.slice(index, index + width));
    if (kind === kindLetter || kind === kindPart) {
      if (start < 0) start = index;
      isWord ||= kind === kindLetter;
    } else {
      if (isWord) {
        wordsInSentence += 1;
        syllables += table.of(text, start, index);
      }
      start = -1;
      isWord = false;
      if (kind === kindSpace && (code === 10 || endsSentence.test(text.charAt(index - 1)))) {
        if (wordsInSentence > 0) sentences += 1;
        words += wordsInSentence;
        wordsInSentence = 0;
      }
    }
    index += width;
  }
  return { words, sentences: Math.max(1, sentences), syllables };
}

function rounded(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}

/**
 * How hard a text is to read. English: Flesch 1948, Kincaid 1975. Spanish: Fernández Huerta 1959
 * with the correction of Gwillim Law 2011 (sentence length in words), INFLESZ after Szigriszt-Pazos 1993 and Barrio 2008.
 */
export function readingLevel(text: string, language: string): Reading {
  const spanish = language === 'es';
  const { words, sentences, syllables } = countIn(text, spanish ? syllablesIn.es : syllablesIn.en);
  const perSentence = words / sentences;
  const perWord = words === 0 ? 0 : syllables / words;
  const empty = words === 0;
  const flesch = spanish
    ? 206.84 - 60 * perWord - 1.02 * perSentence
    : 206.835 - 84.6 * perWord - 1.015 * perSentence;
  return {
    flesch: empty ? 0 : rounded(flesch),
    fleschKincaid: empty ? 0 : rounded(0.39 * perSentence + 11.8 * perWord - 15.59),
    inflesz: spanish && !empty ? rounded(206.835 - 62.3 * perWord - perSentence) : null,
    words,
    sentences: empty ? 0 : sentences,
    syllables,
  };
}
