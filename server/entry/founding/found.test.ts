import { afterAll, expect, test } from 'vitest';
import { checkCharter, judgePlainReading } from '#rules/charter/index.ts';
import { createDatabase } from '#platform/db/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { setPasswordByLink, signIn } from '#foundation/identity/index.ts';
import { loadActor, scopeNames } from '#foundation/people/index.ts';
import { peopleWorld } from '../../../test/harness/people-world.ts';
import { found, slugOf } from './found.ts';
import { starterCharter } from './starter-charter.ts';

const world = await peopleWorld();
const owner = createDatabase({
  connection: world.lent.owner,
  scopeNames,
  maximumConnections: 2,
  onIdleError: () => undefined,
});
const ground = { ...world.ground, database: owner };
afterAll(async () => {
  await owner.close();
  await world.close();
});

const wishes = {
  name: 'Clínica del Norte',
  email: 'ana@norte.example',
  givenName: 'Ana',
  familyName: 'Reyes',
  timeZone: 'America/Chicago',
  language: 'es',
  phone: '312-555-0142',
  portal: null,
};

test('the first rules pass every check, reading level included', async () => {
  const { document, source } = await starterCharter({ ...wishes, slug: 'norte' });
  expect(checkCharter(document, { judgeReading: judgePlainReading })).toEqual([]);
  expect(source).toContain('312-555-0142');
  expect(source).not.toContain('555-0100');
});

test('a new organization has rules, places and an administrator who gets in by one link', async () => {
  const { organizationId, link } = await found(ground, wishes);
  const rules = await rulesInForce(world.ground, organizationId);
  const charter = rules.forClinic(rules.clinics[0]?.id ?? '');
  expect(charter.calendar.timeZone).toBe('America/Chicago');
  for (const { route } of charter.topics) expect(rules.teamId(route.team)).toBeDefined();
  expect(rules.teamId(charter.intakeTeam)).toBeDefined();
  const token = link.url.split('/').at(-1) ?? '';
  const password = 'walnut river lamp';
  const set = { token, password, requestId: 'req' };
  expect((await setPasswordByLink(world.ground, set)).kind).toBe('set');
  expect((await setPasswordByLink(world.ground, set)).kind).toBe('spent');
  const outcome = await signIn(world.ground, {
    email: wishes.email,
    password,
    address: '::1',
    requestId: 'req',
  });
  if (outcome.kind !== 'signed_in') throw new Error(outcome.kind);
  const actor = await loadActor(world.ground.database, outcome.session);
  expect(actor?.staff?.administrator).toBe(true);
});

test('the same organization twice, or one in a demo, is refused and leaves nothing', async () => {
  const count = () => world.ask('SELECT count(*) FROM organization');
  const before = await count();
  await expect(found(ground, wishes)).rejects.toThrow('already');
  await world.ask('UPDATE deployment SET demo = true');
  await expect(found(ground, { ...wishes, name: 'Other' })).rejects.toThrow('demo');
  expect(await count()).toEqual(before);
});

test('a name in any writing becomes a short name', () => {
  expect(slugOf('Clínica del Norte, S.A.')).toBe('clinica-del-norte-s-a');
  expect(slugOf('診療所')).toBe('organization');
});
