import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingLevel } from '#rules/guidance/index.ts';

const highestGrade = 6;
const lowestInflesz = 65;
// On a handful of words the formulas measure chance.
const fewestWords = 7;
const patientFiles = ['messaging', 'entry', 'ui', 'remembered', 'elsewhere'] as const;

const wordsIn = (text: string) => text.match(/[\p{L}\p{N}’'-]+/gu)?.length ?? 0;

/** A phrase with its places filled by a short word, and the branches of a choice as sentences. */
function spoken(phrase: string): string {
  return phrase
    .replaceAll(/\{\w+, (?:plural|select), /g, '')
    .replaceAll(/\b(?:one|other|heic) \{/g, '')
    .replaceAll(/\{\w+\}/g, 'Ana')
    .replaceAll(/[{}#]/g, ' ');
}

function longOnes(language: string, file: string): [string, string][] {
  const path = `${import.meta.dirname}/${language}/${file}.json`;
  const phrases = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  return Object.entries(phrases)
    .map(([key, phrase]): [string, string] => [key, spoken(phrase)])
    .filter(([, phrase]) => wordsIn(phrase) >= fewestWords);
}

describe.each(patientFiles)('what patients read in %s', (file) => {
  test('reads at grade 6 or below in English', () => {
    const hard = longOnes('en', file)
      .map(([key, phrase]) => ({ key, grade: readingLevel(phrase, 'en').fleschKincaid }))
      .filter(({ grade }) => grade > highestGrade);
    expect(hard).toEqual([]);
  });

  test('reads at INFLESZ 65 or above in Spanish', () => {
    const hard = longOnes('es', file)
      .map(([key, phrase]) => ({ key, inflesz: readingLevel(phrase, 'es').inflesz ?? 0 }))
      .filter(({ inflesz }) => inflesz < lowestInflesz);
    expect(hard).toEqual([]);
  });
});
