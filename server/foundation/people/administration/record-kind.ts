import type { Transaction } from '#platform/db/index.ts';

/** What administrators keep, each by form and by CSV. */
export type KindName = 'clinics' | 'teams' | 'staff' | 'patients' | 'care' | 'proxies';

/** One record as people type it: column name to text. Several values are joined by semicolons; yes and no are words. */
export type Values = Readonly<Record<string, string>>;

export interface Column {
  name: string;
  kind: 'text' | 'slug' | 'email' | 'date' | 'yes' | 'choice' | 'many';
  needed?: true;
  /** Names the record to the charter or to other files, so it stays as it was made. */
  fixed?: true;
  /** Not part of the CSV file. */
  formOnly?: true;
  /** What may be chosen: a fixed list, or records of another kind by their short name or e-mail. */
  from?: readonly string[] | 'clinics' | 'teams' | 'staff';
  maximumCharacters?: number;
}

export type ProblemCode =
  | 'missing'
  | 'too_long'
  | 'odd_sign'
  | 'not_slug'
  | 'not_email'
  | 'not_date'
  | 'not_yes_or_no'
  | 'not_a_choice'
  | 'not_known'
  | 'in_past'
  | 'in_future'
  | 'exists'
  | 'twice'
  | 'fixed'
  | 'email_taken'
  | 'own_email'
  | 'last_administrator';

export interface Problem {
  column: string;
  code: ProblemCode;
  /** What was typed, shortened, so that a person finds it. */
  value: string;
}

export interface Stored {
  id: string;
  values: Values;
}

/** Someone with a log-in, as the address of another record may mean them. */
export interface KnownPerson {
  personId: string;
  givenName: string;
  familyName: string;
  birthDate: string | null;
}

/** What records may point at. Grows while a file is saved, so that its later lines find what earlier ones made. */
export interface Lookups {
  clinics: Map<string, { id: string; name: string }>;
  teams: Map<string, { id: string; name: string }>;
  /** By e-mail. */
  people: Map<string, KnownPerson>;
  /** Staff who have not ended, by e-mail: their person id and name. */
  staff: Map<string, { id: string; name: string }>;
  /** By record number: person id. */
  patients: Map<string, string>;
}

export interface SaveContext {
  tx: Transaction;
  organizationId: string;
  timeZone: string;
  /** Milliseconds since 1970 UTC. */
  at: number;
  lookups: Lookups;
}

export interface Saved {
  id: string;
  /** People who existed before and whose rights this may have changed. */
  touched: readonly string[];
}

export interface Selection {
  id?: string;
  search?: string;
  limit?: number;
  offset?: number;
}

export interface RecordKind {
  name: KindName;
  /** Names one record in a CSV file. */
  key: readonly string[];
  columns: readonly Column[];
  /** What a list shows: columns, or the name of what a column points at (`clinic_name`, `staff_name` …). */
  listed: readonly string[];
  /** Stored records and how many there are in all. Scope: administers. */
  read(
    tx: Transaction,
    organizationId: string,
    which: Selection,
  ): Promise<{ records: Stored[]; total: number }>;
  /** Fills in what follows from the rest, so that a record compares with what is stored. */
  complete?(row: Values): Values;
  /** What the columns alone cannot tell. */
  check(row: Values, stored: Stored | undefined, context: SaveContext): Problem[];
  save(row: Values, stored: Stored | undefined, context: SaveContext): Saved;
  /** Ends what can be ended; the record stays on file. Answers whose rights changed. */
  end?(stored: Stored, context: SaveContext): readonly string[];
}

export const several = (value: string | undefined): string[] =>
  (value ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

export const isYes = (value: string | undefined): boolean => value === 'yes';

export const keyOf = (kind: RecordKind, row: Values): string =>
  kind.key.map((column) => (row[column] ?? '').toLowerCase()).join('\n');
