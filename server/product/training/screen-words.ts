import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ground } from '#platform/ground.ts';
import { contentInForce } from '#foundation/library/index.ts';

/** What stands on buttons and headings, by `<file>.<key>`. */
export type ScreenWords = Readonly<Record<string, string>>;
export type WordsIn = (language: string) => ScreenWords;

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

/** The kind under which the library keeps what an organization calls things on its screens. */
export const screenPhraseKind = 'phrase';

/** The same as one organization says them, so that a lesson names a button as it is named there. */
export async function screenWordsOf(
  ground: Pick<Ground, 'database' | 'clock'>,
  organizationId: string,
): Promise<WordsIn> {
  const own = (await contentInForce(ground, organizationId)).of(screenPhraseKind);
  if (own.length === 0) return screenWords;
  return (language) => {
    const texts = own.map(({ itemId, content }) => [itemId, content.texts[language]?.['phrase']]);
    return { ...screenWords(language), ...Object.fromEntries(texts.filter(([, text]) => text)) };
  };
}
