import { strFromU8, unzipSync } from 'fflate';
import sharp from 'sharp';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGround } from '#entry/app/ground.ts';
import { found } from '#entry/founding/found.ts';
import { hashPassword } from '#foundation/identity/index.ts';
import { findCourse, lessonShelf } from '#product/training/index.ts';
import { ask } from './before.ts';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { main } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00', filled: 'nothing' });
});
afterAll(() => world.close());

const password = 'copper kite on the porch 9';
const address = 'https://mychart.north.example/';
const picture = 'The start page of MyNorth. A blue button says Message my team.';

/** What bin/parley init --without-messaging does, with the database's owner. */
async function init(): Promise<string> {
  const { config } = world.app.ground;
  const connection = world.database.owner;
  const { clock } = world;
  const { ground } = createGround({ config, connection, clock, maximumConnections: 2 });
  try {
    const { link } = await found(ground, {
      name: 'North Hospital',
      email: 'ana@north.example',
      givenName: 'Ana',
      familyName: 'Reyes',
      timeZone: 'America/Chicago',
      language: 'en',
      phone: '555-0170',
      portal: { names: { en: 'MyNorth', es: 'MiNorte' }, address, words: {} },
    });
    return link.url;
  } finally {
    await ground.database.close();
  }
}

async function bringIn(page: Page, kind: string, lines: readonly string[]): Promise<void> {
  await page.goto(`/admin/${kind}/import`);
  await page.locator('#text').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Check and bring in' }).click();
  await page.getByText(/Done: 1 new/).waitFor();
}

async function setsItselfUp(page: Page): Promise<void> {
  await page.goto(await init());
  await page.locator('input[type=password]').fill(password);
  await page.locator('input[type=password]').press('Enter');
  await page.waitForURL(/\/sign-in/);
  await world.signIn(page, 'ana@north.example', password);
  await page.goto('/admin/portal');
  expect(await page.locator('#name-en').inputValue()).toBe('MyNorth');
  await isAccessible(page);
  const say = async (key: string, en: string, es: string) => {
    await page.locator(`#word-${key}-en`).fill(en);
    await page.locator(`#word-${key}-es`).fill(es);
  };
  await page.locator('#word-ui-nav-write-en').fill('Message my team');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await main(page)).toContain('Say this word in each language');
  await isAccessible(page, 'a word in one language');
  await say('ui-nav-write', 'Message my team', 'Escribir a mi equipo');
  await say('ui-nav-messages', 'Letter box', 'Buzón');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved. It holds from now on.').waitFor();

  await page.goto('/admin/portal/pictures?lesson=P1');
  const bytes = await sharp({
    create: { width: 320, height: 200, channels: 3, background: '#357' },
  })
    .png()
    .toBuffer();
  const file = { name: 'start.png', mimeType: 'image/png', buffer: bytes };
  const first = page.locator('section.card').filter({ has: page.locator('#part-1') });
  const put = first.getByRole('button', { name: /Put it in/ });
  await first.locator('input[type=file]').setInputFiles(file);
  await put.click();
  expect(await main(page)).toContain('Say what it shows, in each language.');
  await isAccessible(page, 'without words');
  await first.locator('#alt-1-en').fill(picture);
  await first.locator('#alt-1-es').fill('La página de inicio de MiNorte.');
  await first.locator('input[type=file]').setInputFiles(file);
  await put.click();
  await page.getByText('The picture is in.').waitFor();
  await isAccessible(page, 'with a picture');

  await bringIn(page, 'staff', [
    'email,given_name,family_name,role,clinics',
    `joan@north.example,Joan,Mills,nurse,${await theClinic()}`,
  ]);
  await bringIn(page, 'patients', [
    'record_number,clinic,given_name,family_name,birth_date,language,email',
    `N-1,${await theClinic()},Rosa,Lind,1980-01-31,en,rosa@north.example`,
  ]);
  await ask(world, 'UPDATE account SET password_hash = $1 WHERE password_hash IS NULL', [
    await hashPassword(password),
  ]);
}

async function theClinic(): Promise<string> {
  const [row] = await ask<{ slug: string }>(world, 'SELECT slug FROM clinic', []);
  return row?.slug ?? '';
}

async function readsAndPractises(page: Page): Promise<void> {
  await world.signIn(page, 'rosa@north.example', password);
  await page.waitForURL(/\/home$/);
  expect(await main(page)).toContain('To write to us, use MyNorth.');
  await isAccessible(page, 'other home');
  const links = await page
    .locator('header.top a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href')));
  expect(links).toEqual(expect.arrayContaining(['/learn', '/practice', '/how-we-answer']));
  expect(links.filter((href) => /^\/(write|messages)/.test(href ?? ''))).toEqual([]);

  await page.goto('/how-we-answer');
  expect(await main(page)).toContain('You write to us in MyNorth.');
  await isAccessible(page, 'rules');
  await page.goto('/learn/P1');
  const words = await main(page);
  expect(words).toContain('Message my team');
  expect(words).toContain('Letter box');
  expect(words).not.toContain(world.words('en')('identity.signIn.forgot'));
  const shown = page.getByRole('img', { name: picture });
  expect(
    await shown.evaluate((img: HTMLImageElement) => img.decode().then(() => img.naturalWidth)),
  ).toBe(320);
  await isAccessible(page, 'own words');
  await page.goto('/learn/P1/watch');
  await page.getByRole('img', { name: picture }).waitFor();

  await page.goto('/learn/P1');
  // What only our own pages do is not said of another portal's.
  expect(await main(page)).not.toMatch(/saved as you go|at the top of each page/i);
  await page.goto('/orientation?step=99');
  await page.getByRole('button', { name: world.words('en')('elsewhere.back') }).click();
  await page.waitForURL(/\/home$/);

  await page.goto('/practice/sore-knee');
  await page.getByRole('button').first().click();
  await page.waitForLoadState();
  expect(await page.title()).toContain(world.words('en')('ui.pretend.prefix').trim());

  for (const path of ['/write', '/messages', '/messages/search']) {
    const answer = await page.goto(path);
    expect([path, answer?.status()]).toEqual([path, 409]);
    expect(await main(page)).toContain('You write to us in MyNorth');
    await page.locator(`a[href="${address}"]`).first().waitFor();
  }
  await isAccessible(page, 'elsewhere');
  const refused = await page.evaluate(async () => {
    const { status } = await fetch('/write', { method: 'POST', body: new URLSearchParams({}) });
    return status;
  });
  expect(refused).toBe(409);
  const [drafts] = await ask<{ n: string }>(world, 'SELECT count(*) AS n FROM draft', []);
  expect(Number(drafts?.n)).toBe(0);
}

async function takesACourse(page: Page): Promise<void> {
  await world.signIn(page, 'joan@north.example', password);
  await page.waitForURL(/\/inbox$/);
  expect(await main(page)).toContain('Patients write in MyNorth');
  await isAccessible(page, 'staff home');
  const rail = await page
    .locator('nav.rail a')
    .evaluateAll((all) => all.map((each) => each.getAttribute('href') ?? ''));
  expect(rail).toEqual(expect.arrayContaining(['/expectations', '/learn/courses', '/practice']));
  expect(rail.filter((href) => /^\/(inbox\/|work|search|cover)/.test(href))).toEqual([]);
  expect((await page.goto('/inbox/all'))?.status()).toBe(409);
  await page.goto('/expectations');
  await page.getByRole('button', { name: /I agree to version/ }).click();
  await page.getByText('Thank you. It is on record').waitFor();

  for (const id of findCourse('care-team')?.lessons ?? []) {
    const right = (lessonShelf().find(id, 'en')?.checks ?? []).map(({ id: check, choices }) => [
      `check-${check}`,
      choices.find((choice) => choice.right)?.id ?? '',
    ]);
    const status = await page.evaluate(
      async ([lesson, form]) => {
        const body = new URLSearchParams(form as [string, string][]);
        return (await fetch(`/learn/${lesson}/check`, { method: 'POST', body })).status;
      },
      [id, right] as const,
    );
    expect([id, status]).toEqual([id, 200]);
  }
  await page.goto('/learn/courses');
  expect(await main(page)).toMatch(/Finished/);
}

async function takesAPackageAlong(page: Page): Promise<void> {
  const zip = await page.evaluate(async () => {
    const answer = await fetch(
      '/training/packages/patients-first-steps?format=scorm12&language=en',
    );
    return [...new Uint8Array(await answer.arrayBuffer())];
  });
  const files = unzipSync(Uint8Array.from(zip));
  const html = strFromU8(files['index.html'] ?? new Uint8Array());
  expect(html).toContain('Message my team');
  expect(html).toContain(picture);
  expect(files['pictures/P1-1.png']?.length).toBeGreaterThan(100);
  expect(strFromU8(files['imsmanifest.xml'] ?? new Uint8Array())).toContain('pictures/P1-1.png');
}

test('a hospital that keeps its portal uses everything else', { timeout: 120_000 }, async () => {
  const administrator = await world.open({ device: 'desktop' });
  await setsItselfUp(administrator);
  // What was settled holds within a second.
  world.clock.advance(2000);
  await administrator.goto('/training');
  await administrator.getByRole('button', { name: /Assign by the rules/ }).click();
  await administrator.waitForURL(/notice=assigned/);
  const patient = await world.open({ device: 'phone' });
  await readsAndPractises(patient);
  await patient.context().close();
  const nurse = await world.open({ device: 'desktop' });
  await takesACourse(nurse);
  await nurse.context().close();
  await takesAPackageAlong(administrator);
  await administrator.context().close();
});
