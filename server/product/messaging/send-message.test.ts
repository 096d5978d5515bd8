import { promisedAt } from '#rules/worktime/index.ts';
import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld, tuesdayMorning } from '../../../test/harness/clinic-world.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { sendMessage } from './send-message.ts';
import { saveDraft } from './writing-steps.ts';

const world = await clinicWorld();
const { ground, ask, count } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const send = (draftId: string, more: { revision?: number; safetySeen?: boolean } = {}) =>
  sendMessage(ground, marisol, { draftId, requestId: 'req', ...more });
const thread = async (id: string) =>
  (await ask<Record<string, unknown>>('SELECT * FROM thread WHERE id = $1', [id]))[0] ?? {};

describe('one send', () => {
  test('writes message, promise, work item, audit, event and key in one transaction', async () => {
    const draftId = await world.draft(marisol, { body: 'Can I take my pills with coffee?' });
    const sent = await send(draftId);
    if (sent.kind !== 'sent') throw new Error(sent.kind);
    const places = await ask<{ place: string; transaction: string }>(
      `SELECT 'thread' AS place, xmin::text AS transaction FROM thread WHERE id = $1
       UNION ALL SELECT 'message', xmin::text FROM message WHERE id = $2
       UNION ALL SELECT 'promise', xmin::text FROM promise WHERE message_id = $2
       UNION ALL SELECT 'work_item', xmin::text FROM work_item WHERE thread_id = $1
       UNION ALL SELECT 'audit', xmin::text FROM audit_entry WHERE subject_id = $2 AND action = 'messaging.send'
       UNION ALL SELECT 'event', xmin::text FROM outbox WHERE payload->>'messageId' = $2
       UNION ALL SELECT 'key', xmin::text FROM idempotency_key WHERE key = 'send.' || $3
       UNION ALL SELECT 'draft', xmin::text FROM draft WHERE id = $3`,
      [sent.threadId, sent.messageId, draftId],
    );
    expect(places.map(({ place }) => place)).toEqual([
      'thread',
      'message',
      'promise',
      'work_item',
      'audit',
      'event',
      'key',
      'draft',
    ]);
    expect(new Set(places.map(({ transaction }) => transaction)).size).toBe(1);
  });

  test('leaves nothing behind when one of its parts cannot be written', async () => {
    const draftId = await world.draft(marisol, { body: 'Is the flu shot free?' });
    const before = await count('message');
    await ask(`ALTER TABLE work_item ADD CONSTRAINT planted CHECK (subject !~ 'flu shot')`);
    await expect(send(draftId)).rejects.toThrow();
    await ask('ALTER TABLE work_item DROP CONSTRAINT planted');
    expect(await count('message')).toBe(before);
    expect(await count('idempotency_key', 'key = $1', [`send.${draftId}`])).toBe(0);
    expect(await send(draftId)).toMatchObject({ kind: 'sent' });
  });

  test('puts no word a person wrote on the audit record or into the event', async () => {
    const { messageId } = await world.send(marisol, { body: 'My secret pelican question?' });
    const [row] = await ask<{ text: string }>(
      `SELECT coalesce(a.detail::text, '') || o.payload::text AS text FROM audit_entry a, outbox o
       WHERE a.subject_id = $1 AND o.payload->>'messageId' = $1`,
      [messageId],
    );
    expect(row?.text).toContain('messageId');
    expect(row?.text).not.toContain('pelican');
  });

  test('keeps the version of the rules with the thread and its promise', async () => {
    const { threadId } = await world.send(marisol, { body: 'How do I read my results?' });
    const { version } = await rulesInForce(ground, world.organizationId);
    const [promise] = await ask(
      'SELECT charter_version, clause FROM promise WHERE thread_id = $1',
      [threadId],
    );
    expect(promise).toEqual({ charter_version: version, clause: 'promise.question' });
    expect((await thread(threadId))['charter_version']).toBe(version);
  });

  test('promises what the clause says, in the thread, the promise and the work item alike', async () => {
    const { threadId } = await world.send(marisol, { body: 'Where do I park?', topicId: 'visit' });
    const rules = await rulesInForce(ground, world.organizationId);
    const charter = rules.forClinic(world.idOf('cli', 'family-medicine'));
    const topic = charter.topics.find((each) => each.id === 'visit');
    const wanted = new Date(
      promisedAt(
        charter.calendar,
        tuesdayMorning,
        topic?.promise ?? { unit: 'minutes', amount: 0 },
      ),
    );
    const [row] = await ask(
      `SELECT t.promised_at AS thread, p.promised_at AS promise, w.due_at AS work
       FROM thread t JOIN promise p ON p.thread_id = t.id JOIN work_item w ON w.thread_id = t.id WHERE t.id = $1`,
      [threadId],
    );
    expect(row).toEqual({ thread: wanted, promise: wanted, work: wanted });
  });
});

describe('sending twice', () => {
  test('answers the first result, also when both come at once', async () => {
    const draftId = await world.draft(marisol, { body: 'Do I need to fast before the test?' });
    const outcomes = await Promise.all([send(draftId), send(draftId), send(draftId)]);
    outcomes.push(await send(draftId));
    expect(new Set(outcomes.map((outcome) => JSON.stringify(outcome))).size).toBe(1);
    expect(outcomes[0]?.kind).toBe('sent');
    expect(await count('message', 'body = $1', ['Do I need to fast before the test?'])).toBe(1);
    expect(
      await count('audit_entry', `action = 'messaging.send' AND detail->>'thread' = $1`, [
        outcomes[0]?.kind === 'sent' ? outcomes[0].threadId : '',
      ]),
    ).toBe(1);
  });

  test('a sent draft takes no more words and keeps none', async () => {
    const draftId = await world.draft(marisol, { body: 'Is my visit on Monday?' });
    await send(draftId);
    await expect(saveDraft(ground, marisol, draftId, { body: 'More' })).rejects.toThrow(
      'not_found',
    );
    const [draft] = await ask('SELECT body, answers FROM draft WHERE id = $1', [draftId]);
    expect(draft).toEqual({ body: '', answers: {} });
  });
});

describe('what must be mended first', () => {
  test('words that changed in another tab are shown before anything goes', async () => {
    const draftId = await world.draft(marisol, { body: 'First' });
    const { revision } = await saveDraft(ground, marisol, draftId, { body: 'Second' });
    expect(await send(draftId, { revision: revision - 1 })).toEqual({ kind: 'changed_elsewhere' });
    expect(await send(draftId, { revision })).toMatchObject({ kind: 'sent' });
  });

  test.each([
    ['nothing', '', 'write_something'],
    ['blanks', ' \n\t ', 'write_something'],
    ['too much', 'a'.repeat(200_000), 'too_long'],
  ])('%s is not sent, and what was typed is kept', async (_name, body, code) => {
    const draftId = await world.draft(marisol, { body });
    expect(await send(draftId)).toMatchObject({ kind: 'problems', problems: [{ code }] });
    expect(await count('draft', 'id = $1 AND body = $2', [draftId, body])).toBe(1);
  });

  test('a topic that is gone from the rules is said, and the words are kept', async () => {
    const draftId = await world.draft(marisol, { body: 'Hello?', topicId: 'no-such-topic' });
    expect(await send(draftId)).toEqual({
      kind: 'problems',
      problems: [{ field: 'topic', code: 'topic_gone' }],
    });
    expect(await count('draft', 'id = $1 AND body = $2', [draftId, 'Hello?'])).toBe(1);
  });
});

describe('any words people write', () => {
  test.each([
    ['emoji', 'My knee 🦵🏽 is fine 👩‍👩‍👧 today 🎉'],
    ['right to left', 'שלום, יש לי שאלה על התרופה. مرحبا'],
    ['pasted markup', '<b>Hi</b><script>alert(1)</script> & "quotes" \\ \' $1 %s'],
    ['combining marks', 'e\u0301 n\u0303 — Ñandú, ça va, Zürich, 漢字'],
    ['line breaks', 'One\n\nTwo\tthree'],
  ])('%s come through letter by letter', async (_name, body) => {
    const { messageId } = await world.send(marisol, { body });
    const [row] = await ask('SELECT body FROM message WHERE id = $1', [messageId]);
    expect(row?.['body']).toBe(body);
  });

  test('the longest message the rules allow is sent whole', async () => {
    const rules = await rulesInForce(ground, world.organizationId);
    const { maximumCharacters } = rules.forClinic(world.idOf('cli', 'family-medicine'));
    const body = 'long '.repeat(Math.ceil(maximumCharacters / 5)).slice(0, maximumCharacters);
    const { messageId } = await world.send(marisol, { body });
    expect(await count('message', 'id = $1 AND body = $2', [messageId, body])).toBe(1);
  });
});

describe('where it goes', () => {
  test('a team that no longer exists is passed by, and its work is seen by another', async () => {
    const retire = (slug: string, at: string) =>
      ask(`UPDATE team SET retired_at = ${at} WHERE slug = $1`, [slug]);
    const teamOf = async (threadId: string) => {
      const [row] = await ask(
        'SELECT t.slug, w.routed_by FROM work_item w JOIN team t ON t.id = w.team_id WHERE w.thread_id = $1',
        [threadId],
      );
      return row;
    };
    await retire('records-and-billing', 'now()');
    ground.clock.advance(5000);
    const { threadId } = await world.send(marisol, { body: 'A bill question?', topicId: 'bill' });
    expect((await teamOf(threadId))?.['slug']).toBe('intake');
    await retire('records-and-billing', 'NULL');
    ground.clock.advance(5000);
    const again = await world.send(marisol, { body: 'A bill again?', topicId: 'bill' });
    expect(await teamOf(again.threadId)).toEqual({
      slug: 'records-and-billing',
      routed_by: 'topic',
    });
    ground.clock.set(tuesdayMorning);
  });

  test('the same words go to the team of the patient’s own clinic', async () => {
    const walter = await world.actor('walter-finch');
    const { threadId } = await world.send(walter, { body: 'I have a small question.' });
    const [row] = await ask(
      'SELECT slug FROM team WHERE id = (SELECT team_id FROM thread WHERE id = $1)',
      [threadId],
    );
    expect(row).toEqual({ slug: 'cardiology-nurses' });
  });
});
