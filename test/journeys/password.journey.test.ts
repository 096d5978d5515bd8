import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { main } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

// A person for each way: links for one address are few in an hour.
const people = ['mei.zhou', 'naomi.feld', 'dmitri.volkov', 'priscilla.yazzie'];
const fresh = 'river oats lantern 41';

describe.each(patientWays.map((way, index) => ({ ...way, who: people[index] ?? '' })))(
  'a forgotten password ($device, JavaScript $javaScript)',
  ({ who, ...way }) => {
    test(
      'a mailed link, once, and the old password is worth nothing',
      { timeout: 90_000 },
      async () => {
        const email = `${who}@riverside.example`;
        const page = await world.open(way);
        await page.goto('/sign-in');
        await page.getByRole('link', { name: 'I forgot my password' }).click();
        await isAccessible(page);

        await page.getByRole('textbox', { name: 'E-mail' }).fill(`nobody-${who}@riverside.example`);
        await page.getByRole('button', { name: 'Send me a link' }).click();
        await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor();
        const unknown = (await main(page)).replace(`nobody-${who}`, who);
        await page.goto('/forgot-password');
        await page.getByRole('textbox', { name: 'E-mail' }).fill(email);
        await page.getByRole('button', { name: 'Send me a link' }).click();
        await page.getByRole('heading', { name: 'Check your e-mail' }).waitFor();
        expect(await main(page)).toBe(unknown);
        await isAccessible(page, 'sent');

        const [mail = ''] = await world.mails(email, 1);
        const [link = ''] = /http\S+\/set-password\/\S+/.exec(mail) ?? [];
        await page.goto(link);
        await page.getByRole('heading', { name: 'Choose a new password' }).waitFor();
        await isAccessible(page);
        await page.getByRole('textbox', { name: 'New password' }).fill('short');
        await page.getByRole('button', { name: 'Save password' }).click();
        await page.getByText('Use at least 12 characters.').first().waitFor();
        await isAccessible(page, 'too short');
        await page.getByRole('textbox', { name: 'New password' }).fill(fresh);
        await page.getByRole('button', { name: 'Save password' }).click();
        await page.waitForURL(/\/sign-in/);
        expect(await main(page)).toContain('Your password is set. Sign in with it.');

        const other = await world.open(way);
        await other.goto(link);
        await other.getByRole('heading', { name: 'This link no longer works' }).waitFor();
        await isAccessible(other, 'spent');
        await other.goto('/sign-in');
        await other.locator('#email').fill(email);
        await other.locator('#password').fill('riverside demo day');
        await other.locator('#password').press('Enter');
        await other.getByText('That e-mail and password do not go together.').first().waitFor();
        await isAccessible(other, 'wrong');
        await world.signIn(other, email, fresh);
        expect(new URL(other.url()).pathname).toBe('/home');

        const mails = await world.mails(email, 2);
        expect(mails.join()).toContain('Your password was changed');
        await page.context().close();
        await other.context().close();
      },
    );
  },
);
