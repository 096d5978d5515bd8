import type { Column, KindName, ProblemCode, RecordKind, Stored, Values } from './record-kind.ts';
import type { Lookups } from './record-kind.ts';

/** How far an organization is set up: how many there are of each kind. */
export interface AdminHomeView {
  counts: readonly { kind: KindName; count: number }[];
}

export interface RecordsView {
  kind: KindName;
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly string[] }[];
  search: string;
  page: number;
  pages: number;
  total: number;
  notice: 'saved' | 'ended' | 'links_sent' | 'not_ended' | null;
  /** How many links were put in the mail. */
  count: number;
  /** There is a mail server, so that everyone without a password can be written to at once. */
  canMail: boolean;
}

export interface FieldView {
  name: string;
  kind: Column['kind'];
  value: string;
  needed: boolean;
  readOnly: boolean;
  /** What may be chosen; `label` null means the page has words for the value. */
  options: readonly { value: string; label: string | null }[];
  problem: ProblemCode | null;
}

export interface SectionView {
  kind: 'care' | 'proxies';
  columns: readonly string[];
  rows: readonly { id: string; cells: readonly string[] }[];
}

export interface RecordView {
  kind: KindName;
  /** Null for one that is not saved yet. */
  id: string | null;
  /** What it is called, made of its own words; empty for a new one. */
  title: string;
  fields: readonly FieldView[];
  sections: readonly SectionView[];
  /** The log-in of the person, where the kind is about people. */
  account: { email: string; hasPassword: boolean } | null;
  /** A one-time link, shown this once because there is no mail server. */
  link: { url: string; expiresAt: number } | null;
  notice: 'saved' | 'mailed' | 'ended' | null;
  canEnd: boolean;
  /** The patient a relation belongs to, to go back to. */
  patientId: string | null;
  idempotencyKey: string;
}

export interface ImportView {
  kind: KindName;
  columns: readonly {
    name: string;
    kind: Column['kind'];
    needed: boolean;
    choices: readonly string[];
  }[];
  /** What was pasted, to be mended. */
  text: string;
  fileProblem:
    | 'empty'
    | 'too_large'
    | 'too_many_lines'
    | 'open_quote'
    | 'unknown_columns'
    | 'missing_columns'
    | null;
  fileColumns: readonly string[];
  fileLine: number;
  /** At most the first two hundred. */
  problems: readonly { line: number; column: string; code: ProblemCode; value: string }[];
  problemCount: number;
  done: { created: number; changed: number; unchanged: number } | null;
}

export function rowsOf(kind: RecordKind, records: readonly Stored[]) {
  return records.map(({ id, values }) => ({
    id,
    cells: kind.listed.map((column) => values[column] ?? ''),
  }));
}

/** The form of one record, as stored or as it was typed. */
export function fieldsOf(
  kind: RecordKind,
  row: Values,
  lookups: Lookups,
  state: { isNew: boolean; problems: readonly { column: string; code: ProblemCode }[] },
): FieldView[] {
  return kind.columns.map((column) => ({
    name: column.name,
    kind: column.kind,
    value: row[column.name] ?? '',
    needed: column.needed === true,
    readOnly: column.fixed === true && !state.isNew,
    options: optionsOf(column, lookups),
    problem: state.problems.find((problem) => problem.column === column.name)?.code ?? null,
  }));
}

function optionsOf({ from = [] }: Column, lookups: Lookups): FieldView['options'] {
  if (typeof from !== 'string') return from.map((value) => ({ value, label: null }));
  return [...lookups[from]].map(([value, { name }]) => ({ value, label: name }));
}

export function titleOf(values: Values): string {
  const { name, given_name: given, family_name: family, patient_name: patient } = values;
  if (name) return name;
  if (given || family) return `${given} ${family}`.trim();
  const named = Object.entries(values).find(
    ([column, value]) => column.startsWith('name_') && value,
  );
  return named?.[1] ?? patient ?? values['record_number'] ?? '';
}
