import type { ClinicWorld } from '../harness/clinic-world.ts';

type Ask = ClinicWorld['ask'];

interface Column {
  name: string;
  type: string;
  /** 'x IN (…)' as the catalog writes it. */
  check: string | null;
}
interface Reference {
  columns: string[];
  table: string;
  targets: string[];
}

/** What checks over several columns ask for besides what must be given. */
const besides: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  absence: { person_id: '', until_at: '2026-01-02T00:00:00Z' },
  voice: { helped: 'The pictures.' },
};

/** Puts one row of each organization into every table that has none, so that "no rows seen" says something. */
export async function fillTables(ask: Ask, organizationIds: readonly string[]): Promise<void> {
  let left = await tablesOf(ask);
  for (let rounds = left.length; left.length > 0 && rounds > 0; rounds -= 1) {
    const failed: string[] = [];
    for (const table of left) {
      const filled = await Promise.all(
        organizationIds.map((id) => fill(ask, table, id).catch(() => false)),
      );
      if (filled.includes(false)) failed.push(table);
    }
    left = failed;
  }
  if (left.length > 0) throw new Error(`These tables could not be filled: ${left.join(', ')}`);
}

export async function tablesOf(ask: Ask): Promise<string[]> {
  const rows = await ask<{ name: string }>(
    `SELECT c.table_name AS name FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND c.column_name = 'organization_id' AND t.table_type = 'BASE TABLE' ORDER BY 1`,
  );
  return rows.map(({ name }) => name);
}

async function fill(ask: Ask, table: string, organizationId: string): Promise<boolean> {
  const own = await ask(`SELECT 1 FROM ${table} WHERE organization_id = $1 LIMIT 1`, [
    organizationId,
  ]);
  if (own.length > 0) return true;
  const [columns, references] = await Promise.all([
    columnsOf(ask, table),
    referencesOf(ask, table),
  ]);
  const values = new Map(
    columns.map((column) => [column.name, plainValue(column, organizationId)]),
  );
  for (const [name, value] of Object.entries(besides[table] ?? {})) values.set(name, value);
  for (const reference of references) {
    const [row] = await ask<Record<string, string>>(
      `SELECT ${reference.targets.join(', ')} FROM ${reference.table}
       WHERE ${reference.table === 'organization' ? 'id' : 'organization_id'} = $1 LIMIT 1`,
      [organizationId],
    );
    if (row === undefined) return false;
    reference.columns.forEach((column, place) => {
      if (values.has(column)) values.set(column, String(row[reference.targets[place] ?? '']));
    });
  }
  values.set('organization_id', organizationId);
  const names = [...values.keys()];
  const places = names.map((_, place) => `$${place + 1}`);
  await ask(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${places.join(', ')})`, [
    ...values.values(),
  ]);
  return true;
}

/** Columns that must be given. */
function columnsOf(ask: Ask, table: string): Promise<Column[]> {
  return ask<Column & Record<string, unknown>>(
    `SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,
       (SELECT pg_get_constraintdef(k.oid) FROM pg_constraint k
        WHERE k.conrelid = a.attrelid AND k.contype = 'c' AND k.conkey = ARRAY[a.attnum] LIMIT 1) AS check
     FROM pg_attribute a
     WHERE a.attrelid = $1::regclass AND a.attnum > 0 AND NOT a.attisdropped AND a.attnotnull
       AND NOT a.atthasdef AND a.attidentity = ''`,
    [table],
  );
}

function referencesOf(ask: Ask, table: string): Promise<Reference[]> {
  const names = (keys: string, relation: string) =>
    `(SELECT array_agg(a.attname::text ORDER BY place) FROM unnest(k.${keys}) WITH ORDINALITY u (num, place)
      JOIN pg_attribute a ON a.attrelid = k.${relation} AND a.attnum = u.num)`;
  return ask<Reference & Record<string, unknown>>(
    `SELECT ${names('conkey', 'conrelid')} AS columns, k.confrelid::regclass::text AS table,
       ${names('confkey', 'confrelid')} AS targets
     FROM pg_constraint k WHERE k.conrelid = $1::regclass AND k.contype = 'f'`,
    [table],
  );
}

let made = 0;

function plainValue({ type, check }: Column, organizationId: string): unknown {
  made += 1;
  const choice = /'([^']+)'::text/.exec(check ?? '')?.[1];
  switch (type) {
    case 'text':
      return choice ?? `filled-${made}`;
    case 'text[]':
      return [];
    case 'jsonb':
      return '{}';
    case 'boolean':
      return false;
    case 'bytea':
      return Buffer.from(`${organizationId}${made}`);
    case 'tsvector':
      return 'word';
    case 'date':
      return '2026-01-01';
    case 'timestamp with time zone':
      return '2026-01-01T00:00:00Z';
    default:
      return 1;
  }
}
