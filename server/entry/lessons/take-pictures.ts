import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Act, Screen } from '#product/training/index.ts';
import { PICTURED_QUERY } from './pictured-clinic.ts';
import { whatIsSeen } from './what-is-seen.ts';

// The shape of the film, as wide as a phone.
const VIEWPORT = { width: 390, height: 693 };
const DENSITY = 2;
const RING_PIXELS = 8;
const ROOM_PIXELS = 14;
const LEAST_PIXELS = 12;
const PATIENCE_MILLISECONDS = 20_000;
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
];

export interface Picture {
  bytes: Buffer;
  width: number;
  height: number;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Photographer {
  /** Where the highlight is on the page. @throws with what to mend when the page or the highlight is not there */
  find(screen: Screen, language: string): Promise<Box>;
  /** All that makes the picture what it is, as text: the same text, the same picture. @throws as `find` does */
  look(screen: Screen, language: string): Promise<string>;
  /** @throws with the step to mend when the page is not there, or has nothing to draw a ring around */
  take(screen: Screen, language: string): Promise<Picture>;
  close(): Promise<void>;
}

/**
 * Opens a browser at a phone's size; `patience` is how long it waits for what is not there, in milliseconds. @returns undefined when the package that drives it is not installed, as on a machine
 * that has no development dependencies
 */
export async function openPhotographer(
  executablePath: string,
  base: string,
  patience = PATIENCE_MILLISECONDS,
): Promise<Photographer | undefined> {
  const driver = await import('playwright-core').catch(() => undefined);
  if (driver === undefined) return undefined;
  const browser = await driver.chromium.launch({ executablePath, args: switches });
  const windows = new Map<string, BrowserContext>();
  let stand: Stand | undefined;
  const find: Photographer['find'] = async (screen, language) => {
    const who = screen.who?.[language];
    const key = `${who ?? ''} ${language}`;
    const window =
      windows.get(key) ?? (await openWindow({ browser, baseURL: base, patience }, who, language));
    windows.set(key, window);
    const before = stand;
    stand = undefined;
    const now = await walkTo(window, screen, language, before);
    const box = await boxOf(now.page, screen);
    stand = now;
    return box;
  };
  return {
    find,
    async look(screen, language) {
      const box = await find(screen, language);
      if (stand === undefined) throw new Error(`Nobody stands at ${screen.path}.`);
      return JSON.stringify([await stand.page.evaluate(whatIsSeen), box]);
    },
    async take(screen, language) {
      const box = await find(screen, language);
      if (stand === undefined) throw new Error(`Nobody stands at ${screen.path}.`);
      return ringed(await stand.page.screenshot(), box);
    },
    close: () => browser.close(),
  };
}

/** Where somebody stands, and what they did to come there. */
interface Stand {
  window: BrowserContext;
  page: Page;
  path: string;
  acts: readonly Act[];
}

/** Goes on from where somebody stands when that is on the way; else begins at the address of the page. */
async function walkTo(
  window: BrowserContext,
  screen: Screen,
  language: string,
  before: Stand | undefined,
): Promise<Stand> {
  const { path, acts } = screen;
  const done = before?.acts ?? [];
  const isOnTheWay =
    before?.window === window &&
    before.path === path &&
    done.every((act, index) => JSON.stringify(act) === JSON.stringify(acts[index]));
  if (isOnTheWay) {
    for (const act of acts.slice(done.length)) await perform(before.page, act, language);
    return { ...before, acts };
  }
  // Who only looked may look on in the same window; who did something leaves without another word to the server.
  const onlyLooked = before?.window === window && done.length === 0;
  if (!onlyLooked) await before?.page.close();
  const page = onlyLooked ? before.page : await window.newPage();
  try {
    const answer = await page.goto(byTheClinic.test(path) ? `${path}${PICTURED_QUERY}` : path);
    if (answer?.ok() !== true) throw new Error(`${path} answers ${answer?.status()}.`);
    for (const act of acts) await perform(page, act, language);
    return { window, page, path, acts };
  } catch (error) {
    await page.close();
    throw error;
  }
}

async function openWindow(
  { browser, baseURL, patience }: { browser: Browser; baseURL: string; patience: number },
  who: string | undefined,
  language: string,
): Promise<BrowserContext> {
  const window = await browser.newContext({
    baseURL,
    viewport: VIEWPORT,
    deviceScaleFactor: DENSITY,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: language,
  });
  window.setDefaultTimeout(patience);
  const page = await window.newPage();
  if (who !== undefined) {
    await page.goto('/sign-in');
    const person = `form[action="/demo/sign-in"]:has(input[value^="${who}@"]) button`;
    await page.locator(person).click();
    await page.waitForURL((url) => url.pathname !== '/sign-in');
  }
  await page.goto(`/language/${language}?back=/privacy`);
  await page.close();
  return window;
}

// Pages that anybody reads say the rules of the clinic they are asked for.
const byTheClinic = /^\/(?:learn|how-we-answer)\b/;

async function boxOf(page: Page, { highlight }: Screen): Promise<Box> {
  const place = page.locator(highlight).first();
  await place.waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const floor = await place.evaluate((element) => {
    // People who try the demo are no part of the product.
    document.querySelector('[aria-labelledby="demo-people"]')?.remove();
    (document.activeElement as HTMLElement | null)?.blur();
    const high = element.getBoundingClientRect().height > globalThis.innerHeight - 120;
    element.scrollIntoView({ block: high ? 'start' : 'center' });
    if (high) globalThis.scrollBy(0, -80);
    const bar = document.querySelector('.tabbar');
    const covers = bar !== null && bar !== element && getComputedStyle(bar).position === 'fixed';
    return covers ? bar.getBoundingClientRect().top : globalThis.innerHeight;
  });
  const box = await place.boundingBox();
  if (box === null || box.width < LEAST_PIXELS || box.height < LEAST_PIXELS)
    throw new Error(`Nothing is seen of ${highlight}.`);
  if (box.y >= floor || box.y + box.height <= 0)
    throw new Error(`${highlight} is not where one looks.`);
  // What is behind the bar at the foot of the screen is not seen.
  return { ...box, height: Math.min(box.height, floor - box.y - ROOM_PIXELS / DENSITY) };
}

async function perform(page: Page, act: Act, language: string): Promise<void> {
  if ('type' in act)
    return page
      .locator(act.type)
      .first()
      .fill(act.words[language] ?? '');
  // Cards draw their own mark over the control.
  if ('choose' in act) return page.locator(act.choose).first().check({ force: true });
  const before = page.url();
  await page.locator(act.press).first().click();
  await page.waitForURL((url) => url.href !== before);
}

/** Draws a ring around the place, and dims the rest a little. */
async function ringed(png: Buffer, box: Box): Promise<Picture> {
  const [width, height] = [VIEWPORT.width * DENSITY, VIEWPORT.height * DENSITY];
  const edge = RING_PIXELS;
  const left = Math.max(edge, box.x * DENSITY - ROOM_PIXELS);
  const top = Math.max(edge, box.y * DENSITY - ROOM_PIXELS);
  const right = Math.min(width - edge, (box.x + box.width) * DENSITY + ROOM_PIXELS);
  const bottom = Math.min(height - edge, (box.y + box.height) * DENSITY + ROOM_PIXELS);
  const shape = `x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="20"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    <mask id="rest"><rect width="100%" height="100%" fill="#fff"/><rect ${shape} fill="#000"/></mask>
    <rect width="100%" height="100%" fill="#10222a" opacity=".32" mask="url(#rest)"/>
    <rect ${shape} fill="none" stroke="#fff" stroke-width="${2 * edge}"/>
    <rect ${shape} fill="none" stroke="#0b5a6e" stroke-width="${edge}"/></svg>`;
  const bytes = await sharp(png)
    .composite([{ input: Buffer.from(svg) }])
    .webp({ quality: 82, effort: 4 })
    .toBuffer();
  return { bytes, width, height };
}
