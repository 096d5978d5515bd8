import { readdirSync } from 'node:fs';
import type { Pool } from 'pg';
import { migrationsFolder, migrationsTable } from './migrate.ts';

/** What `GET /healthz` says of the database. */
export interface DatabaseHealth {
  answers: boolean;
  /** PostgreSQL's version, such as `18.4`; absent when it does not answer. */
  version?: string;
  answeredInMs?: number;
  migrations?: { applied: number; pending: number; last: string };
}

/** Asks on a connection the server already has; never throws and answers within two seconds. */
export async function databaseHealth(pool: Pool): Promise<DatabaseHealth> {
  const began = performance.now();
  const late = Promise.withResolvers<undefined>();
  const alarm = setTimeout(() => late.resolve(undefined), 2_000);
  try {
    const row = await Promise.race([ask(pool), late.promise]);
    if (row === undefined) return { answers: false };
    const known = readdirSync(migrationsFolder).filter((name) => name.endsWith('.sql')).length;
    return {
      answers: true,
      version: row.version,
      answeredInMs: Math.round(performance.now() - began),
      migrations: { applied: row.applied, pending: known - row.applied, last: row.last },
    };
  } finally {
    clearTimeout(alarm);
  }
}

interface Row {
  version: string;
  applied: number;
  last: string;
}

async function ask(pool: Pool): Promise<Row | undefined> {
  try {
    const { rows } = await pool.query<Row>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
              count(*)::int AS applied, max(name) AS last FROM public.${migrationsTable}`,
    );
    return rows[0];
  } catch {
    return undefined;
  }
}
