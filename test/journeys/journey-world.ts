import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { riverside } from '#demo/riverside/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { createApp, type App } from '#entry/app/app.ts';
import { demoPassword, seedWorld, type IdOf } from '#entry/seed/index.ts';
import { testDatabase } from '../harness/index.ts';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

export type Device = 'phone' | 'desktop';

/** Each patient journey is walked four times, with the same claims. */
export const patientWays: readonly { device: Device; javaScript: boolean }[] = [
  { device: 'phone', javaScript: true },
  { device: 'phone', javaScript: false },
  { device: 'desktop', javaScript: true },
  { device: 'desktop', javaScript: false },
];

const viewports = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1440, height: 900 },
} as const;

/** A running product with a small Riverside in it, and a browser. */
export interface JourneyWorld {
  base: string;
  app: App;
  clock: FixedClock;
  idOf: IdOf;
  /** Where mails are kept, one file each. */
  mailFolder: string;
  /** A fresh browser window; nobody is signed in. */
  open(way?: {
    device?: Device;
    javaScript?: boolean;
    language?: string;
    dark?: boolean;
  }): Promise<Page>;
  /** Signs in by e-mail and password, as people do. */
  signIn(page: Page, email: string): Promise<void>;
  close(): Promise<void>;
}

export interface WorldWish {
  /** The present: an instant in the past, since the database has a clock of its own. */
  now: string;
  /** False leaves the database empty, as on the first day. */
  seeded?: boolean;
}

export async function startJourneyWorld(wish: WorldWish): Promise<JourneyWorld> {
  const { app: connection, owner } = await testDatabase();
  const until = Date.parse(wish.now);
  const clock = fixedClock(until);
  const world = riverside({ seed: 7, until, days: 6, patients: 0 });
  const seeded =
    wish.seeded === false ? undefined : await seedWorld({ owner, world, seed: 7, until, days: 6 });
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-journey-'));
  const config = {
    ...readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'silent' }),
    baseUrl: 'http://127.0.0.1',
  };
  const app = await createApp({ config, connection, clock });
  await app.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.http.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  config.baseUrl = base;
  const browser = await launchBrowser();
  return {
    base,
    app,
    clock,
    idOf: seeded?.idOf ?? ((prefix) => prefix),
    mailFolder: join(dataDir, 'outbox'),
    open: (way = {}) => openPage(browser, base, way),
    signIn: (page, email) => signIn(page, base, email),
    async close() {
      await browser.close();
      await app.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

async function openPage(
  browser: Browser,
  base: string,
  way: { device?: Device; javaScript?: boolean; language?: string; dark?: boolean },
): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: viewports[way.device ?? 'desktop'],
    javaScriptEnabled: way.javaScript ?? true,
    locale: way.language ?? 'en-US',
    colorScheme: way.dark ? 'dark' : 'light',
    bypassCSP: true,
    baseURL: base,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  if (way.javaScript === false) withoutScripts.add(page);
  page.on('pageerror', (error) => {
    throw error;
  });
  await context.route('**/*', (route) =>
    route.request().url().startsWith(base) ? route.continue() : route.abort(),
  );
  return page;
}

async function signIn(page: Page, base: string, email: string): Promise<void> {
  await page.goto(`${base}/sign-in`);
  await page.locator('input[type=email]').first().fill(email);
  await page.locator('input[type=password]').first().fill(demoPassword);
  await page.locator('input[type=password]').first().press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

interface AxeResult {
  violations: { id: string; help: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

/**
 * Nothing on this page stands in the way of someone who uses assistive technology, as far as a program can tell. A window
 * without scripts cannot test itself; the same document is tested in the scripted run of the same journey.
 */
export async function isAccessible(page: Page): Promise<void> {
  if (withoutScripts.has(page)) return;
  await page.evaluate(readFileSync(axePath, 'utf8'));
  const { violations } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResult> } }).axe.run(),
  );
  const told = violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
  expect(told, `accessibility of ${page.url()}`).toEqual([]);
}

const withoutScripts = new WeakSet<Page>();
