import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasAnswered, hasWritten } from './before.ts';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { main, press } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

describe.each(patientWays)('not answered yet ($device, JavaScript $javaScript)', (way) => {
  test('one press gives it back to the team, with a new time', { timeout: 90_000 }, async () => {
    const threadId = await hasWritten(world, 'hannah-petrov', {
      topicId: 'question',
      body: 'Can I take the prenatal vitamin at night? It upsets my stomach in the morning.',
    });
    await hasAnswered(world, 'dana-whitfield', threadId, 'Yes, at night is fine.');

    const page = await world.open(way);
    const walker = { page, say: world.words('en') };
    await world.signIn(page, 'hannah.petrov');
    await page.goto(`/messages/${threadId}`);
    const answered = await main(page);
    expect(answered).toContain('Yes, at night is fine.');
    expect(answered).toMatch(/Dana( Whitfield)? answered/);
    expect(answered).toContain('Did this answer your question?');
    await isAccessible(page, 'answered');

    await press(walker, 'messaging.rate.notYet');
    await page.getByText('Your question is still open, so we have it again.').waitFor();
    expect(await main(page)).toMatch(/Answer by/);
    expect(await main(page)).not.toContain('Did this answer your question?');
    await isAccessible(page, 'open again');

    await page
      .getByRole('textbox', { name: 'In your own words' })
      .fill('With food, or on an empty stomach?');
    await page.getByRole('button', { name: /^Send to / }).click();
    await page.locator('.letter', { hasText: 'With food, or on an empty stomach?' }).waitFor();
    await page.context().close();

    const desk = await world.open();
    await world.signIn(desk, 'dana.whitfield');
    await desk.goto('/inbox/all');
    await desk
      .getByRole('link', { name: /Hannah Petrov/ })
      .first()
      .waitFor();
    await desk.context().close();
  });
});
