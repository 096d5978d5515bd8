import { afterAll, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { newId } from '#platform/ids/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { screenWords } from '../screen-words.ts';
import { readScript, scriptSaid } from './script.ts';
import { caseShelf } from '../practice/read-cases.ts';
import { handOverSignIn, notePracticed, saveTeaching, startTeaching } from './teach-patient.ts';
import { findPatients, findSession, lastSessions } from './teaching.store.ts';

const world = await clinicWorld();
const { ground, organizationId } = world;
afterAll(() => world.close());
const gloria = await world.actor('gloria-nash');
const luis = await world.actor('luis-ibarra');
const patientId = world.person('marisol-vega');
const keys = () => ({ idempotencyKey: newId('key'), requestId: newId('req') });
const found = (actor: typeof gloria, typed: string) =>
  ground.database.transaction(actor.scope, (tx) =>
    findPatients(tx, organizationId, actor.staff?.clinicIds ?? [], typed),
  );

test('the script takes five minutes and says everything in both languages', () => {
  const { steps, story } = readScript();
  expect(caseShelf().patient.map(({ id }) => id)).toContain(story);
  expect(steps.some(({ practice }) => practice)).toBe(true);
  expect(steps.reduce((total, { minutes }) => total + minutes, 0)).toBe(5);
  for (const step of steps)
    for (const words of [step.title, step.say, step.ask, step.listenFor])
      expect(Object.keys(words)).toEqual(['en', 'es']);
});

test('nobody reads out what is not there: beside another portal no line of ours, and no reference left as written', async () => {
  const inForce = await rulesInForce(ground, organizationId);
  const clinicId = (await world.actor('marisol-vega')).ownClinicId ?? '';
  const charter = inForce.forClinic(clinicId);
  const { phrases } = inForce.document;
  const rules = { charter, phrases, language: 'en', screen: screenWords };
  const here = scriptSaid(rules);
  expect(here.map(({ id }) => id)).toContain('line');
  const portal = { names: { en: 'MyNorth' }, address: 'https://north.example/', words: {} };
  const elsewhere = scriptSaid({ ...rules, portal });
  expect(elsewhere.map(({ id }) => id)).not.toContain('line');
  expect(JSON.stringify(elsewhere)).not.toMatch(/before you send/);
  const topics = charter.topics.filter(({ id }) => id !== 'refill');
  const without = scriptSaid({ ...rules, charter: { ...charter, topics } });
  expect(without.map(({ id }) => id)).not.toContain('what');
  expect(JSON.stringify([here, elsewhere, without])).not.toContain('{{');
});

test('staff find the patients of their own clinics by the beginning of a name, and no others', async () => {
  expect((await found(gloria, 'Veg')).map(({ name }) => name)).toContain('Marisol Vega');
  expect((await found(luis, 'Veg')).map(({ name }) => name)).not.toContain('Marisol Vega');
  expect(await found(gloria, '%')).toEqual([]);
});

test.each(['Rubén Castillo', 'ruben castillo', 'castillo ruben', 'CASTILLO, rubé', 'Ruben'])(
  'staff find a patient by any part of the name, in any order and without accents: %s',
  async (typed) => {
    expect((await found(gloria, typed)).map(({ name }) => name)).toContain('Rubén Castillo');
  },
);

test('nobody is found by the middle of a name, or by half of what was typed', async () => {
  expect(await found(gloria, 'astillo')).toEqual([]);
  expect(await found(gloria, 'ruben vega')).toEqual([]);
});

test('nobody teaches a patient of another clinic', async () => {
  await expect(
    startTeaching(ground, luis, { patientId, language: 'en' }, keys()),
  ).rejects.toThrow();
});

test('what was said back is kept once, and the sitting is its teacher’s alone', async () => {
  const id = await startTeaching(ground, gloria, { patientId, language: 'es' }, keys());
  const taught = { saidBack: { when: 'with_help' as const }, handout: true, practiced: false };
  await saveTeaching(ground, gloria, id, { ...taught, finish: true }, keys());
  const kept = await ground.database.transaction(gloria.scope, (tx) =>
    findSession(tx, organizationId, gloria.personId, id),
  );
  expect(kept).toMatchObject({ ...taught, language: 'es', finishedAt: ground.clock.now() });
  await expect(
    saveTeaching(ground, luis, id, { ...taught, finish: true }, keys()),
  ).rejects.toThrow();
});

test('that a practice message was sent is kept without a tick, for one’s own sitting alone', async () => {
  const id = await startTeaching(ground, gloria, { patientId, language: 'es' }, keys());
  const kept = () =>
    ground.database.transaction(gloria.scope, (tx) =>
      findSession(tx, organizationId, gloria.personId, id),
    );
  await notePracticed(ground, luis, id, keys());
  expect((await kept())?.practiced).toBe(false);
  await notePracticed(ground, gloria, id, keys());
  expect((await kept())?.practiced).toBe(true);
});

test('what was broken off is found again by who taught it, and by no one else', async () => {
  const id = await startTeaching(ground, gloria, { patientId, language: 'es' }, keys());
  const last = (actor: typeof gloria) =>
    ground.database.transaction(actor.scope, (tx) =>
      lastSessions(tx, organizationId, actor.personId),
    );
  expect((await last(gloria)).find((each) => each.id === id)).toMatchObject({
    patientName: 'Marisol Vega',
    finishedAt: null,
  });
  expect(await last(luis)).toEqual([]);
});

test('the sign-in goes to the patient’s own mail, and no one who teaches can read it', async () => {
  const id = await startTeaching(ground, gloria, { patientId, language: 'en' }, keys());
  expect(await handOverSignIn(ground, gloria, id, keys())).toBe('sent');
  const [wish] = await world.ask<{ payload: { personId: string; purpose: string } }>(
    `SELECT payload FROM outbox WHERE kind = 'identity.link_wanted' ORDER BY id DESC LIMIT 1`,
  );
  expect(wish?.payload).toMatchObject({ personId: patientId });
  expect(JSON.stringify(wish?.payload)).not.toMatch(/token|http/);
  expect(await world.count('one_time_link', 'true')).toBe(0);
});

test('who has no log-in is told so, and nothing is sent', async () => {
  await world.ask('DELETE FROM account WHERE person_id = $1', [world.person('arthur-bell')]);
  const asked = { patientId: world.person('arthur-bell'), language: 'en' };
  const id = await startTeaching(ground, gloria, asked, keys());
  expect(await handOverSignIn(ground, gloria, id, keys())).toBe('no_log_in');
});
