import type { Column, Lookups, Problem, ProblemCode, RecordKind, Values } from './record-kind.ts';
import { several } from './record-kind.ts';

const yesWords = new Set(['yes', 'y', 'true', '1', 'x', 'sí', 'si', 's']);
const noWords = new Set(['', 'no', 'n', 'false', '0']);
const email = /^[^\s@<>"(),;:\\]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/;
const slug = /^[a-z0-9][a-z0-9-]{0,59}$/;

/** Brings what was typed into the form it is stored in: spaces, case of addresses, words for yes, dates with slashes. */
export function tidy(kind: RecordKind, given: Values): Values {
  return Object.fromEntries(
    kind.columns
      // No language given means the one on record, or the organization's own.
      .filter(({ name }) => given[name] !== undefined && !(name === 'language' && !given[name]))
      .map((column) => [column.name, tidyValue(column, given[column.name] ?? '')]),
  );
}

function tidyValue(column: Column, typed: string): string {
  const value = typed.normalize('NFC').trim();
  switch (column.kind) {
    case 'text':
      return value.replaceAll(/[^\S\n]+/g, ' ');
    case 'slug':
      return value;
    case 'email':
      return value.toLowerCase();
    case 'date':
      return isoDate(value);
    case 'yes':
      return yesOrNo(value);
    case 'choice':
      return column.from === 'staff' ? value.toLowerCase() : value;
    case 'many': {
      const parts = several(value.replaceAll(/[,\n]/g, ';'));
      return [...new Set(parts)].toSorted().join(';');
    }
  }
}

function yesOrNo(value: string): string {
  const word = value.toLowerCase();
  return yesWords.has(word) ? 'yes' : noWords.has(word) ? 'no' : value;
}

/** 1/31/1980 as spreadsheet programs in the United States write it. What is no day stays as typed, to be told so. */
function isoDate(value: string): string {
  const [, month = '', day = '', year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value) ?? [];
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(iso) ? iso : value;
}

/** Problems that each column can see by itself. `lookups` hold what may be chosen. */
export function checkValues(kind: RecordKind, row: Values, lookups: Lookups): Problem[] {
  return kind.columns.flatMap((column) => {
    const value = row[column.name] ?? '';
    const code = problemOf(column, value, lookups);
    return code === undefined ? [] : [{ column: column.name, code, value: value.slice(0, 60) }];
  });
}

function problemOf(column: Column, value: string, lookups: Lookups): ProblemCode | undefined {
  if (value === '') return column.needed ? 'missing' : undefined;
  if (value.length > (column.maximumCharacters ?? 120)) return 'too_long';
  // Left-to-right marks and the like make one name look like another.
  if (/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u.test(value)) return 'odd_sign';
  switch (column.kind) {
    case 'text':
      return undefined;
    case 'slug':
      return slug.test(value) ? undefined : 'not_slug';
    case 'email':
      return email.test(value) ? undefined : 'not_email';
    case 'date':
      return isDate(value) ? undefined : 'not_date';
    case 'yes':
      return value === 'yes' || value === 'no' ? undefined : 'not_yes_or_no';
    case 'choice':
      return chosenProblem(column, [value], lookups);
    case 'many':
      return chosenProblem(column, several(value), lookups);
  }
}

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}

function chosenProblem(
  { from = [] }: Column,
  chosen: readonly string[],
  lookups: Lookups,
): ProblemCode | undefined {
  if (typeof from !== 'string')
    return chosen.every((one) => from.includes(one)) ? undefined : 'not_a_choice';
  return chosen.every((one) => lookups[from].has(one)) ? undefined : 'not_known';
}
