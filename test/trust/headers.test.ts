import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { appWorld, type Answered } from './app-world.ts';
import { cast, target } from './things.ts';

const world = await appWorld();
afterAll(() => world.close());
const people = await cast(world);
const { mine: token, nurse, admin } = people.tokens;
const sent = await world.send(people.actors.mine, { body: 'Where do I park?' });
const picture = await target(
  world,
  people,
  { method: 'GET', path: '/attachments/:attachment' },
  'mine',
);
const assets = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../.build/client/assets.json'), 'utf8'),
) as { styles: Record<string, string> };

const policy =
  "default-src 'none';script-src 'self';style-src 'self';img-src 'self';media-src 'self';font-src 'self';connect-src 'self';" +
  "form-action 'self';base-uri 'none';frame-ancestors 'none';manifest-src 'self'";

/** On every answer of any kind. */
const always = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
};

/** What was uploaded or exported does nothing, wherever it is opened. */
const ofFiles = { 'content-security-policy': "default-src 'none'; sandbox" };

const answers: Record<string, () => Promise<Answered>> = {
  'a page without sign-in': () => world.request({ path: '/sign-in' }),
  'a page of a patient': () => world.request({ path: '/home', token }),
  'a conversation': () => world.request({ path: `/messages/${sent.threadId}`, token }),
  'a conversation for print': () =>
    world.request({ path: `/messages/${sent.threadId}/print`, token }),
  'a conversation as data': () =>
    world.request({
      path: `/messages/${sent.threadId}`,
      token,
      headers: { accept: 'application/json' },
    }),
  'a desk': () => world.request({ path: '/inbox/all', token: nurse }),
  'a page of administration': () => world.request({ path: '/admin', token: admin }),
  'a file of administration': () => world.request({ path: '/admin/clinics/export', token: admin }),
  'a redirect': () => world.request({ path: '/', token }),
  'nothing there': () => world.request({ path: '/no-such-page', token }),
  'not allowed': () => world.request({ path: '/admin', token }),
  'not signed in': () => world.request({ path: '/home' }),
  'not signed in, as data': () =>
    world.request({ path: '/home', headers: { accept: 'application/json' } }),
  'a refused write': () =>
    world.request({
      method: 'POST',
      path: '/write',
      token,
      form: {},
      headers: { origin: 'https://evil.example' },
    }),
  'a body that is too large': () =>
    world.request({
      method: 'POST',
      path: '/write',
      token,
      form: { about: 'a'.repeat(2_000_000) },
    }),
  'a body that cannot be read': () =>
    world.request({
      method: 'POST',
      path: '/write',
      token,
      payload: Buffer.from('{"about":'),
      headers: { 'content-type': 'application/json' },
    }),
  'a method nobody knows': () => world.request({ method: 'DELETE', path: '/home', token }),
  health: () => world.request({ path: '/healthz' }),
};

describe('every answer carries the headers that keep browsers safe', () => {
  test.each(Object.entries(answers))('%s', async (_name, ask) => {
    const { status, headers } = await ask();
    expect(status).toBeLessThan(500);
    const file = headers['content-disposition'] !== undefined;
    expect(headers).toMatchObject(file ? { ...always, ...ofFiles } : always);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['server']).toBeUndefined();
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  test('a picture runs nothing, is never guessed at, and is kept by no cache', async () => {
    const { status, headers } = await world.request({ path: picture.path, token });
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...always,
      ...ofFiles,
      'cache-control': 'no-store',
    });
    expect(headers['content-disposition']).toMatch(/^inline; filename\*=UTF-8''/);
  });

  test('a style is kept for a year and holds nothing of a person', async () => {
    const { status, headers } = await world.request({ path: assets.styles['patient'] ?? '' });
    expect(status).toBe(200);
    expect(headers).toMatchObject(always);
    expect(headers['cache-control']).toMatch(/max-age=31536000, immutable/);
  });

  test('over https the browser is told to stay there, and cookies are bound to the host', async () => {
    const { sessionCookieName } = await import('#foundation/identity/index.ts');
    expect(sessionCookieName('https://parley.example')).toBe('__Host-parley');
  });
});

describe('a page', () => {
  const pages = [
    '/sign-in',
    '/home',
    '/messages',
    '/write',
    '/account',
    '/how-we-answer/riverside',
  ];

  test.each(pages)('%s holds no inline script or style and no foreign origin', async (path) => {
    const { body } = await world.request({ path, token: path === '/sign-in' ? undefined : token });
    expect(body).not.toMatch(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/json")[^>]*>/);
    expect(body).not.toMatch(/<style[\s>]/);
    expect(body).not.toMatch(/\sstyle="/);
    expect(body).not.toMatch(/\son[a-z]+="/);
    expect(body).not.toMatch(/(src|action|srcset)="(https?:)?\/\//);
    const loaded = [...body.matchAll(/<link[^>]*href="([^"]*)"/g)].map((match) => match[1] ?? '');
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
  });

  test('shows markup that somebody typed as the letters they typed', async () => {
    const typed = `<img src=x onerror=alert(1)><script>alert(2)</script>"'&</textarea></script>`;
    const { threadId } = await world.send(people.actors.mine, { body: typed, subject: typed });
    for (const path of [
      `/messages/${threadId}`,
      `/messages/${threadId}/print`,
      '/messages',
      '/home',
    ]) {
      const { status, body } = await world.request({ path, token });
      expect(status).toBe(200);
      expect(body).not.toContain('<img src=x');
      expect(body).not.toContain('<script>alert');
    }
    const [work] = await world.ask<{ id: string }>(
      'SELECT id FROM work_item WHERE thread_id = $1',
      [threadId],
    );
    for (const path of [`/inbox/all/${work?.id}`, '/inbox/all']) {
      const { status, body } = await world.request({ path, token: nurse });
      expect(status).toBe(200);
      expect(body).not.toContain('<img src=x');
      expect(body).not.toContain('<script>alert');
    }
  });
});

describe('a hostile address', () => {
  test.each([
    '/messages?before=8640000000000001',
    '/messages?before=99999999999999999999999',
    '/messages?before=-1',
    '/messages?before=abc',
    '/inbox/all?after=2.999999999999999.wrk_000000000000000000000000000000000',
    '/inbox/all?after=%00',
    '/how-we-answer/%00',
    '/how-we-answer/riverside?clinic=%00',
    '/messages/thr_%00',
    '/messages/..%2f..%2fetc%2fpasswd',
    '/set-password/%00',
    '/language/en?back=//evil.example',
    '/admin/patients?page=99999999999',
    '/admin/patients/%00',
    '/%E0%A4%A',
  ])('%s is answered calmly', async (path) => {
    const who = path.startsWith('/inbox') ? nurse : path.startsWith('/admin') ? admin : token;
    const { status, headers } = await world.request({ path, token: who });
    expect(status).toBeLessThan(500);
    expect(String(headers['location'] ?? '/')).toMatch(/^\/(?!\/)/);
  });

  test.each([
    ['/write', { about: '\u0000' }],
    ['/sign-in', { email: 'a\u0000@b.c', password: '\u0000' }],
    ['/demo/sign-in', { email: '\u0000' }],
    ['/forgot-password', { email: 'a\u0000@b.c' }],
    ['/search', { q: '\u0000 & | !' }],
    ['/account/language', { language: '\u0000' }],
  ])('a form to %s with what a database cannot keep is answered calmly', async (path, form) => {
    const who = path === '/search' ? nurse : token;
    const { status } = await world.request({ method: 'POST', path, token: who, form });
    expect(status).toBeLessThan(500);
  });
});
