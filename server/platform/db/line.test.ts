import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../../test/harness/index.ts';
import { createDatabase, noScope, sql, type Transaction } from './index.ts';

const { app } = await testDatabase();
const database = createDatabase({
  connection: app,
  scopeNames: ['organization', 'person'],
  maximumConnections: 2,
  onIdleError: () => {},
});
afterAll(() => database.close());

const within = <T>(work: (transaction: Transaction) => Promise<T>) =>
  database.transaction(noScope, work);

test('a value comes back as it was sent, whatever it holds', async () => {
  const list = ['a', 'b "c"', 'd\\e', '{f,g}', '', 'NULL', 'ñ 👩‍⚕️ مرحبا', null];
  const bytes = Buffer.from([0, 1, 92, 255]);
  const long = 'é'.repeat(200_000);
  const [row] = await within((transaction) =>
    transaction.query(sql`
      SELECT ${"it's"}::text AS text, ${'👩‍⚕️'}::text AS sign, ${list}::text[] AS list, ${[1, 2.5, -3]}::float8[] AS numbers,
        ${[true, null]}::boolean[] AS truths, ${bytes}::bytea AS bytes, ${[bytes, Buffer.alloc(0)]}::bytea[] AS blobs,
        ${42}::int AS number, ${false}::boolean AS truth, ${null}::text AS nothing, ${long}::text AS long, ${[]}::text[] AS empty,
        ${JSON.stringify({ a: ['"', '\\'] })}::jsonb AS json`),
  );
  expect(row).toEqual({
    text: "it's",
    sign: '👩‍⚕️',
    list,
    numbers: [1, 2.5, -3],
    truths: [true, null],
    bytes,
    blobs: [bytes, Buffer.alloc(0)],
    number: 42,
    truth: false,
    nothing: null,
    long,
    empty: [],
    json: { a: ['"', '\\'] },
  });
});

test('statements asked for in one go are answered in order, also the same one twice and one without rows', async () => {
  const answers = await within(async (transaction) => {
    const number = (value: number) => transaction.query(sql`SELECT ${value}::int AS value`);
    const nobody = transaction.query(sql`SELECT 1 AS value WHERE false`);
    return Promise.all([number(1), number(2), nobody, number(3)]);
  });
  expect(answers).toEqual([[{ value: 1 }], [{ value: 2 }], [], [{ value: 3 }]]);
  const during = await within(async (transaction) => {
    const once = () => transaction.query(sql`SELECT 7 AS seven, pg_sleep(0.02)::text AS slept`);
    const first = once();
    await new Promise((resolve) => setTimeout(resolve, 5));
    return Promise.all([first, once()]);
  });
  expect(during[1]).toEqual(during[0]);
  // Known to the connection by now.
  expect(await within((each) => each.query(sql`SELECT ${4}::int AS value`))).toEqual([
    { value: 4 },
  ]);
});

test('after a failure nothing of the transaction stands, and the connection goes on', async () => {
  const key = 'line-test';
  const insert = (transaction: Transaction) =>
    transaction.run(sql`INSERT INTO outbox_reader (name) VALUES (${key})`);
  const broken = within(async (transaction) => {
    insert(transaction);
    transaction.run(sql`SELECT 1 / ${0}::int`);
    insert(transaction);
  });
  await expect(broken).rejects.toThrow('division by zero');
  const caught = within(async (transaction) => {
    insert(transaction);
    await transaction.query(sql`SELECT 1 / ${0}::int`).catch(() => {});
  });
  await expect(caught).rejects.toThrow();
  const found = await within((each) =>
    each.query(sql`SELECT name FROM outbox_reader WHERE name = ${key}`),
  );
  expect(found).toEqual([]);
});

test('a value that is none fails its transaction and no other', async () => {
  const wrong = within((transaction) => transaction.query(sql`SELECT ${{ a: 1 }}::text AS value`));
  await expect(wrong).rejects.toThrow(TypeError);
  expect(await within((each) => each.query(sql`SELECT 1 AS one`))).toEqual([{ one: 1 }]);
});

test('a scope holds within its transaction only', async () => {
  const shown = (transaction: Transaction) =>
    transaction.query<{ it: string | null }>(
      sql`SELECT nullif(current_setting('parley.organization', true), '') AS it`,
    );
  const scope = { organization: 'org_a' };
  const seen = await database.transaction(scope, async (transaction) => {
    const before = await shown(transaction);
    const inside = await transaction.within({ person: 'per_b' }, () => shown(transaction));
    return [before, inside, await shown(transaction)].flat().map((row) => row.it);
  });
  expect(seen).toEqual(['org_a', null, 'org_a']);
  const after = await Promise.all([within(shown), within(shown)]);
  expect(after.flat().map((row) => row.it)).toEqual([null, null]);
});

test('what commits at once stands, and is asked nothing later', async () => {
  const stored = (name: string) => sql`SELECT name FROM outbox_reader WHERE name = ${name}`;
  const insert = (name: string) => sql`INSERT INTO outbox_reader (name) VALUES (${name})`;
  const rows = await database.transaction(
    noScope,
    async (transaction) => {
      transaction.run(insert('at once'));
      return transaction.query(stored('at once'));
    },
    'at_once',
  );
  expect(rows).toEqual([{ name: 'at once' }]);
  const late = async (transaction: Transaction) => {
    await transaction.query(stored('at once'));
    return transaction.query(stored('at once'));
  };
  await expect(database.transaction(noScope, late, 'at_once')).rejects.toThrow('asked later');
  const broken = async (transaction: Transaction) => {
    transaction.run(insert('broken at once'));
    return transaction.query(sql`SELECT 1 / ${0}::int`);
  };
  await expect(database.transaction(noScope, broken, 'at_once')).rejects.toThrow(
    'division by zero',
  );
  expect(await within((each) => each.query(stored('broken at once')))).toEqual([]);
});
