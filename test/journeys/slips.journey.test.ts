import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '#entry/seed/index.ts';
import { ask } from './before.ts';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import {
  checkMessage,
  chooseTopic,
  hasArrived,
  main,
  press,
  tell,
  writeAbout,
  type Walker,
} from './walking.ts';
import { isAccessible, type Way } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const ways: readonly Way[] = [
  { device: 'phone', javaScript: true },
  { device: 'desktop', javaScript: false },
];
const sendButton = /^Send to /;

async function toWords(way: Way, who: string): Promise<Walker> {
  const page = await world.open(way);
  const walker = { page, say: world.words('en') };
  await world.signIn(page, who);
  await writeAbout(walker, 'Me');
  await chooseTopic(walker, 'A general question');
  return walker;
}

async function timesSent(body: string): Promise<number> {
  const [row] = await ask<{ n: number }>(
    world,
    'SELECT count(*)::int AS n FROM message WHERE body = $1',
    [body],
  );
  return row?.n ?? -1;
}

describe.each(ways)('slips of a day ($device, JavaScript $javaScript)', (way) => {
  const mark = `${way.device}`;

  test('a session that ended while writing loses no word', { timeout: 60_000 }, async () => {
    const walker = await toWords(way, 'naomi.feld');
    const { page } = walker;
    const words = `Is there a shot I need for a trip to Peru, from a ${mark}?`;
    await tell(walker, words, ['Shots and checks']);
    world.clock.advance(31 * 60_000);
    await press(walker, 'messaging.compose.review');
    await page.getByText('What you wrote is saved. Sign in to go on.').waitFor();
    await isAccessible(page, 'signed out while writing');
    await page.locator('#email').fill('naomi.feld@riverside.example');
    await page.locator('#password').fill(demoPassword);
    await page.locator('#password').press('Enter');
    await page.getByRole('heading', { name: 'Your words are here' }).waitFor();
    await isAccessible(page, 'words are here');
    await press(walker, 'identity.goOn.button');
    await page.waitForURL(/\/review$/);
    expect(await main(page)).toContain(words);
    expect(await main(page)).toContain('Shots and checks');
    await page.context().close();
  });

  test('a double click sends once, and so does going back', { timeout: 60_000 }, async () => {
    const walker = await toWords(way, 'dmitri.volkov');
    const { page } = walker;
    const words = `May I take the night pill an hour later on shift days, asks the ${mark}?`;
    await tell(walker, words);
    await checkMessage(walker);
    await page.getByRole('button', { name: sendButton }).dblclick();
    const threadId = await hasArrived(page);
    expect(await timesSent(words)).toBe(1);

    await page.goBack();
    const again = page.getByRole('button', { name: sendButton });
    if (page.url().endsWith('/review') && (await again.isVisible())) await again.click();
    await page.waitForURL(new RegExp(`/messages/${threadId}`));
    expect(await timesSent(words)).toBe(1);
    await page.context().close();
  });

  test('two windows keep both texts', { timeout: 60_000 }, async () => {
    const one = await toWords(way, 'mei.zhou');
    const page = await one.page.context().newPage();
    const two = { page, say: one.say };
    await page.goto(one.page.url());
    const first = `Text of the first window on the ${mark}.`;
    const second = `Text of the second window on the ${mark}.`;
    await tell(one, first);
    await press(one, 'messaging.later');
    await one.page.waitForURL(/\/home$/);
    await tell(two, second);
    await press(two, 'messaging.compose.review');
    await page.waitForURL(/\/review$/);
    expect(await main(page)).toContain(second);
    await page.getByRole('link', { name: 'Back to your words' }).click();
    await page.getByText('You also wrote this in another window.').waitFor();
    expect(await main(page)).toContain(first);
    await page.context().close();
  });

  test('nothing written is asked for once, beside the field', { timeout: 60_000 }, async () => {
    const walker = await toWords(way, 'priscilla.yazzie');
    const { page } = walker;
    await press(walker, 'messaging.compose.review');
    const problem = page.getByText('Write a few words, so we know how to help.');
    await problem.first().waitFor();
    expect(await problem.count()).toBe(2);
    expect(await page.title()).toMatch(/^Error: /);
    await isAccessible(page, 'nothing written');
    await page.context().close();
  });
});
