import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/index.ts';
import { demoPassword } from '#entry/seed/index.ts';
import { writeNote } from '#product/triage/index.ts';
import { actorOf, hasWritten, workItemOf } from './before.ts';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { signInByKeys } from './walking.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const story = 'My knee is stiff in the morning and better by noon. '.repeat(120);

test(
  'a nurse who reads a long message keeps her place, and the keyboard, when a note comes in beside it',
  { timeout: 90_000 },
  async () => {
    const threadId = await hasWritten(world, 'naomi-feld', { topicId: 'question', body: story });
    const workItemId = await workItemOf(world, threadId);
    const nurse = await world.open({ device: 'desktop' });
    await signInByKeys(nurse, 'dana.whitfield@riverside.example', demoPassword);
    await nurse.goto(`/inbox/all/${workItemId}`);
    const pane = nurse.locator('.talk .scroll');
    await pane.focus();
    await pane.evaluate((element) => element.scrollTo(0, 300));

    const joy = await actorOf(world, 'joy-okafor');
    const keys = { requestId: newId('req'), idempotencyKey: newId('key') };
    await writeNote(world.app.ground, joy, { workItemId, ...keys, body: 'X-ray was in May.' });
    await nurse.getByText('X-ray was in May.').waitFor();

    expect(await pane.evaluate((element) => element.scrollTop)).toBe(300);
    expect(await pane.evaluate((element) => element === document.activeElement)).toBe(true);
    await nurse.context().close();
  },
);
