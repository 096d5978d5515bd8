import type { Content } from './content.ts';
import type { ContentKind, FormPart } from './content-kind.ts';

/** How a piece of words is called: a part of a document, or a whole field. */
export type WordLabel =
  | { part: Omit<FormPart, 'values' | 'shape'>; field?: never }
  | { field: string; part?: never };

/** One piece of words that a change says otherwise. Null: it is not there. */
export interface WordChange {
  label: WordLabel;
  was: string | null;
  now: string | null;
}

export interface LineChange {
  is: 'gone' | 'new';
  text: string;
}

/** What a change says otherwise in one language: its words, by field, and lines of its files that are in no field. */
export interface LanguageChanges {
  language: string;
  words: WordChange[];
  lines: LineChange[];
}

/** What differs, language by language, in words a reader knows from the form. */
export function changesBetween(
  kind: ContentKind,
  before: Content,
  after: Content,
): LanguageChanges[] {
  const [was, now] = [kind.form?.(before) ?? [], kind.form?.(after) ?? []];
  const byPart = was.length > 0 && now.length > 0;
  return Object.keys(after.texts).flatMap((language) => {
    const words = [
      ...(byPart ? partsChanged(was, now, language) : []),
      ...fieldsChanged(kind, { before, after, byPart }, language),
    ];
    const lines =
      byPart && kind.lines
        ? linesChanged(kind.lines(before, language), kind.lines(after, language))
        : [];
    return words.length + lines.length === 0 ? [] : [{ language, words, lines }];
  });
}

function partsChanged(
  was: readonly FormPart[],
  now: readonly FormPart[],
  language: string,
): WordChange[] {
  const before = new Map(was.map((part) => [part.name, part]));
  const after = new Set(now.map(({ name }) => name));
  const gone = was.filter(({ name }) => !after.has(name));
  return [...now, ...gone].flatMap(({ values, shape: _shape, ...part }) => {
    const old = before.get(part.name)?.values[language] ?? null;
    const said = after.has(part.name) ? (values[language] ?? null) : null;
    return old === said ? [] : [{ label: { part }, was: old, now: said }];
  });
}

/** A document whose words stand as parts is not shown a second time. */
function fieldsChanged(
  kind: ContentKind,
  { before, after, byPart }: { before: Content; after: Content; byPart: boolean },
  language: string,
): WordChange[] {
  return kind.fields.flatMap(({ name: field, per, shape }) => {
    const old = before.texts[language]?.[field] ?? null;
    const said = after.texts[language]?.[field] ?? null;
    return per === 'item' || old === said || (byPart && shape === 'document')
      ? []
      : [{ label: { field }, was: old, now: said }];
  });
}

/** The lines that are in one and not in the other, in order: what the two have longest in common stays out. */
export function linesChanged(before: readonly string[], after: readonly string[]): LineChange[] {
  // common[i][j]: how many lines the ends from i and j have in common.
  const common = before.map(() => Array<number>(after.length + 1).fill(0));
  common.push(Array<number>(after.length + 1).fill(0));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1)
      (common[i] ?? [])[j] =
        before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const changes: LineChange[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [old, said] = [before[i], after[j]];
    if (old === said) {
      i += 1;
      j += 1;
    } else if (old !== undefined && (said === undefined || at(i + 1, j) >= at(i, j + 1))) {
      changes.push({ is: 'gone', text: old });
      i += 1;
    } else {
      changes.push({ is: 'new', text: said ?? '' });
      j += 1;
    }
  }
  return changes;
}
