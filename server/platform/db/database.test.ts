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
