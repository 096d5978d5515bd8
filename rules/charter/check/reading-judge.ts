import { rememberLast } from '../remember-last.ts';
import type { ReadingJudge } from './words-problems.ts';

const HIGHEST_GRADE = 6;
const LOWEST_INFLESZ = 65;
// On a handful of words the formulas measure chance.
const FEWEST_WORDS = 7;

interface Counts {
  words: number;
  sentences: number;
  syllables: number;
}

function englishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/[^a-z]/g, '');
  if (plain === '') return 1;
  const groups = plain
    .replace(/(?:[^laeiouy]es|[^aeiouytd]ed|[^laeiouy]e)$/, (ending) => ending[0] ?? '')
    .match(/[aeiouy]+/g);
  return Math.max(1, groups?.length ?? 1);
}

function spanishSyllables(word: string): number {
  const plain = word.toLowerCase().replace(/qu|gu(?=[eiéí])/g, 'q');
  // A stressed í or ú, or two strong vowels, part the syllable; a weak one joins its neighbour.
  const nuclei = plain.match(
    /[iuü]?[aeoáéó][iuy](?![aeoáéóíú])|[iuü]?[aeoáéó]|[íú]|[iuüy](?![aeoáéó])/g,
  );
  return Math.max(1, nuclei?.length ?? 1);
}

function count(text: string, syllablesOf: (word: string) => number): Counts {
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [];
  const sentences = text.match(/[.?!:](?=\s|$)/g)?.length ?? 0;
  return {
    words: words.length,
    sentences: Math.max(1, sentences),
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

/** Flesch–Kincaid grade (Kincaid 1975): 0.39 words/sentence + 11.8 syllables/word − 15.59. */
function gradeOf({ words, sentences, syllables }: Counts): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** Szigriszt-Pazos (1993), read on the INFLESZ scale: 206.835 − 62.3 syllables/word − words/sentence. */
function infleszOf({ words, sentences, syllables }: Counts): number {
  return 206.835 - (62.3 * syllables) / words - words / sentences;
}

/** Patient text at grade 6 or below in English, INFLESZ 65 or above in Spanish. */
export const judgePlainReading: ReadingJudge = (text, language) =>
  judgedText(`${language} ${text}`);

const judgedText = rememberLast(5000, (key) => {
  const language = key.slice(0, key.indexOf(' '));
  const text = key.slice(language.length + 1);
  if (language === 'en') {
    const counts = count(text, englishSyllables);
    const grade = gradeOf(counts);
    if (counts.words < FEWEST_WORDS || grade <= HIGHEST_GRADE) return undefined;
    return `Reads at grade ${grade.toFixed(1)}; the limit is ${HIGHEST_GRADE}. Use shorter words and sentences.`;
  }
  if (language === 'es') {
    const counts = count(text, spanishSyllables);
    const ease = infleszOf(counts);
    if (counts.words < FEWEST_WORDS || ease >= LOWEST_INFLESZ) return undefined;
    return `Reads at INFLESZ ${ease.toFixed(0)}; it should be ${LOWEST_INFLESZ} or more. Use shorter words and sentences.`;
  }
  return undefined;
});
