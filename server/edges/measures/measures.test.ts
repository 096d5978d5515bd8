import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { clinicWorld, tuesdayMorning } from '../../../test/harness/clinic-world.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { leadsLearning, noteReading } from '#product/training/index.ts';
import { lessonMeasures, lessonsUse } from './lesson-measures.views.ts';
import { measuresRoutes } from './measures.routes.ts';

const world = await clinicWorld();
const { ground, organizationId } = world;
afterAll(() => world.close());

const DAY = 86_400_000;
const bare = 'My knee hurts.';
const whole =
  'My left knee has hurt since Friday, about 6 out of 10, worse on stairs. I tried ice and ibuprofen. Can I still walk to work?';
const TOOK = 12;
const DID_NOT = 14;

let admin: PersonActor;
let people: PersonActor[];

async function adults(count: number): Promise<PersonActor[]> {
  const keys = await world.ask<{ id: string }>(
    `SELECT p.id FROM patient t JOIN person p ON p.id = t.person_id JOIN clinic c ON c.id = t.clinic_id
     JOIN account a ON a.person_id = p.id
     WHERE c.slug = 'family-medicine' AND p.birth_date < '1990-01-01' AND p.language = 'en' ORDER BY p.id LIMIT $1`,
    [count],
  );
  const all = await world.ask<{ id: string; account: string }>(
    'SELECT person_id AS id, id AS account FROM account',
  );
  const { loadActor } = await import('#foundation/people/index.ts');
  const actors: PersonActor[] = [];
  for (const { id } of keys) {
    const accountId = all.find((each) => each.id === id)?.account ?? '';
    const who = { organizationId, personId: id, accountId, sessionId: `ses_${id}` };
    const actor = await loadActor(ground.database, who);
    if (actor) actors.push(actor);
  }
  return actors;
}

beforeAll(async () => {
  admin = await world.actor('priya-raman');
  people = await adults(TOOK + DID_NOT);
  expect(people).toHaveLength(TOOK + DID_NOT);
  ground.clock.set(tuesdayMorning - 14 * DAY);
  for (const actor of people) await world.send(actor, { topicId: 'symptom', body: bare });
  ground.clock.set(tuesdayMorning - 10 * DAY);
  const lesson = { id: 'P4', title: 'What to write', language: 'en' };
  for (const [index, actor] of people.slice(0, TOOK).entries()) {
    const form = index < 2 ? 'watch' : 'read';
    await noteReading(ground, actor, { lesson, form, charterVersion: 1 });
  }
  ground.clock.set(tuesdayMorning - 4 * DAY);
  for (const [index, actor] of people.entries())
    await world.send(actor, { topicId: 'symptom', body: index < TOOK - 1 ? whole : bare });
  ground.clock.set(tuesdayMorning);
}, 60_000);

const p4 = () => lessonMeasures(ground, admin, 'P4', 'test');

describe('what came after a lesson', () => {
  test('is the next message of the same people, and of others in the same week', async () => {
    const { transfer, seen } = await p4();
    expect(seen).toBe('opened');
    expect(transfer?.own).toMatchObject({ people: TOOK, first: 0, second: (TOOK - 1) / TOOK });
    expect(transfer?.own?.difference.low).toBeGreaterThan(0.5);
    expect(transfer?.others).toMatchObject({
      people: TOOK,
      otherPeople: DID_NOT,
      first: 0,
      second: (TOOK - 1) / TOOK,
    });
    expect(transfer?.byLanguage).toMatchObject([{ language: 'en', own: { people: TOOK } }]);
  });

  test('is looked for in the real rows, whatever measure a lesson names', async () => {
    for (const lesson of ['P2', 'P3', 'P5', 'P8', 'P11', 'C5', 'C6', 'C9', 'C10', 'N3', 'N4']) {
      const view = await lessonMeasures(ground, admin, lesson, 'test');
      expect(view.transfer?.own, lesson).toBeNull();
      expect(view.reach.began, lesson).toBe(0);
    }
    expect((await lessonMeasures(ground, admin, 'C2', 'test')).transfer).toBeNull();
  });
});

test('who took it is counted by form, language and age, and few people never are', async () => {
  const { reach, smallest } = await p4();
  expect(smallest).toBeGreaterThanOrEqual(10);
  expect(reach.began).toBe(TOOK);
  expect(reach.finished).toBe(0);
  expect(reach.byForm.find(({ form }) => form === 'watch')?.people).toBe('few');
  expect(reach.byForm.find(({ form }) => form === 'listen')?.people).toBe(0);
  expect(reach.byAge.every(({ began }) => began === 'few' || began === TOOK)).toBe(true);
});

test('a manager counts their own clinics alone', async () => {
  const cardiology = world.idOf('cli', 'cardiology');
  const manager: PersonActor = {
    ...admin,
    staff: {
      role: 'clinic_manager',
      clinicIds: [cardiology],
      teams: [],
      manager: true,
      administrator: false,
    },
  };
  const view = await lessonMeasures(ground, manager, 'P4', 'test');
  expect(view.ownClinics).toBe(true);
  expect(view.reach.began).toBe(0);
  const own = await lessonsUse(ground, manager, 'test');
  expect(own.groups.flatMap(({ lessons }) => lessons).every(({ began }) => began === 0)).toBe(true);
});

test('the list counts the same people, and both reads are on record', async () => {
  const before = await world.count('audit_entry', `action LIKE 'measures.%'`);
  const list = await lessonsUse(ground, admin, 'test');
  const row = list.groups.flatMap(({ lessons }) => lessons).find(({ id }) => id === 'P4');
  expect(row).toMatchObject({ began: TOOK, finished: 0, checked: 0 });
  await p4();
  expect(await world.count('audit_entry', `action LIKE 'measures.%'`)).toBe(before + 2);
});

test('a nurse and a patient have no business with these numbers', async () => {
  const nurse = await world.actor('dana-whitfield');
  const patient = await world.actor('marisol-vega');
  expect([nurse, patient, admin].map((each) => leadsLearning.allows(each))).toEqual([
    false,
    false,
    true,
  ]);
  expect(measuresRoutes(ground).every(({ permission }) => permission === leadsLearning)).toBe(true);
});

test('an unknown lesson is not there', async () => {
  await expect(lessonMeasures(ground, admin, 'P99', 'test')).rejects.toThrow();
});
