import type { Browser, BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import type { Act, Screen } from '#product/training/index.ts';
import { PICTURED_QUERY } from './pretend-clinic.ts';

// The shape of the film, as wide as a phone.
const VIEWPORT = { width: 390, height: 693 };
const DENSITY = 2;
const RING_PIXELS = 8;
const ROOM_PIXELS = 14;
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

export interface Photographer {
  /** @throws with the step to mend when the page is not there, or has nothing to draw a ring around */
  take(screen: Screen, language: string): Promise<Picture>;
  close(): Promise<void>;
}

/**
 * Opens a browser at a phone's size. @returns undefined when the package that drives it is not installed, as on a machine
 * that has no development dependencies
 */
export async function openPhotographer(
  executablePath: string,
  base: string,
): Promise<Photographer | undefined> {
  const driver = await import('playwright-core').catch(() => undefined);
  if (driver === undefined) return undefined;
  const browser = await driver.chromium.launch({ executablePath, args: switches });
  const windows = new Map<string, BrowserContext>();
  return {
    async take(screen, language) {
      const who = screen.who?.[language];
      const key = `${who ?? ''} ${language}`;
      const window = windows.get(key) ?? (await openWindow(browser, base, who, language));
      windows.set(key, window);
      return takeOne(window, screen, language);
    },
    close: () => browser.close(),
  };
}

async function openWindow(
  browser: Browser,
  baseURL: string,
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
  window.setDefaultTimeout(PATIENCE_MILLISECONDS);
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

async function takeOne(window: BrowserContext, screen: Screen, language: string): Promise<Picture> {
  const page = await window.newPage();
  try {
    const lesson = screen.path.startsWith('/learn');
    const answer = await page.goto(lesson ? `${screen.path}${PICTURED_QUERY}` : screen.path);
    if (answer?.ok() !== true) throw new Error(`${screen.path} answers ${answer?.status()}.`);
    for (const act of screen.acts) await perform(page, act, language);
    const place = page.locator(screen.highlight).first();
    await place.waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await place.evaluate((element) => {
      const high = element.getBoundingClientRect().height > globalThis.innerHeight - 120;
      element.scrollIntoView({ block: high ? 'start' : 'center' });
      if (high) globalThis.scrollBy(0, -80);
    });
    const box = await place.boundingBox();
    if (box === null) throw new Error(`Nothing is seen of ${screen.highlight}.`);
    return ringed(await page.screenshot(), box);
  } finally {
    await page.close();
  }
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

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
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
