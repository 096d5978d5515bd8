import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { riverside } from '#demo/riverside/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { loadPages } from '#platform/html/index.ts';
import { createApp, type App } from '#entry/app/app.ts';
import { demoPassword, seedWorld, type IdOf } from '#entry/seed/index.ts';
import { testDatabase, type TestDatabase } from '../harness/index.ts';
import { folderOf, startMailServer, type Post } from './post.ts';
import { closeWindows, openWindow, sharedBrowser, type Way } from './window.ts';

/** Each patient journey is walked three times, with the same claims; a page without scripts is the same document at any size. */
export const patientWays: readonly Way[] = [
  { device: 'phone', javaScript: true },
  { device: 'phone', javaScript: false },
  { device: 'desktop', javaScript: true },
];

/** Staff journeys are walked by keyboard alone at both sizes; live work needs scripts. */
export const staffWays: readonly Way[] = [{ device: 'desktop' }, { device: 'phone' }];

export type Say = (key: string, values?: Record<string, string | number>) => string;

/** A running product with a small Riverside in it, and a browser. */
export interface JourneyWorld {
  base: string;
  app: App;
  database: TestDatabase;
  clock: FixedClock;
  organizationId: string;
  idOf: IdOf;
  /** The words of the pages in one language, so that a journey presses what people read. */
  words(language: string): Say;
  /** A fresh window; nobody is signed in. */
  open(way?: Way): Promise<Page>;
  /** Signs in by e-mail and password, as people do. */
  signIn(page: Page, person: string, password?: string): Promise<void>;
  /** Texts of the mails kept for an address, oldest first; waits until there are so many. */
  mails(to: string, atLeast: number): Promise<string[]>;
  /** Ends everything, and fails when a page complained: an error, a foreign address, a fault of the server. */
  close(): Promise<void>;
}

export interface WorldWish {
  /** The present. The database has a clock of its own: in the past for it, every reply has left; ahead of it, none has. */
  now: string | number;
  /** `people` has no conversations yet; `nothing` is the database of the first day. */
  filled?: 'people' | 'conversations' | 'nothing';
  /** Mail goes to a mail server, which keeps it, instead of to the outbox folder. */
  mailServer?: boolean;
}

export async function startJourneyWorld(wish: WorldWish): Promise<JourneyWorld> {
  const database = await testDatabase();
  const until = typeof wish.now === 'number' ? wish.now : Date.parse(wish.now);
  const clock = fixedClock(until);
  const { organizationId, idOf } = await fill(database, until, wish.filled ?? 'people');
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-journey-'));
  const post = wish.mailServer ? await startMailServer() : folderOf(join(dataDir, 'outbox'));
  const config = {
    ...readConfig({ DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'error' }),
    ...(post.url === undefined ? {} : { smtpUrl: post.url }),
    baseUrl: 'http://127.0.0.1',
  };
  const app = await createApp({ config, connection: database.app, clock });
  await app.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.http.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  config.baseUrl = base;
  const pages = await loadPages();
  const browser = await sharedBrowser();
  const complaints: string[] = [];
  return {
    base,
    app,
    database,
    clock,
    organizationId,
    idOf,
    words: pages.translator,
    open: (way = {}) => openWindow(browser, { base, complaints }, way),
    signIn: (page, person, password) => signIn(page, person, password ?? demoPassword),
    mails: (to, atLeast) => mailsTo(post, to, atLeast),
    async close() {
      await closeWindows();
      await app.stop();
      await post.close();
      rmSync(dataDir, { recursive: true, force: true });
      expect(complaints, 'what pages complained about').toEqual([]);
    },
  };
}

async function fill(
  database: TestDatabase,
  until: number,
  filled: string,
): Promise<Pick<JourneyWorld, 'organizationId' | 'idOf'>> {
  if (filled === 'nothing') return { organizationId: '', idOf: (prefix) => prefix };
  const days = filled === 'people' ? 1 : 6;
  const whole = riverside({ seed: 7, until, days, patients: 0 });
  const world = filled === 'people' ? { ...whole, conversations: [] } : whole;
  return seedWorld({ owner: database.owner, world, seed: 7, until, days });
}

async function signIn(page: Page, person: string, password: string): Promise<void> {
  const email = person.includes('@') ? person : `${person}@riverside.example`;
  await page.goto('/sign-in');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

async function mailsTo(post: Post, to: string, atLeast: number): Promise<string[]> {
  const found = () => post.mails().filter((mail) => mail.includes(to));
  await expect
    .poll(() => found().length, { timeout: 20_000, interval: 200, message: `mails to ${to}` })
    .toBeGreaterThanOrEqual(atLeast);
  return found();
}
