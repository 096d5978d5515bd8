import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  isAccessible,
  patientWays,
  startJourneyWorld,
  type JourneyWorld,
} from './journey-world.ts';

let world: JourneyWorld;
beforeAll(async () => {
  // A Tuesday morning at the clinic.
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

describe.each(patientWays)(
  'a patient asks for a refill ($device, JavaScript $javaScript)',
  (way) => {
    test('from home to a promised answer, with every page open to assistive technology', { timeout: 90_000 }, async () => {
      const page = await world.open(way);
      await world.signIn(page, 'marisol.vega@riverside.example');
      expect(new URL(page.url()).pathname).toBe('/home');
      await isAccessible(page);

      await page.getByRole('link', { name: 'Write a message' }).first().click();
      await page
        .getByRole('radio', { name: /Marisol|me\b|myself/i })
        .first()
        .check({ force: true });
      await isAccessible(page);
      await page.getByRole('button', { name: /continue|next|go on/i }).click();

      await page
        .getByRole('radio', { name: /refill/i })
        .first()
        .check({ force: true });
      await isAccessible(page);
      await page.getByRole('button', { name: /continue|next|go on/i }).click();
      if (page.url().endsWith('/urgent')) {
        await isAccessible(page);
        await page.getByRole('button', { name: /continue|next|go on|none/i }).click();
      }

      await page
        .getByRole('textbox', { name: /own words/i })
        .fill(
          'I need my metformin 500 mg again. I have 4 pills left. Could you send it to the Walgreens on Main Street?',
        );
      await isAccessible(page);
      await page.getByRole('button', { name: /check your message/i }).click();

      await page.waitForURL(/\/review$/);
      await expect(page.locator('main').innerText()).resolves.toMatch(/Nov\w*\s18/);
      await isAccessible(page);
      await page.getByRole('button', { name: /^send/i }).click();

      await page.waitForURL(/\/messages\/thr_[^/]+\/sent$/);
      await expect(page.locator('main').innerText()).resolves.toMatch(/Nov\w*\s18/);
      await isAccessible(page);
      await page.context().close();
    });
  },
);
