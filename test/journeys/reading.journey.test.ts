import { afterAll, beforeAll, expect, test } from 'vitest';
import { newId } from '#platform/ids/index.ts';
import { demoPassword } from '#entry/seed/index.ts';
import { writeNote } from '#product/triage/index.ts';
import { actorOf, hasAnswered, hasWritten, workItemOf } from './before.ts';
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

test(
  'a patient whose keyboard is on a button keeps it when the clinic writes again',
  { timeout: 90_000 },
  async () => {
    const threadId = await hasWritten(world, 'marisol-vega', {
      topicId: 'question',
      body: 'Can I swim with the new brace?',
    });
    await hasAnswered(world, 'dana-whitfield', threadId, 'Yes, after two weeks.');
    const patient = await world.open({ device: 'phone' });
    await world.signIn(patient, 'marisol.vega');
    await patient.goto(`/messages/${threadId}`);
    const place = patient.locator('[data-live-fragment] :is(a[href], button, summary)').first();
    await place.focus();
    const words = await place.textContent();

    await hasAnswered(world, 'dana-whitfield', threadId, 'Warm water is best.');
    await patient.getByText('Warm water is best.').first().waitFor();

    expect(words).not.toBe('');
    expect(await patient.evaluate(() => document.activeElement?.textContent)).toBe(words);
    await patient.context().close();
  },
);
