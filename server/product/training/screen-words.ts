import { globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Ground } from '#platform/ground.ts';
import type { OtherPortal, ScreenWord } from '#foundation/governance/index.ts';
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

/** What the other portal has on its own screens; everything else lessons name stays here. */
const ofMessages =
  /^(?:messaging|clinic)\.|^identity\.signIn\.|^ui\.nav\.(?:home|messages|write|account|signOut)$/;

/**
 * What stands on the screens of whoever writes in another portal. A button of ours that it has no word for is nowhere, so that no
 * lesson names it.
 */
export function wordsElsewhere(words: WordsIn, portal: OtherPortal | null): WordsIn {
  if (portal === null) return words;
  return (language) => {
    const here = Object.entries(words(language)).filter(([key]) => !ofMessages.test(key));
    const there = Object.entries(portal.words).flatMap(([key, said]) =>
      said[language] ? [[key, said[language]] as const] : [],
    );
    return Object.fromEntries([...here, ...there]);
  };
}

/** What of our screens for messages the lessons name, with what stands there. */
export function namedInLessons(documents: Iterable<string>): ScreenWord[] {
  const keys = new Set<string>();
  for (const text of documents)
    for (const [, key = ''] of text.matchAll(/\{\{screen:([\w.]+)\}\}/g))
      if (ofMessages.test(key)) keys.add(key);
  const languages = readdirSync(folder);
  return [...keys].toSorted().map((key) => ({
    key,
    here: Object.fromEntries(
      languages.map((language) => [language, screenWords(language)[key] ?? key]),
    ),
  }));
}
