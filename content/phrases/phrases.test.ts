import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = import.meta.dirname;
const languages = ['en', 'es'] as const;

type Phrases = Record<string, string>;

function phrasesIn(language: string, file: string): Phrases {
  return JSON.parse(readFileSync(`${folder}/${language}/${file}`, 'utf8'));
}

function placeholders(elements: MessageFormatElement[]): string[] {
  return elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.plural:
      case TYPE.select:
        return [
          element.value,
          ...Object.values(element.options).flatMap((option) => placeholders(option.value)),
        ];
      case TYPE.tag:
        return [`<${element.value}>`, ...placeholders(element.children)];
      default:
        return [element.value];
    }
  });
}

const placeholdersOf = (phrase: string) => [...new Set(placeholders(parse(phrase)))].toSorted();
const files = [
  ...new Set(languages.flatMap((language) => globSync(`${folder}/${language}/*.json`))),
].map((path) => basename(path));

describe.each([...new Set(files)])('phrases in %s', (file) => {
  const english = phrasesIn('en', file);
  const spanish = phrasesIn('es', file);

  test('have the same keys in both languages', () => {
    expect(Object.keys(spanish).toSorted()).toEqual(Object.keys(english).toSorted());
  });

  test('have the same placeholders in both languages', () => {
    const of = (phrases: Phrases) =>
      Object.entries(phrases)
        .map(([key, phrase]) => [key, placeholdersOf(phrase)] as const)
        .toSorted(([a], [b]) => a.localeCompare(b));
    expect(of(spanish)).toEqual(of(english));
  });

  test('say no blame and no exclamation mark', () => {
    const loud = /[!¡]|\b(invalid|unfortunately|please note|inválid[oa]|lamentablemente)\b/i;
    const found = [...Object.values(english), ...Object.values(spanish)].filter((phrase) =>
      loud.test(phrase),
    );
    expect(found).toEqual([]);
  });
});
