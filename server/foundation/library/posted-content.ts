import * as z from 'zod';
import type { Content } from './content.ts';
import type { ContentKind } from './content-kind.ts';

/** Any form of an item: facts by their name, texts as `<language>.<name>`. */
export const postedContent = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
export type PostedContent = z.infer<typeof postedContent>;

// Control characters other than tab and line breaks cannot be stored or shown.
const UNSTORABLE = /(?![\t\n])\p{Cc}/gu;
const LONGEST_CHARACTERS = 40_000;

export function postedText(posted: PostedContent, name: string): string | undefined {
  const [value] = [posted[name] ?? []].flat();
  return value
    ?.replaceAll(/\r\n?/g, '\n')
    .replaceAll(UNSTORABLE, '')
    .toWellFormed()
    .slice(0, LONGEST_CHARACTERS);
}

/** What a form says; fields that are not in it stay as they were. */
export function contentFrom(
  kind: ContentKind,
  posted: PostedContent,
  before: Content,
  languages: readonly string[],
): Content {
  const facts = { ...before.facts };
  const texts = { ...before.texts };
  for (const { name, per } of kind.fields) {
    if (per === 'item') {
      const value = postedText(posted, name);
      if (value !== undefined) facts[name] = value.trim();
      continue;
    }
    for (const language of languages) {
      const value = postedText(posted, `${language}.${name}`);
      if (value !== undefined) texts[language] = { ...texts[language], [name]: value.trimEnd() };
    }
  }
  const content = { facts, texts };
  return (
    kind.fill?.(content, (language, name) => postedText(posted, `${language}.part.${name}`)) ??
    content
  );
}

/** The languages someone has read and found to say the same. */
export function stillRightIn(posted: PostedContent): string[] {
  return [posted['still_right'] ?? []].flat();
}
