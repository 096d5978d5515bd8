import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packageOf, serveCourse, type CourseServer } from './course-lms.ts';
import { clickThrough, keyThrough } from './course-player.ts';
import { closeWindows, sharedBrowser, violationsOn } from './window.ts';

const player = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`scorm-again/${name}/min`), 'utf8');

let browser: Browser;
const servers: CourseServer[] = [];
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeWindows();
  for (const server of servers) server.close();
});

type Elements = Record<string, string>;
const ways = [
  {
    format: 'scorm12',
    api: 'API',
    made: 'new Scorm12API',
    get: 'LMSGetValue',
    status: 'cmi.core.lesson_status',
    score: 'cmi.core.score.raw',
    place: 'cmi.core.lesson_location',
  },
  {
    format: 'scorm2004',
    api: 'API_1484_11',
    made: 'new Scorm2004API',
    get: 'GetValue',
    status: 'cmi.success_status',
    score: 'cmi.score.scaled',
    place: 'cmi.location',
  },
] as const;

/** A page as a learning system shows it: the player's object, the package in a frame, and what was committed kept between visits. */
async function launch(way: (typeof ways)[number], course: string, language = 'en') {
  const { files, view } = await packageOf(course, way.format, language);
  const script = player(way.format);
  const commits: { cmi: Record<string, unknown> }[] = [];
  const server = await serveCourse(files, (request, response, body) => {
    if (request.method === 'POST') commits.push(JSON.parse(body) as (typeof commits)[number]);
    if (request.method === 'POST') return void response.end('{"result":"true","errorCode":0}');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    return void response.end(`<!doctype html><title>LMS</title><script>${script}</script><script>
      const settings = { autocommit: false, lmsCommitUrl: '/commit', dataCommitFormat: 'json', logLevel: 5 };
      window.${way.api} = ${way.made}(settings);
      const before = localStorage.getItem('cmi');
      if (before) window.${way.api}.loadFromJSON(JSON.parse(before));
    </script><iframe src="/content/index.html" title="course" style="width:100%;height:95vh"></iframe>`);
  });
  servers.push(server);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on('request', (request) => {
    if (!request.url().startsWith(server.base)) complaints.push(request.url());
  });
  const open = async () => {
    const page = await context.newPage();
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.base}/lms`);
    const frame = page.frame({ url: /content/ }) as Frame;
    await frame.locator('[data-contents]').waitFor();
    const read = (...names: string[]): Promise<Elements> =>
      page.evaluate(
        ({ api, get, asked }) => {
          const object = (
            globalThis as unknown as Record<string, Record<string, (name: string) => string>>
          )[api];
          return Object.fromEntries(asked.map((name) => [name, object?.[get]?.(name) ?? '']));
        },
        { api: way.api, get: way.get, asked: names },
      );
    return { page, frame, read };
  };
  return { open, view, complaints, commits, context };
}

describe.each(ways)(
  'a course in a learning system that speaks $format',
  { timeout: 90_000 },
  (way) => {
    test('closed half-way it goes on where it was; finished it reports passed, the score and nothing of the answers', async () => {
      const { open, view, complaints, commits, context } = await launch(way, 'patient-side');
      const first = await open();
      await keyThrough(first.frame, view.lessons.slice(0, 2));
      const half = await first.read(way.status, way.place, 'cmi.suspend_data', way.score);
      expect(half[way.status]).toMatch(/incomplete|unknown/);
      expect(half[way.place]).toBe(view.lessons[2]?.lesson.id);
      expect(half[way.score]).toBe('');
      expect(JSON.parse(half['cmi.suspend_data'] ?? '')).toMatchObject({
        seen: view.lessons.slice(0, 2).map(({ lesson }) => lesson.id),
      });
      const kept = commits.length;
      expect(kept).toBeGreaterThanOrEqual(4);
      await keepFor(first.page, way.api);
      await first.page.close({ runBeforeUnload: false });

      const second = await open();
      await second.frame.locator(`#${view.lessons[2]?.lesson.id}`).waitFor();
      expect(await second.frame.locator('[data-at]').textContent()).toContain('3');
      await clickThrough(second.frame, view.lessons.slice(2));
      await second.frame.locator('[data-ended]').waitFor();
      const done = await second.read(way.status, way.score, 'cmi.completion_status');
      expect(done[way.status]).toBe('passed');
      expect(Number(done[way.score])).toBe(way.format === 'scorm12' ? 100 : 1);
      if (way.format === 'scorm2004') expect(done['cmi.completion_status']).toBe('completed');
      expect(JSON.stringify(commits.at(-1))).not.toContain('interactions.0');
      await second.frame.evaluate(() => dispatchEvent(new Event('pagehide')));
      expect(await isEnded(second.page, way.api)).toBe(true);
      expect(complaints).toEqual([]);
      await context.close();
    });

    test('too many wrong answers are a fail, which trying again mends', async () => {
      const { open, view, context } = await launch(way, 'patient-side', 'es');
      const { frame, read } = await open();
      await clickThrough(frame, view.lessons.slice(0, 3), { wrong: true });
      await clickThrough(frame, view.lessons.slice(3));
      await frame.locator('[data-ended]').waitFor();
      expect((await read(way.status))[way.status]).toBe('failed');
      expect(await frame.locator('[data-verdict]').textContent()).toContain('80 %');
      await clickThrough(frame, view.lessons);
      expect((await read(way.status))[way.status]).toBe('passed');
      await context.close();
    });
  },
);

/** What the player would send its server at Commit, kept for the next visit. */
const keepFor = (page: Page, api: string) =>
  page.evaluate((name) => {
    const object = (globalThis as unknown as Record<string, { renderCMIToJSONObject(): unknown }>)[
      name
    ];
    const cmi = (object?.renderCMIToJSONObject() as { cmi: unknown } | undefined)?.cmi;
    localStorage.setItem('cmi', JSON.stringify(cmi));
  }, api);

const isEnded = (page: Page, api: string) =>
  page.evaluate((name) => {
    const object = (globalThis as unknown as Record<string, { isTerminated(): boolean }>)[name];
    return object?.isTerminated() ?? false;
  }, api);

describe('a package without a learning system', { timeout: 60_000 }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-course-'));
  let context: BrowserContext;
  beforeAll(async () => {
    const { files } = await packageOf('patients-first-steps', 'scorm2004');
    for (const [name, bytes] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const address = `file://${folder}/index.html`;

  test('opened from a disk it can be read, says that nothing was found, and remembers', async () => {
    context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      colorScheme: 'dark',
    });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(address);
    await page.getByText('No learning system was found.').waitFor();
    expect(await page.locator('[data-lesson]:visible').count()).toBe(1);
    await page.locator('#P0 [data-go="1"]').click();
    await page.locator('#P1').waitFor();
    await page.reload();
    await page.locator('#P1').waitFor({ state: 'visible' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      390,
    );
    expect(await violationsOn(page)).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test('without scripts every lesson and every answer is there', async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address);
    expect(await page.locator('[data-lesson]:visible').count()).toBe(12);
    expect(await page.locator('[data-why] summary:visible').count()).toBeGreaterThan(20);
    expect(await page.locator('button:visible').count()).toBe(0);
    await context.close();
  });
});
