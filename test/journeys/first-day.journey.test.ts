import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createGround } from '#entry/app/ground.ts';
import { found } from '#entry/founding/found.ts';
import { staffWays, startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import {
  chooseTopic,
  enter,
  main,
  send,
  checkMessage,
  signInByKeys,
  tabTo,
  tell,
  typeInto,
  writeAbout,
  followRail,
} from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({
    now: '2026-11-17T09:10:00-06:00',
    filled: 'nothing',
    mailServer: true,
  });
});
afterAll(() => world.close());

const password = 'copper kite on the porch 9';

/** What bin/parley init does, with the database's owner. Answers the link it prints. */
async function init(name: string, email: string): Promise<string> {
  const { config } = world.app.ground;
  const connection = world.database.owner;
  const { ground } = createGround({
    config,
    connection,
    clock: world.clock,
    maximumConnections: 2,
  });
  try {
    const { link } = await found(ground, {
      name,
      email,
      givenName: 'Ana',
      familyName: 'Reyes',
      timeZone: 'America/Chicago',
      language: 'en',
      phone: '555-0170',
      portal: null,
    });
    return link.url;
  } finally {
    await ground.database.close();
  }
}

/** Fills a form by keyboard: texts and dates are typed, lists by the beginning of a choice, boxes with Space. */
async function fill(page: Page, fields: Readonly<Record<string, string | true>>): Promise<void> {
  for (const [id, value] of Object.entries(fields)) {
    const field = page.locator(`#${id}`);
    await tabTo(page, field);
    if (value === true) await page.keyboard.press('Space');
    else await page.keyboard.type(value);
  }
}

async function add(page: Page, kind: string, button: string, fields: Parameters<typeof fill>[1]) {
  await followRail(page, kind);
  await page.waitForURL(/\/admin\/[a-z]+$/);
  await enter(page, page.getByRole('link', { name: button, exact: true }).first());
  await page.waitForURL(/\/new$/);
  await isAccessible(page);
  await fill(page, fields);
  await enter(page, page.getByRole('button', { name: 'Save', exact: true }));
  await page.getByText('Saved.', { exact: true }).waitFor();
  await isAccessible(page, 'saved');
}

describe.each(staffWays)('the first administrator ($device, by keyboard)', (way) => {
  const host = `${way.device ?? 'desktop'}.example`;
  test(
    'sets up a clinic from nothing, and a patient signs in and writes',
    { timeout: 180_000 },
    async () => {
      const page = await world.open(way);
      await page.goto(await init(`North ${host.split('.')[0]}`, `ana@${host}`));
      await typeInto(page, page.locator('input[type=password]'), password);
      await isAccessible(page, 'first password');
      await page.keyboard.press('Enter');
      await page.waitForURL(/\/sign-in/);
      await signInByKeys(page, `ana@${host}`, password);
      await page.waitForURL(/\/admin$/);
      expect(await main(page)).toContain('Set up');
      await isAccessible(page);

      await add(page, 'Clinics', 'Add a clinic', { clinic: 'north', name: 'North Office' });
      await add(page, 'Teams', 'Add a team', {
        team: 'north-nurses',
        name_en: 'North nurses',
        name_es: 'Enfermería Norte',
        clinic: 'North Office',
      });
      await add(page, 'Staff', 'Add a staff member', {
        email: `joan@${host}`,
        given_name: 'Joan',
        family_name: 'Mills',
        role: 'Nurse',
      });
      await add(page, 'Patients', 'Add a patient', {
        record_number: 'N-1',
        clinic: 'North Office',
        given_name: 'Rosa',
        family_name: 'Lind',
        birth_date: '01311980',
        language: 'English',
        email: `rosa@${host}`,
      });

      await followRail(page, 'Patients');
      await enter(page, page.getByRole('link', { name: 'Bring in a file' }));
      await page.waitForURL(/\/import$/);
      await isAccessible(page);
      const rows = (birth: string) =>
        [
          'record_number,clinic,given_name,family_name,birth_date,language,email',
          `N-2,north,Per,Dahl,${birth},en,per@${host}`,
          `N-3,north,Ida,Dahl,2019-05-02,en,`,
        ].join('\n');
      await typeInto(page, page.locator('#text'), rows('31/31/1977'));
      await enter(page, page.getByRole('button', { name: 'Check and bring in' }));
      await page.getByText('Nothing was taken in.').first().waitFor();
      expect(await main(page)).toContain('31/31/1977');
      await isAccessible(page, 'a wrong line');
      await tabTo(page, page.locator('#text'));
      await page.keyboard.press('Control+a');
      await page.keyboard.insertText(rows('1977-01-31'));
      await enter(page, page.getByRole('button', { name: 'Check and bring in' }));
      await page.getByText('Done: 2 new, 0 changed, 0 as they were.').waitFor();
      await isAccessible(page, 'taken in');

      await add(page, 'Acting for a patient', 'Let someone act for the patient', {
        record_number: 'N-3',
        proxy_email: `per@${host}`,
        given_name: 'Per',
        family_name: 'Dahl',
        relation: 'Father',
        rights: 'Read and write',
      });

      await followRail(page, 'Patients');
      await enter(page, page.getByRole('button', { name: 'Send links' }));
      await page.getByText('2 links are on their way.').waitFor();
      await isAccessible(page, 'links sent');
      await page.context().close();

      const [mail = ''] = await world.mails(`rosa@${host}`, 1);
      expect(mail).toContain('Your account is ready');
      expect(mail).not.toMatch(/Rosa|Lind|North/);
      const patient = await world.open(way);
      const walker = { page: patient, say: world.words('en') };
      await patient.goto(/http\S+\/set-password\/\S+/.exec(mail)?.[0] ?? '');
      await patient.getByRole('textbox', { name: 'New password' }).fill('seven plums in a drawer');
      await patient.getByRole('button', { name: 'Save password' }).click();
      await patient.waitForURL(/\/sign-in/);
      await world.signIn(patient, `rosa@${host}`, 'seven plums in a drawer');
      await patient.waitForURL(/\/home$/);
      expect(await main(patient)).toContain('Rosa');
      await isAccessible(patient, 'first day');
      await writeAbout(walker, 'Me');
      await chooseTopic(walker, 'A general question');
      await tell(
        walker,
        'Which shots should I have before winter at my age? I had none last year.',
      );
      await checkMessage(walker);
      await send(walker);
      expect(await main(patient)).toMatch(/Nurses will answer you by/);
      await patient.context().close();
    },
  );
});
