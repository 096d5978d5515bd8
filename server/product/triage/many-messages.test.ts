import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskWorld, type DeskWorld } from '../../../test/harness/desk-world.ts';
import { openDesk } from './open-desk.ts';

let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());

async function manyAt(workItemId: string) {
  const asked = { view: 'all', workItemId, requestId: 'test' };
  const desk = await openDesk(world.ground, world.staff.dana, asked);
  return desk.work?.context.many;
}

test('more messages than the charter calls many are told to the nurse and stop no one', async () => {
  let last = '';
  for (let count = 1; count <= 10; count += 1)
    last = (await world.send(`Question ${count} about my pill.`)).workItemId;
  expect(await manyAt(last)).toBeNull();
  const eleventh = await world.send('Question 11 about my pill.');
  expect(await manyAt(eleventh.workItemId)).toEqual({ messages: 11, withinDays: 7 });
  world.ground.clock.advance(8 * 86_400_000);
  expect(await manyAt(eleventh.workItemId)).toBeNull();
});
