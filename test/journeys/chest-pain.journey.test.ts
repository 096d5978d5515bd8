import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { chooseTopic, hasArrived, main, press, shown, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T23:40:00-06:00' });
});
afterAll(() => world.close());

const words = 'There is a pressure in my chest since ten tonight, and my left arm feels heavy.';
/** An answer time in any of the ways the pages say one. */
const answerTime =
  /(answer\w*|hear from us|write back)[^.\n]{0,40}\bby\s+(today|tomorrow|\w+day|\w{3} \w{3} \d)|\b5 pm\b/i;

describe.each(patientWays)('chest pain at night ($device, JavaScript $javaScript)', (way) => {
  test(
    'a call comes first, sending stays open, and no page gives a time',
    { timeout: 90_000 },
    async () => {
      const page = await world.open(way);
      const walker = { page, say: world.words('en') };
      await world.signIn(page, 'arthur.bell');
      await writeAbout(walker, 'Me');
      await page.waitForURL(/\/topic$/);
      expect(await shown(page), 'the topics say a time, and the pattern knows it').toMatch(
        answerTime,
      );
      await chooseTopic(walker, 'New symptom');
      await tell(walker, words);
      await press(walker, 'messaging.compose.review');

      await page.waitForURL(/\/safety$/);
      const safety = page.url();
      expect(await page.locator('main h1').innerText()).toBe('This may need help right now');
      expect(await page.locator('main a[href]').first().getAttribute('href')).toBe('tel:911');
      const told = await main(page);
      expect(told).toContain('pressure in my chest');
      expect(told).toMatch(
        /No one reads messages here before we open: (tomorrow|Wed Nov 18), 8 am/,
      );
      expect(told).not.toMatch(/not an emergency|are you sure/i);
      expect(told).not.toMatch(answerTime);
      await isAccessible(page, 'emergency');

      await press(walker, 'messaging.safety.goBack');
      await page.waitForURL(/\/words$/);
      expect(await page.getByRole('textbox', { name: 'In your own words' }).inputValue()).toBe(
        words,
      );
      await isAccessible(page, 'after the safety page');
      await press(walker, 'messaging.compose.review');
      await page.waitForURL(/\/review$/);
      expect(await shown(page)).not.toMatch(answerTime);
      await isAccessible(page, 'emergency');

      await page.goto(safety);
      await press(walker, 'messaging.safety.send');
      await hasArrived(page);
      expect(await main(page)).toContain('Call 911');
      expect(await main(page)).toContain('no one reads it before we open');
      expect(await shown(page)).not.toMatch(answerTime);
      for (const [link, path] of [
        ['See your message', /\/messages\/thr_[^/]+$/],
        ['Your messages', /\/messages$/],
        ['Home', /\/home$/],
      ] as const) {
        await page.getByRole('link', { name: link, exact: true }).first().click();
        await page.waitForURL(path);
        expect(await shown(page), `${link} after an emergency`).not.toMatch(answerTime);
        await isAccessible(page, 'emergency');
      }
      await page.context().close();
    },
  );
});

test(
  'the nurses find it in the emergency lane, timed and unowned',
  { timeout: 60_000 },
  async () => {
    const page = await world.open();
    await world.signIn(page, 'dana.whitfield');
    await page.goto('/inbox/urgent');
    const list = await main(page);
    expect(list).toMatch(/Emergency[\s\S]*Arthur Bell/);
    expect(list).toContain('No one has it');
    await isAccessible(page, 'emergency lane');
  },
);
