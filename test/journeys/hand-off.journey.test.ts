import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { demoPassword } from '#entry/seed/index.ts';
import { hasWritten } from './before.ts';
import { staffWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { goByPalette, main, pressKey, shown, signInByKeys, tabTo } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

const note =
  'Pharmacy filled the 10 mg bottle twice. Check the dose with him before he doubles it.';
const answer = 'Take one 20 mg pill a day, not two. Please call us if you feel dizzy.';

/** Waits until the page of the patient says it, without anyone touching that page. */
const sees = (page: Page, what: RegExp) =>
  expect.poll(() => main(page), { timeout: 20_000, interval: 200 }).toMatch(what);

/** Goes down the list by keyboard to the row of that person and opens it. */
async function openRow(page: Page, name: string): Promise<void> {
  const row = page.locator('[data-row]', { hasText: name }).first();
  await row.waitFor();
  for (let rows = 0; rows < 30; rows += 1) {
    await pressKey(page, 'j');
    if (await row.evaluate((element) => element === document.activeElement)) break;
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/wrk_/);
}

describe.each(staffWays)('the nurse hands off to the physician ($device, by keyboard)', (way) => {
  test(
    'the patient sees each step live, never the note, and who answered',
    { timeout: 120_000 },
    async () => {
      const threadId = await hasWritten(world, 'marisol-vega', {
        topicId: 'side-effect',
        body: 'My new bottle of lisinopril says 20 mg, and the old one says 10. Do I take two of the old ones?',
      });
      const patient = await world.open({ device: way.device ?? 'desktop' });
      await world.signIn(patient, 'marisol.vega');
      await patient.goto(`/messages/${threadId}`);
      await sees(patient, /In line for Family nurses/);

      const nurse = await world.open(way);
      await signInByKeys(nurse, 'dana.whitfield@riverside.example', demoPassword);
      await nurse.waitForURL(/\/inbox\//);
      await isAccessible(nurse, 'list');
      await goByPalette(nurse, 'All my teams');
      await nurse.waitForURL(/\/inbox\/all$/);
      await openRow(nurse, 'Marisol Vega');
      await isAccessible(nurse, 'open');
      await nurse.keyboard.press('Tab');
      await nurse.keyboard.press('Enter');
      await expect.poll(() => nurse.evaluate(() => document.activeElement?.id)).toBe('work');

      await pressKey(nurse, 'c');
      await nurse.getByText('You have it now.').waitFor();
      await isAccessible(nurse, 'taken');
      await sees(patient, /Dana( Whitfield)? has it/);

      await pressKey(nurse, 'n');
      await nurse.getByRole('button', { name: 'Save note' }).waitFor();
      await expect
        .poll(() => nurse.locator('#body').evaluate((e) => e === document.activeElement))
        .toBe(true);
      await nurse.keyboard.insertText(note);
      await isAccessible(nurse, 'note');
      await nurse.keyboard.press('Control+Enter');
      await nurse.getByText('Your note is saved.').waitFor();
      expect(await shown(nurse)).toContain(note);
      await isAccessible(nurse, 'noted');

      await pressKey(nurse, 'h');
      await nurse.getByRole('heading', { name: 'Hand off' }).waitFor();
      await expect
        .poll(() => nurse.locator('#to').evaluate((e) => e === document.activeElement))
        .toBe(true);
      await nurse.keyboard.type('Amir');
      await tabTo(nurse, nurse.locator('#reason'));
      await nurse.keyboard.insertText('Two bottles, two doses. He changed it last week.');
      await isAccessible(nurse, 'hand off');
      await nurse.keyboard.press('Control+Enter');
      await nurse.getByText('It is handed off. The answer time is the same.').waitFor();
      await sees(patient, /gave it to Dr\. Haddad\./);

      const doctor = await world.open(way);
      await signInByKeys(doctor, 'amir.haddad@riverside.example', demoPassword);
      await doctor.waitForURL(/\/inbox\//);
      await goByPalette(doctor, 'My work');
      await doctor.waitForURL(/\/inbox\/mine$/);
      await openRow(doctor, 'Marisol Vega');
      const thread = await shown(doctor);
      expect(thread).toContain(note);
      expect(thread).toContain('Two bottles, two doses.');
      await pressKey(doctor, 'c');
      await doctor.getByText('You have it now.').waitFor();
      await sees(patient, /Dr\. Haddad has it/);

      await pressKey(doctor, 'r');
      await expect
        .poll(() => doctor.locator('#body').evaluate((e) => e === document.activeElement))
        .toBe(true);
      await doctor.keyboard.insertText(answer);
      await doctor.keyboard.press('Control+Enter');
      await doctor.getByText('Your reply goes to Marisol.').waitFor();
      await isAccessible(doctor, 'replied');
      world.clock.advance(60_000);

      await sees(patient, /Dr\. Haddad answered/);
      const told = await main(patient);
      expect(told).toContain(answer);
      expect(told).toMatch(/Dr\. Amir Haddad\s/);
      expect(told).not.toContain('Pharmacy filled');
      expect(told).not.toContain('Two bottles, two doses.');
      expect(told).toContain('Did this answer your question?');
      await isAccessible(patient, 'answered live');
      await Promise.all([patient, nurse, doctor].map((page) => page.context().close()));
    },
  );
});
