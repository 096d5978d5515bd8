import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sql } from '#platform/db/index.ts';
import type { Answer } from '#platform/http/index.ts';
import { deskWorld, type DeskWorld } from '../../../test/harness/desk-world.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { closeWorkItem } from './close-work-item.ts';
import type { Closing } from './closing.ts';
import { handOff } from './hand-off.ts';
import { openDesk } from './open-desk.ts';
import { putBackDeadline } from './put-back-deadline.ts';
import { reopenWorkItem } from './reopen-work-item.ts';
import { askForMore, reply } from './reply.ts';
import { undoReply } from './undo-reply.ts';
import { workRoutes } from './work.routes.ts';
import { writeNote } from './write-note.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());

const HOUR = 3_600_000;
const PILL = 'A question about my pill.';
const CHEST = 'I have crushing chest pain and can not breathe.';

const closing = (outcome: Closing['outcome'], more: Partial<Closing> = {}): Closing => ({
  outcome,
  hardBecause: [],
  callNote: '',
  ...more,
});
const messagesSeenBy = (actor: DeskWorld['marisol'], threadId: string) =>
  world.ground.database.transaction(actor.scope, (transaction) =>
    transaction.query<{ body: string }>(
      sql`SELECT body FROM message WHERE thread_id = ${threadId} AND side = 'team'`,
    ),
  );
const stepsSeenBy = (actor: DeskWorld['marisol'], threadId: string) =>
  world.ground.database.transaction(actor.scope, (transaction) =>
    transaction.query<{ kind: string; detail: Record<string, unknown> }>(
      sql`SELECT kind, detail FROM thread_step WHERE thread_id = ${threadId} ORDER BY at, id`,
    ),
  );
const statusOf = async (threadId: string) =>
  (
    await world.ask(
      'SELECT public_status, holder_name, promised_at, closed_at FROM thread WHERE id = $1',
      [threadId],
    )
  )[0];

describe('a reply', () => {
  test('is seen by the team at once, by the patient and other teams only after it leaves', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
    });
    // Eight seconds can pass on a busy machine before the next line looks.
    await world.ask(
      `UPDATE message SET release_at = now() + interval '1 hour' WHERE thread_id = $1 AND side = 'team'`,
      [threadId],
    );
    expect(await messagesSeenBy(world.staff.joy, threadId)).toHaveLength(1);
    for (const other of [world.marisol, world.staff.haddad, world.staff.kofi])
      expect(await messagesSeenBy(other, threadId)).toHaveLength(0);
    await world.release();
    expect(await messagesSeenBy(world.marisol, threadId)).toEqual([{ body: 'Take it with food.' }]);
    expect(await messagesSeenBy(world.staff.haddad, threadId)).toHaveLength(1);
  });

  test('takes the work, keeps the promise and tells the patient who answered', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
    });
    expect(await world.itemOf(threadId)).toMatchObject({
      state: 'answered',
      owner_id: world.staff.dana.personId,
    });
    expect(await statusOf(threadId)).toMatchObject({
      public_status: 'answered',
      holder_name: 'Dana Whitfield',
    });
    const [promise] = await world.ask('SELECT answered_at FROM promise WHERE thread_id = $1', [
      threadId,
    ]);
    expect(promise?.['answered_at']).not.toBeNull();
  });

  test('is refused while someone else has the work, and nothing is sent', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await claimWorkItem(world.ground, world.staff.joy, world.on(workItemId));
    await expect(
      reply(world.ground, world.staff.dana, {
        ...world.on(workItemId),
        body: 'Take it with food.',
      }),
    ).rejects.toThrow('taken');
    expect(await messagesSeenBy(world.staff.dana, threadId)).toHaveLength(0);
  });

  test('is held back when the patient wrote again meanwhile', async () => {
    const { workItemId } = await world.send(PILL);
    const seenUntil = world.ground.clock.now() - 1;
    const input = { body: 'Take it with food.', seenUntil };
    await expect(
      reply(world.ground, world.staff.dana, { ...world.on(workItemId), ...input }),
    ).rejects.toThrow('changed_meanwhile');
  });

  test.each(['', '   \n '])('without a word is refused: %j', async (body) => {
    const { workItemId } = await world.send(PILL);
    await expect(
      reply(world.ground, world.staff.dana, { ...world.on(workItemId), body }),
    ).rejects.toThrow('write_something');
  });

  test('sent twice with the same key is one letter', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const on = world.on(workItemId);
    const first = await reply(world.ground, world.staff.dana, {
      ...on,
      body: 'Take it with food.',
    });
    const second = await reply(world.ground, world.staff.dana, {
      ...on,
      body: 'Take it with food.',
    });
    expect(second).toEqual(first);
    expect(await messagesSeenBy(world.staff.dana, threadId)).toHaveLength(1);
  });
});

describe('taking a reply back', () => {
  test('before it leaves gives its words back and opens the promise again', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const { messageId } = await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
      close: closing('answered'),
    });
    expect(await world.itemOf(threadId)).toMatchObject({ state: 'closed', outcome: 'answered' });
    const back = await undoReply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      messageId,
    });
    expect(back).toEqual({ body: 'Take it with food.' });
    expect(await world.itemOf(threadId)).toMatchObject({
      state: 'claimed',
      outcome: null,
      closed_at: null,
    });
    expect(await statusOf(threadId)).toMatchObject({
      public_status: 'being_looked_at',
      closed_at: null,
    });
    const [promise] = await world.ask('SELECT answered_at FROM promise WHERE thread_id = $1', [
      threadId,
    ]);
    expect(promise?.['answered_at']).toBeNull();
  });

  test('leaves nothing on the patient’s line that says it was closed', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const { messageId } = await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
      close: closing('answered'),
    });
    await undoReply(world.ground, world.staff.dana, { ...world.on(workItemId), messageId });
    const steps = await stepsSeenBy(world.marisol, threadId);
    expect(steps.map((step) => step.kind)).not.toContain('closed');
  });

  test('after it has left is refused, and the reply stands', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const { messageId } = await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
    });
    await world.release();
    await expect(
      undoReply(world.ground, world.staff.dana, { ...world.on(workItemId), messageId }),
    ).rejects.toThrow('too_late_to_undo');
    expect(await messagesSeenBy(world.marisol, threadId)).toHaveLength(1);
  });

  test('is the author’s alone', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const { messageId } = await reply(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Take it with food.',
    });
    await expect(
      undoReply(world.ground, world.staff.joy, { ...world.on(workItemId), messageId }),
    ).rejects.toThrow('too_late_to_undo');
    expect(await messagesSeenBy(world.staff.joy, threadId)).toHaveLength(1);
  });
});

describe('asking for more', () => {
  test('makes it the patient’s turn, lets the clock wait, and brings the answer back to the same person', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await askForMore(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'Which pill is it?',
    });
    expect(await world.itemOf(threadId)).toMatchObject({
      state: 'waiting_on_patient',
      queue_rank: 3,
    });
    expect(await statusOf(threadId)).toMatchObject({ public_status: 'waiting_for_you' });
    const before = await world.itemOf(threadId);
    world.ground.clock.advance(HOUR);
    await world.send('It is the white one.', { threadId });
    const after = await world.itemOf(threadId);
    expect(after).toMatchObject({
      state: 'waiting',
      queue_rank: 2,
      owner_id: world.staff.dana.personId,
    });
    expect((after['due_at'] as Date) >= (before['due_at'] as Date)).toBe(true);
  });
});

describe('closing', () => {
  test.each(['visit_booked', 'redirected', 'no_reply_needed', 'answered'] as const)(
    'an urgent one as %s without a reply is refused',
    async (outcome) => {
      const { workItemId } = await world.send(CHEST);
      await expect(
        closeWorkItem(world.ground, world.staff.dana, {
          ...world.on(workItemId),
          ...closing(outcome),
        }),
      ).rejects.toThrow(/urgent_needs_answer|answer_first/);
    },
  );

  test('an urgent one with a call needs the call written down, and keeps it as a note', async () => {
    const { threadId, workItemId } = await world.send(CHEST);
    await expect(
      closeWorkItem(world.ground, world.staff.dana, {
        ...world.on(workItemId),
        ...closing('call_made'),
      }),
    ).rejects.toThrow('say_what_was_said');
    await closeWorkItem(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      ...closing('call_made', { callNote: 'Reached her. Ambulance is there.' }),
    });
    expect(await world.itemOf(threadId)).toMatchObject({ state: 'closed', outcome: 'call_made' });
    const notes = await world.ask('SELECT body FROM note WHERE thread_id = $1', [threadId]);
    expect(notes).toEqual([{ body: 'Reached her. Ambulance is there.' }]);
  });

  test('keeps what made it hard, and tells the patient', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const hardBecause = ['several_topics', 'near_miss'] as const;
    await closeWorkItem(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      ...closing('no_reply_needed', { hardBecause }),
    });
    expect(await world.itemOf(threadId)).toMatchObject({
      hard_because: [...hardBecause],
      closed_by: world.staff.dana.personId,
    });
    expect(await statusOf(threadId)).toMatchObject({ public_status: 'closed' });
  });

  test('twice is told as closed meanwhile', async () => {
    const { workItemId } = await world.send(PILL);
    await closeWorkItem(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      ...closing('no_reply_needed'),
    });
    await expect(
      closeWorkItem(world.ground, world.staff.joy, {
        ...world.on(workItemId),
        ...closing('no_reply_needed'),
      }),
    ).rejects.toThrow('already_closed');
    await expect(
      reply(world.ground, world.staff.joy, { ...world.on(workItemId), body: 'Hello.' }),
    ).rejects.toThrow('already_closed');
  });

  test('can be undone by the patient who writes again, and by staff', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await closeWorkItem(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      ...closing('no_reply_needed'),
    });
    await world.send('I do have a question after all.', { threadId });
    expect(await world.itemOf(threadId)).toMatchObject({
      state: 'waiting',
      outcome: null,
      owner_id: null,
    });
    await closeWorkItem(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      ...closing('no_reply_needed'),
    });
    await reopenWorkItem(world.ground, world.staff.joy, world.on(workItemId));
    expect(await world.itemOf(threadId)).toMatchObject({
      state: 'claimed',
      owner_id: world.staff.joy.personId,
      outcome: null,
    });
    expect(await statusOf(threadId)).toMatchObject({
      public_status: 'being_looked_at',
      holder_name: 'Joy Okafor',
    });
  });
});

describe('handing off', () => {
  test('to a person keeps the deadline, names them, and keeps the reason from the patient', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const before = await world.itemOf(threadId);
    await claimWorkItem(world.ground, world.staff.joy, world.on(workItemId));
    const to = `${world.teams['family-physicians']}/${world.staff.haddad.personId}`;
    await handOff(world.ground, world.staff.joy, {
      ...world.on(workItemId),
      to,
      reason: 'Dose question.',
    });
    const after = await world.itemOf(threadId);
    expect(after).toMatchObject({
      state: 'waiting',
      owner_id: world.staff.haddad.personId,
      team_id: world.teams['family-physicians'],
    });
    expect(after['due_at']).toEqual(before['due_at']);
    const mine = await openDesk(world.ground, world.staff.haddad, { view: 'mine', requestId: 'r' });
    expect(mine.list.rows.map((row) => row.id)).toContain(workItemId);
    const steps = (await stepsSeenBy(world.marisol, threadId)).filter((step) =>
      step.kind.startsWith('handed'),
    );
    expect(steps).toMatchObject([
      { kind: 'handed_to_person', detail: { toName: 'Amir Haddad', toRole: 'physician' } },
    ]);
    expect(JSON.stringify(steps)).not.toContain('Dose question');
  });

  test('without a reason, to no one, to another clinic or to where it is, is refused with the field', async () => {
    const { workItemId } = await world.send(PILL);
    const nurses = world.teams['family-nurses'];
    const asked = (to: string, reason: string) =>
      handOff(world.ground, world.staff.dana, { ...world.on(workItemId), to, reason });
    await expect(asked(world.teams.refills, ' ')).rejects.toMatchObject({
      refusal: { field: 'reason', code: 'give_reason' },
    });
    await expect(asked('', 'Why')).rejects.toMatchObject({
      refusal: { field: 'to', code: 'choose_someone' },
    });
    await expect(asked(world.teams['cardiology-nurses'], 'Why')).rejects.toMatchObject({
      refusal: { field: 'to', code: 'team_gone' },
    });
    await expect(asked(`${nurses}/${world.staff.kofi.personId}`, 'Why')).rejects.toMatchObject({
      refusal: { field: 'to', code: 'person_gone' },
    });
    await expect(asked(nurses, 'Why')).rejects.toMatchObject({
      refusal: { field: 'to', code: 'same_place' },
    });
  });

  test('to a team that was retired meanwhile is refused', async () => {
    const { workItemId } = await world.send(PILL);
    await world.ask('UPDATE team SET retired_at = now() WHERE id = $1', [world.teams.refills]);
    world.ground.clock.advance(2000);
    const asked = handOff(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      to: world.teams.refills,
      reason: 'A refill.',
    });
    await expect(asked).rejects.toMatchObject({ refusal: { field: 'to', code: 'team_gone' } });
    await world.ask('UPDATE team SET retired_at = NULL WHERE id = $1', [world.teams.refills]);
    world.ground.clock.advance(2000);
  });
});

describe('the answer time', () => {
  test('is moved later only with a reason, and the patient is told both', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    const desk = await openDesk(world.ground, world.staff.dana, {
      view: 'all',
      workItemId,
      panel: 'put-back',
      requestId: 'r',
    });
    const to = desk.work?.laterTimes.at(-1) ?? 0;
    const asked = (reason: string) =>
      putBackDeadline(world.ground, world.staff.dana, { ...world.on(workItemId), to, reason });
    await expect(asked('')).rejects.toThrow('give_reason');
    await asked('The lab is closed until then.');
    expect((await world.itemOf(threadId))['due_at']).toEqual(new Date(to));
    expect(await statusOf(threadId)).toMatchObject({ promised_at: new Date(to) });
    const [step] = await world.ask(
      "SELECT detail FROM thread_step WHERE thread_id = $1 AND kind = 'promise_put_back'",
      [threadId],
    );
    expect(step?.['detail']).toMatchObject({ to, reason: 'The lab is closed until then.' });
  });

  test('is never moved to an earlier or a far moment, nor where none was promised', async () => {
    const { workItemId } = await world.send(PILL);
    const now = world.ground.clock.now();
    const asked = (id: string, to: number | null) =>
      putBackDeadline(world.ground, world.staff.dana, { ...world.on(id), to, reason: 'Why.' });
    await expect(asked(workItemId, now - HOUR)).rejects.toThrow('not_later');
    await expect(asked(workItemId, now + 60 * 24 * HOUR)).rejects.toThrow('not_later');
    await expect(asked(workItemId, null)).rejects.toThrow('choose_time');
    const urgent = await world.send(CHEST);
    await expect(asked(urgent.workItemId, now + 24 * HOUR)).rejects.toThrow('nothing_promised');
  });
});

describe('a note', () => {
  test('is never in anything the patient reads', async () => {
    const { threadId, workItemId } = await world.send(PILL);
    await writeNote(world.ground, world.staff.dana, {
      ...world.on(workItemId),
      body: 'CANARY-NOTE',
    });
    const found = await world.ground.database.transaction(world.marisol.scope, (transaction) =>
      transaction.query(sql`SELECT body FROM note WHERE thread_id = ${threadId}`),
    );
    expect(found).toEqual([]);
    const desk = await openDesk(world.ground, world.staff.joy, {
      view: 'all',
      workItemId,
      requestId: 'r',
    });
    expect(desk.work?.entries.filter((entry) => entry.kind === 'note')).toMatchObject([
      { note: { body: 'CANARY-NOTE', authorName: 'Dana Whitfield' } },
    ]);
  });

  test('that says what was heard in private stands with the reminder, for the team and on record', async () => {
    const { workItemId } = await world.send(PILL);
    const body = 'Asked in private: keep it from her mother.';
    const note = { ...world.on(workItemId), body, about: 'proxies.teens' as const };
    await writeNote(world.ground, world.staff.dana, note);
    await writeNote(world.ground, world.staff.dana, { ...world.on(workItemId), body: 'Later.' });
    const on = { view: 'all', workItemId, requestId: 'r' };
    const desk = await openDesk(world.ground, world.staff.joy, on);
    expect(desk.work?.context.youngAsked).toMatchObject({ by: 'Dana Whitfield', answer: body });
    const audited = await world.ask(
      "SELECT 1 FROM audit_entry WHERE action = 'triage.write_note' AND detail->>'about' = 'proxies.teens'",
      [],
    );
    expect(audited).toHaveLength(1);
  });

  test('heard in private is kept beside a note and a reply that are half written', async () => {
    const { workItemId } = await world.send(PILL);
    const route = workRoutes(world.ground).find(({ path }) => path.endsWith('/note'));
    const form = {
      heard: 'Asked in private.',
      note: 'Half a no',
      body: 'Half an ans',
      write: 'note',
    };
    if (route === undefined) throw new Error('There is no such route.');
    const answer = await (route.handle as (request: unknown) => Promise<Answer>)({
      asker: world.staff.dana,
      params: { workItem: workItemId },
      body: route.request.body?.parse(form),
      ...world.on(workItemId),
    });
    expect(answer).toMatchObject({
      view: {
        typed: { note: 'Half a no', body: 'Half an ans' },
        work: { writing: 'note', context: { youngAsked: { answer: 'Asked in private.' } } },
      },
    });
    const notes = await world.ask<{ body: string }>(
      'SELECT n.body FROM note n JOIN work_item w USING (organization_id, thread_id) WHERE w.id = $1',
      [workItemId],
    );
    expect(notes).toEqual([{ body: 'Asked in private.' }]);
  });

  test('too long is refused with how much too long', async () => {
    const { workItemId } = await world.send(PILL);
    const writing = async () =>
      writeNote(world.ground, world.staff.dana, {
        ...world.on(workItemId),
        body: 'x'.repeat(4100),
      });
    await expect(writing()).rejects.toMatchObject({
      refusal: { code: 'too_long', values: { over: 100 } },
    });
  });
});
