import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld, minutes } from '../../../test/harness/clinic-world.ts';
import { IdempotencyConflictError, type Transaction } from '#platform/db/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { addToThread, type Addition } from './add-to-thread.ts';
import { lockThread } from './messaging.store.ts';
import { threadRows } from './home.views.ts';
import { rateAnswer } from './rate-answer.ts';
import { writeReply } from './reply-to-patient.ts';
import { safetyMark, sendMessage } from './send-message.ts';
import { threadView } from './thread.views.ts';
import { saveDraft } from './writing-steps.ts';

const world = await clinicWorld();
const { ground, ask, count, organizationId } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const elena = await world.actor('elena-vega');
const dana = await world.actor('dana-whitfield');
let keys = 0;

const add = (
  threadId: string,
  body: string,
  more: Partial<Addition> & { by?: PersonActor } = {},
) => {
  keys += 1;
  const { by = marisol, ...rest } = more;
  return addToThread(ground, by, {
    threadId,
    body,
    key: `key-number-${String(keys).padStart(8, '0')}`,
    requestId: 'req',
    ...rest,
  });
};
const promises = (threadId: string) =>
  ask<{ promised_at: Date; answered_at: Date | null }>(
    'SELECT promised_at, answered_at FROM promise WHERE thread_id = $1 ORDER BY made_at',
    [threadId],
  );
const threadOf = async (id: string) =>
  (await ask<Record<string, unknown>>('SELECT * FROM thread WHERE id = $1', [id]))[0] ?? {};
const workOf = async (threadId: string) =>
  (
    await ask<Record<string, unknown>>('SELECT * FROM work_item WHERE thread_id = $1', [threadId])
  )[0];
/** What triage does on a reply, without triage: the words, and the state of the work. */
async function nurseReplies(threadId: string, asks: boolean) {
  await ground.database.transaction(dana.scope, async (transaction) => {
    const thread = await lockThread(transaction, organizationId, threadId);
    if (thread === undefined) throw new Error('The nurse does not see the thread.');
    const team = dana.staff?.teams.find(({ slug }) => slug === 'family-nurses');
    await writeReply(ground, transaction, thread, {
      author: { personId: dana.personId, name: dana.name, role: 'nurse', teamId: team?.id ?? null },
      body: asks ? 'Since when?' : 'Yes, that is fine.',
      asks,
      undoInMilliseconds: 8000,
    });
  });
  const state = asks ? 'waiting_on_patient' : 'answered';
  await ask('UPDATE work_item SET state = $2 WHERE thread_id = $1', [threadId, state]);
}
const seen = <T>(actor: PersonActor, work: (transaction: Transaction) => Promise<T>) =>
  ground.database.transaction(actor.scope, work);

describe('adding to a conversation', () => {
  test('that was closed opens it again as long as the charter says, and a new one after that', async () => {
    const closed = async (daysAgo: number) => {
      const { threadId } = await world.send(marisol, { body: 'Is a flu shot fine this week?' });
      const at = new Date(ground.clock.now() - daysAgo * minutes(24 * 60)).toISOString();
      await ask(`UPDATE thread SET public_status = 'closed', closed_at = $2 WHERE id = $1`, [
        threadId,
        at,
      ]);
      const outcome = await add(threadId, 'One more thing about it.');
      if (outcome.kind !== 'sent') throw new Error(outcome.kind);
      return outcome.threadId === threadId ? 'the same' : 'a new one';
    };
    expect(await closed(13.9)).toBe('the same');
    expect(await closed(14.1)).toBe('a new one');
  });

  test('keeps the promise that was made, and writes all parts in one transaction', async () => {
    const { threadId } = await world.send(marisol, { body: 'A question about my pills.' });
    const before = await promises(threadId);
    ground.clock.advance(minutes(90));
    const outcome = await add(threadId, 'I forgot to say: the small white ones.');
    if (outcome.kind !== 'sent') throw new Error(outcome.kind);
    expect(outcome.threadId).toBe(threadId);
    expect(await promises(threadId)).toEqual(before);
    expect((await threadOf(threadId))['promised_at']).toEqual(before[0]?.promised_at);
    expect((await workOf(threadId))?.['due_at']).toEqual(before[0]?.promised_at);
    const parts = await ask<{ transaction: string }>(
      `SELECT xmin::text AS transaction FROM message WHERE id = $1
       UNION ALL SELECT xmin::text FROM audit_entry WHERE subject_id = $1
       UNION ALL SELECT xmin::text FROM outbox WHERE payload->>'messageId' = $1
       UNION ALL SELECT xmin::text FROM work_item WHERE thread_id = $2
       UNION ALL SELECT xmin::text FROM idempotency_key WHERE result->>'messageId' = $1`,
      [outcome.messageId, threadId],
    );
    expect(parts).toHaveLength(5);
    expect(new Set(parts.map(({ transaction }) => transaction)).size).toBe(1);
  });

  test('the answer to a question of the team starts a new promise', async () => {
    const { threadId } = await world.send(marisol, { body: 'May I type with this wrist?' });
    await nurseReplies(threadId, true);
    ground.clock.advance(minutes(24 * 60));
    expect(await add(threadId, 'Since last week.')).toMatchObject({ kind: 'sent', threadId });
    const made = await promises(threadId);
    expect(made).toHaveLength(2);
    expect(made[1]?.promised_at.getTime()).toBeGreaterThan(made[0]?.promised_at.getTime() ?? 0);
    expect((await threadOf(threadId))['promised_at']).toEqual(made[1]?.promised_at);
    expect(await workOf(threadId)).toMatchObject({
      state: 'waiting',
      due_at: made[1]?.promised_at,
    });
  });

  test('after an answer, more words open the work again with a new promise', async () => {
    const { threadId } = await world.send(marisol, { body: 'May I swim with this?' });
    await nurseReplies(threadId, false);
    ground.clock.advance(minutes(60));
    await add(threadId, 'And in the sea?');
    expect(await promises(threadId)).toHaveLength(2);
    expect(await threadOf(threadId)).toMatchObject({
      public_status: 'received',
      answered_at: null,
    });
  });

  test('graver words bring the promise forward and are worked as urgent', async () => {
    const { threadId } = await world.send(marisol, {
      body: 'A question about my bill.',
      topicId: 'bill',
    });
    const [first] = await promises(threadId);
    const outcome = await add(threadId, 'My sugar was 330 this morning and again at noon.');
    const sent = outcome.kind === 'safety' ? await goOn(outcome.draftId) : outcome;
    expect(sent).toMatchObject({ kind: 'sent', threadId });
    const work = await workOf(threadId);
    expect(work?.['lane']).not.toBe('regular');
    expect((work?.['due_at'] as Date | undefined)?.getTime()).toBeLessThan(
      first?.promised_at.getTime() ?? 0,
    );
  });
});

async function goOn(draftId: string) {
  return sendMessage(ground, marisol, { draftId, safetySeen: true, requestId: 'req' });
}

describe('the same key', () => {
  test('with the same words answers the first result, also at the same time', async () => {
    const { threadId } = await world.send(marisol, { body: 'One question.' });
    const key = 'same-key-0000000001';
    const all = await Promise.all([1, 2, 3].map(() => add(threadId, 'Only once', { key })));
    all.push(await add(threadId, 'Only once', { key }));
    expect(new Set(all.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(await count('message', `thread_id = $1 AND body = 'Only once'`, [threadId])).toBe(1);
  });

  test('with other words is refused, and nothing is written', async () => {
    const { threadId } = await world.send(marisol, { body: 'Another question.' });
    const key = 'same-key-0000000002';
    await add(threadId, 'These words', { key });
    await expect(add(threadId, 'Other words', { key })).rejects.toThrow(IdempotencyConflictError);
    expect(await count('message', 'thread_id = $1', [threadId])).toBe(2);
  });

  test('of another person is another key', async () => {
    const { threadId } = await world.send(marisol, { body: 'A third question.' });
    const key = 'same-key-0000000003';
    await add(threadId, 'From me', { key });
    expect(await add(threadId, 'From her', { key, by: elena })).toMatchObject({ kind: 'sent' });
  });
});

describe('an emergency', () => {
  const words = 'I have crushing chest pain and I cannot breathe.';

  test('interrupts once and keeps the words, then is sent like anything else', async () => {
    const { threadId } = await world.send(marisol, { body: 'A quiet question.' });
    const outcome = await add(threadId, words);
    if (outcome.kind !== 'safety') throw new Error(outcome.kind);
    expect(await count('draft', 'id = $1 AND body = $2', [outcome.draftId, words])).toBe(1);
    expect(await count('message', 'thread_id = $1', [threadId])).toBe(1);
    expect(await goOn(outcome.draftId)).toMatchObject({ kind: 'sent', threadId });
  });

  test('is sent from the conversation too, once its safety page was shown', async () => {
    const { threadId } = await world.send(marisol, { body: 'A quiet question once more.' });
    const outcome = await add(threadId, words);
    if (outcome.kind !== 'safety') throw new Error(outcome.kind);
    const mark = safetyMark({ alert: 'emergency', screen: 'emergency' });
    await saveDraft(ground, marisol, outcome.draftId, { safetySeen: mark });
    expect(await add(threadId, words)).toMatchObject({ kind: 'sent', threadId });
    expect(await count('draft', 'id = $1 AND sent_message_id IS NULL', [outcome.draftId])).toBe(0);
  });

  test('leaves no answer time in the thread, its view or the list', async () => {
    const { threadId } = await world.send(marisol, { body: words });
    const [row] = await ask('SELECT promised_at, urgency FROM thread WHERE id = $1', [threadId]);
    expect(row).toEqual({ promised_at: null, urgency: 'emergency' });
    expect(await promises(threadId)).toEqual([]);
    await seen(marisol, async (transaction) => {
      expect((await threadView(transaction, organizationId, threadId))?.promisedAt).toBeNull();
      const page = { before: null, limit: 50 };
      const patients = [marisol.personId];
      const rows = await threadRows(transaction, organizationId, marisol.personId, patients, page);
      expect(rows.find(({ id }) => id === threadId)?.promisedAt).toBeNull();
    });
    expect(await workOf(threadId)).toMatchObject({ lane: 'emergency', state: 'waiting' });
    expect((await workOf(threadId))?.['due_at']).toBeInstanceOf(Date);
  });

  test('in a conversation with a promise takes the time away everywhere', async () => {
    const { threadId } = await world.send(marisol, { body: 'A calm question.' });
    const outcome = await add(threadId, words);
    if (outcome.kind === 'safety') await goOn(outcome.draftId);
    expect(await threadOf(threadId)).toMatchObject({ promised_at: null, urgency: 'emergency' });
    await seen(marisol, async (transaction) => {
      const view = await threadView(transaction, organizationId, threadId);
      expect(view?.promisedAt).toBeNull();
      expect(view?.steps.map(({ detail }) => detail)).toEqual([]);
    });
  });
});

describe('a disclosure of abuse', () => {
  test('in a reply opens a conversation of its own that no proxy sees', async () => {
    const { threadId } = await world.send(marisol, { body: 'A question anyone may read.' });
    const body = 'My husband hits me and I am afraid to go home.';
    const outcome = await add(threadId, body);
    if (outcome.kind !== 'safety') throw new Error(outcome.kind);
    await saveDraft(ground, marisol, outcome.draftId, { safetySeen: 'seen' });
    const sent = await goOn(outcome.draftId);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    expect(sent.threadId).not.toBe(threadId);
    expect(await threadOf(sent.threadId)).toMatchObject({
      visibility: 'confidential',
      opened_by: marisol.personId,
    });
    expect(await count('message', 'thread_id = $1', [threadId])).toBe(1);
    expect(await workOf(sent.threadId)).toMatchObject({ state: 'waiting' });
    await seen(elena, async (transaction) => {
      expect(await threadView(transaction, organizationId, sent.threadId)).toBeUndefined();
      expect(await threadView(transaction, organizationId, threadId)).toBeDefined();
    });
  });
});

describe('the answer is rated', () => {
  const rate = (threadId: string, answered: boolean, key: string) =>
    rateAnswer(ground, marisol, { threadId, answered, key, requestId: 'req' });

  test('"not yet" brings the work back with a new promise, once', async () => {
    const { threadId } = await world.send(marisol, { body: 'Is it safe to fly?' });
    await nurseReplies(threadId, false);
    ground.clock.advance(minutes(30));
    await Promise.all([
      rate(threadId, false, 'rating-key-000001'),
      rate(threadId, false, 'rating-key-000001'),
    ]);
    expect(await promises(threadId)).toHaveLength(2);
    expect(await threadOf(threadId)).toMatchObject({
      public_status: 'received',
      was_answered: false,
    });
  });

  test('"yes" changes nothing but the mark', async () => {
    const { threadId } = await world.send(marisol, { body: 'Is it safe to drive?' });
    await nurseReplies(threadId, false);
    await rate(threadId, true, 'rating-key-000002');
    expect(await threadOf(threadId)).toMatchObject({
      public_status: 'answered',
      was_answered: true,
    });
    expect(await promises(threadId)).toHaveLength(1);
  });
});
