import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { render } from 'preact-render-to-string';
import { chromium, type Browser, type Page } from 'playwright-core';
import type { VNode } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserPath } from '../../test/harness/browser.ts';
import type { Frame } from './frame.ts';
import { ClinicDesk, ClinicParts } from './parts-clinic.tsx';
import { PatientParts } from './parts.tsx';
import { translator } from './words.ts';

const root = join(import.meta.dirname, '../..');
const contentTypes: Record<string, string> = {
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};
const policy =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'";

interface Assets {
  styles: { patient: string; clinic: string };
  font: string;
  icon: string;
}

interface AxeResult {
  violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[];
}

function frameFor(assets: Assets, audience: 'patient' | 'clinic', language: string): Frame {
  return {
    language,
    t: translator(language),
    organizationName: 'Riverside Health',
    person: { name: 'Marisol Vega', initials: 'MV' },
    audience,
    path: '/messages',
    assets: {
      styles: [assets.styles[audience]],
      scripts: [],
      font: assets.font,
      icon: assets.icon,
    },
    helpLines: [{ label: 'Emergency', phone: '911', display: '911' }],
    otherLanguages: [{ code: 'es', name: 'Español' }],
    now: 1_791_292_440_000,
    timeZone: 'America/Chicago',
    demo: true,
  };
}

function serve(pages: Record<string, string>): Promise<Server> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    response.setHeader('content-security-policy', policy);
    const page = pages[path];
    const file = join(root, '.build/client', path);
    if (page !== undefined) response.setHeader('content-type', 'text/html').end(page);
    else if (path.startsWith('/assets/') && existsSync(file))
      response
        .setHeader('content-type', contentTypes[path.split('.').at(-1) ?? ''] ?? 'text/plain')
        .end(readFileSync(file));
    else response.writeHead(404).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

const document = (page: VNode) => `<!doctype html>${render(page)}`;
let browser: Browser;
let server: Server;
let origin = '';

beforeAll(async () => {
  execFileSync(process.execPath, [join(root, 'bin/build.mjs')]);
  const assets: Assets = JSON.parse(readFileSync(join(root, '.build/client/assets.json'), 'utf8'));
  server = await serve({
    '/patient': document(<PatientParts frame={frameFor(assets, 'patient', 'en')} />),
    '/desk': document(<ClinicDesk frame={frameFor(assets, 'clinic', 'en')} />),
    '/staff': document(<ClinicParts frame={frameFor(assets, 'clinic', 'en')} />),
  });
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
});

afterAll(async () => {
  await browser?.close();
  server?.close();
});

interface Sight {
  width: number;
  height: number;
  scheme: 'light' | 'dark';
}

async function open(path: string, { width, height, scheme }: Sight): Promise<[Page, string[]]> {
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    bypassCSP: true,
  });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('requestfailed', (request) => complaints.push(request.url()));
  await page.goto(origin + path, { waitUntil: 'load' });
  return [page, complaints];
}

/** All that is found in the light; in the dark what depends on colour, since the document is the same. */
async function violationsOn(page: Page, scheme: Sight['scheme']): Promise<string[]> {
  const rules = ['color-contrast', 'link-in-text-block'];
  const runOnly = scheme === 'dark' ? { runOnly: { type: 'rule', values: rules } } : {};
  const options = { ...runOnly, resultTypes: ['violations'], preload: false, iframes: false };
  await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
  const result = await page.evaluate<AxeResult>(`axe.run(document, ${JSON.stringify(options)})`);
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`),
  );
}

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const sights: Sight[] = [
  { ...phone, scheme: 'light' },
  { ...phone, scheme: 'dark' },
  { ...desktop, scheme: 'light' },
  { ...desktop, scheme: 'dark' },
];

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['PARTS_PICTURES'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}

describe.each(['/patient', '/desk', '/staff'])('the parts on %s', (path) => {
  test.each(sights)('have no axe violations at $width px, $scheme', async (sight) => {
    const [page, complaints] = await open(path, sight);
    await picture(page, `${path.slice(1)}-${sight.width}-${sight.scheme}`);
    expect(await violationsOn(page, sight.scheme)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('reflow without scrolling sideways at 320 px', async () => {
    const [page] = await open(path, { width: 320, height: 640, scheme: 'light' });
    const width = await page.evaluate<number>('document.documentElement.scrollWidth');
    expect(width).toBeLessThanOrEqual(320);
    await page.close();
  });
});

test('the style sheet of a patient page stays under 12 KB gzipped', () => {
  const { styles }: Assets = JSON.parse(
    readFileSync(join(root, '.build/client/assets.json'), 'utf8'),
  );
  const sheet = readFileSync(join(root, '.build/client', styles.patient));
  expect(gzipSync(sheet).byteLength).toBeLessThan(12 * 1024);
});

test('a patient page offers no target smaller than 24 px', async () => {
  const [page] = await open('/patient', { ...phone, scheme: 'light' });
  const small = await page.evaluate<
    string[]
  >(`[...document.querySelectorAll('a, button, input, select, textarea, summary')]
    .filter((element) => !element.closest('.sr') && !element.classList.contains('sr') && element.type !== 'hidden')
    .filter((element) => getComputedStyle(element).display !== 'inline')
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
    .map(({ element, box }) => element.outerHTML.slice(0, 80) + ' ' + box.width + ' x ' + box.height)`);
  expect(small).toEqual([]);
  await page.close();
});
