import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lessonShelf } from '#product/training/index.ts';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { main } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const rightChoices = (id: string) =>
  (lessonShelf().find(id, 'en')?.checks ?? []).map((check) => ({
    name: `check-${check.id}`,
    value: check.choices.find(({ right }) => right)?.id ?? '',
  }));

const ways = patientWays.filter(({ device, javaScript }) => (device === 'phone') !== javaScript);

describe.each(ways)('someone without an account ($device, JavaScript $javaScript)', (way) => {
  test('reads a lesson by the rules, checks it and prints it', { timeout: 90_000 }, async () => {
    const page = await world.open(way);
    await page.goto('/sign-in');
    await page.getByRole('link', { name: 'Learn', exact: true }).click();
    await isAccessible(page);
    await page.getByRole('link', { name: 'When to write and when to call' }).click();
    await page.getByRole('link', { name: 'Family Medicine' }).click();
    expect(await main(page)).toContain('2 work days');
    await isAccessible(page);
    await page.getByRole('button', { name: 'See how you did' }).click();
    expect(await main(page)).toContain('Choose an answer');
    await isAccessible(page);
    for (const { name, value } of rightChoices('P2'))
      await page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
    await page.getByRole('button', { name: 'See how you did' }).click();
    expect(await main(page)).toContain('You have 3 of 3 right.');
    await isAccessible(page);
    await page.getByRole('link', { name: 'Print' }).click();
    expect(await main(page)).toContain('555-0142');
    await isAccessible(page);
    await page.context().close();
  });
});

test(
  'a nurse takes a lesson of her role and sees how far she is',
  { timeout: 90_000 },
  async () => {
    const page = await world.open({ device: 'desktop' });
    await world.signIn(page, 'dana.whitfield');
    await page.getByRole('link', { name: 'Lessons' }).click();
    await isAccessible(page);
    await page.getByRole('link', { name: 'Working a shared inbox' }).click();
    await isAccessible(page);
    for (const { name, value } of rightChoices('N1'))
      await page.locator(`input[name="${name}"][value="${value}"]`).check({ force: true });
    await page.getByRole('button', { name: 'See how you did' }).click();
    expect(await main(page)).toContain('You have 3 of 3 right.');
    await page.goto('/learn');
    expect(await main(page)).toContain('1 of 8 lessons');
    await page.context().close();
  },
);
