import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, PoolConfig } from 'pg';
import { DatabaseError } from './database-error.ts';
import { applicationRole, withClient } from './provision.ts';

export interface MigrationState {
  applied: string[];
  pending: string[];
  /** Applied by a newer Parley: this one must not run on such a database. */
  unknown: string[];
}

export const migrationsTable = 'parley_migrations';
export const migrationsFolder = join(import.meta.dirname, '../../../db/migrations');
const lockKey = 7_305_816_044_112;
const waitForOthersMs = 120_000;

/** What of `folder` (by default db/migrations) is in the database and what is not. */
export async function migrationState(
  owner: PoolConfig,
  folder = migrationsFolder,
): Promise<MigrationState> {
  return withClient(owner, (client) => stateOf(client, folder));
}

/**
 * Brings the schema up to date, forward only; answers the names of what was applied.
 * @throws DatabaseError when a newer Parley, or one with other migrations, has migrated this database.
 */
export async function migrate(owner: PoolConfig, folder = migrationsFolder): Promise<string[]> {
  return withClient(owner, async (client) => {
    if (upToDate(await stateOf(client, folder))) return [];
    await waitForOthers(client);
    if (upToDate(await stateOf(client, folder))) return [];
    const { runner } = await import('node-pg-migrate');
    await client.query("SET lock_timeout = '10s'");
    const applied = await runner({
      dbClient: client,
      dir: folder,
      direction: 'up',
      migrationsTable,
      noLock: true,
      logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    });
    await client.query(`GRANT SELECT ON public.${migrationsTable} TO ${applicationRole}`);
    return applied.map(({ name }) => name);
  });
}

function upToDate(state: MigrationState): boolean {
  if (state.unknown.length > 0) {
    throw new DatabaseError(
      `The database was migrated by a newer Parley (${state.unknown.join(', ')}): run that version, or restore a backup made with this one.`,
    );
  }
  const last = state.applied.toSorted().at(-1) ?? '';
  const passedOver = state.pending.filter((name) => name < last);
  if (passedOver.length > 0) {
    throw new DatabaseError(
      `The database was migrated by a Parley that did not know ${passedOver.join(', ')} but knew ${last}: start with an empty DATA_DIR, or restore a backup made with this version.`,
    );
  }
  return state.pending.length === 0;
}

async function stateOf(client: Client, folder: string): Promise<MigrationState> {
  const known = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .map((name) => name.slice(0, -'.sql'.length))
    .toSorted();
  const { rows: tables } = await client.query(
    'SELECT 1 FROM pg_class WHERE oid = to_regclass($1)',
    [`public.${migrationsTable}`],
  );
  const { rows } =
    tables.length === 0
      ? { rows: [] }
      : await client.query<{ name: string }>(
          `SELECT name FROM public.${migrationsTable} ORDER BY id`,
        );
  const applied = rows.map(({ name }) => name);
  return {
    applied,
    pending: known.filter((name) => !applied.includes(name)),
    unknown: applied.filter((name) => !known.includes(name)),
  };
}

async function waitForOthers(client: Client): Promise<void> {
  for (let waited = 0; waited < waitForOthersMs; waited += 250) {
    const { rows } = await client.query<{ got: boolean }>(
      'SELECT pg_try_advisory_lock($1) AS got',
      [lockKey],
    );
    if (rows[0]?.got === true) return;
    await pause(250);
  }
  throw new DatabaseError(
    'Another process has been migrating this database for two minutes: wait for it, then try again.',
  );
}
