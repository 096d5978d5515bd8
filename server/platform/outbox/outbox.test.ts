import pg from 'pg';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { testDatabase } from '../../../test/harness/index.ts';
import { createDatabase, noScope, sql } from '#platform/db/index.ts';
import {
  advanceReader,
  createEventBus,
  outboxEnd,
  outboxScope,
  pruneOutbox,
  readOutbox,
  retryFailures,
  type CommittedReaction,
  type Cursor,
  type Event,
  type StoredEvent,
  type TransactionReaction,
} from './index.ts';

const lent = await testDatabase();
const database = createDatabase({
  connection: lent.app,
  scopeNames: ['organization', 'person', 'system'],
  maximumConnections: 6,
  onIdleError: () => undefined,
});
const owner = new pg.Pool({ ...lent.owner, max: 2 });
owner.on('error', () => undefined);
afterAll(async () => {
  await database.close();
  await owner.end();
});
beforeEach(async () => {
  await owner.query('TRUNCATE outbox, outbox_reader, outbox_failure');
});

const north = { organization: 'org_north' };
const bus = createEventBus([], () => undefined);
interface Numbered extends Event {
  number: number;
}
const event = (number: number, kind = 'thing.happened'): Numbered => ({
  kind,
  organizationId: 'org_north',
  at: 1000 + number,
  number,
});
const publish = (...numbers: number[]) =>
  database.transaction(north, async (transaction) => {
    for (const number of numbers) await bus.publish(transaction, event(number));
  });

function collector(fails: (number: number) => boolean = () => false) {
  const seen: number[] = [];
  const calls: number[] = [];
  const reaction: CommittedReaction<Numbered> = {
    name: 'collector',
    on: ['thing.happened'],
    when: 'afterCommit',
    async react(events) {
      calls.push(events.length);
      for (const { number } of events) {
        if (fails(number)) throw new Error(`planted ${number}`);
      }
      seen.push(...events.map(({ number }) => number));
    },
  };
  return { reaction: reaction as unknown as CommittedReaction, seen, calls };
}
const failures: string[] = [];
const advance = (reaction: CommittedReaction) =>
  advanceReader(database, reaction, (_error, kind) => failures.push(kind));

/** An open transaction anywhere on the server, of another test file too, holds readers back: so this asks again. */
const eventually = (check: () => Promise<void>) =>
  vi.waitFor(check, { timeout: 8000, interval: 20 });
const advanceTo = (reaction: CommittedReaction, seen: readonly number[], wanted: number) =>
  eventually(async () => {
    await advance(reaction);
    expect(seen.length).toBeGreaterThanOrEqual(wanted);
  });

const advanceToFailure = (reaction: CommittedReaction) =>
  eventually(async () => {
    await advance(reaction);
    expect((await owner.query('SELECT 1 FROM outbox_failure')).rowCount).toBe(1);
  });

/** Publishes in a transaction that stays open until it is told to end. */
function holdOpen(number: number) {
  const ended = Promise.withResolvers<'commit' | 'fail'>();
  const begun = Promise.withResolvers<void>();
  const done = database
    .transaction(north, async (transaction) => {
      await bus.publish(transaction, event(number));
      await transaction.query(sql`SELECT 1`);
      begun.resolve();
      if ((await ended.promise) === 'fail') throw new Error('rolled back');
    })
    .catch(() => undefined);
  return { begun: begun.promise, end: (how: 'commit' | 'fail') => (ended.resolve(how), done) };
}

describe('reading', () => {
  test('an event is passed on once its transaction has committed, in order', async () => {
    const { reaction, seen } = collector();
    await publish(1, 2);
    await publish(3);
    await advanceTo(reaction, seen, 3);
    expect(seen).toEqual([1, 2, 3]);
    expect(await advance(reaction)).toBe(0);
    expect(seen).toEqual([1, 2, 3]);
  });

  test('events later than an open transaction wait for it, so that none is passed over', async () => {
    const { reaction, seen } = collector();
    const slow = holdOpen(1);
    await slow.begun;
    await publish(2);
    await advance(reaction);
    expect(seen).toEqual([]);
    await slow.end('commit');
    await advanceTo(reaction, seen, 2);
    expect(seen.toSorted()).toEqual([1, 2]);
  });

  test('what was rolled back is never passed on and holds nobody up', async () => {
    const { reaction, seen } = collector();
    const slow = holdOpen(1);
    await slow.begun;
    await publish(2);
    await slow.end('fail');
    await advanceTo(reaction, seen, 1);
    expect(seen).toEqual([2]);
  });

  test('sixty writers at once lose and double nothing', async () => {
    const { reaction, seen } = collector();
    let writing = true;
    const reading = (async () => {
      while (writing) await advance(reaction);
    })();
    await Promise.all(Array.from({ length: 60 }, (_, number) => publish(number)));
    writing = false;
    await reading;
    await advanceTo(reaction, seen, 60);
    expect(seen.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, n) => n));
  });

  test('a kind nobody waits for is passed without a call', async () => {
    const { reaction, calls } = collector();
    await database.transaction(north, (transaction) =>
      bus.publish(transaction, event(1, 'other.happened')),
    );
    await eventually(async () => expect(await advance(reaction)).toBe(1));
    expect(calls).toEqual([]);
  });

  test('two processes with the same reader do not both move it', async () => {
    const { reaction, seen } = collector();
    await publish(1, 2, 3);
    await eventually(async () => {
      await Promise.all([advance(reaction), advance(reaction), advance(reaction)]);
      expect(seen.length).toBeGreaterThanOrEqual(3);
    });
    expect(seen).toEqual([1, 2, 3]);
  });
});

describe('a reader that dies', () => {
  test('after it reacted but before it moved reads the same again: at least once', async () => {
    const { reaction, seen } = collector();
    await publish(1);
    await owner.query('ALTER TABLE outbox_reader ADD CONSTRAINT planted CHECK (id = 0)');
    await eventually(async () => {
      await expect(advance(reaction)).rejects.toThrow();
    });
    expect(seen).toEqual([1]);
    await owner.query('ALTER TABLE outbox_reader DROP CONSTRAINT planted');
    await advance(reaction);
    expect(seen).toEqual([1, 1]);
  });
});

describe('an event that cannot be reacted to', () => {
  test('is set aside and holds nobody up', async () => {
    const { reaction, seen } = collector((number) => number === 2);
    await publish(1, 2, 3);
    await advanceTo(reaction, seen, 2);
    expect(seen).toEqual([1, 3]);
    const { rows } = await owner.query(
      'SELECT kind, payload, attempts, given_up FROM outbox_failure',
    );
    expect(rows).toEqual([
      { kind: 'thing.happened', payload: { at: 1002, number: 2 }, attempts: 1, given_up: false },
    ]);
    expect(failures).toContain('thing.happened');
  });

  test('is tried again when it is due, and leaves the list when it works', async () => {
    let broken = true;
    const { reaction, seen } = collector((number) => number === 2 && broken);
    await publish(2);
    await advanceToFailure(reaction);
    await retryFailures(database, reaction);
    expect(seen).toEqual([]);
    await owner.query(`UPDATE outbox_failure SET next_attempt_at = now()`);
    await retryFailures(database, reaction);
    expect((await owner.query('SELECT attempts FROM outbox_failure')).rows).toEqual([
      { attempts: 2 },
    ]);
    broken = false;
    await owner.query(`UPDATE outbox_failure SET next_attempt_at = now()`);
    await retryFailures(database, reaction);
    expect(seen).toEqual([2]);
    expect((await owner.query('SELECT 1 FROM outbox_failure')).rowCount).toBe(0);
  });

  test('is given up after many attempts, later each time, and stays visible', async () => {
    const { reaction } = collector(() => true);
    await publish(1);
    await advanceToFailure(reaction);
    const waits: number[] = [];
    for (let attempt = 0; attempt < 14; attempt += 1) {
      await owner.query(`UPDATE outbox_failure SET next_attempt_at = now()`);
      await retryFailures(database, reaction);
      const { rows } = await owner.query<{ wait: number }>(
        'SELECT extract(epoch FROM next_attempt_at - now())::float AS wait FROM outbox_failure',
      );
      waits.push(rows[0]?.wait ?? 0);
    }
    const { rows } = await owner.query('SELECT attempts, given_up FROM outbox_failure');
    expect(rows).toEqual([{ attempts: 12, given_up: true }]);
    expect(waits[3]).toBeGreaterThan(waits[1] ?? 0);
  });
});

describe('a cursor', () => {
  const read = async (cursor: Cursor, wanted: number) => {
    let events: StoredEvent[] = [];
    await eventually(async () => {
      events = await database.transaction(outboxScope, (tx) => readOutbox(tx, cursor, 100));
      expect(events.length).toBeGreaterThanOrEqual(wanted);
    });
    return events;
  };

  test('replays exactly what came after it', async () => {
    await publish(1, 2);
    await read({ transactionId: '0', id: 0 }, 2);
    const there = await outboxEnd(database);
    expect(await read(there, 0)).toEqual([]);
    await publish(3);
    await publish(4, 5);
    const numbers = (await read(there, 3)).map((stored) => (stored.event as Numbered).number);
    expect(numbers).toEqual([3, 4, 5]);
  });

  test('may stand between two events of one transaction', async () => {
    await publish(1, 2, 3);
    const [first] = await read({ transactionId: '0', id: 0 }, 3);
    if (first === undefined) throw new Error('nothing');
    expect((await read(first, 2)).map((stored) => (stored.event as Numbered).number)).toEqual([
      2, 3,
    ]);
  });

  test('gives the event as it was published', async () => {
    await publish(7);
    const [stored] = await read({ transactionId: '0', id: 0 }, 1);
    expect(stored?.event).toEqual(event(7));
  });
});

describe('walls', () => {
  test('nobody reads the outbox without the scope of the product itself', async () => {
    await publish(1);
    for (const scope of [noScope, north, { ...north, person: 'per_1' }]) {
      const rows = await database.transaction(scope, (tx) => tx.query(sql`SELECT 1 FROM outbox`));
      expect(rows).toEqual([]);
    }
  });

  test('nobody publishes into another organization', async () => {
    await expect(
      database.transaction({ organization: 'org_south' }, (transaction) =>
        bus.publish(transaction, event(1)),
      ),
    ).rejects.toThrow('row-level security');
  });

  test('what a reaction needs besides is not stored', async () => {
    await database.transaction(north, (transaction) =>
      bus.publish(transaction, { ...event(1), transient: { name: 'Ana' } }),
    );
    const { rows } = await owner.query<{ text: string }>(
      'SELECT payload::text AS text FROM outbox',
    );
    expect(rows[0]?.text).not.toContain('Ana');
  });
});

test('a reaction inside the command fails the command, and nothing is told', async () => {
  const woken: string[] = [];
  const failing: TransactionReaction = {
    name: 'failing',
    on: 'thing.happened',
    when: 'inTransaction',
    react: async () => {
      throw new Error('planted');
    },
  };
  const strict = createEventBus([failing as unknown as TransactionReaction<never>], () =>
    woken.push('woken'),
  );
  await expect(
    database.transaction(north, (transaction) => strict.publish(transaction, event(1))),
  ).rejects.toThrow('planted');
  expect((await owner.query('SELECT 1 FROM outbox')).rowCount).toBe(0);
  expect(woken).toEqual([]);
});

test('pruning removes only what is old and passed by every reader', async () => {
  const { reaction, seen } = collector();
  await publish(1);
  await publish(2);
  await advanceTo(reaction, seen, 2);
  await publish(3);
  await owner.query(`UPDATE outbox SET created_at = now() - interval '9 days'`);
  await pruneOutbox(database);
  const { rows } = await owner.query<{ number: number }>(
    `SELECT (payload->>'number')::int AS number FROM outbox ORDER BY id`,
  );
  expect(rows.map(({ number }) => number)).toEqual([2, 3]);
});
