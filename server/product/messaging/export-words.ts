import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { IntlMessageFormat } from 'intl-messageformat';

const folder = join(import.meta.dirname, '../../../content/phrases');

type Phrases = Readonly<Record<string, string>>;

/** Says a phrase by `<file>.<key>`; undefined when there is no such phrase. */
export type Say = (key: string, values?: Record<string, string>) => string | undefined;

const known = new Map<string, Phrases>();

function phrasesOf(language: string): Phrases {
  const found = known.get(language) ?? {
    ...phrasesIn(language, 'messaging'),
    ...phrasesIn(language, 'export'),
    ...phrasesIn(language, 'ui'),
  };
  known.set(language, found);
  return found;
}

function phrasesIn(language: string, file: string): Phrases {
  try {
    const text = readFileSync(join(folder, language, `${file}.json`), 'utf8');
    const phrases = Object.entries(JSON.parse(text) as Phrases);
    return Object.fromEntries(phrases.map(([key, phrase]) => [`${file}.${key}`, phrase]));
  } catch {
    return {};
  }
}

/** The words of a copy on paper. A language without words of its own is given the English ones. */
export function exportWords(asked: string): { language: string; say: Say } {
  const language = /^[a-z]{2,3}(-[A-Za-z]{2,8})?$/.test(asked) ? asked : 'en';
  const spoken = 'export.file' in phrasesOf(language) ? language : 'en';
  const phrases = phrasesOf(spoken);
  return {
    language: spoken,
    say(key, values) {
      const phrase = phrases[key];
      return phrase && String(new IntlMessageFormat(phrase, spoken).format(values));
    },
  };
}
