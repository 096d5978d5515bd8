import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Say } from './journey-world.ts';
import { isAccessible } from './window.ts';

/** Someone on the patient's side, at one window. */
export interface Walker {
  page: Page;
  say: Say;
}

/** What a page shows, as one reads it: the spaces that hold a date together are spaces. */
export const shown = async (page: Page, part = 'body'): Promise<string> =>
  (await page.locator(part).innerText()).replaceAll(/[\u00a0\u202f]/g, ' ');
export const main = (page: Page): Promise<string> => shown(page, 'main');

/** Presses the button of that name. */
export async function press({ page, say }: Walker, key: string): Promise<void> {
  await page
    .getByRole('button', { name: say(key), exact: true })
    .first()
    .click();
}

async function choose(page: Page, name: string | RegExp, kind: 'radio' | 'checkbox' = 'radio') {
  // Cards draw their own mark over the control.
  await page.getByRole(kind, { name, exact: true }).check({ force: true });
}

/** From wherever one is to the topics: who it is about. */
export async function writeAbout(walker: Walker, whom: string): Promise<void> {
  const { page, say } = walker;
  await page
    .getByRole('link', { name: say('messaging.write'), exact: true })
    .first()
    .click();
  await page.waitForURL(/\/write$/);
  await choose(page, whom);
  await isAccessible(page);
  await press(walker, 'messaging.goOn');
}

/** What it is about, then the urgent questions: `marked` are those that are true. Ends at the words or at the safety page. */
export async function chooseTopic(
  walker: Walker,
  topic: string,
  marked: readonly (string | RegExp)[] = [],
): Promise<void> {
  const { page } = walker;
  await page.waitForURL(/\/topic$/);
  await choose(page, topic);
  await isAccessible(page);
  await press(walker, 'messaging.goOn');
  await page.waitForURL(/\/(urgent|words)$/);
  if (page.url().endsWith('/words')) return;
  for (const question of marked) await choose(page, question, 'checkbox');
  await isAccessible(page);
  await press(walker, 'messaging.goOn');
  await page.waitForURL(/\/(words|safety)$/);
}

/** The words, and answers to questions by the name of their choice. */
export async function tell(
  { page, say }: Walker,
  words: string,
  answers: readonly (string | RegExp)[] = [],
): Promise<void> {
  await page.waitForURL(/\/words$/);
  await page.getByRole('textbox', { name: say('messaging.compose.words') }).fill(words);
  for (const answer of answers)
    await page.getByLabel(answer, { exact: true }).first().check({ force: true });
  await isAccessible(page);
}

/** From the words to the review. */
export async function checkMessage(walker: Walker): Promise<void> {
  await press(walker, 'messaging.compose.review');
  await walker.page.waitForURL(/\/review$/);
  await isAccessible(walker.page);
}

/** Sends from the review, whoever it goes to. Answers the id of the conversation. */
export async function send({ page, say }: Walker): Promise<string> {
  const sends = say('messaging.sendTo', { team: '' }).trim();
  await page.getByRole('button', { name: new RegExp(`^${sends} `) }).click();
  return hasArrived(page);
}

/** The page that says we have it. Answers the id of the conversation. */
export async function hasArrived(page: Page): Promise<string> {
  await page.waitForURL(/\/messages\/thr_[^/]+\/sent$/);
  await isAccessible(page);
  const [, id = ''] = /(thr_[^/]+)/.exec(page.url()) ?? [];
  expect(id).not.toBe('');
  return id;
}

/** Moves the focus with Tab alone until it stands on that element, as someone without a mouse does. */
export async function tabTo(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await target.waitFor();
  const stops = await target.evaluate(stopsBefore);
  for (let steps = 0; steps < stops; steps += 1) await page.keyboard.press('Tab');
  for (let steps = stops; steps < 150; steps += 1) {
    const there = await target.evaluate((element) => element === document.activeElement);
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard never comes to ${String(target)}.`);
}

/** How many times Tab is pressed at least before somebody stands there: looking each time costs more than pressing. */
function stopsBefore(target: Element): number {
  const grouped = (stop: HTMLElement) => stop instanceof HTMLInputElement && stop.type === 'radio';
  const stops = [
    ...document.querySelectorAll<HTMLElement>('a[href], button, input, select'),
  ].filter(
    (stop) =>
      stop.tabIndex >= 0 && !grouped(stop) && !stop.matches(':disabled') && stop.checkVisibility(),
  );
  const from = document.activeElement;
  const isAhead = (stop: Node) =>
    from === null || (from.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  const isBefore = (stop: Node) =>
    (target.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_PRECEDING) !== 0;
  return stops.filter((stop) => isAhead(stop) && isBefore(stop) && !stop.contains(target)).length;
}

/** Tabs to a control and types into it. */
export async function typeInto(page: Page, target: ReturnType<Page['locator']>, text: string) {
  await tabTo(page, target);
  await page.keyboard.insertText(text);
}

/** Tabs to a button or link and presses Enter. */
export async function enter(page: Page, target: ReturnType<Page['locator']>): Promise<void> {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
}

/** Signs in by keyboard alone. */
export async function signInByKeys(page: Page, email: string, password: string): Promise<void> {
  await page.goto('/sign-in');
  await typeInto(page, page.locator('#email'), email);
  await typeInto(page, page.locator('#password'), password);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** Goes to a place by its name in the palette of the desk. */
export async function goByPalette(page: Page, name: string): Promise<void> {
  await page
    .locator('[data-island="clinic/triage/desk"][data-ready]')
    .waitFor({ state: 'attached' });
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

/** Presses one of the single keys of the desk, once the desk listens. */
export async function pressKey(page: Page, key: string): Promise<void> {
  await page
    .locator('[data-island="clinic/triage/desk"][data-ready]')
    .waitFor({ state: 'attached' });
  await page.keyboard.press(key);
}

/** Follows a link of the rail by keyboard; on a small screen the rail is behind a menu. */
export async function followRail(page: Page, name: string): Promise<void> {
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await enter(page, menu);
  await enter(page, page.getByRole('link', { name, exact: true }).first());
}
