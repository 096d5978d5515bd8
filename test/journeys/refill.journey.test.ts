import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, send, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  // A Tuesday morning at the clinic.
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00', filled: 'conversations' });
});
afterAll(() => world.close());

describe.each(patientWays)(
  'a patient asks for a refill ($device, JavaScript $javaScript)',
  (way) => {
    test('from home to a promised answer by the next evening', { timeout: 90_000 }, async () => {
      const page = await world.open(way);
      const walker = { page, say: world.words('en') };
      await world.signIn(page, 'marisol.vega');
      expect(new URL(page.url()).pathname).toBe('/home');
      await isAccessible(page);

      await writeAbout(walker, 'Me');
      await chooseTopic(walker, 'Refill a medicine');
      await tell(
        walker,
        'I need my metformin 500 mg again. I have 9 pills left. Could you send it to the Walgreens on Main Street?',
      );
      await checkMessage(walker);
      expect(await main(page)).toMatch(
        /Pharmacy team will answer you by\s+Wed(nesday)?, Nov\w* 18/,
      );

      const thread = await send(walker);
      expect(await main(page)).toMatch(/Nov\w* 18/);
      await page.getByRole('link', { name: 'See your message' }).click();
      await page.waitForURL(new RegExp(`${thread}$`));
      const said = await main(page);
      expect(said).toContain('metformin 500 mg');
      expect(said).toContain('In line for Pharmacy team');
      expect(said).toMatch(/Answer by\s+tomorrow, 5 pm/i);
      await isAccessible(page, 'in line');
      await page.context().close();
    });
  },
);
