import type { Content, FormPart } from '#foundation/library/index.ts';

/** One piece of text in a document, with the place it stands at: UTF-16 code units from the start. */
export interface Leaf extends Omit<FormPart, 'values'> {
  text: string;
  from: number;
  to: number;
  /** What stands there once it says `value`, as its document writes it. */
  write(value: string): string;
  /** Whether it may be left empty. */
  mayBeEmpty?: true;
}

/** The words of one document; undefined while it can't be read. */
export type ReadLeaves = (source: string) => Leaf[] | undefined;

/** By the field of the content that holds the document. */
export type Documents = Readonly<Record<string, ReadLeaves>>;

const LONG_CHARACTERS = 60;

/** A short text takes a line; what has line breaks would lose them there. */
export const shapeOf = (text: string): 'line' | 'text' =>
  text.length > LONG_CHARACTERS || text.includes('\n') ? 'text' : 'line';

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const tidy = ({ shape }: Leaf, text: string) =>
  shape === 'text' ? text.trim() : linesOf(text).join(shape === 'line' ? ' ' : '\n');

/** The words of one language, document by document; undefined while one of them can't be read. */
export function leavesIn(
  { texts }: Content,
  language: string,
  documents: Documents,
): Leaf[] | undefined {
  const read = Object.entries(documents).map(([field, leavesOf]) => {
    const source = texts[language]?.[field];
    return source === undefined ? [] : leavesOf(source);
  });
  return read.includes(undefined) ? undefined : read.flatMap((leaves) => leaves ?? []);
}

/**
 * The words of documents as fields, the languages side by side, in the order of the first; what only another one has comes
 * last. None while a document can't be read.
 */
export function partsOf(
  content: Content,
  languages: readonly string[],
  documents: Documents,
): FormPart[] {
  const parts = new Map<string, FormPart>();
  for (const language of languages) {
    const leaves = leavesIn(content, language, documents);
    if (leaves === undefined) return [];
    for (const { name, label, group, groupNumber, counts, shape, text } of leaves) {
      const known = parts.get(name) ?? { name, label, group, groupNumber, counts, shape };
      const roomy = known.shape === 'line' ? shape : known.shape;
      const values = { ...parts.get(name)?.values, [language]: text };
      parts.set(name, { ...known, shape: roomy, values });
    }
  }
  return [...parts.values()];
}

/** The documents with what was typed in place of their words; every other character stays as it is written. */
export function filledIn(
  content: Content,
  languages: readonly string[],
  documents: Documents,
  typed: (language: string, name: string) => string | undefined,
): Content {
  const texts = { ...content.texts };
  for (const language of languages)
    for (const [field, leavesOf] of Object.entries(documents)) {
      const source = texts[language]?.[field];
      if (source === undefined) continue;
      const written = replaced(source, leavesOf(source) ?? [], (name) => typed(language, name));
      texts[language] = { ...texts[language], [field]: written };
    }
  return { ...content, texts };
}

function replaced(
  source: string,
  leaves: readonly Leaf[],
  typed: (name: string) => string | undefined,
): string {
  const changed = leaves.flatMap((leaf) => {
    const value = typed(leaf.name);
    return value === undefined || tidy(leaf, value) === tidy(leaf, leaf.text)
      ? []
      : [{ ...leaf, value: tidy(leaf, value) }];
  });
  // From the end, so that the places before keep theirs.
  return changed
    .toSorted((a, b) => b.from - a.from)
    .reduce(
      (text, { from, to, write, value }) => text.slice(0, from) + write(value) + text.slice(to),
      source,
    );
}

const WORDS = '…';
const onlyWords = /^[\s#>*-]*…?[\s…]*$/;

/** What of one language's documents no field shows, line by line, with a mark where words stand. */
export function linesAround(content: Content, language: string, documents: Documents): string[] {
  return Object.entries(documents).flatMap(([field, leavesOf]) => {
    const source = content.texts[language]?.[field] ?? '';
    const bare = (leavesOf(source) ?? [])
      .toSorted((a, b) => b.from - a.from)
      .reduce((text, { from, to }) => text.slice(0, from) + WORDS + text.slice(to), source);
    return bare.split('\n').filter((line) => !onlyWords.test(line));
  });
}
