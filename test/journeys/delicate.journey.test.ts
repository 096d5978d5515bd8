import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasAnswered, hasWritten } from './before.ts';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { chooseTopic, hasArrived, main, press, shown, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const confidential: string[] = [];

describe.each(patientWays)('hard to say ($device, JavaScript $javaScript)', (way) => {
  test('thoughts of self-harm: a person to talk to comes first', { timeout: 90_000 }, async () => {
    const page = await world.open(way);
    const walker = { page, say: world.words('en') };
    await world.signIn(page, 'dmitri.volkov');
    await writeAbout(walker, 'Me');
    await chooseTopic(walker, 'New symptom');
    await tell(walker, 'I cannot sleep and I keep thinking about killing myself. I am so tired.');
    await press(walker, 'messaging.compose.review');

    await page.waitForURL(/\/safety$/);
    const calls = page.locator('main a[href^="tel:"]');
    expect(await calls.first().getAttribute('href')).toBe('tel:988');
    expect(await page.locator('main a[href="tel:911"]').count()).toBe(1);
    const told = await main(page);
    expect(told).toContain('You matter to us');
    expect(told).toMatch(/Family nurses will read it/);
    expect(told).not.toMatch(/urgent|emergency|must|police|\bby\b [A-Z]/);
    await isAccessible(page, 'crisis');

    await press(walker, 'messaging.safety.sendToo');
    await hasArrived(page);
    expect(await calls.first().getAttribute('href')).toBe('tel:988');
    expect(await main(page)).not.toMatch(/answer you by|Answer by/);
    await page.context().close();
  });

  test(
    'abuse at home: a neutral page with a way out, and no trace for helpers',
    { timeout: 90_000 },
    async () => {
      const page = await world.open(way);
      const walker = { page, say: world.words('en') };
      await world.signIn(page, 'marisol.vega');
      await writeAbout(walker, 'Me');
      await chooseTopic(walker, 'A general question');
      const words =
        'My husband hit me again last night. I am afraid of him and I do not know where to go.';
      await tell(walker, words);
      const traces = /abuse|violence|hurt|hit me|husband|afraid/i;
      // Once guidance is there, her own words stand a second time behind the field, where it underlines them.
      expect((await main(page)).replace(words, '')).not.toMatch(traces);
      await press(walker, 'messaging.compose.review');

      await page.waitForURL(/\/safety$/);
      expect(await page.title()).not.toMatch(traces);
      expect(await main(page)).not.toMatch(/hit me|husband|afraid|abuse/i);
      const wayOut = page.getByRole('link', { name: 'Leave this page now' });
      expect(await wayOut.isVisible()).toBe(true);
      expect(await page.locator('main').getByRole('link').first().innerText()).toMatch(
        /Leave this page/,
      );
      expect(await main(page)).toContain('People who help you with your care can’t.');
      expect(
        await page.getByRole('navigation').getByRole('link', { name: 'Messages' }).count(),
      ).toBe(0);
      await isAccessible(page, 'neutral');

      await press(walker, 'messaging.safety.sendToo');
      const threadId = await hasArrived(page);
      expect(await shown(page)).not.toMatch(/hit me|husband|afraid|abuse/i);
      await page.goto('/home');
      expect(await shown(page)).not.toMatch(traces);
      confidential.push(threadId);
      await page.context().close();

      const helper = await world.open(way);
      await world.signIn(helper, 'elena.vega');
      for (const path of ['/home', '/messages']) {
        await helper.goto(path);
        expect(await main(helper), path).not.toContain('Your message\n');
        expect(await helper.locator(`a[href*="${threadId}"]`).count(), path).toBe(0);
      }
      for (const part of ['', '/sent', '/line', '/print']) {
        const answer = await helper.request.get(`/messages/${threadId}${part}`);
        expect(answer.status(), part).toBe(404);
      }
      await helper.context().close();
    },
  );
});

test(
  'an answer to what is confidential is mailed to the one who wrote, and to no helper',
  { timeout: 60_000 },
  async () => {
    const [first = ''] = confidential;
    await hasAnswered(
      world,
      'dana-whitfield',
      first,
      'We are here. Call me when it is safe for you.',
    );
    const open = await hasWritten(world, 'marisol-vega', {
      topicId: 'question',
      body: 'Which day is the flu clinic?',
    });
    await hasAnswered(world, 'dana-whitfield', open, 'Saturday, from 9 to noon.');
    await world.mails('marisol.vega@riverside.example', 2);
    const mails = await world.mails('elena.vega@riverside.example', 1);
    expect(mails).toHaveLength(1);
    expect(mails.join()).not.toMatch(/safe for you|flu clinic|Saturday/);
  },
);
