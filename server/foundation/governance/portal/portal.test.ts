import { afterAll, describe, expect, test } from 'vitest';
import type { PersonActor } from '#foundation/people/index.ts';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { portalProblems, settlePortal, type PortalWish } from './settle-portal.ts';

const world = await clinicWorld();
const { ground, organizationId } = world;
afterAll(() => world.close());

const languages = ['en', 'es'];
const admin: PersonActor = await world.actor('priya-raman');
const there: PortalWish = {
  messagesHere: false,
  names: { en: 'MyNorth', es: 'MiNorte' },
  address: 'https://mychart.north.example/',
  words: { 'messaging.write': { en: 'Message my team', es: 'Escribir' } },
  revision: 0,
};
let keys = 0;
const settle = (wish: PortalWish, actor = admin) =>
  settlePortal(ground, actor, wish, languages, {
    requestId: 'test',
    idempotencyKey: `settle-portal-key-${(keys += 1)}`,
  });
const soon = () => ground.clock.advance(2000);

test('a name, an address and each word are there in every language, or nothing is settled', () => {
  const codes = (wish: Partial<PortalWish>) =>
    portalProblems({ ...there, ...wish }, languages).map(({ field, code }) => `${field} ${code}`);
  expect(codes({})).toEqual([]);
  expect(codes({ names: { en: 'MyNorth', es: '' } })).toEqual(['name.es name']);
  for (const address of [
    '',
    'mychart',
    'http://a.example',
    'javascript:alert(1)',
    'https://u:p@a.b',
  ])
    expect(codes({ address })).toEqual(['address address']);
  expect(codes({ words: { 'ui.nav.write': { en: 'Write', es: '' } } })).toEqual([
    'word.ui.nav.write.es both_languages',
  ]);
});

describe('moving messages to another portal', () => {
  test('waits until everybody here is answered, and leaves all as it was', async () => {
    const patient = await world.actor('marisol-vega');
    await world.send(patient, { body: 'Where do I park?' });
    expect(await settle(there)).toEqual({ kind: 'still_open', count: 1 });
    expect((await rulesInForce(ground, organizationId)).portal).toBeNull();
    expect(await world.count('other_portal')).toBe(0);
    await world.ask(`UPDATE work_item SET state = 'closed'`);
    expect(await settle(there)).toEqual({ kind: 'settled' });
    soon();
    expect((await rulesInForce(ground, organizationId)).portal).toMatchObject({
      names: there.names,
      address: there.address,
    });
    expect(await world.count('audit_entry', `action = 'governance.settle_portal'`)).toBe(1);
  });

  test('a page that is behind changes nothing, and messages come back', async () => {
    expect(await settle(there)).toEqual({ kind: 'changed_elsewhere' });
    expect(await settle({ ...there, messagesHere: true, revision: 1 })).toEqual({
      kind: 'settled',
    });
    soon();
    expect((await rulesInForce(ground, organizationId)).portal).toBeNull();
  });

  test('is nothing for a nurse: the database refuses what the route would', async () => {
    const nurse = await world.actor('dana-whitfield');
    await expect(settle({ ...there, revision: 2 }, nurse)).rejects.toThrow();
  });
});
