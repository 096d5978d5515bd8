import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium, type Browser, type CDPSession, type Page, type Response } from 'playwright-core';
import { expect } from 'vitest';
import { browserPath } from '../harness/browser.ts';
import { shapeOf } from './shape.ts';

export type Device = 'phone' | 'desktop';

export interface Way {
  device?: Device;
  javaScript?: boolean;
  language?: string;
  dark?: boolean;
}

const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;

interface Known extends Way {
  /** Pages whose document was tested at this size already; the same document comes in every way of a journey. */
  tested: Set<string>;
}

const windows = new WeakMap<Page, Known>();
const testedBySize: Record<Device, Set<string>> = { phone: new Set(), desktop: new Set() };

// Chromium takes the last list of features that are off: the first five are those of the driver that matter here. A document
// that replaces its frame costs an eighth more for each page.
const off = [
  'PaintHolding',
  'HttpsUpgrades',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'ThirdPartyStoragePartitioning',
  'RenderDocument',
  'SpareRendererForSitePerProcess',
];

function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      `--disable-features=${off.join(',')}`,
      // No other origin is ever reached, and each that is asked for is a complaint.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
}

let launched: Promise<Browser> | undefined;

/** One browser serves the test files of this process one after the other, and ends with it. */
export function sharedBrowser(): Promise<Browser> {
  launched ??= launchBrowser();
  return launched;
}

/** What a test file does with the browser at its end. */
export async function closeWindows(): Promise<void> {
  const browser = await launched;
  await Promise.all(browser?.contexts().map((context) => context.close()) ?? []);
}

/** Opens a window that writes down whatever no page may do. */
export async function openWindow(
  browser: Browser,
  { base, complaints }: { base: string; complaints: string[] },
  way: Way,
): Promise<Page> {
  const device = way.device ?? 'desktop';
  const context = await browser.newContext({
    viewport: viewports[device],
    javaScriptEnabled: way.javaScript ?? true,
    locale: way.language ?? 'en-US',
    colorScheme: way.dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
    baseURL: base,
  });
  context.setDefaultTimeout(25_000);
  const page = await context.newPage();
  windows.set(page, { ...way, device, tested: testedBySize[device] });
  const complain = (what: string) => complaints.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', (error) => complain(error.message));
  page.on('console', (message) => {
    const refused = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !refused) complain(message.text());
  });
  page.on('response', (response) => {
    if (response.status() >= 500 || isMissingPart(response))
      complain(`${response.status()} ${response.url()}`);
  });
  context.on('request', (request) => {
    if (!request.url().startsWith(base)) complain(`asked ${request.url()}`);
  });
  return page;
}

const isMissingPart = (response: Response) =>
  response.status() === 404 && response.request().resourceType() !== 'document';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeOptions {
  runOnly?: { type: 'rule'; values: readonly string[] };
  rules?: Readonly<Record<string, { enabled: boolean }>>;
}

interface Axe {
  run(
    options: AxeOptions & { resultTypes: readonly string[]; preload: boolean; iframes: boolean },
  ): Promise<{
    violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
  }>;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** By the protocol itself the text is compiled once a process, and not anew for each page. */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in globalThis)) return;
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await (await session).send('Runtime.evaluate', { expression: axe });
}

/** What axe finds on this page, each with the element and what to mend. */
export async function violationsOn(page: Page, options: AxeOptions = {}): Promise<string[]> {
  await bringAxe(page);
  const { violations } = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: Axe }).axe.run({
        ...chosen,
        resultTypes: ['violations'],
        // No rule that runs reads style sheets, and no page has frames.
        preload: false,
        iframes: false,
      }),
    options,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

/** How far the page reaches past the right edge of the window, in pixels. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Shapes of documents that axe found nothing in, by size and colours. */
const soundShapes = new Set<string>();

/** Under which size and colours a page is looked at. */
interface Sight {
  name: string;
  size?: { width: number; height: number };
}

/** What `violationsOn` finds, or nothing on a page of a shape that was found sound here under the same sight. */
export async function newViolationsOn(
  page: Page,
  { name, size }: Sight,
  options: AxeOptions = {},
): Promise<string[]> {
  const shape = `${name} ${await shapeOf(page)}`;
  if (soundShapes.has(shape)) return [];
  if (size !== undefined) await page.setViewportSize(size);
  const found = await violationsOn(page, options);
  if (found.length === 0) soundShapes.add(shape);
  return found;
}

/**
 * Nothing on this page stands in the way of someone who uses assistive technology, as far as a program can tell, and nothing
 * reaches past the edge. The same document in the same `state` is tested once at each size; a window without scripts cannot
 * test itself, and its document is that of the scripted walk.
 */
export async function isAccessible(page: Page, state = ''): Promise<void> {
  const known = windows.get(page);
  if (known === undefined || known.javaScript === false) return;
  // A page that has only just begun to come has nothing in it that could be looked at.
  await page.waitForLoadState();
  const { origin, pathname } = new URL(page.url());
  const path = pathname.replaceAll(/\/[a-z]{3}_[0-9a-z]+|\/[\w-]{30,}/g, '/…');
  const colours = known.dark ? 'dark' : 'light';
  const document = `${origin}${path} ${state} ${known.language ?? 'en-US'} ${colours}`;
  expect(await overflowOf(page), `what ${document} has past its edge`).toBe(0);
  if (known.tested.has(document)) return;
  known.tested.add(document);
  const found = await newViolationsOn(page, { name: `${known.device ?? 'desktop'} ${colours}` });
  expect(found, `accessibility of ${document}`).toEqual([]);
}
