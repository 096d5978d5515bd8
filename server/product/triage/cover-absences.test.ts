import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../test/harness/clinic-world.ts';
import { endAbsence, markAway, type Away } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { coverAbsences } from './cover-absences.ts';
import { handOff } from './hand-off.ts';

const DAY = 86_400_000;
let world: ClinicWorld;
let marisol: PersonActor;
let dana: PersonActor;
let key = 0;
const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(key += 1)}` });
const team = (slug: string) => world.idOf('tea', slug);
const now = () => world.ground.clock.now();

beforeAll(async () => {
  world = await clinicWorld();
  marisol = await world.actor('marisol-vega');
  dana = await world.actor('dana-whitfield');
});
afterAll(() => world.close());
beforeEach(() => world.ask('UPDATE absence SET ended_at = now() WHERE ended_at IS NULL'));

const mark = (actor: PersonActor, away: Partial<Away>) =>
  markAway(
    world.ground,
    actor,
    { who: 'me', coverId: null, fromAt: now(), untilAt: now() + 2 * DAY, ...away },
    keys(),
  );

async function itemOf(threadId: string) {
  const [row] = await world.ask<{ id: string; team_id: string; owner_id: string; due_at: Date }>(
    'SELECT id, team_id, owner_id, due_at FROM work_item WHERE thread_id = $1',
    [threadId],
  );
  return row!;
}

const write = (topicId = 'question') =>
  world.send(marisol, { topicId, body: 'Which of the two pills do I take first?' });
const move = () => coverAbsences(world.ground, world.organizationId);
/** What rules in force remember is a second old at most. */
const aMomentLater = () => world.ground.clock.advance(1500);

describe('a team that is away', () => {
  test('gets nothing new, and what waits goes to its backup with the time it has', async () => {
    const before = await write();
    const was = await itemOf(before.threadId);
    expect(was.team_id).toBe(team('family-nurses'));
    expect(await mark(dana, { who: team('family-nurses') })).toHaveProperty('done');
    aMomentLater();
    expect(await move()).toBe(1);
    const backup = { team_id: team('family-front-desk'), due_at: was.due_at };
    expect(await itemOf(before.threadId)).toMatchObject(backup);
    const after = await write();
    expect((await itemOf(after.threadId)).team_id).toBe(backup.team_id);
    const [step] = await world.ask(
      `SELECT 1 FROM thread_step WHERE thread_id = $1 AND kind = 'covered_by_team' AND shown_to = 'everyone'`,
      [before.threadId],
    );
    expect(step).toBeDefined();
    expect(await move()).toBe(0);
  });

  test('gets messages again once someone says that it is back, or its last day is over', async () => {
    const away = await mark(dana, { who: team('family-nurses') });
    const id = 'done' in away ? away.done.absenceId : '';
    expect(await endAbsence(world.ground, await world.actor('kofi-mensah'), id, keys())).toBe(
      false,
    );
    expect(await endAbsence(world.ground, dana, id, keys())).toBe(true);
    aMomentLater();
    expect((await itemOf((await write()).threadId)).team_id).toBe(team('family-nurses'));
  });

  test('is refused while messages would find no one, and names the topics', async () => {
    expect(await mark(dana, { who: team('family-front-desk') })).toEqual({
      refused: { kind: 'not_yours' },
    });
    const priya = await world.actor('priya-raman');
    expect(await mark(priya, { who: team('family-physicians') })).toHaveProperty('done');
    aMomentLater();
    const refused = await mark(dana, { who: team('family-nurses') });
    expect(refused).toMatchObject({ refused: { kind: 'uncovered' } });
    expect(JSON.stringify(refused)).toContain('Side effect of a medicine');
    expect(await mark(dana, { who: team('intake') })).toEqual({ refused: { kind: 'intake' } });
    const ended = { who: team('refills'), untilAt: now() - DAY };
    expect(await mark(dana, ended)).toEqual({ refused: { kind: 'times' } });
  });
});

describe('a person who is away', () => {
  test('names who covers, and what they were given or hold goes there', async () => {
    const teresa = world.person('teresa-molina');
    const [given, held] = [await write(), await write()];
    const item = await itemOf(given.threadId);
    const on = { workItemId: item.id, ...keys() };
    const to = `${item.team_id}/${dana.personId}`;
    const ben = await world.actor('ben-kowalski');
    await handOff(world.ground, ben, { ...on, to, reason: 'Yours.' });
    await claimWorkItem(world.ground, dana, {
      workItemId: (await itemOf(held.threadId)).id,
      ...keys(),
    });
    const none = { refused: { kind: 'cover' } };
    expect(await mark(dana, { coverId: null })).toEqual(none);
    expect(await mark(dana, { coverId: dana.personId })).toEqual(none);
    expect(await mark(dana, { coverId: world.person('kofi-mensah') })).toEqual(none);
    expect(await mark(dana, { coverId: teresa, fromAt: now() + DAY })).toHaveProperty('done');
    expect(await move()).toBe(0);
    world.ground.clock.advance(DAY + 1000);
    expect(await move()).toBe(2);
    expect((await itemOf(given.threadId)).owner_id).toBe(teresa);
    expect((await itemOf(held.threadId)).owner_id).toBe(teresa);
  });
});
