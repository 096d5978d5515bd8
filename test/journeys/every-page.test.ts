import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pageAddress } from '#entry/app/page-address.ts';
import { recordKinds } from '#foundation/people/index.ts';
import {
  ask,
  hasAnswered,
  hasAsked,
  hasBegun,
  hasClosed,
  hasSaid,
  hasTaught,
  hasWritten,
  workItemOf,
} from './before.ts';
import { startJourneyWorld, type JourneyWorld } from './journey-world.ts';
import { newViolationsOn, overflowOf } from './window.ts';

let world: JourneyWorld;
const ids: Record<string, string> = {};
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00', filled: 'conversations' });
  Object.assign(ids, await thingsToOpen());
}, 120_000);
afterAll(() => world.close());

const marisol = 'marisol-vega';
const chest = 'There is a pressure in my chest and my left arm feels heavy.';
const fear = 'My husband hit me last night and I am afraid to go home.';
const dark = 'I keep thinking about killing myself.';

/** Ids that stand in addresses, by the name the lists below use. */
async function thingsToOpen(): Promise<Record<string, string>> {
  const begun = (body: string) => hasBegun(world, marisol, { topicId: 'symptom', body });
  const sent = (body: string) => hasWritten(world, marisol, { topicId: 'symptom', body });
  const thread = await sent('My knee has hurt since Sunday. What can I put on it?');
  const answered = await sent('Is it fine to swim with a healing cut on my foot?');
  await hasAnswered(world, 'dana-whitfield', answered, 'Yes, with a water-tight cover.');
  const asked = await sent('My ankle is thick in the evening. Is that from standing?');
  await hasAsked(world, 'dana-whitfield', asked, 'Is it one ankle, or both?');
  const closed = await sent('Which cream was it for the dry skin on my hands?');
  await hasAnswered(world, 'dana-whitfield', closed, 'The one with urea.');
  await hasClosed(world, 'dana-whitfield', closed);
  const [late] = await ask<{ id: string }>(world, 'SELECT id FROM thread WHERE patient_id = $1', [
    world.idOf('per', 'hannah-petrov'),
  ]);
  return {
    draft: await begun('My knee has hurt since Sunday.'),
    emergency: await begun(chest),
    crisis: await begun(dark),
    neutral: await begun(fear),
    thread,
    answered,
    asked,
    closed,
    late: late?.id ?? '',
    sitting: await hasTaught(world, 'dana-whitfield', marisol),
    voice: await hasSaid(world, marisol, 'Which nurse reads it?'),
    urgentSent: await sent(chest),
    crisisSent: await sent(dark),
    neutralSent: await sent(fear),
    item: await workItemOf(world, thread),
    answeredItem: await workItemOf(world, answered),
    closedItem: await workItemOf(world, closed),
  };
}

const patientPages = [
  '/home',
  '/messages',
  '/messages/search',
  '/account',
  '/account/remembered',
  '/write',
  '/write/someone-else',
  '/write/:draft/topic',
  '/write/:draft/urgent',
  '/write/:draft/words',
  '/write/:draft/review',
  '/write/:emergency/words',
  '/write/:emergency/safety',
  '/write/:emergency/review',
  '/write/:crisis/safety',
  '/write/:neutral/words',
  '/write/:neutral/safety',
  '/write/:neutral/review',
  '/messages/:thread',
  '/messages/:thread/sent',
  '/messages/:thread/print',
  '/messages/:answered',
  '/messages/:asked',
  '/messages/:closed',
  '/messages/:urgentSent',
  '/messages/:urgentSent/sent',
  '/messages/:crisisSent/sent',
  '/messages/:neutralSent',
  '/messages/:neutralSent/sent',
  '/how-we-answer/riverside',
  '/how-we-answer/riverside/changes',
  '/rules/read',
  '/rules/three-questions',
  '/learn',
  '/learn/P2',
  '/learn/P2/print',
  '/orientation',
  '/orientation?step=3',
  '/learn/P2/watch',
  '/learn/P4/watch?step=2',
  '/learn/P2/listen',
  '/voices',
  '/voices/new?about=lesson%3AP2',
  '/practice',
  '/practice/sore-knee',
  '/no-such-page',
];

const deskPages = [
  '/inbox/mine',
  '/inbox/all',
  '/inbox/urgent',
  '/inbox/waiting',
  '/inbox/late',
  '/inbox/all/:item',
  '/inbox/all/:item?write=note',
  '/inbox/all/:item?panel=hand-off',
  '/inbox/all/:item?panel=close',
  '/inbox/all/:item?panel=put-back',
  '/inbox/all/:item?panel=patient',
  '/inbox/all/:answeredItem',
  '/inbox/all/:closedItem',
  '/work/:answeredItem/as-patient',
  '/search',
  '/cover',
  '/expectations',
  '/expectations/map',
  '/learn',
  '/voices',
  '/teach',
  '/teach/:sitting',
  '/learn/courses',
  '/practice',
  '/practice/desk/worried-parent',
  '/inbox/all/:item?panel=coach',
  '/account',
];

const kinds = recordKinds(['en', 'es']).map(({ name }) => name);
const adminPages = [
  '/training',
  '/training/lessons',
  '/training/lessons/P4',
  '/admin/learning',
  '/admin/portal',
  '/admin/portal/pictures',
  '/admin',
  '/admin/mail',
  '/admin/voices',
  '/admin/voices/:voice',
  '/admin/library',
  '/admin/library/tip/short',
  '/admin/library/tip/short/versions/0',
  '/admin/library/lesson/P2',
  '/admin/library/lesson/P2/as/lesson?language=:language',
  '/admin/library/case/worried-parent',
  ...kinds.flatMap((kind) => [
    `/admin/${kind}`,
    `/admin/${kind}/new`,
    `/admin/${kind}/import`,
    `/admin/${kind}/:${kind}`,
  ]),
  '/admin/charter',
  '/admin/charter/map',
  '/admin/charter/changes',
  '/admin/charter/file',
  '/admin/charter/versions',
  '/admin/charter/versions/1',
  '/admin/charter/preview',
  '/admin/charter/rules/promise.question',
  '/admin/charter/rules/hours.open',
  '/admin/charter/parts/topics/bill',
  '/admin/charter/parts/guided-questions/new?topic=bill',
  '/admin/charter/preview/pediatrics/home',
  '/admin/charter/preview/pediatrics/review?topic=symptom',
  '/admin/measures',
];

const openPages = [
  '/sign-in',
  '/sign-in?notice=expired',
  '/signed-out',
  '/forgot-password',
  '/set-password/spent',
  '/privacy',
  '/accessibility',
  '/learn',
  '/certificates',
  '/certificates/no-such-code',
  '/practice',
  '/practice/sore-knee',
];

const visits: readonly { name: string; who: string; pages: readonly string[] }[] = [
  { name: 'anybody', who: '', pages: openPages },
  { name: 'a patient', who: 'marisol.vega', pages: patientPages },
  { name: 'a patient we are late for', who: 'hannah.petrov', pages: ['/home', '/messages/:late'] },
  { name: 'a nurse', who: 'dana.whitfield', pages: deskPages },
  { name: 'an administrator', who: 'priya.raman', pages: adminPages },
];

/** Pieces of pages that scripts fetch, and addresses that only lead on. */
const notPages = new Set([
  '/',
  '/how-we-answer',
  '/messages/:thread/line',
  '/inbox/:view/list',
  '/work/:workItem/row',
  '/practice/:case/:step',
  '/practice/desk/:case/restart',
]);

function addressOf(page: string, language: string): string {
  const records: Record<string, string> = {
    language,
    clinics: world.idOf('cli', 'cardiology'),
    teams: world.idOf('tea', 'refills'),
    staff: world.idOf('per', 'joy-okafor'),
    patients: world.idOf('per', 'hannah-petrov'),
    care: `${world.idOf('per', 'hannah-petrov')}.${world.idOf('per', 'moreno')}`,
    proxies: `${world.idOf('per', 'walter-finch')}.${world.idOf('prx', 'louise-finch-for-walter-finch')}`,
  };
  return page.replaceAll(/:(\w+)/g, (_, name: string) => {
    const id = ids[name] ?? records[name];
    if (id === undefined) throw new Error(`Nothing is called ${name} (${page}).`);
    return id;
  });
}

const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 320, height: 700 },
} as const;
const light = { name: 'every page, light', size: sizes.desktop };
const looks = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
];
const onlyLooks = { runOnly: { type: 'rule' as const, values: looks } };
const withoutLooks = { rules: Object.fromEntries(looks.map((id) => [id, { enabled: false }])) };

/** Every rule at the desk in the light, what depends on size and colour again on the smallest phone in the dark. */
async function faultsInEnglish(page: Page): Promise<string[]> {
  await page.setViewportSize(sizes.desktop);
  await page.emulateMedia({ colorScheme: 'light' });
  const faults = await newViolationsOn(page, light);
  await page.setViewportSize(sizes.phone);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await newViolationsOn(page, { name: 'every page, dark' }, onlyLooks);
  return [...faults, ...dark.map((each) => `dark: ${each}`)];
}

/** Looks are those of the English page; whatever else differs from it is tested. */
async function faultsInSpanish(page: Page): Promise<string[]> {
  const faults = await newViolationsOn(page, light, withoutLooks);
  await page.setViewportSize(sizes.phone);
  return faults;
}

async function faultsIn(who: string, pages: readonly string[], language: string) {
  const page = await world.open();
  await page.setViewportSize(sizes.phone);
  if (who !== '') await world.signIn(page, who);
  await page.goto(`/language/${language}?back=/privacy`);
  const faults: Record<string, string[]> = {};
  for (const path of pages) {
    await page.goto(addressOf(path, language), { waitUntil: 'load' });
    const found = await (language === 'en' ? faultsInEnglish : faultsInSpanish)(page);
    const past = await overflowOf(page);
    if (past !== 0) found.push(`${past} pixels past 320`);
    if ((await page.locator('html').getAttribute('lang')) !== language) found.push('language');
    const titles = await page.getByRole('heading', { level: 1 }).count();
    if (titles !== 1) found.push(`${titles} titles`);
    if (found.length > 0) faults[`${language} ${path}`] = found;
  }
  await page.context().close();
  return faults;
}

test.each(visits)('pages of $name have no fault', { timeout: 400_000 }, async ({ who, pages }) => {
  const english = await faultsIn(who, pages, 'en');
  const spanish = await faultsIn(who, pages, 'es');
  expect({ ...english, ...spanish }).toEqual({});
});

test('a page that answers a form leads back to an address that opens', () => {
  const answering = (method: string, ...kinds: string[]) =>
    world.app.routes
      .filter((each) => each.method === method)
      .filter(({ response }) => [response].flat().some((kind) => kinds.includes(kind)))
      .map(({ path }) => path);
  // One that only sends on to a page opens too.
  const opens = new Set(answering('GET', 'page', 'redirect'));
  const lost = answering('POST', 'page').filter(
    (path) => pageAddress(path, path, (x) => opens.has(x)) === '/',
  );
  expect(lost).toEqual([]);
});

test('every address that answers with a page is opened here', () => {
  const opened = visits.flatMap(({ pages }) => pages.map((path) => path.split('?', 1)[0] ?? ''));
  const isOpened = (route: string) => {
    const shape = new RegExp(`^${route.replaceAll(/:\w+/g, '[^/]+')}$`);
    return opened.some((path) => shape.test(path));
  };
  const left = world.app.routes
    .filter(({ method, response }) => method === 'GET' && [response].flat().includes('page'))
    .map(({ path }) => path)
    .filter((path) => !notPages.has(path) && !isOpened(path));
  expect(left).toEqual([]);
});
