import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type PoolConfig } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/harness/index.ts';
import { databaseHealth, migrate, migrationState } from './index.ts';

const { owner, app, name } = await testDatabase();
const folder = mkdtempSync(join(tmpdir(), 'parley-migrations-'));
const made: string[] = [];

afterAll(async () => {
  for (const database of made) await run(owner, `DROP DATABASE ${database} WITH (FORCE)`);
  rmSync(folder, { recursive: true });
});

async function run<T extends pg.QueryResultRow>(config: PoolConfig, query: string): Promise<T[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}

async function emptyDatabase(): Promise<PoolConfig> {
  const database = `${name}_${made.length}`;
  made.push(database);
  await run(owner, `CREATE DATABASE ${database} TEMPLATE template0`);
  return { ...owner, database };
}

test('the migrations are numbered without gaps and only go forward', () => {
  const names = readdirSync(join(import.meta.dirname, '../../../db/migrations'));
  const numbers = names.map((file) => Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(file)?.[1]));
  expect(numbers).toEqual(numbers.map((_, place) => place + 1));
});

test('a migrated database has nothing pending, and migrating again does nothing', async () => {
  const state = await migrationState(owner);
  expect(state.pending).toEqual([]);
  expect(state.applied.length).toBeGreaterThan(0);
  expect(await migrate(owner)).toEqual([]);
});

test('two that migrate at once apply each migration once', async () => {
  const empty = await emptyDatabase();
  const applied = await Promise.all([migrate(empty), migrate(empty)]);
  expect(applied.map((names) => names.length).toSorted((a, b) => a - b)[0]).toBe(0);
  expect((await migrationState(empty)).pending).toEqual([]);
});

test('a migration that fails leaves nothing of itself and says why', async () => {
  const empty = await emptyDatabase();
  writeFileSync(join(folder, '0001_good.sql'), 'CREATE TABLE good (x int);');
  writeFileSync(join(folder, '0002_bad.sql'), 'CREATE TABLE bad (x int); SELECT 1 / 0;');
  await expect(migrate(empty, folder)).rejects.toThrow('division by zero');
  expect((await migrationState(empty, folder)).pending).toEqual(['0002_bad']);
  expect(await run(empty, "SELECT to_regclass('bad') AS bad")).toEqual([{ bad: null }]);
});

test('a database that a newer Parley has migrated is refused', async () => {
  const empty = await emptyDatabase();
  writeFileSync(join(folder, '0002_bad.sql'), 'SELECT 1;');
  await migrate(empty, folder);
  rmSync(join(folder, '0002_bad.sql'));
  await expect(migrate(empty, folder)).rejects.toThrow('migrated by a newer Parley (0002_bad)');
});

test('a database that passed over a migration of ours is refused in one sentence', async () => {
  const empty = await emptyDatabase();
  writeFileSync(join(folder, '0004_later.sql'), 'SELECT 1;');
  await migrate(empty, folder);
  writeFileSync(join(folder, '0003_earlier.sql'), 'SELECT 1;');
  await expect(migrate(empty, folder)).rejects.toThrow('did not know 0003_earlier but knew 0004');
});

test('row-level security is forced on every table that names an organization', async () => {
  const open = await run<{ table: string }>(
    owner,
    `SELECT c.oid::regclass::text AS table FROM pg_class c
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
        AND NOT (c.relrowsecurity AND c.relforcerowsecurity)
        AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'organization_id' AND NOT a.attisdropped)`,
  );
  expect(open).toEqual([]);
});

test('row-level security binds the application on every guarded table it may read', async () => {
  const readable = await run<{ table: string }>(
    app,
    `SELECT c.oid::regclass::text AS table FROM pg_class c
      WHERE c.relkind IN ('r', 'p') AND c.relnamespace = 'public'::regnamespace
        AND has_table_privilege(c.oid, 'SELECT') AND c.relrowsecurity
        AND NOT row_security_active(c.oid)`,
  );
  expect(readable).toEqual([]);
});

test('the application can say how its database is, and that it does not answer', async () => {
  const pool = new pg.Pool(app);
  const health = await databaseHealth(pool);
  await pool.end();
  expect(health).toMatchObject({ answers: true, migrations: { pending: 0 } });
  expect(health.version).toMatch(/^1[5-8]\.\d+$/);
  expect(await databaseHealth(pool)).toEqual({ answers: false });
});
