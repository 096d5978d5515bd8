import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../test/harness/clinic-world.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { countMeasures } from './counts.store.ts';
import { countsView, type Figure, type CountsView } from './counts.views.ts';

let world: ClinicWorld;
let priya: PersonActor;
const DAYS = 365;

beforeAll(async () => {
  world = await clinicWorld();
  priya = await world.actor('priya-raman');
});
afterAll(() => world.close());

const look = (by: 'team' | 'topic') => countsView(world.ground, priya, { days: DAYS, by });
const figureOf = (view: CountsView, id: string, row: string): Figure | undefined =>
  view.measures.find((each) => each.id === id)?.rows.find((each) => each.name === row)?.figure;

/** Copies of one answered conversation of a team, so many kept and so many late. */
async function answered(team: string, kept: number, late: number): Promise<void> {
  const copies = Array.from({ length: kept + late }, (_, index) => index);
  const now = new Date(world.ground.clock.now() - 86_400_000).toISOString();
  for (const index of copies) {
    const id = `thr_measured_${team}_${index}`;
    await world.ask(
      `INSERT INTO thread (organization_id, id, patient_id, patient_name, clinic_id, opened_by, topic_id, topic_kind, subject, language,
         team_id, asked_at, answered_at, was_answered, charter_version, last_message_at, created_at)
       SELECT k.organization_id, $1, k.person_id, '', k.clinic_id, k.person_id, 'bill', 'billing', '', 'en',
         (SELECT id FROM team WHERE organization_id = k.organization_id AND slug = $2), $3, $3, $4, 1, $3, $3
       FROM patient k WHERE k.person_id = $5`,
      [id, team, now, index % 2 === 0, world.person('marisol-vega')],
    );
    await world.ask(
      `INSERT INTO promise (organization_id, id, thread_id, message_id, team_id, clause, charter_version, made_at, promised_at, answered_at)
       SELECT organization_id, $1, id, id, team_id, 'promise.bill', 1, $2::timestamptz - interval '3 hours',
         $2::timestamptz + make_interval(hours => $3), $2 FROM thread WHERE id = $4`,
      [`prm_measured_${team}_${index}`, now, index < kept ? 1 : -1, id],
    );
  }
}

describe('what the charter says is counted', () => {
  test('is counted by team and by topic, and a small group has no figure', async () => {
    await answered('records-and-billing', 9, 3);
    await answered('refills', 4, 0);
    const byTeam = await look('team');
    expect(byTeam.measures.map(({ id }) => id)).toEqual([
      'promises-kept',
      'time-to-answer',
      'asked-for-more',
      'handoffs',
      'answered-the-question',
      'reopened',
      'red-flags',
    ]);
    const records = figureOf(byTeam, 'promises-kept', 'Records and bills');
    expect(records).toMatchObject({ kind: 'share' });
    expect(figureOf(byTeam, 'time-to-answer', 'Records and bills')).toMatchObject({
      kind: 'time',
      halfMinutes: 180,
    });
    expect(figureOf(byTeam, 'answered-the-question', 'Records and bills')).toMatchObject({
      kind: 'share',
      hits: 6,
      total: 12,
    });
    expect(figureOf(byTeam, 'answered-the-question', 'Pharmacy team')).toEqual({ kind: 'too_few' });
    const byTopic = await look('topic');
    expect(figureOf(byTopic, 'promises-kept', 'A bill')).toMatchObject({ kind: 'share' });
  });

  test('is told to nobody who does not shape the rules, whatever the page would do', async () => {
    const dana = await world.actor('dana-whitfield');
    const now = world.ground.clock.now();
    const rows = await world.ground.database.transaction(dana.scope, (tx) =>
      countMeasures(tx, now - DAYS * 86_400_000, now),
    );
    expect(rows).toEqual([]);
  });

  test('counts tips, and none about safety', async () => {
    const people = [
      'marisol-vega',
      'arthur-bell',
      'hannah-petrov',
      'ruben-castillo',
      'jada-brooks',
    ];
    for (const key of people)
      for (const item of ['short', 'out_of_hours'])
        await world.ask(
          `INSERT INTO guidance_memory (organization_id, person_id, kind, item_id, happened, occasion, at)
           SELECT organization_id, id, 'tip', $1, 'shown', 'one', now() FROM person WHERE id = $2`,
          [item, world.person(key)],
        );
    const { tips } = await look('team');
    const short = tips?.rows.find(({ id }) => id === 'short');
    expect(short).toMatchObject({ shown: 5, followed: null });
    expect(tips?.rows.map(({ id }) => id)).not.toContain('out_of_hours');
    expect(tips?.text).toContain('never test with safety');
  });
});
