import { CsvError, readCsv } from '#platform/csv/index.ts';
import type { ImportView } from './admin.views.ts';
import type { RecordKind } from './record-kind.ts';
import type { GivenRow } from './save-records.ts';

export const importLimits = { maximumBytes: 10_000_000, maximumLines: 50_000 } as const;

export type ReadFile =
  | { kind: 'rows'; rows: GivenRow[] }
  | {
      kind: 'problem';
      problem: NonNullable<ImportView['fileProblem']>;
      columns: string[];
      line: number;
    };

const problem = (
  which: NonNullable<ImportView['fileProblem']>,
  columns: string[] = [],
  line = 1,
): ReadFile => ({ kind: 'problem', problem: which, columns, line });

/** Cuts a file into rows by the names in its first line. Order of columns does not matter; those left out keep what is stored. */
export function readFile(kind: RecordKind, text: string): ReadFile {
  try {
    return rowsOf(kind, text);
  } catch (error) {
    if (error instanceof CsvError) return problem('open_quote', [], error.line);
    throw error;
  }
}

function rowsOf(kind: RecordKind, text: string): ReadFile {
  const [head, ...records] = readCsv(text);
  if (head === undefined || records.length === 0) return problem('empty');
  if (records.length > importLimits.maximumLines) return problem('too_many_lines');
  const known = fileColumns(kind);
  const names = head.cells.map((cell) =>
    cell
      .trim()
      .toLowerCase()
      .replaceAll(/[\s-]+/g, '_'),
  );
  const unknown = names.filter((name) => name !== '' && !known.includes(name));
  if (unknown.length > 0) return problem('unknown_columns', unknown);
  const missing = kind.key.filter((name) => !names.includes(name));
  if (missing.length > 0) return problem('missing_columns', missing);
  const rows = records.map(({ line, cells }) => ({
    line,
    values: Object.fromEntries(
      names.flatMap((name, index) => (name === '' ? [] : [[name, cells[index] ?? '']])),
    ),
  }));
  return { kind: 'rows', rows };
}

/** The columns of a file of this kind, in the order of its template. */
export function fileColumns(kind: RecordKind): string[] {
  return kind.columns.filter(({ formOnly }) => !formOnly).map(({ name }) => name);
}
