import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What stands on buttons and headings, by `<file>.<key>`. */
export type ScreenWords = Readonly<Record<string, string>>;

const folder = join(import.meta.dirname, '../../../content/phrases');
const kept = new Map<string, ScreenWords>();

/** The words on the screens in a language, so that a lesson names a button as it is named today. */
export function screenWords(language: string): ScreenWords {
  const known = kept.get(language);
  if (known !== undefined) return known;
  const words = Object.fromEntries(
    globSync('*.json', { cwd: join(folder, language) }).flatMap((file) => {
      const phrases = JSON.parse(readFileSync(join(folder, language, file), 'utf8')) as ScreenWords;
      return Object.entries(phrases).map(([key, text]) => [
        `${basename(file, '.json')}.${key}`,
        text,
      ]);
    }),
  );
  kept.set(language, words);
  return words;
}
