import { createHash } from 'node:crypto';
import * as z from 'zod';

const texts = z.record(z.string(), z.string());

/** What can be written of one item: facts of the item, and its texts in each language, by field. */
export const contentSchema = z.object({ facts: texts, texts: z.record(z.string(), texts) });
export type Content = z.infer<typeof contentSchema>;

const inOrder = (record: Readonly<Record<string, string>>) =>
  Object.entries(record).toSorted(([a], [b]) => a.localeCompare(b));

const textsAlike = (
  before: Readonly<Record<string, string>> = {},
  after: Readonly<Record<string, string>> = {},
) => JSON.stringify(inOrder(before)) === JSON.stringify(inOrder(after));

export function contentAlike(before: Content, after: Content): boolean {
  return (
    textsAlike(before.facts, after.facts) &&
    changedLanguages(before, after).length === 0 &&
    Object.keys(before.texts).length === Object.keys(after.texts).length
  );
}

/** The languages whose text differs. */
export function changedLanguages(before: Content, after: Content): string[] {
  return Object.keys(after.texts).filter(
    (language) => !textsAlike(before.texts[language], after.texts[language]),
  );
}

/**
 * The languages that say something older than another one: left as they were while another changed, or left so before, unless
 * someone has read them and says that they still say the same.
 */
export function outOfDate(
  base: { content: Content; outOfDate: readonly string[] },
  next: Content,
  stillRight: readonly string[],
): string[] {
  const changed = changedLanguages(base.content, next);
  // A language that catches up does not put the one it follows behind.
  const led = changed.some((language) => !base.outOfDate.includes(language));
  return Object.keys(next.texts).filter(
    (language) =>
      !changed.includes(language) &&
      !stillRight.includes(language) &&
      (led || base.outOfDate.includes(language)),
  );
}

/** A short mark of a content, to notice that what ships has changed. */
export function contentHash({ facts, texts: byLanguage }: Content): string {
  const languages = Object.keys(byLanguage)
    .toSorted()
    .map((language) => [language, inOrder(byLanguage[language] ?? {})]);
  const whole = JSON.stringify([inOrder(facts), languages]);
  return createHash('sha256').update(whole).digest('base64url').slice(0, 22);
}
