import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { deskWorld, type DeskWorld } from '../../../test/harness/desk-world.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { freeEndedLeases } from './free-ended-leases.ts';
import { handOff } from './hand-off.ts';
import { bePresent } from './be-present.ts';
import { openDesk } from './open-desk.ts';
import { releaseWorkItem } from './release-work-item.ts';
import { LEASE_MILLISECONDS } from './work-item.ts';
import { writeNote } from './write-note.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());

const HOUR = 3_600_000;

describe('a message becomes work', () => {
  test('in the transaction that accepted it, for the team, lane and deadline of the charter', async () => {
    const sent = await world.send('A question about my pill.');
    const item = await world.itemOf(sent.threadId);
    expect(item).toMatchObject({
      state: 'waiting',
      lane: 'regular',
      queue_rank: 2,
      team_id: world.teams['family-nurses'],
      owner_id: null,
      routed_by: 'topic',
    });
    const [promise] = await world.ask('SELECT promised_at FROM promise WHERE thread_id = $1', [
      sent.threadId,
    ]);
    expect(item['due_at']).toEqual(promise?.['promised_at']);
  });

  test('what no rule matches goes to intake, and says so', async () => {
    await world.ask('UPDATE team SET retired_at = now() WHERE id = $1', [
      world.teams['family-nurses'],
    ]);
    world.ground.clock.advance(2000);
    const sent = await world.send('A question about something else.', { topicId: 'question' });
    await world.ask('UPDATE team SET retired_at = NULL');
    world.ground.clock.advance(2000);
    expect(await world.itemOf(sent.threadId)).toMatchObject({
      team_id: world.teams.intake,
      routed_by: 'intake',
    });
  });

  test('an emergency has the first rank and its own lane', async () => {
    const sent = await world.send('I have crushing chest pain and can not breathe.');
    expect(await world.itemOf(sent.threadId)).toMatchObject({ lane: 'emergency', queue_rank: 0 });
  });

  test('an addition never makes it less urgent or later, and leaves it with its team', async () => {
    const sent = await world.send('I have crushing chest pain and can not breathe.');
    const before = await world.itemOf(sent.threadId);
    world.ground.clock.advance(HOUR);
    await world.send('It is my left side, by the way.', { threadId: sent.threadId });
    const after = await world.itemOf(sent.threadId);
    expect(after).toMatchObject({ lane: 'emergency', queue_rank: 0, team_id: before['team_id'] });
    expect(after['due_at']).toEqual(before['due_at']);
  });

  test('an addition with an emergency raises it at once', async () => {
    const sent = await world.send('A question about my pill.');
    await world.send('Now I have crushing chest pain and can not breathe.', {
      threadId: sent.threadId,
    });
    expect(await world.itemOf(sent.threadId)).toMatchObject({
      lane: 'emergency',
      queue_rank: 0,
      state: 'waiting',
    });
  });
});

describe('a claim', () => {
  test('puts the person and the role before the patient', async () => {
    const { threadId, workItemId } = await world.send('A question about my pill.');
    await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    const [thread] = await world.ask(
      'SELECT public_status, holder_name, holder_role FROM thread WHERE id = $1',
      [threadId],
    );
    expect(thread).toEqual({
      public_status: 'being_looked_at',
      holder_name: 'Dana Whitfield',
      holder_role: 'nurse',
    });
  });

  test('of two who claim at the same moment, one has it and the other is told who', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { workItemId } = await world.send('A question about my pill.');
      const both = await Promise.all([
        claimWorkItem(world.ground, world.staff.dana, world.on(workItemId)),
        claimWorkItem(world.ground, world.staff.joy, world.on(workItemId)),
      ]);
      expect(both.map((outcome) => outcome.kind).toSorted()).toEqual(['claimed', 'taken']);
      const won = both[0].kind === 'claimed' ? world.staff.dana : world.staff.joy;
      const lost = both.find((outcome) => outcome.kind === 'taken');
      expect(lost).toMatchObject({ takenBy: { personId: won.personId, name: won.name } });
    }
  });

  test('pressed twice with the same key is one claim', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    const on = world.on(workItemId);
    const twice = await Promise.all([
      claimWorkItem(world.ground, world.staff.dana, on),
      claimWorkItem(world.ground, world.staff.dana, on),
    ]);
    expect(twice).toEqual([{ kind: 'claimed' }, { kind: 'claimed' }]);
    const audit = await world.ask(
      "SELECT 1 FROM audit_entry WHERE subject_id = $1 AND action = 'triage.claim'",
      [workItemId],
    );
    expect(audit).toHaveLength(1);
  });

  test('ends by itself after two hours without activity, and the patient no longer sees a name', async () => {
    const { threadId, workItemId } = await world.send('A question about my pill.');
    await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    world.ground.clock.advance(LEASE_MILLISECONDS + 1);
    expect(await freeEndedLeases(world.ground, world.organizationId)).toBeGreaterThan(0);
    expect(await world.itemOf(threadId)).toMatchObject({ state: 'waiting', owner_id: null });
    const [thread] = await world.ask('SELECT public_status, holder_id FROM thread WHERE id = $1', [
      threadId,
    ]);
    expect(thread).toEqual({ public_status: 'received', holder_id: null });
  });

  test('whose lease has ended can be taken by another, even before it was freed', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    world.ground.clock.advance(LEASE_MILLISECONDS + 1);
    const outcome = await claimWorkItem(world.ground, world.staff.joy, world.on(workItemId));
    expect(outcome).toEqual({ kind: 'claimed' });
  });

  test.each(['note', 'look', 'writing'] as const)(
    'is kept alive by activity: %s',
    async (activity) => {
      const { threadId, workItemId } = await world.send('A question about my pill.');
      await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
      world.ground.clock.advance(LEASE_MILLISECONDS - 60_000);
      if (activity === 'note')
        await writeNote(world.ground, world.staff.dana, {
          ...world.on(workItemId),
          body: 'Looking it up.',
        });
      if (activity === 'look')
        await openDesk(world.ground, world.staff.dana, {
          view: 'mine',
          workItemId,
          requestId: 'r',
        });
      if (activity === 'writing')
        await bePresent(world.ground, world.staff.dana, { workItemId, doing: 'writing' });
      world.ground.clock.advance(60_000 + 1);
      await freeEndedLeases(world.ground, world.organizationId);
      expect(await world.itemOf(threadId)).toMatchObject({
        state: 'claimed',
        owner_id: world.staff.dana.personId,
      });
    },
  );

  test('can be taken over openly, which is on record', async () => {
    const { threadId, workItemId } = await world.send('A question about my pill.');
    await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    await claimWorkItem(world.ground, world.staff.joy, { ...world.on(workItemId), takeOver: true });
    expect(await world.itemOf(threadId)).toMatchObject({ owner_id: world.staff.joy.personId });
    const [entry] = await world.ask(
      "SELECT detail FROM audit_entry WHERE subject_id = $1 AND actor_id = $2 AND action = 'triage.claim'",
      [workItemId, world.staff.joy.personId],
    );
    expect(entry?.['detail']).toMatchObject({ taken_from: world.staff.dana.personId });
  });

  test('is given back by its holder, and by no one else', async () => {
    const { threadId, workItemId } = await world.send('A question about my pill.');
    await claimWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    await expect(
      releaseWorkItem(world.ground, world.staff.joy, world.on(workItemId)),
    ).rejects.toThrow('taken');
    await releaseWorkItem(world.ground, world.staff.dana, world.on(workItemId));
    expect(await world.itemOf(threadId)).toMatchObject({ state: 'waiting', owner_id: null });
  });
});

describe('who may work', () => {
  test('staff of the clinic outside the team read and note, and do not claim', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    const { gloria } = world.staff;
    await expect(claimWorkItem(world.ground, gloria, world.on(workItemId))).rejects.toThrow(
      'forbidden',
    );
    await expect(
      writeNote(world.ground, gloria, { ...world.on(workItemId), body: 'She called too.' }),
    ).resolves.toBeTruthy();
  });

  test('an urgent one may be claimed by any clinician of the clinic, not by others', async () => {
    const { workItemId } = await world.send('I have crushing chest pain and can not breathe.');
    await expect(
      claimWorkItem(world.ground, world.staff.gloria, world.on(workItemId)),
    ).rejects.toThrow('forbidden');
    expect(await claimWorkItem(world.ground, world.staff.haddad, world.on(workItemId))).toEqual({
      kind: 'claimed',
    });
  });

  test('staff of another clinic or organization find nothing at all', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    for (const actor of [world.staff.kofi, world.staff.stranger]) {
      await expect(claimWorkItem(world.ground, actor, world.on(workItemId))).rejects.toThrow(
        'not_found',
      );
      await expect(
        openDesk(world.ground, actor, { view: 'mine', workItemId, requestId: 'r' }),
      ).rejects.toThrow('not_found');
      const desk = await openDesk(world.ground, actor, { view: 'urgent', requestId: 'r' });
      expect(desk.list.rows).toEqual([]);
    }
  });

  test('staff who act for the patient find none of it, so that what was kept from them stays kept', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    const { joy } = world.staff;
    const relative = { ...joy, scope: { ...joy.scope, patients: world.marisol.personId } };
    const desk = await openDesk(world.ground, relative, { view: 'family-nurses', requestId: 'r' });
    expect(desk.list.rows).toEqual([]);
    await expect(claimWorkItem(world.ground, relative, world.on(workItemId))).rejects.toThrow(
      'not_found',
    );
    expect(
      (await openDesk(world.ground, joy, { view: 'family-nurses', requestId: 'r' })).list.rows,
    ).not.toEqual([]);
  });

  test('a manager outside the team hands off, and does not claim', async () => {
    const { workItemId } = await world.send('A question about my pill.');
    await expect(
      claimWorkItem(world.ground, world.staff.priya, world.on(workItemId)),
    ).rejects.toThrow('forbidden');
    const to = world.teams['family-physicians'];
    await expect(
      handOff(world.ground, world.staff.priya, {
        ...world.on(workItemId),
        to,
        reason: 'Needs a physician today.',
      }),
    ).resolves.toMatchObject({ teamId: to });
  });
});
