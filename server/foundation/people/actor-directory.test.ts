import { afterAll, expect, test } from 'vitest';
import { signIn } from '#foundation/identity/index.ts';
import { peopleWorld } from '../../../test/harness/people-world.ts';
import { createActorDirectory } from './index.ts';

const world = await peopleWorld();
const { ground } = world;
afterAll(() => world.close());
const organizationId = await world.addOrganization('directory');
const clinicId = await world.addClinic(organizationId, 'family');
const password = 'three quiet herons';

async function someone(email: string) {
  const person = await world.addPerson(organizationId, { email, password, patientOf: clinicId });
  const outcome = await signIn(ground, { email, password, address: '::1', requestId: 'req' });
  if (outcome.kind !== 'signed_in') throw new Error(outcome.kind);
  return { ...person, token: outcome.token };
}

const end = (personId: string) =>
  world.ask('UPDATE session SET ended_at = now() WHERE person_id = $1', [personId]);

test('another process that ends a session is noticed within two seconds', async () => {
  const directory = createActorDirectory(ground);
  const { token, personId } = await someone('one@x.example');
  expect(await directory.find(token)).toBeDefined();
  await end(personId);
  ground.clock.advance(1_999);
  expect(await directory.find(token)).toBeDefined();
  ground.clock.advance(1);
  expect(await directory.find(token)).toBeUndefined();
});

test('a load that began before a right was taken does not bring it back', async () => {
  const directory = createActorDirectory(ground);
  const { token, personId } = await someone('two@x.example');
  for (let race = 0; race < 20; race += 1) {
    await world.ask('UPDATE session SET ended_at = NULL WHERE person_id = $1', [personId]);
    const before = directory.find(token, true);
    await end(personId);
    directory.forget(personId);
    expect(await directory.find(token, true)).toBeUndefined();
    await before;
    expect(await directory.find(token, true)).toBeUndefined();
  }
});

test('requests at the same moment ask the database once', async () => {
  let asked = 0;
  const counting: typeof ground.database = {
    ...ground.database,
    transaction: (...args: Parameters<typeof ground.database.transaction>) => {
      asked += 1;
      return ground.database.transaction(...args);
    },
  } as typeof ground.database;
  const directory = createActorDirectory({ ...ground, database: counting });
  const { token } = await someone('three@x.example');
  await Promise.all(Array.from({ length: 50 }, () => directory.find(token)));
  expect(asked).toBe(2);
});

test('a token of nobody is nobody, every time', async () => {
  const directory = createActorDirectory(ground);
  for (const token of [undefined, '', 'x'.repeat(43), 'x'.repeat(5000)])
    expect(await directory.find(token)).toBeUndefined();
});
