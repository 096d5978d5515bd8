import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld, minutes, type Written } from '../../../test/harness/clinic-world.ts';
import { sql, type Transaction } from '#platform/db/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { addToThread } from './add-to-thread.ts';
import { homeView } from './home-page.views.ts';
import { saveAndRead } from './draft-reading.ts';
import { foundThreadRows, threadRows } from './home.views.ts';
import { patientIdsOf } from './messaging.permissions.ts';
import { lockThread } from './messaging.store.ts';
import { rateAnswer } from './rate-answer.ts';
import { indexMessages } from './reactions/index-messages.on-message.ts';
import { writeReply } from './reply-to-patient.ts';
import { searchQuery } from './search.store.ts';
import { sendMessage } from './send-message.ts';
import { discardDraft, startDraft, startReplyDraft } from './start-draft.ts';
import { threadView } from './thread.views.ts';
import { openDraft, saveDraft } from './writing-steps.ts';

// Today, so that what is held back until later is held back by the clock of the database too.
const world = await clinicWorld({ now: Date.now() });
const { ground, ask, count, organizationId } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const arthur = await world.actor('arthur-bell');
const elena = await world.actor('elena-vega');
const denise = await world.actor('denise-brooks');
const jada = await world.actor('jada-brooks');
const dana = await world.actor('dana-whitfield');
const luis = await world.actor('luis-ibarra');
const gloria = await world.actor('gloria-nash');

const as = <T>(actor: PersonActor, work: (transaction: Transaction) => Promise<T>) =>
  ground.database.transaction(actor.scope, work);
const sees = async (actor: PersonActor, threadId: string) =>
  (await as(actor, (transaction) => threadView(transaction, organizationId, threadId))) !==
  undefined;
const listed = async (actor: PersonActor, threadId: string) => {
  const page = { before: null, limit: 100 };
  const rows = await as(actor, (transaction) =>
    threadRows(transaction, organizationId, actor.personId, patientIdsOf(actor), page),
  );
  return rows.some(({ id }) => id === threadId);
};
const found = async (actor: PersonActor, typed: string) => {
  const rows = await as(actor, (transaction) =>
    transaction.query<{ thread_id: string }>(
      sql`SELECT thread_id FROM search_messages(${searchQuery(typed)}, 50)`,
    ),
  );
  const ids = rows.map((row) => row.thread_id);
  const shown = await as(actor, (transaction) =>
    foundThreadRows(
      transaction,
      organizationId,
      actor.personId,
      patientIdsOf(actor),
      searchQuery(typed),
    ),
  );
  // What a patient's search page lists is never more than what the door answers.
  expect(ids).toEqual(expect.arrayContaining(shown.map(({ id }) => id)));
  return patientIdsOf(actor).length > 0 ? shown.map(({ id }) => id) : ids;
};
const index = async () => {
  const events = await ask<{ kind: string; payload: object }>(
    `SELECT kind, payload FROM outbox WHERE kind LIKE 'messaging.%'`,
  );
  const reaction = indexMessages(ground);
  const wanted = events.filter(({ kind }) => reaction.on.some((on) => on === kind));
  await reaction.react(
    wanted.map(({ kind, payload }) => ({ ...payload, kind, organizationId, at: 0 })) as never,
  );
};

describe('a confidential conversation', async () => {
  const sent = await world.send(marisol, {
    body: 'My husband hits me and I am afraid to go home. Wisteria.',
  });
  await index();

  test('is one from its first commit on, in every row', async () => {
    for (const table of ['thread', 'message', 'message_search']) {
      const id = table === 'thread' ? 'id' : 'thread_id';
      expect(
        await count(table, `${id} = $1 AND visibility = 'confidential'`, [sent.threadId]),
      ).toBe(1);
    }
  });

  test('is seen by its writer and the clinic', async () => {
    expect(await sees(marisol, sent.threadId)).toBe(true);
    expect(await sees(dana, sent.threadId)).toBe(true);
    expect(await listed(marisol, sent.threadId)).toBe(true);
    expect(await found(marisol, 'wisteria')).toEqual([sent.threadId]);
    expect(await found(dana, 'wisteria')).toEqual([sent.threadId]);
  });

  test('is absent for a proxy with every right: thread, list, home, search, steps and readers', async () => {
    expect(await sees(elena, sent.threadId)).toBe(false);
    expect(await listed(elena, sent.threadId)).toBe(false);
    expect(await found(elena, 'wisteria')).toEqual([]);
    expect(JSON.stringify(await homeView(ground, elena, 'req'))).not.toContain(sent.threadId);
    const rows = await as(elena, (transaction) =>
      transaction.query<{ n: number }>(sql`
        SELECT (SELECT count(*) FROM thread_step WHERE thread_id = ${sent.threadId})
          + (SELECT count(*) FROM thread_reader WHERE thread_id = ${sent.threadId})
          + (SELECT count(*) FROM promise WHERE thread_id = ${sent.threadId})
          + (SELECT count(*) FROM message WHERE thread_id = ${sent.threadId}) AS n`),
    );
    expect(rows).toEqual([{ n: 0 }]);
  });

  test('stays absent when the proxy works at that clinic too', async () => {
    const both: PersonActor = {
      ...elena,
      staff: dana.staff,
      scope: { ...elena.scope, clinics: dana.scope['clinics'] ?? '' },
    };
    expect(await listed(both, sent.threadId)).toBe(false);
  });

  test('takes no words, drafts or marks from a proxy', async () => {
    const words = {
      threadId: sent.threadId,
      body: 'Hi',
      key: 'proxy-key-00000001',
      requestId: 'req',
    };
    await expect(addToThread(ground, elena, words)).rejects.toThrow('not_found');
    await expect(startReplyDraft(ground, elena, sent.threadId, 'Hi')).rejects.toThrow('not_found');
    const rating = {
      threadId: sent.threadId,
      answered: true,
      key: 'proxy-key-00000002',
      requestId: 'r',
    };
    await expect(rateAnswer(ground, elena, rating)).rejects.toThrow('not_found');
  });
});

describe('people who act for others', () => {
  test('with a right to read see the conversation and may write nothing', async () => {
    const { threadId } = await world.send(jada, { body: 'May I run with a cold?' });
    expect(denise.proxyFor).toMatchObject([{ patientId: jada.personId, mayWrite: false }]);
    expect(await sees(denise, threadId)).toBe(true);
    const words = { threadId, body: 'Hello', key: 'read-only-key-0001', requestId: 'req' };
    await expect(addToThread(ground, denise, words)).rejects.toThrow('not_found');
    await expect(startDraft(ground, denise, jada.personId, 'req')).rejects.toThrow('forbidden');
    await expect(
      rateAnswer(ground, denise, {
        threadId,
        answered: true,
        key: 'read-only-key-0002',
        requestId: 'r',
      }),
    ).rejects.toThrow('not_found');
    expect(await count('message', 'thread_id = $1', [threadId])).toBe(1);
  });

  test('with a right to write do so under their own name and relation', async () => {
    const { messageId } = await world.send(elena, {
      body: 'She sleeps badly.',
      about: 'marisol-vega',
    });
    const [row] = await ask(
      'SELECT author_id, author_role, patient_id FROM message WHERE id = $1',
      [messageId],
    );
    expect(row).toEqual({
      author_id: elena.personId,
      author_role: 'daughter',
      patient_id: marisol.personId,
    });
  });

  test.each([
    ['revoked', `revoked_at = now()`],
    ['expired', `expires_at = now() - interval '1 second'`],
  ])(
    'lose everything with a grant that is %s, their own drafts about the patient too',
    async (_name, end) => {
      const ife = await world.actor('ife-abara');
      const written: Written = { body: 'He is short of breath on stairs.', about: 'thomas-abara' };
      const { threadId } = await world.send(ife, written);
      const draftId = await world.draft(ife, { body: 'More', about: 'thomas-abara' });
      await ask(`UPDATE proxy_grant SET ${end} WHERE proxy_id = $1`, [ife.personId]);
      const after = await world.actor('ife-abara');
      expect(after.proxyFor).toEqual([]);
      expect(await sees(after, threadId)).toBe(false);
      expect(await listed(after, threadId)).toBe(false);
      const words = { threadId, body: 'Hello', key: `gone-key-${_name}-000001`, requestId: 'req' };
      await expect(addToThread(ground, after, words)).rejects.toThrow('not_found');
      await expect(sendMessage(ground, after, { draftId, requestId: 'r' })).rejects.toThrow(
        'not_found',
      );
      await expect(saveDraft(ground, after, draftId, { body: 'x' })).rejects.toThrow('not_found');
      await ask('UPDATE proxy_grant SET revoked_at = NULL, expires_at = NULL WHERE proxy_id = $1', [
        ife.personId,
      ]);
    },
  );
});

describe('drafts', () => {
  test('of another person are not there, for the patient they are about neither', async () => {
    const draftId = await world.draft(elena, { body: 'About my mother', about: 'marisol-vega' });
    for (const other of [marisol, arthur, dana]) {
      await expect(saveDraft(ground, other, draftId, { body: 'x' })).rejects.toThrow('not_found');
      await expect(sendMessage(ground, other, { draftId, requestId: 'r' })).rejects.toThrow(
        'not_found',
      );
      await expect(discardDraft(ground, other, draftId, 'r')).rejects.toThrow('not_found');
      await expect(
        as(other, (transaction) => openDraft(ground, transaction, other, draftId)),
      ).rejects.toThrow('not_found');
    }
    expect(await count('draft', `id = $1 AND body = 'About my mother'`, [draftId])).toBe(1);
  });

  test('written in two tabs keep both texts', async () => {
    const draftId = await world.draft(marisol, { body: 'In the first tab' });
    const first = await saveDraft(ground, marisol, draftId, { body: 'In the first tab, more' });
    const second = await saveDraft(ground, marisol, draftId, {
      body: 'In the second tab',
      revision: first.revision - 1,
    });
    expect(second.body).toBe('In the second tab');
    expect(second.otherVersion?.body).toBe('In the first tab, more');
    const saved = await as(marisol, (tx) => openDraft(ground, tx, marisol, draftId));
    expect(saved.draft).toMatchObject({
      body: 'In the second tab',
      otherVersion: { body: 'In the first tab, more' },
    });
  });

  test('saved by a page are read by the server: what is urgent, and nothing that is for staff', async () => {
    const draftId = await world.draft(marisol, { body: 'Hello' });
    const { draft, reading } = await saveAndRead(ground, marisol, draftId, {
      body: 'Crushing chest pain and I am sweating',
    });
    expect(draft.body).toMatch(/^Crushing/);
    expect(reading).toMatchObject({ alert: 'emergency', screen: 'emergency' });
    expect(reading.flags[0]?.text).toMatch(/chest/i);
    expect(Object.keys(reading)).not.toContain('watch');
    await expect(saveAndRead(ground, arthur, draftId, { body: 'x' })).rejects.toThrow('not_found');
  });

  test('saved at the same moment lose neither text', async () => {
    const draftId = await world.draft(marisol, { body: 'Beginning' });
    const { revision } = await saveDraft(ground, marisol, draftId, { body: 'Beginning.' });
    await Promise.all(
      ['One way', 'Other way'].map((body) =>
        saveDraft(ground, marisol, draftId, { body, revision }),
      ),
    );
    const { draft } = await as(marisol, (tx) => openDraft(ground, tx, marisol, draftId));
    expect([draft.body, draft.otherVersion?.body].toSorted()).toEqual(['One way', 'Other way']);
  });
});

describe('a reply before its release', async () => {
  const { threadId } = await world.send(arthur, { body: 'May I mow the lawn?' });
  const team = dana.staff?.teams.find(({ slug }) => slug === 'family-nurses');
  const messageId = await as(dana, async (transaction) => {
    const thread = await lockThread(transaction, organizationId, threadId);
    if (thread === undefined) throw new Error('gone');
    return writeReply(ground, transaction, thread, {
      author: { personId: dana.personId, name: dana.name, role: 'nurse', teamId: team?.id ?? null },
      body: 'Yes, heliotrope.',
      asks: false,
      undoInMilliseconds: minutes(10),
    });
  });
  await index();

  test.each([
    ['the patient', arthur],
    ['a nurse of another clinic', luis],
    ['the front desk of the same clinic', gloria],
  ])('is invisible to %s, in the thread and in search', async (_name, other) => {
    const view = await as(other, (transaction) =>
      threadView(transaction, organizationId, threadId),
    );
    expect(JSON.stringify(view ?? null)).not.toContain('heliotrope');
    expect(view?.answeredAt ?? null).toBeNull();
    expect(view?.answeredBy ?? null).toBeNull();
    expect(view?.status).not.toBe('answered');
    expect(await found(other, 'heliotrope')).toEqual([]);
  });

  test('changes nothing in the patient’s list: no answer, no name, no later time', async () => {
    const rows = await as(arthur, (transaction) =>
      threadRows(transaction, organizationId, arthur.personId, [arthur.personId], {
        before: null,
        limit: 10,
      }),
    );
    const row = rows.find(({ id }) => id === threadId);
    expect(row).toMatchObject({ answeredAt: null, answeredByName: null, answeredByRole: null });
    expect(row?.status).toBe('being_looked_at');
    expect(row?.lastMessageAt).toBeLessThanOrEqual(Date.now());
    expect(JSON.stringify(await homeView(ground, arthur, 'req'))).not.toContain('heliotrope');
  });

  test('is seen by its author’s team', async () => {
    const view = await as(dana, (transaction) => threadView(transaction, organizationId, threadId));
    expect(view?.letters.map(({ id }) => id)).toContain(messageId);
    expect(await found(dana, 'heliotrope')).toEqual([threadId]);
  });

  test('is there for everyone after it', async () => {
    await ask('UPDATE message SET release_at = now() WHERE id = $1', [messageId]);
    await ask(
      'UPDATE thread SET answered_at = now(), status_from = now(), last_message_at = now() WHERE id = $1',
      [threadId],
    );
    const view = await as(arthur, (transaction) =>
      threadView(transaction, organizationId, threadId),
    );
    expect(view).toMatchObject({ status: 'answered', answeredBy: { name: dana.name } });
    expect(view?.letters.map(({ id }) => id)).toContain(messageId);
  });
});

describe('search', () => {
  test('finds only what the asker may read, whatever is typed', async () => {
    const own = await world.send(arthur, { body: 'My periwinkle question' });
    await world.send(marisol, { body: 'My periwinkle question too' });
    await index();
    expect(await found(arthur, 'periwinkle')).toEqual([own.threadId]);
    expect(await found(luis, 'periwinkle')).toEqual([]);
    expect(await found(dana, 'periwinkle')).toHaveLength(2);
    const nobody = ground.database.transaction({}, (transaction) =>
      transaction.query(sql`SELECT thread_id FROM search_messages('periwinkle', 50)`),
    );
    expect(await nobody).toEqual([]);
  });

  test('the index itself is out of reach', async () => {
    await expect(
      as(arthur, (transaction) => transaction.query(sql`SELECT * FROM message_search`)),
    ).rejects.toThrow('permission denied');
  });
});
