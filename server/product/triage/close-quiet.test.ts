import { afterAll, beforeAll, expect, test } from 'vitest';
import { deskWorld, type DeskWorld, type Sent } from '../../../test/harness/desk-world.ts';
import { closeQuietThreads } from './close-quiet.ts';
import { askForMore, reply } from './reply.ts';

const DAY = 86_400_000;
let world: DeskWorld;
beforeAll(async () => {
  world = await deskWorld();
});
afterAll(() => world.close());

async function answered({ workItemId }: Sent, write = reply): Promise<void> {
  await write(world.ground, world.staff.dana, { ...world.on(workItemId), body: 'Since when?' });
}

const closeNow = () => closeQuietThreads(world.ground, world.organizationId);
const stateOf = async ({ threadId }: Sent) => (await world.itemOf(threadId))['state'];

test('what was answered and stays quiet for as long as the charter says is closed, told and on record', async () => {
  const sent = await world.send('A small question about my pill.');
  const asked = await world.send('Another small question about my pill.');
  const open = await world.send('Nobody has answered this one.');
  const urgent = await world.send('I have bad chest pain and I cannot breathe.');
  await answered(sent);
  await answered(asked, askForMore);
  await answered(urgent, askForMore);
  world.ground.clock.advance(30 * DAY - 60_000);
  expect(await closeNow()).toBe(0);
  world.ground.clock.advance(2 * 60_000);
  expect(await closeNow()).toBe(2);
  expect(await world.itemOf(sent.threadId)).toMatchObject({ state: 'closed', outcome: 'answered' });
  expect(await world.itemOf(asked.threadId)).toMatchObject({ outcome: 'gone_quiet' });
  expect([await stateOf(open), await stateOf(urgent)]).toEqual(['waiting', 'waiting_on_patient']);
  const [step] = await world.ask(
    `SELECT detail FROM thread_step WHERE thread_id = $1 AND kind = 'closed_quiet' AND shown_to = 'everyone'`,
    [sent.threadId],
  );
  const opensUntil = world.ground.clock.now() + 14 * DAY;
  expect(step).toMatchObject({ detail: { days: 30, opensUntil } });
  const told = await world.ask(
    `SELECT 1 FROM audit_entry WHERE action = 'triage.closed_quiet' AND detail->>'thread' = $1`,
    [sent.threadId],
  );
  expect(told).toHaveLength(1);
  expect(await closeNow()).toBe(0);
});

test('one more word from the patient keeps it open, and opens again what was closed', async () => {
  const sent = await world.send('A third question about my pill.');
  await answered(sent);
  world.ground.clock.advance(20 * DAY);
  await world.send('One thing more.', { threadId: sent.threadId });
  await answered(sent);
  world.ground.clock.advance(20 * DAY);
  await closeNow();
  expect(await stateOf(sent)).toBe('answered');
  world.ground.clock.advance(11 * DAY);
  await closeNow();
  expect(await stateOf(sent)).toBe('closed');
  await world.send('It came back.', { threadId: sent.threadId });
  expect(await world.itemOf(sent.threadId)).toMatchObject({ state: 'waiting', outcome: null });
});
