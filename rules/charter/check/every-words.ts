import type { CharterDocument } from '../charter-document.ts';
import type { Words } from '../resolved-charter.ts';

export interface FoundWords {
  path: (string | number)[];
  words: Words;
}

// A text that is there in other languages only is one in which every language of the charter is missing.
const LIKE_A_LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function isWords(value: object, languages: readonly string[]): value is Words {
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => languages.includes(key) || LIKE_A_LANGUAGE.test(key)) &&
    Object.values(value).every((text) => typeof text === 'string')
  );
}

function collect(
  value: unknown,
  path: (string | number)[],
  languages: readonly string[],
  found: FoundWords[],
): void {
  if (value === null || typeof value !== 'object') return;
  if (Array.isArray(value)) {
    value.forEach((item, index) => collect(item, [...path, index], languages, found));
    return;
  }
  if (isWords(value, languages)) {
    found.push({ path, words: value });
    return;
  }
  for (const [key, part] of Object.entries(value)) {
    collect(part, [...path, key], languages, found);
  }
}

/** Every text of a charter with the path to it, wherever it stands. */
export function everyWords(document: CharterDocument): FoundWords[] {
  const found: FoundWords[] = [];
  collect(document, [], document.languages, found);
  return found;
}

/** Where a text in this language is still to be written, with the texts to write it from. */
export function wordsToWrite(
  document: CharterDocument,
  language: string,
): { path: (string | number)[]; from: Words }[] {
  return everyWords(document)
    .filter(({ words }) => (words[language] ?? '').trim() === '')
    .map(({ path, words }) => ({ path: [...path, language], from: words }));
}
