import type { CharterDocument, Words } from '#rules/charter/index.ts';
import { linesOf, listOf, numberOf, textOf, type Posted } from '../posted-value.ts';

export interface PartOption {
  value: string;
  /** In the charter's own words; null for what the product names itself. */
  label: string | null;
}

interface InLanguages {
  name: string;
  values: { language: string; text: string }[];
  optional: boolean;
}

/** One field of a part as a form shows it. */
export type PartField =
  | (InLanguages & { kind: 'words'; long: boolean })
  | (InLanguages & { kind: 'lines' })
  | { kind: 'text'; name: string; value: string; optional: boolean; numeric: boolean }
  | { kind: 'choice'; name: string; value: string; options: PartOption[] }
  | { kind: 'yes'; name: string; checked: boolean }
  | { kind: 'ticks'; name: string; options: (PartOption & { chosen: boolean })[] }
  | { kind: 'slots'; name: string; chosen: string[]; options: PartOption[] };

export interface FieldContext {
  document: CharterDocument;
  /** The reader's. */
  language: string;
  /** The id of the part; null for a new one. */
  id: string | null;
}

/** How one field reads a part, and what of the part it writes. */
export interface FieldSpec {
  name: string;
  /** Where its value stands inside the part. */
  at: readonly string[];
  form: (value: unknown, context: FieldContext) => PartField;
  /** Undefined takes the value out. Without it the field writes nothing of its own. */
  write?: (posted: Posted, context: FieldContext, now: unknown) => unknown;
}

const EMPTY_SLOTS = 3;
type Options = (context: FieldContext) => PartOption[];
const isEmpty = (words: Words) => Object.values(words).every((text) => text === '');

function inLanguages({ document }: FieldContext, textIn: (language: string) => string) {
  return document.languages.map((language) => ({ language, text: textIn(language) }));
}

export function words(
  name: string,
  at: readonly string[],
  { optional = false, long = false } = {},
): FieldSpec {
  return {
    name,
    at,
    form: (value, context) => ({
      kind: 'words',
      name,
      long,
      optional,
      values: inLanguages(context, (language) => (value as Words | undefined)?.[language] ?? ''),
    }),
    write(posted, { document }) {
      const written = Object.fromEntries(
        document.languages.map((language) => [language, textOf(posted, `${name}_${language}`)]),
      );
      return optional && isEmpty(written) ? undefined : written;
    },
  };
}

/** A list of texts, one a line, in the same order in each language. */
export function lines(name: string, at: readonly string[], ofWords = (each: unknown) => each) {
  return {
    name,
    at,
    form: (value: unknown, context: FieldContext): PartField => ({
      kind: 'lines',
      name,
      optional: false,
      values: inLanguages(context, (language) =>
        ((value as unknown[] | undefined) ?? [])
          .map((each) => (ofWords(each) as Words)[language] ?? '')
          .join('\n'),
      ),
    }),
    write: (posted: Posted, { document }: FieldContext) => wordLists(posted, name, document),
  } satisfies FieldSpec;
}

/** The lines typed in each language, put side by side; a line that is missing in one stays empty and is told. */
export function wordLists(
  posted: Posted,
  name: string,
  { languages }: CharterDocument,
): Record<string, string>[] {
  const columns = languages.map(
    (language) => [language, linesOf(textOf(posted, `${name}_${language}`))] as const,
  );
  const length = Math.max(0, ...columns.map(([, column]) => column.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(columns.map(([language, column]) => [language, column[index] ?? ''])),
  );
}

export function text(
  name: string,
  at: readonly string[],
  { optional = false, numeric = false } = {},
): FieldSpec {
  return {
    name,
    at,
    form: (value, _context) => ({
      kind: 'text',
      name,
      optional,
      numeric,
      value: typeof value === 'string' || typeof value === 'number' ? String(value) : '',
    }),
    write(posted) {
      const typed = textOf(posted, name);
      if (optional && typed === '') return undefined;
      return numeric ? numberOf(typed) : typed;
    },
  };
}

export function choice(name: string, at: readonly string[], options: Options): FieldSpec {
  return {
    name,
    at,
    form: (value, context) => ({
      kind: 'choice',
      name,
      value: typeof value === 'string' ? value : '',
      options: options(context),
    }),
    write: (posted) => textOf(posted, name) || undefined,
  };
}

/** Yes is written, no is left out, unless the charter wants both said. */
export function yes(name: string, at: readonly string[], { said = false } = {}): FieldSpec {
  return {
    name,
    at,
    form: (value) => ({ kind: 'yes', name, checked: value === true }),
    write: (posted) => textOf(posted, name) === 'yes' || (said ? false : undefined),
  };
}

export function ticks(name: string, at: readonly string[], options: Options): FieldSpec {
  return {
    name,
    at,
    form: (value, context) => ({
      kind: 'ticks',
      name,
      options: options(context).map((option) => ({
        ...option,
        chosen: ((value as string[] | undefined) ?? []).includes(option.value),
      })),
    }),
    write: (posted) => listOf(posted, name).filter((each) => each !== ''),
  };
}

/** A short ordered list: one choice a place, an empty place at the end to add to it. */
export function slots(
  name: string,
  at: readonly string[],
  atMost: number,
  options: Options,
): FieldSpec {
  return {
    name,
    at,
    form(value, context) {
      const chosen = (value as string[] | undefined) ?? [];
      const places = Math.max(chosen.length, Math.min(atMost, chosen.length + EMPTY_SLOTS));
      return {
        kind: 'slots',
        name,
        chosen: Array.from({ length: places }, (_, index) => chosen[index] ?? ''),
        options: options(context),
      };
    },
    write: (posted) => [
      ...new Set(
        Array.from({ length: atMost + 1 }, (_, index) => textOf(posted, `${name}_${index}`)).filter(
          (id) => id !== '',
        ),
      ),
    ],
  };
}
