import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, press, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

let world: JourneyWorld;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00', mailServer: true });
});
afterAll(() => world.close());

const DAY = 86_400_000;
const loud = 'WHERE DO I PARK WHEN I COME TO SEE YOU? I DO NOT KNOW THE PLACE AND I COME BY CAR.';
const better = 'Small letters are easier for our eyes. Both ways reach us.';
const tip = '[data-tip="all_capitals"]';

test('a manager asks the team to learn, a reminder goes out, and the overview says how far it is', async () => {
  const page = await world.open();
  await world.signIn(page, 'priya.raman');
  await page.goto('/training');
  await isAccessible(page);
  await page.getByRole('button', { name: /^Assign by the rules/ }).click();
  await page.waitForURL(/notice=assigned/);
  await isAccessible(page, 'assigned');
  await page.context().close();

  const start = world.clock.now();
  world.clock.set(start + 25 * DAY);
  const later = await world.open();
  await world.signIn(later, 'priya.raman');
  await later.goto('/training');
  await later.getByRole('button', { name: world.words('en')('courses.remind') }).click();
  await later.waitForURL(/notice=reminded/);
  const [mail = ''] = await world.mails('dana.whitfield', 1);
  expect(mail).toContain('You have a course to take');
  await later.goto('/training');
  expect(await main(later)).toContain('Dana Whitfield');
  expect(await main(later)).toMatch(/0 of \d lessons/);
  await later.context().close();
  world.clock.set(start);
}, 180_000);

test('a manager writes a lesson by its fields without JavaScript, and a second person reads by field what changed', async () => {
  const say = world.words('en');
  const page = await world.open({ javaScript: false });
  await world.signIn(page, 'priya.raman');
  await page.goto('/admin/library/lesson/P1');
  await page.locator('[name="en.part.title"]').fill('Getting in');
  await page.locator('[name="es.part.body.0.heading"]').fill('');
  await page.getByRole('button', { name: say('library.offer') }).click();
  const wrong = page.getByRole('link', { name: 'Section 1: Heading (Spanish). Write this field.' });
  await wrong.waitFor();
  await isAccessible(page, 'a heading left out');
  const heading = page.locator(((await wrong.getAttribute('href')) ?? '').replaceAll('.', '\\.'));
  expect(await heading.getAttribute('aria-invalid')).toBe('true');
  await heading.fill('Para entrar');
  await page.getByRole('button', { name: say('library.offer') }).click();
  await page.getByText(say('library.bar.own_words')).waitFor();
  await page.context().close();

  const second = await world.open({ device: 'phone', javaScript: false });
  await world.signIn(second, 'george.tanaka');
  await second.goto('/admin/library/lesson/P1');
  await isAccessible(second, 'a lesson to review');
  const read = (words: string) => words.replaceAll(/\n+/g, '\n');
  const review = read(await second.locator('section[aria-labelledby="review"]').innerText());
  expect(review).toContain('What it is about: Title\nGetting in and around\nGetting in');
  expect(review).toContain('Section 1: Heading\nEntre\nPara entrar');
  expect(review).not.toContain('objectives:');
  await second.getByRole('button', { name: say('library.review.approve') }).click();
  await second.goto('/admin/library/lesson/P1/versions/1');
  await isAccessible(second, 'a version of a lesson');
  expect(read(await main(second))).toContain('Section 1: Heading\nEntre\nPara entrar');
  await second.goto('/learn/P1');
  expect(await main(second)).toContain('Getting in');
  await second.context().close();
}, 180_000);

test('a patient’s remark on a tip becomes another tip, and the patient reads what became of it', async () => {
  const say = world.words('en');
  const patient = await world.open();
  await world.signIn(patient, 'arthur.bell');
  await meets(patient);
  const asked = patient.locator(tip).getByRole('link', { name: say('messaging.margin.voice') });
  const href = (await asked.getAttribute('href')) ?? '';
  await isAccessible(patient, 'tip');
  await patient.goto(href);
  expect(await main(patient)).toContain('The tip “');
  await isAccessible(patient, 'about a tip');
  await patient.locator('#wouldChange').fill('I see badly, so I write large. Do not scold me.');
  await patient.getByRole('button', { name: say('voices.give.act') }).click();
  await patient.getByText(say('voices.own.thanks')).waitFor();
  await isAccessible(patient, 'given');

  const manager = await world.open();
  await world.signIn(manager, 'priya.raman');
  await manager.goto('/admin/voices');
  await isAccessible(manager);
  await manager.getByRole('link', { name: /The tip/ }).click();
  await manager.waitForURL(/\/admin\/voices\/voi_/);
  await isAccessible(manager);
  const voice = manager.url();
  expect(await main(manager)).not.toContain('Arthur');
  await manager.getByRole('link', { name: say('voices.answer.edit.tip') }).click();
  await manager.waitForURL(/\/admin\/library\/tip\//);
  await manager.waitForLoadState('networkidle');
  await manager.locator('#f-en-text').fill(better);
  await manager.locator('[data-live="preview-en"]').getByText(better).first().waitFor();
  await manager.getByRole('button', { name: say('library.offer') }).click();
  await manager.getByText(say('library.bar.own_words')).waitFor();
  await isAccessible(manager, 'offered');

  const second = await world.open({ device: 'phone' });
  await world.signIn(second, 'george.tanaka');
  await second.goto(new URL(manager.url()).pathname);
  await isAccessible(second, 'to review');
  await second.getByRole('button', { name: say('library.review.approve') }).click();
  await second.getByText(say('library.notice.approved')).waitFor();
  await second.context().close();

  await manager.goto(voice);
  await manager.getByRole('radio', { name: /^Portal/ }).check({ force: true });
  await manager.getByRole('radio', { name: 'Tools', exact: true }).check({ force: true });
  await manager.getByRole('button', { name: say('voices.code.act') }).click();
  await manager.getByRole('radio', { name: /^Changed/ }).check({ force: true });
  await manager.locator('#answer').fill('We say it in a kinder way now.');
  await manager.getByRole('button', { name: say('voices.answer.act') }).click();
  await manager.waitForURL(/\/admin\/voices$/);
  await manager.goto(voice);
  expect(await main(manager)).toContain('We say it in a kinder way now.');
  await isAccessible(manager, 'answered');
  await manager.context().close();

  await world.mails('arthur.bell', 1);
  await patient.goto('/voices');
  expect(await main(patient)).toContain('We say it in a kinder way now.');
  await isAccessible(patient, 'you said, we did');
  world.clock.set(world.clock.now() + 2000);
  await meets(patient);
  await patient.locator(tip).getByText(better).waitFor();

  // Put away twice, once on each device, it is gone on both.
  const saved = patient.waitForResponse(
    (response) =>
      response.request().method() === 'PUT' &&
      (response.request().postData() ?? '').includes('tip.dismissed=all_capitals'),
  );
  await patient
    .locator(tip)
    .getByRole('button', { name: say('messaging.margin.keep') })
    .click();
  await saved;
  expect(await patient.locator(tip).count()).toBe(0);
  const phone = await world.open({ device: 'phone', javaScript: false });
  await world.signIn(phone, 'arthur.bell');
  await begins(phone);
  await phone.locator('textarea[name="body"]').fill(loud);
  await checkMessage({ page: phone, say });
  await phone.getByText(better).waitFor();
  await press({ page: phone, say }, 'messaging.margin.keep');
  await phone.waitForURL(/\/review$/);
  expect(await phone.getByText(better).count()).toBe(0);
  await phone.context().close();
  await begins(patient);
  const heard = patient.waitForResponse((response) => response.request().method() === 'PUT');
  await patient.locator('textarea[name="body"]').fill(loud);
  await heard;
  await patient.locator('[data-saved-words]').waitFor();
  expect(await patient.locator(tip).count()).toBe(0);
  await patient.context().close();

  async function begins(page: Page): Promise<void> {
    await page.goto('/home');
    await writeAbout({ page, say }, say('messaging.about.self'));
    await chooseTopic({ page, say }, 'Make or change a visit');
  }

  async function meets(page: Page): Promise<void> {
    await begins(page);
    await page.locator('textarea[name="body"]').fill(loud);
    await page.locator(tip).waitFor();
  }
}, 180_000);
