import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld, minutes } from '../../../test/harness/clinic-world.ts';
import type { Transaction } from '#platform/db/index.ts';
import { lockThread } from './messaging.store.ts';
import { putBackPromise } from './move-promise.ts';
import { publicStatusTransitions, setPublicStatus, type ThreadState } from './public-status.ts';
import { withdrawReply, writeReply } from './reply-to-patient.ts';
import { threadView } from './thread.views.ts';

const now = Date.now();
const world = await clinicWorld({ now });
const { ground, ask, count, organizationId } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const dana = await world.actor('dana-whitfield');
const aisha = await world.actor('aisha-farah');
const nurse = { personId: dana.personId, name: dana.name, role: 'nurse' };
const undoInMilliseconds = 8000;

const work = <T>(
  threadId: string,
  does: (transaction: Transaction, thread: ThreadState) => Promise<T>,
): Promise<T> =>
  ground.database.transaction(dana.scope, async (transaction) => {
    const thread = await lockThread(transaction, organizationId, threadId);
    if (thread === undefined) throw new Error('The thread is not there.');
    return does(transaction, thread);
  });
const reply = (threadId: string, asks = false, body = 'Yes, you may.') =>
  work(threadId, (transaction, thread) =>
    writeReply(ground, transaction, thread, {
      author: { ...nurse, teamId: null },
      body,
      asks,
      undoInMilliseconds,
    }),
  );
const withdraw = (threadId: string, messageId: string, by = nurse) =>
  work(threadId, (transaction, thread) =>
    withdrawReply(ground, transaction, thread, messageId, by),
  );
const threadOf = async (id: string) =>
  (await ask<Record<string, unknown>>('SELECT * FROM thread WHERE id = $1', [id]))[0];
const promiseOf = async (threadId: string) =>
  (await ask<Record<string, unknown>>('SELECT * FROM promise WHERE thread_id = $1', [threadId]))[0];
const asked = async () => {
  ground.clock.set(now);
  return (await world.send(marisol, { body: 'May I eat before the test?' })).threadId;
};
const eventsOf = async (threadId: string) =>
  (
    await ask<{ kind: string }>(
      `SELECT kind FROM outbox WHERE payload->>'threadId' = $1 ORDER BY id`,
      [threadId],
    )
  ).map(({ kind }) => kind);

describe('a reply', () => {
  test('keeps the promise from the moment it can be seen', async () => {
    const threadId = await asked();
    ground.clock.advance(minutes(5));
    await reply(threadId);
    const releaseAt = new Date(now + minutes(5) + undoInMilliseconds);
    expect(await promiseOf(threadId)).toMatchObject({ answered_at: releaseAt });
    expect(await threadOf(threadId)).toMatchObject({
      public_status: 'answered',
      answered_at: releaseAt,
      answered_by_name: dana.name,
      message_count: 2,
    });
  });

  test('that asks keeps no promise yet', async () => {
    const threadId = await asked();
    await reply(threadId, true);
    expect(await promiseOf(threadId)).toMatchObject({ answered_at: null });
    expect(await threadOf(threadId)).toMatchObject({ public_status: 'waiting_for_you' });
  });
});

test('who answers has read it, though no page was opened', async () => {
  const threadId = await asked();
  await reply(threadId);
  const thread = await work(threadId, (transaction) =>
    threadView(transaction, organizationId, threadId),
  );
  expect(thread?.readers).toContainEqual(expect.objectContaining({ personId: dana.personId }));
});

describe('taking a reply back', () => {
  test('before its release undoes it, and hands the words back', async () => {
    const threadId = await asked();
    const before = await threadOf(threadId);
    const messageId = await reply(threadId, false, 'To the wrong person');
    ground.clock.advance(undoInMilliseconds - 1);
    expect(await withdraw(threadId, messageId)).toBe('To the wrong person');
    expect(await count('message', 'id = $1', [messageId])).toBe(0);
    expect(await promiseOf(threadId)).toMatchObject({ answered_at: null });
    expect(await threadOf(threadId)).toMatchObject({
      public_status: 'being_looked_at',
      answered_at: null,
      answered_by_name: null,
      message_count: 1,
      last_message_at: before?.['last_message_at'],
    });
    expect(await eventsOf(threadId)).toContain('messaging.reply_withdrawn');
  });

  test('leaves no trace the patient can see', async () => {
    const threadId = await asked();
    await withdraw(threadId, await reply(threadId));
    const view = await ground.database.transaction(marisol.scope, (transaction) =>
      threadView(transaction, organizationId, threadId),
    );
    expect(view?.steps).toEqual([]);
    expect(view?.letters).toHaveLength(1);
  });

  test('after its release is too late: nothing changes', async () => {
    const threadId = await asked();
    const messageId = await reply(threadId);
    const before = [await threadOf(threadId), await promiseOf(threadId)];
    ground.clock.advance(undoInMilliseconds);
    expect(await withdraw(threadId, messageId)).toBeUndefined();
    expect(await count('message', 'id = $1', [messageId])).toBe(1);
    expect([await threadOf(threadId), await promiseOf(threadId)]).toEqual(before);
  });

  test('is for its author alone', async () => {
    const threadId = await asked();
    const messageId = await reply(threadId);
    const other = { personId: aisha.personId, name: aisha.name, role: 'nurse' };
    expect(await withdraw(threadId, messageId, other)).toBeUndefined();
    expect(await count('message', 'id = $1', [messageId])).toBe(1);
  });

  test('never takes a patient’s words away', async () => {
    const threadId = await asked();
    const [first] = await ask<{ id: string }>('SELECT id FROM message WHERE thread_id = $1', [
      threadId,
    ]);
    expect(await withdraw(threadId, first?.id ?? '')).toBeUndefined();
    expect(await count('message', 'thread_id = $1', [threadId])).toBe(1);
  });
});

describe('moving a promise', () => {
  const move = async (threadId: string, byMinutes: number) => {
    const before = (await threadOf(threadId))?.['promised_at'] as Date;
    const to = before.getTime() + minutes(byMinutes);
    await work(threadId, (transaction, thread) =>
      putBackPromise(ground, transaction, thread, { to, reason: 'The lab is late.', by: nurse }),
    );
    return { before, to: new Date(to) };
  };

  test('back tells the patient, with the reason, and keeps both times', async () => {
    const threadId = await asked();
    const { before, to } = await move(threadId, 60);
    expect(await promiseOf(threadId)).toMatchObject({
      promised_at: to,
      moved_from: before,
      moved_reason: 'The lab is late.',
    });
    expect(await threadOf(threadId)).toMatchObject({ promised_at: to });
    const steps = await ask('SELECT kind, shown_to, detail FROM thread_step WHERE thread_id = $1', [
      threadId,
    ]);
    expect(steps).toEqual([
      {
        kind: 'promise_put_back',
        shown_to: 'everyone',
        detail: { from: before.getTime(), to: to.getTime(), reason: 'The lab is late.' },
      },
    ]);
    expect(await eventsOf(threadId)).toContain('messaging.promise_moved');
  });

  test('forward is silent, and on record', async () => {
    const threadId = await asked();
    const { before, to } = await move(threadId, -30);
    expect(await promiseOf(threadId)).toMatchObject({ promised_at: to, moved_from: before });
    expect(await count('thread_step', 'thread_id = $1', [threadId])).toBe(0);
    expect(await eventsOf(threadId)).not.toContain('messaging.promise_moved');
  });

  test('does nothing where no time was promised', async () => {
    const { threadId } = await world.send(marisol, {
      body: 'I have crushing chest pain right now.',
    });
    expect(await threadOf(threadId)).toMatchObject({ promised_at: null });
    await work(threadId, (transaction, thread) =>
      putBackPromise(ground, transaction, thread, { to: now + 1e7, reason: 'x', by: nurse }),
    );
    expect(await threadOf(threadId)).toMatchObject({ promised_at: null });
    expect(await count('promise', 'thread_id = $1', [threadId])).toBe(0);
    expect(await count('thread_step', 'thread_id = $1', [threadId])).toBe(0);
  });
});

test('the public status goes only where its table says', async () => {
  const statuses = Object.keys(publicStatusTransitions) as ThreadState['publicStatus'][];
  for (const from of statuses) {
    for (const to of statuses) {
      const threadId = await asked();
      await ask('UPDATE thread SET public_status = $2 WHERE id = $1', [threadId, from]);
      const moved = work(threadId, (transaction, thread) =>
        setPublicStatus(ground, transaction, thread, to, null),
      );
      const allowed = publicStatusTransitions[from].includes(to);
      const done = await moved.then(
        () => true,
        () => false,
      );
      expect([from, to, done]).toEqual([from, to, allowed]);
      expect((await threadOf(threadId))?.['public_status']).toBe(allowed ? to : from);
    }
  }
});
