import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/harness/index.ts';
import { createDatabase, noScope, sql } from './index.ts';

const { app } = await testDatabase();
const database = createDatabase({
  connection: app,
  scopeNames: ['organization', 'person'],
  maximumConnections: 3,
  onIdleError: () => {},
});
afterAll(() => database.close());

const one = () =>
  database.transaction(noScope, (inner) => inner.query<{ one: number }>(sql`SELECT 1 AS one`));

test('requests that hold every connection and each need one more do not wait for each other', async () => {
  const answers = await Promise.all(
    Array.from({ length: 12 }, () =>
      database.transaction(noScope, async (outer) => {
        await outer.query(sql`SELECT pg_sleep(0.02)::text`);
        return one();
      }),
    ),
  );
  expect(answers).toEqual(Array.from({ length: 12 }, () => [{ one: 1 }]));
});

const inside = (depth: number): Promise<unknown> =>
  depth === 0 ? one() : database.transaction(noScope, () => inside(depth - 1));

test('transactions may be nested twice, not deeper, and follow each other inside of one', async () => {
  expect(await inside(2)).toEqual([{ one: 1 }]);
  await expect(inside(3)).rejects.toThrow('too deep');
  const after = await database.transaction(noScope, async () => {
    await one();
    return one();
  });
  expect(after).toEqual([{ one: 1 }]);
});

test('a connection that is cut while a transaction is idle fails that transaction alone', async () => {
  const cut = database.transaction(noScope, async (transaction) => {
    const [row] = await transaction.query<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`);
    await database.transaction(noScope, (other) =>
      other.query(sql`SELECT pg_terminate_backend(${row?.pid}::int)`),
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
    return transaction.query(sql`SELECT 1`);
  });
  await expect(cut).rejects.toThrow();
  expect(await one()).toEqual([{ one: 1 }]);
});

test('a scope inside a scope leaves nothing of itself behind', async () => {
  const seen = await database.transaction({ organization: 'a', person: 'p' }, async (tx) => {
    const look = () =>
      tx.query<{ organization: string; person: string }>(sql`
        SELECT current_setting('parley.organization', true) AS organization, current_setting('parley.person', true) AS person`);
    const looks = [look()];
    await tx.within({ organization: 'b', person: 'q' }, async () => {
      looks.push(look());
      await tx.within({ organization: 'a' }, async () => void looks.push(look()));
    });
    looks.push(look());
    await tx.aside({ person: 'q' }, async () => void looks.push(look()));
    looks.push(look());
    return (await Promise.all(looks)).flat();
  });
  expect(seen.map(({ organization, person }) => `${organization}/${person}`)).toEqual([
    'a/p',
    'b/q',
    'a/',
    'a/p',
    '/q',
    'a/p',
  ]);
});

test('a connection lost by chance is told, one that goes because the database is closed is not', async () => {
  const told: string[] = [];
  const own = createDatabase({
    connection: app,
    scopeNames: [],
    maximumConnections: 1,
    onIdleError: (error) => told.push(error.message),
  });
  const [row] = await own.transaction(noScope, (inner) =>
    inner.query<{ pid: number }>(sql`SELECT pg_backend_pid() AS pid`),
  );
  await database.transaction(noScope, (other) =>
    other.query(sql`SELECT pg_terminate_backend(${row?.pid}::int)`),
  );
  await expect.poll(() => told.length).toBe(1);
  const closed = own.close();
  own.pool.emit('error', new Error('terminating connection due to administrator command'), {});
  await closed;
  expect(told).toHaveLength(1);
});
