import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { checkMessage, chooseTopic, main, send, tell, writeAbout } from './walking.ts';
import { isAccessible } from './window.ts';

const rules = '/how-we-answer/riverside?clinic=family-medicine';

let world: JourneyWorld;
beforeAll(async () => {
  // A Tuesday morning at the clinic.
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
});
afterAll(() => world.close());

/** What pages show to someone, in a window of their own. */
async function seenBy(person: string | null, ...paths: string[]): Promise<string> {
  const page = await world.open();
  if (person !== null) await world.signIn(page, person);
  const texts: string[] = [];
  for (const path of paths) {
    await page.goto(path);
    texts.push(await main(page));
  }
  await page.context().close();
  return texts.join('\n');
}

/** When the team must have answered, on the clinic's clock, and which team. */
async function dueOf(threadId: string): Promise<string | undefined> {
  const owner = new pg.Client(world.database.owner);
  await owner.connect();
  const { rows } = await owner.query<{ due: string }>(
    `SELECT to_char(w.due_at AT TIME ZONE 'America/Chicago', 'YYYY-MM-DD HH24:MI ') || t.slug AS due
     FROM work_item w JOIN team t ON t.organization_id = w.organization_id AND t.id = w.team_id WHERE w.thread_id = $1`,
    [threadId],
  );
  await owner.end();
  return rows[0]?.due;
}

test(
  'a manager changes a promise, hours, a route and a topic; two people approve; from its date on every face says the new',
  { timeout: 240_000 },
  async () => {
    const say = world.words('en');
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
    const page = await world.open();
    await world.signIn(page, 'priya.raman');
    await page.goto('/admin/charter');
    await isAccessible(page);
    await page
      .getByRole('region', { name: 'How fast we answer' })
      .getByRole('link', { name: 'Side effect of a medicine' })
      .click();
    await isAccessible(page);
    await page.locator('#amount').fill('1');
    // What it would do follows while one types.
    await page.locator('.face', { hasText: 'Wed Nov 18' }).waitFor();
    await page.locator('#why').fill('Last quarter 31 people wrote again before day two.');
    await press(say('charter.look'));
    const tried = await main(page);
    expect(tried).toContain(say('charter.notice.look'));
    expect(tried).toMatch(/Thu Nov 19, 5\s?pm\s+Wed Nov 18, 5\s?pm/);
    await isAccessible(page, 'tried');

    await page.locator('#amount').fill('9');
    await press(say('charter.save'));
    expect(await main(page)).toContain('the charter allows 3 at most');
    await isAccessible(page, 'with a problem');
    await page.locator('#amount').fill('1');
    await press(say('charter.save'));
    expect(await main(page)).toContain(say('charter.notice.saved'));

    await changeHoursRouteAndTopic(page, press, say);
    await page
      .getByRole('link', { name: say('charter.whatChanges') })
      .first()
      .click();
    const told = await main(page);
    expect(told).toContain('Now: Side effect of a medicine: Your doctor reads it.');
    expect(told).toContain('Now: Side effect of a medicine: Your new pill feels wrong');
    expect(told).toContain('Monday, 8 am to 4 pm');
    expect(told).toContain('Now: Side effect of a medicine: a nurse answers within 1 work day.');
    expect(told).toContain('Now: Side effect: answered within 1 work day.');
    await isAccessible(page);
    await page.getByRole('radio', { name: say('charter.ask.date') }).check({ force: true });
    await page.locator('#date').fill('2026-11-20');
    await press(say('charter.ask.button'));
    await press(say('charter.approve.button'));
    expect(await main(page)).toContain(say('charter.notice.approved'));
    const names = 'George Tanaka';
    expect(await main(page)).toContain(say('charter.approve.missing', { count: 1, names }));
    const [mail] = await world.mails('george.tanaka@riverside.example', 1);
    expect(mail).toContain('A change of the rules waits for approval');
    expect(await seenBy(null, rules)).toContain('a nurse answers within 2 work days');

    const second = await world.open();
    await world.signIn(second, 'george.tanaka');
    await second.goto('/admin/charter/changes');
    await second.getByRole('button', { name: say('charter.approve.button') }).click();
    expect(await main(second)).toContain(say('charter.notice.scheduled'));
    expect(await seenBy(null, rules)).toContain('a nurse answers within 2 work days');
    expect(await seenBy(null, '/how-we-answer/riverside/changes')).toContain('From Fri Nov 20');

    // A Friday morning: the date has come.
    world.clock.set(Date.parse('2026-11-20T09:10:00-06:00'));
    expect(await seenBy(null, rules)).toContain('a nurse answers within 1 work day.');
    expect(await seenBy(null, rules)).toContain('Monday, 8 am to 4 pm');
    const staff = await seenBy('dana.whitfield', '/expectations', '/expectations/map');
    expect(staff).toContain('Side effect: answered within 1 work day.');
    expect(staff).toContain('Monday, 8 am to 4 pm');
    expect(staff).toMatch(/Side effect of a medicine\s+Family doctors/);
    await patientIsPromisedMonday(say);
  },
);

/** In the same draft: Mondays end earlier, doctors answer about side effects, and the topic says so in each language. */
async function changeHoursRouteAndTopic(
  page: Page,
  press: (name: string) => Promise<void>,
  say: ReturnType<JourneyWorld['words']>,
): Promise<void> {
  await page.goto('/admin/charter/rules/hours.open');
  await page.locator('#mon_0_closes').fill('16:00');
  await press(say('charter.save'));
  expect(await main(page)).toContain(say('charter.notice.saved'));
  await page.goto('/admin/charter/rules/routing.topics');
  await page.locator('#team_side-effect').selectOption('family-physicians');
  await page.locator('#backup_side-effect').selectOption('family-nurses');
  await press(say('charter.save'));
  expect(await main(page)).toContain(say('charter.notice.saved'));

  await page.goto('/admin/charter/parts/topics/side-effect');
  await isAccessible(page, 'topic');
  await page.locator('#hint_en').fill('Your new pill feels wrong');
  await page.locator('#hint_es').fill('');
  await press(say('charter.save'));
  // Half-written can be kept, not approved, and says what is missing.
  expect(await main(page)).toContain('The text in Spanish is missing. Write it.');
  await page.locator('#hint_es').fill('Su medicina nueva le cae mal');
  await page.locator('.face', { hasText: 'Your new pill feels wrong' }).first().waitFor();
  await press(say('charter.save'));
  expect(await main(page)).not.toContain('is missing');
  await page.goto('/admin/charter/preview/family-medicine/topic?topic=side-effect');
  const preview = await main(page);
  expect(preview).toContain(say('ui.preview.title', { version: 2, clinic: 'Family Medicine' }));
  expect(preview).toContain('Your new pill feels wrong');
  await press(say('messaging.goOn'));
  await press(say('messaging.goOn'));
  await page.locator('#body').fill('My stomach is upset since I take the new pill.');
  await press(say('messaging.compose.review'));
  expect(await main(page)).toContain('Your doctor reads it.');
  await isAccessible(page, 'preview');
}

async function patientIsPromisedMonday(say: ReturnType<JourneyWorld['words']>): Promise<void> {
  const page = await world.open({ device: 'phone' });
  const walker = { page, say };
  await world.signIn(page, 'marisol.vega');
  await writeAbout(walker, 'Me');
  await page.waitForURL(/\/topic$/);
  expect(await main(page)).toContain('Your new pill feels wrong');
  await chooseTopic(walker, 'Side effect of a medicine');
  await tell(walker, 'My stomach is upset since I take the new pill in the evening.');
  await checkMessage(walker);
  expect(await main(page)).toMatch(
    /Family doctors will answer you by\s+Mon(day)?, Nov\w* 23, 4\s?pm/,
  );
  const thread = await send(walker);
  await page.goto(`/messages/${thread}`);
  expect(await main(page)).toMatch(/Answer by\s+Mon\w*,? Nov\w* 23, 4\s?pm/);
  await page.context().close();
  expect(await dueOf(thread)).toBe('2026-11-23 16:00 family-physicians');
}

test(
  'the rules are read once, in one’s own language, and never stand in the way',
  { timeout: 120_000 },
  async () => {
    for (const language of ['en', 'es']) {
      const say = world.words(language);
      const page = await world.open({ device: 'phone', language: `${language}-US` });
      await world.signIn(page, 'marisol.vega');
      const spoken = { name: 'parley_language', value: language, url: world.base };
      await page.context().addCookies([spoken]);
      await page.goto(`/rules/read`);
      await isAccessible(page, language);
      await page.getByRole('link', { name: say('charter.read.later') }).click();
      expect(new URL(page.url()).pathname).toBe('/home');
      await page.goto('/rules/read');
      await page.getByRole('button', { name: say('charter.read.done') }).click();
      expect(await main(page)).toContain(say('charter.quiz.thanks'));
      await isAccessible(page, language);
      await page.getByRole('button', { name: say('charter.quiz.check') }).click();
      await isAccessible(page, `${language} answered`);
      await page.context().close();
    }
  },
);

test(
  'a new topic without the backup the rules ask for is told beside the field, and kept once it has one',
  { timeout: 120_000 },
  async () => {
    for (const language of ['en', 'es']) {
      const say = world.words(language);
      const page = await world.open({
        device: 'phone',
        language: `${language}-US`,
        javaScript: false,
      });
      await world.signIn(page, 'george.tanaka');
      const spoken = { name: 'parley_language', value: language, url: world.base };
      await page.context().addCookies([spoken]);
      const save = () =>
        page.getByRole('button', { name: say('charter.save'), exact: true }).click();
      await page.goto('/admin/charter/parts/topics/new');
      await page.locator('#label_en').fill(`Home visit ${language}`);
      await page.locator('#label_es').fill(`Visita en casa ${language}`);
      for (const [place, id] of ['visit-need', 'visit-about', 'good-times'].entries())
        await page.locator(`#guidedQuestions_${place}`).selectOption(id);
      await page.locator('#urgentQuestions_0').selectOption('cannot-wait');
      await page.locator('#hint_en').fill('We come to you');
      await page.locator('#goodReasons_en').fill('You cannot leave home');
      await page.locator('#promiseWords_en').fill('Home visits: we answer within {value}.');
      await page.locator('#amount').fill('2');
      await page.locator('#team').selectOption('intake');
      await save();
      expect(await main(page)).toContain(say('charter.notice.unreadable'));
      const topic = language === 'en' ? 'Home visit en' : 'Visita en casa es';
      const told = say('charter.wrong.noBackup', { topic });
      expect(await page.locator('#backup-error').textContent()).toContain(told);
      expect(await page.locator('#amount').inputValue()).toBe('2');
      await isAccessible(page, `${language} without a backup`);
      await page.locator('#backup').selectOption('records-and-billing');
      await save();
      // Words that are missing can be kept; each is told at its field.
      expect(await main(page)).toContain(say('charter.notice.saved'));
      await page.goto('/admin/charter');
      await page.getByRole('button', { name: say('charter.withdraw') }).click();
      await page.context().close();
    }
  },
);

test(
  'the rules go out as a file and come back with their comments; a broken file changes nothing and says where',
  { timeout: 180_000 },
  async () => {
    const say = world.words('en');
    const page = await world.open({ javaScript: false });
    await world.signIn(page, 'george.tanaka');
    await page.goto('/admin/charter/file');
    const file = await page.request.get('/admin/charter/file/download');
    const text = await file.text();
    const load = async (content: string) => {
      const buffer = Buffer.from(content);
      const upload = { name: 'charter.yaml', mimeType: 'text/yaml', buffer };
      await page.locator('#file').setInputFiles(upload);
      await page.getByRole('button', { name: say('charter.file.button') }).click();
    };
    await load(`${text}\nsurprise: true\n`);
    const refused = await main(page);
    expect(refused).toContain(say('charter.file.unreadable'));
    expect(refused).toContain(`${text.split('\n').length + 1}:1`);

    const noted = `# Read at the meeting in May.\n${text.replace('value: { days: 14 }', 'value: { days: 21 }')}`;
    await page.goto('/admin/charter/file');
    await load(noted);
    expect(await main(page)).toContain(say('charter.notice.imported'));
    expect(await (await page.request.get('/admin/charter/file/download')).text()).toBe(noted);
    await page.goto('/admin/charter/changes');
    expect(await main(page)).toContain('You can open it again for 21 days.');

    await page.goto('/admin/charter/rules/threads.reopen');
    const other = await world.open({ javaScript: false });
    await world.signIn(other, 'priya.raman');
    await other.goto('/admin/charter/rules/threads.reopen');
    await other.locator('#part_days').fill('30');
    await other.getByRole('button', { name: say('charter.save'), exact: true }).click();
    await page.locator('#part_days').fill('60');
    await page.getByRole('button', { name: say('charter.save'), exact: true }).click();
    expect(await main(page)).toContain(
      say('charter.notice.changed_elsewhere', { name: 'Priya Raman' }),
    );
    expect(await page.locator('#part_days').inputValue()).toBe('60');
    await page.goto('/admin/charter');
    await page.getByRole('button', { name: say('charter.withdraw') }).click();
    expect(await main(page)).toContain(say('charter.notice.withdrawn'));
  },
);
