import { IntlMessageFormat } from 'intl-messageformat';
import { oneStop } from '#rules/worktime/index.ts';

/** Words of one language, by `<file>.<key>`. */
export type Phrases = Readonly<Record<string, string>>;
/** Says a phrase; `values` fill its ICU placeholders. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

const files = import.meta.glob<Record<string, string>>('../../content/phrases/*/*.json', {
  eager: true,
  import: 'default',
});

const phrasesByLanguage = new Map<string, Record<string, string>>();
for (const [path, phrases] of Object.entries(files)) {
  const [, language, file] = /([^/]+)\/([^/]+)\.json$/.exec(path) ?? [];
  if (!language || !file) continue;
  const known = phrasesByLanguage.get(language) ?? {};
  for (const [key, phrase] of Object.entries(phrases)) known[`${file}.${key}`] = phrase;
  phrasesByLanguage.set(language, known);
}

/** Languages with any phrases at all. */
export const languages: readonly string[] = [...phrasesByLanguage.keys()].toSorted();

/** Every phrase of a language, empty when there is none. Read by the parity test and `language add`. */
export function phrasesOf(language: string): Phrases {
  return phrasesByLanguage.get(language) ?? {};
}

/** Numbers are written as in the United States: 20,000 in either language. */
const regionOf = (language: string) => (language === 'es' ? 'es-US' : language);

const SAID_AT_MOST = 2000;

/** What tells apart two uses of a phrase that is filled with numbers alone; undefined when words go into it, which are kept nowhere. */
function numbersOf(key: string, values: Record<string, string | number>): string | undefined {
  let numbers = key;
  for (const [name, value] of Object.entries(values)) {
    if (typeof value !== 'number') return undefined;
    numbers += ` ${name} ${value}`;
  }
  return numbers;
}

const underTest = typeof process !== 'undefined' && process.env['VITEST'] !== undefined;

/**
 * The words of one language.
 *
 * @param language BCP 47 code with a folder in content/phrases
 * @throws a missing key, in tests; elsewhere English is said, then the key itself
 */
export function translator(language: string, strict = underTest): Translate {
  const own = phrasesOf(language);
  const english = phrasesOf('en');
  const compiled = new Map<string, IntlMessageFormat>();
  const said = new Map<string, string>();
  const say = (phrase: string, key: string, values: Record<string, string | number>) => {
    const format = compiled.get(key) ?? new IntlMessageFormat(phrase, regionOf(language));
    compiled.set(key, format);
    return oneStop(String(format.format(values)));
  };
  return (key, values = {}) => {
    const phrase = own[key] ?? (strict ? undefined : english[key]);
    if (phrase === undefined) {
      if (strict) throw new Error(`No phrase "${key}" in "${language}".`);
      return key;
    }
    if (!phrase.includes('{')) return phrase;
    const numbers = numbersOf(key, values);
    if (numbers === undefined) return say(phrase, key, values);
    const words = said.get(numbers) ?? say(phrase, key, values);
    if (said.size >= SAID_AT_MOST) said.clear();
    said.set(numbers, words);
    return words;
  };
}
