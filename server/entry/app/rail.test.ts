import { afterAll, expect, test } from 'vitest';
import { clinicWorld } from '../../../test/harness/clinic-world.ts';
import { railOn } from './rail.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const [dana, marisol] = [await world.actor('dana-whitfield'), await world.actor('marisol-vega')];

test('a page of staff that counts nothing itself is given the figures, others are not', async () => {
  await world.send(marisol, { body: 'Can I take my pills with coffee?' });
  ground.clock.advance(5000);
  const rail = await railOn(ground, 'clinic/training/lessons', { groups: [] }, dana);
  expect(rail?.teams.map(({ name }) => name)).toContain('Family nurses');
  expect(rail?.teams.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  expect(await railOn(ground, 'clinic/triage/inbox', { rail }, dana)).toBeNull();
  expect(await railOn(ground, 'patient/messaging/home', {}, marisol)).toBeNull();
  expect(await railOn(ground, 'admin/library/list', {}, marisol)).toBeNull();
});

test('figures that are still remembered are not asked again', async () => {
  const asked = async (page: string) => {
    let transactions = 0;
    const database: typeof ground.database = Object.create(ground.database, {
      transaction: {
        value: (...given: Parameters<typeof ground.database.transaction>) => {
          transactions += 1;
          return ground.database.transaction(...given);
        },
      },
    });
    const one = { ...ground, database };
    await railOn(one, page, {}, dana);
    const first = transactions;
    await railOn(one, page, {}, dana);
    return [first, transactions];
  };
  const [first, both] = await asked('admin/library/list');
  expect(both).toBe(first);
});
