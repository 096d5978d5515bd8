import pg from 'pg';
import { expect, test } from 'vitest';
import { testDatabase } from './index.ts';

const database = await testDatabase();

async function ask<T extends pg.QueryResultRow>(config: pg.PoolConfig, sql: string): Promise<T[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query<T>(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a test file gets a migrated database of its own', async () => {
  const migrations = await ask<{ name: string }>(
    database.owner,
    'SELECT name FROM parley_migrations ORDER BY id',
  );
  expect(migrations[0]?.name).toBe('0001_ground');
});

test('two calls give two databases', async () => {
  const other = await testDatabase();
  expect(other.name).not.toBe(database.name);
});

test('the application role has no strength that row-level security does not bind', async () => {
  const roles = await ask(
    database.app,
    'SELECT rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user',
  );
  expect(roles).toEqual([
    {
      rolname: 'parley_app',
      rolsuper: false,
      rolbypassrls: false,
      rolcreaterole: false,
      rolcreatedb: false,
    },
  ]);
});

test('the application role cannot make a table', async () => {
  await expect(ask(database.app, 'CREATE TABLE public.mine (x int)')).rejects.toThrow(
    'permission denied',
  );
});
