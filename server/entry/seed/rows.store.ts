import type pg from 'pg';

/** Rows by table, gathered and written in large statements: seeding goes past the commands, as the owner. */
export interface RowWriter {
  add(table: string, row: Record<string, unknown>): void;
  /** Writes what is gathered. Called by itself when a table has many rows. */
  flush(): Promise<void>;
}

const ROWS_AT_MOST = 4000;

/**
 * @param order tables in the order in which rows must exist for the next ones to refer to them
 */
export function createRowWriter(
  client: pg.Client,
  order: readonly string[],
): RowWriter & { full(): boolean } {
  const rows = new Map<string, Record<string, unknown>[]>(order.map((table) => [table, []]));
  let fullest = 0;
  return {
    add(table, row) {
      const gathered = rows.get(table);
      if (gathered === undefined) throw new Error(`Seeding does not know the table ${table}.`);
      gathered.push(row);
      fullest = Math.max(fullest, gathered.length);
    },
    full: () => fullest >= ROWS_AT_MOST,
    async flush() {
      for (const [table, gathered] of rows) {
        if (gathered.length === 0) continue;
        await client.query(insertText(table, gathered[0] ?? {}), [JSON.stringify(gathered)]);
        gathered.length = 0;
      }
      fullest = 0;
    },
  };
}

const sqlKind = (column: string): string =>
  column === 'words' ? 'text[]' : column.endsWith('_at') ? 'timestamptz' : 'text';

/** One statement for any number of rows of one shape; table and columns are names of ours. */
function insertText(table: string, shape: Record<string, unknown>): string {
  const columns = Object.keys(shape);
  const values = columns.map((column) =>
    table === 'message_search' && column === 'words' ? 'array_to_tsvector(r.words)' : `r.${column}`,
  );
  const source =
    table === 'message_search'
      ? `jsonb_to_recordset($1::jsonb) AS r (${columns.map((column) => `${column} ${sqlKind(column)}`).join(', ')})`
      : `jsonb_populate_recordset(NULL::${table}, $1::jsonb) AS r`;
  return `INSERT INTO ${table} (${columns.join(', ')}) SELECT ${values.join(', ')} FROM ${source} ON CONFLICT DO NOTHING`;
}
