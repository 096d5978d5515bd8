import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, press, send, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

describe.each(patientWays)('a parent writes ($device, JavaScript $javaScript)', (way) => {
  test('for a child: it goes to the people who know the child', { timeout: 90_000 }, async () => {
    const page = await world.open(way);
    const walker = { page, say: world.words('en') };
    await world.signIn(page, 'marisol.vega');

    await writeAbout(walker, 'Leo Vega');
    expect(await main(page)).toContain('About Leo Vega');
    await chooseTopic(walker, 'New symptom');
    await tell(
      walker,
      'Leo has had a dry cough at night since Saturday. His inhaler helps a little. Does he need a visit?',
      ['A few days ago', 'The same'],
    );
    await checkMessage(walker);
    const review = await main(page);
    expect(review).toContain('Leo Vega');
    expect(review).toMatch(/Children's nurses will answer you by\s+Wednesday, November 18/);

    await send(walker);
    await page.getByRole('link', { name: 'See your message' }).click();
    await page.waitForURL(/\/messages\/thr_[^/]+$/);
    const thread = await main(page);
    expect(thread).toContain('About Leo Vega');
    expect(thread).toMatch(/Started\s+A few days ago/);
    await isAccessible(page, 'for a child');
    await page.context().close();
  });

  test('for someone who gave no access: the way to get it', { timeout: 60_000 }, async () => {
    const page = await world.open(way);
    const walker = { page, say: world.words('en') };
    await world.signIn(page, 'elena.vega');
    await page.goto('/write');
    expect(await main(page)).toContain('Marisol Vega');
    await page.getByRole('radio', { name: 'Someone else', exact: true }).check({ force: true });
    await press(walker, 'messaging.goOn');
    await page.waitForURL(/\/write\/someone-else$/);
    const told = await main(page);
    expect(told).toContain('ask them to add you');
    expect(told).toContain('555-0100');
    await isAccessible(page);
    await page.context().close();
  });
});
