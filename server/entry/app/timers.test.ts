import { afterAll, expect, test } from 'vitest';
import { fixedClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { forgetKeys, runOnce } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { testDatabase } from '../../../test/harness/index.ts';
import { createGround } from './ground.ts';
import { forgetOldKeys } from './timers.ts';

const DAY = 86_400_000;
const { app: connection } = await testDatabase();
const clock = fixedClock(Date.now());
const { ground } = createGround({
  config: readConfig({ LOG_LEVEL: 'silent' }),
  connection,
  clock,
});
afterAll(() => ground.database.close());

let written = 0;
const write = (organizationId: string, key: string) => {
  const scope = { organization: organizationId, person: 'per_1' };
  const intention = { organizationId, actorId: 'per_1', key, request: key };
  return runOnce(ground.database, scope, intention, async () => (written += 1));
};

test('a repeated write gets its first answer for a week, and its key is forgotten after that', async () => {
  const [ours, theirs] = [newId('org'), newId('org')];
  const first = await write(ours, 'a');
  await write(theirs, 'a');
  clock.advance(6 * DAY);
  expect(await forgetOldKeys(ground, ours)).toBe(0);
  expect(await write(ours, 'a')).toBe(first);
  clock.advance(2 * DAY);
  expect(await forgetOldKeys(ground, ours)).toBe(1);
  expect(await write(ours, 'a')).toBeGreaterThan(first);
  expect(await forgetOldKeys(ground, theirs)).toBe(1);
});

test('more keys than go at once are all forgotten, batch after batch', async () => {
  const organizationId = newId('org');
  for (const key of ['a', 'b', 'c', 'd', 'e']) await write(organizationId, key);
  const before = Date.now() + DAY;
  const scope = systemScope(organizationId);
  expect(await forgetKeys(ground.database, scope, organizationId, before, 2)).toBe(5);
  expect(await forgetKeys(ground.database, scope, organizationId, before, 2)).toBe(0);
});
