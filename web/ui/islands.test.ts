import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { browserPath } from '../../test/harness/browser.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = import.meta.dirname;
const entry = 'virtual:try';
const source = `
  import { h } from 'preact';
  import { island, enhance } from '${here}/islands.ts';
  import { startPage } from '${here}/page.ts';
  import { listen } from '${here}/live.ts';
  const read = (data) => { if (typeof data.start !== 'number') throw new Error('no start'); return data; };
  island('count', read, ({ start }) => h('p', { id: 'count' }, 'Starts at ' + start));
  island('broken', read, () => h('p', null, 'never'));
  enhance('swap', (data) => data, (root, { words }) => { root.dataset.words = words; });
  startPage();
  listen('/live');
`;
const page = `<!doctype html><html lang="en"><head><title>Try</title><script type="module" src="/try.js"></script></head><body>
  <div data-island="count"><script type="application/json" data-props>{"start":3}</script><div data-island-root><p id="count">Starts at 3</p></div></div>
  <div data-island="broken"><script type="application/json" data-props>{}</script><div data-island-root><p id="kept">The page works</p></div></div>
  <div data-live-fragment="/part" data-live-thread="thr_1"><ol class="promise"><li class="now"><b>In line</b></li></ol></div>
  <div data-live-fragment="/other" data-live-thread="thr_2"><p id="other">Untouched</p></div>
  <form action="/sent"><button data-busy="Sending" id="send">Send</button></form>
  <a data-quick-exit href="/elsewhere" id="exit">Leave</a>
  <h1 tabindex="-1" data-focus>Check 2 things</h1>
  <div role="status" data-live-words></div></body></html>`;
const part = `<ol class="promise"><li class="now"><b>Dana has it</b></li></ol>
  <div data-island="swap"><script type="application/json" data-props>{"words":"fresh"}</script><div data-island-root id="swapped"></div></div>`;

let server: Server;
let browser: Browser;
let origin = '';
const streams: ServerResponse[] = [];
let resumedFrom: string | undefined;

async function bundle(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name: 'try',
        resolveId: (id) => (id === entry ? id : undefined),
        load: (id) => (id === entry ? source : undefined),
      },
    ],
    build: { write: false, rolldownOptions: { input: entry } },
  })) as Rolldown.RolldownOutput;
  return built.output[0].code;
}

beforeAll(async () => {
  const script = await bundle();
  const answers: Record<string, [type: string, body: string]> = {
    '/': ['text/html', page],
    '/try.js': ['text/javascript', script],
    '/part': ['text/html', part],
    '/elsewhere': ['text/html', '<!doctype html><title>Weather</title>'],
  };
  server = createServer((request, response) => {
    if (request.url === '/live') {
      resumedFrom = request.headers['last-event-id']?.toString();
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('retry: 50\n\n');
      streams.push(response);
      return;
    }
    // 204 keeps the page, so that the pressed button can be looked at.
    if (request.url?.startsWith('/sent')) {
      response.writeHead(204).end();
      return;
    }
    const [type, body] = answers[request.url ?? '/'] ?? ['text/plain', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: browserPath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
});

afterAll(async () => {
  await browser?.close();
  for (const stream of streams) stream.destroy();
  server?.close();
});

test('islands start with their props, and a broken one leaves the page as the server drew it', async () => {
  const tab = await browser.newPage();
  await tab.goto(origin);
  await tab.locator('[data-island="count"][data-ready="yes"]').waitFor();
  expect(await tab.textContent('#count')).toBe('Starts at 3');
  await tab.locator('[data-island="broken"][data-ready="failed"]').waitFor();
  expect(await tab.textContent('#kept')).toBe('The page works');
  await expect.poll(() => tab.evaluate('document.activeElement.tagName')).toBe('H1');
  await tab.close();
});

test('a thread that changes is swapped in, said once, and resumed after a lost connection', async () => {
  streams.length = 0;
  const tab = await browser.newPage();
  await tab.goto(origin);
  await expect.poll(() => streams.length).toBe(1);
  streams[0]?.write('id: 7\nevent: thread\ndata: {"threadId":"thr_1"}\n\n');
  await tab.locator('text=Dana has it').first().waitFor();
  expect(await tab.textContent('[data-live-words]')).toBe('Dana has it');
  expect(await tab.getAttribute('#swapped', 'data-words')).toBe('fresh');
  expect(await tab.textContent('#other')).toBe('Untouched');
  streams[0]?.end();
  await expect.poll(() => streams.length).toBe(2);
  expect(resumedFrom).toBe('7');
  await tab.close();
});

test('a pressed button says it is busy, and leaving quickly leaves no way back to the page', async () => {
  const tab = await browser.newPage();
  await tab.goto(origin);
  await tab.locator('[data-ready="yes"]').first().waitFor();
  await tab.click('#send', { noWaitAfter: true });
  expect(await tab.textContent('#send')).toBe('Sending');
  expect(await tab.getAttribute('#send', 'aria-disabled')).toBe('true');
  await tab.click('#exit');
  await tab.waitForURL('**/elsewhere');
  expect(await tab.title()).toBe('Weather');
  await tab.close();
});
