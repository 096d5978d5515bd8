import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { FastifyInstance } from 'fastify';
import { afterAll, expect, test } from 'vitest';
import { createHttpServer, type AnyRoute } from '#platform/http/index.ts';
import {
  identityRoutes,
  sessionCookieName,
  sessionLimits,
  signInAgain,
} from '#foundation/identity/index.ts';
import { peopleWorld } from '../../../test/harness/people-world.ts';
import {
  adminRoutes,
  createActorDirectory,
  languageRoutes,
  type Actor,
  type ActorDirectory,
} from './index.ts';

let directory: ActorDirectory | undefined;
const world = await peopleWorld((ground) => {
  directory = createActorDirectory(ground);
  return directory.reactions as never;
});
const { ground } = world;
const cookieName = sessionCookieName(ground.config.baseUrl);
const organizationId = await world.addOrganization('routes');
const clinicId = await world.addClinic(organizationId, 'family');
const password = 'three quiet herons';
const emails = { patient: 'pat@x.example', nurse: 'nurse@x.example', admin: 'admin@x.example' };
await world.addPerson(organizationId, { email: emails.patient, password, patientOf: clinicId });
await world.addPerson(organizationId, {
  email: emails.nurse,
  password,
  staff: { role: 'nurse', clinicIds: [clinicId] },
});
await world.addPerson(organizationId, {
  email: emails.admin,
  password,
  staff: { role: 'administrator', administrator: true },
});

const routes = [
  ...(identityRoutes(ground) as unknown as AnyRoute<Actor>[]),
  ...languageRoutes(ground),
  ...adminRoutes(ground, ['en', 'es']),
];
const anonymous: Actor = {
  kind: 'anonymous',
  organizationId: null,
  personId: null,
  language: 'en',
  scope: {},
};
const http: FastifyInstance = await createHttpServer<Actor>({
  baseUrl: ground.config.baseUrl,
  log: ground.log,
  routes,
  assetsFolder: mkdtempSync(`${tmpdir()}/parley-assets-`),
  hasSession: (request) => request.cookies[cookieName] !== undefined,
  authenticate: async (request) =>
    (await directory?.find(request.cookies[cookieName])) ?? anonymous,
  render: async (name, view) => JSON.stringify({ name, view }),
  errorPage: async (status, code) => JSON.stringify({ status, code }),
  signInAgain: (request) =>
    signInAgain(ground, {
      path: request.url,
      body: request.body,
      token: request.cookies[cookieName],
    }),
  refused: async () => undefined,
  onFault: (error) => {
    throw error;
  },
});
afterAll(async () => {
  await http.close();
  await world.close();
});

interface Sent {
  session?: string;
  headers?: Record<string, string>;
}

function get(url: string, { session, headers = {} }: Sent = {}) {
  const cookies = session === undefined ? {} : { [cookieName]: session };
  return http.inject({ method: 'GET', url, cookies, headers });
}

function post(url: string, fields: Record<string, string>, { session, headers }: Sent = {}) {
  return http.inject({
    method: 'POST',
    url,
    cookies: session === undefined ? {} : { [cookieName]: session },
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      ...(headers ?? { 'sec-fetch-site': 'same-origin' }),
    },
    payload: new URLSearchParams(fields).toString(),
  });
}

async function signedIn(who: keyof typeof emails): Promise<string> {
  const answer = await post('/sign-in', { email: emails[who], password });
  return answer.cookies.find(({ name }) => name === cookieName)?.value ?? '';
}

const filled = (path: string) => path.replace(':token', 'x'.repeat(43)).replaceAll(/:\w+/g, 'en');
const underAdmin = routes.filter(({ path }) => path.startsWith('/admin'));

test('the session travels in a cookie that scripts and other sites do not get', async () => {
  const { cookies, statusCode, headers } = await post('/sign-in', {
    email: emails.patient,
    password,
    next: '/messages',
  });
  expect([statusCode, headers.location]).toEqual([303, '/messages']);
  const session = cookies.find(({ name }) => name === cookieName);
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  expect(session).not.toHaveProperty('maxAge');
  expect(sessionCookieName('https://x.example')).toBe('__Host-parley');
});

test.each([
  '//evil.example',
  '/\\evil.example',
  'https://evil.example',
  'evil',
  '/\t/evil.example',
  '/sign-out',
  '',
])('after signing in, %j leads to the front page and nowhere else', async (next) => {
  const { headers } = await post('/sign-in', { email: emails.patient, password, next });
  expect(headers.location).toBe('/');
});

test.each(underAdmin)(
  '$method $path is refused to patients, to staff and to strangers',
  async ({ method, path }) => {
    const ask = (session?: string) =>
      method === 'GET'
        ? get(filled(path), session ? { session } : {})
        : post(filled(path), {}, session ? { session } : {});
    expect((await ask(await sessionOf('patient'))).statusCode).toBe(403);
    expect((await ask(await sessionOf('nurse'))).statusCode).toBe(403);
    const stranger = await ask();
    expect(stranger.statusCode).toBe(method === 'GET' ? 303 : 401);
  },
);

const kept = new Map<string, string>();
async function sessionOf(who: keyof typeof emails): Promise<string> {
  const known = kept.get(who) ?? (await signedIn(who));
  kept.set(who, known);
  return known;
}

test('one’s own account is refused to strangers', async () => {
  for (const { path, method } of routes.filter((one) => one.path.startsWith('/account')))
    expect((await (method === 'GET' ? get(path) : post(path, {}))).statusCode).toBe(
      method === 'GET' ? 303 : 401,
    );
});

test('no form of another site does anything', async () => {
  const session = await sessionOf('admin');
  const variants = [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    {},
  ];
  for (const { path } of routes.filter(({ method }) => method === 'POST')) {
    for (const headers of variants)
      expect([
        path,
        headers,
        (await post(filled(path), {}, { session, headers })).statusCode,
      ]).toEqual([path, headers, 403]);
  }
});

test('a form that meets an ended session comes back after signing in, with every word, and is sent by one button', async () => {
  const session = await signedIn('admin');
  const start = ground.clock.now();
  ground.clock.advance(sessionLimits.staffIdleMs + 1);
  const fields = { clinic: 'north', name: 'Ñandú "North" <b>', idempotency_key: 'k'.repeat(20) };
  const refused = await post('/admin/clinics', fields, { session });
  expect(refused.statusCode).toBe(401);
  const { name, view } = refused.json<{ name: string; view: { kept: string } }>();
  expect(name).toBe('patient/identity/sign-in');
  const wrong = await post('/sign-in', {
    email: emails.admin,
    password: 'not this',
    kept: view.kept,
  });
  expect(wrong.json<{ view: { kept: string } }>().view.kept).toBe(view.kept);
  const again = await post('/sign-in', { email: emails.admin, password, kept: view.kept });
  const goOn = again.json<{
    view: { path: string; fields: [string, string][]; samePerson: boolean };
  }>().view;
  expect(goOn).toEqual({
    path: '/admin/clinics',
    fields: Object.entries(fields),
    samePerson: true,
  });
  const renewed = again.cookies.find((cookie) => cookie.name === cookieName)?.value ?? '';
  const sent = await post(goOn.path, Object.fromEntries(goOn.fields), { session: renewed });
  expect(sent.statusCode).toBe(303);
  const other = await post('/sign-in', { email: emails.patient, password, kept: view.kept });
  expect(other.json<{ view: unknown }>().view).toEqual({
    path: '/',
    fields: [],
    samePerson: false,
  });
  ground.clock.set(start);
});

test('staff are signed out after fifteen minutes of rest, patients after thirty', async () => {
  const start = ground.clock.now();
  const [nurse, patient] = [await signedIn('nurse'), await signedIn('patient')];
  ground.clock.advance(sessionLimits.staffIdleMs + 1);
  expect(await directory?.find(nurse, true)).toBeUndefined();
  expect(await directory?.find(patient, true)).toBeDefined();
  ground.clock.advance(sessionLimits.staffIdleMs);
  expect(await directory?.find(patient, true)).toBeUndefined();
  ground.clock.set(start);
});

test('a session that is signed out, or a person who loses a right, is known at once', async () => {
  const session = await signedIn('patient');
  const before = await directory?.find(session);
  expect(before?.ownClinicId).toBe(clinicId);
  await post('/account/language', { language: 'es' }, { session });
  expect((await directory?.find(session))?.language).toBe('es');
  await post('/sign-out', {}, { session });
  expect(await directory?.find(session)).toBeUndefined();
});

test('leaving clears what the browser keeps', async () => {
  const session = await signedIn('patient');
  const left = await post('/sign-out', {}, { session });
  expect(left.headers.location).toBe('/signed-out');
  expect(left.cookies.find(({ name }) => name === cookieName)).toMatchObject({
    value: '',
    maxAge: 0,
  });
  expect((await get('/signed-out')).headers['clear-site-data']).toBe('"cache", "storage"');
});

const offered = async () =>
  (await get('/sign-in')).json<{ view: { demoPeople: unknown[] } }>().view.demoPeople;

test('one-click sign-in exists only where the database carries the demo’s mark', async () => {
  expect((await post('/demo/sign-in', { email: emails.patient })).statusCode).toBe(404);
  expect(await offered()).toEqual([]);
  const pat = JSON.stringify([{ email: emails.patient, name: 'Pat', can: { en: 'A patient.' } }]);
  await world.ask('UPDATE deployment SET demo = true, demo_people = $1', [pat]);
  expect(await offered()).toEqual([{ email: emails.patient, name: 'Pat', what: 'A patient.' }]);
  const { headers, cookies } = await post('/demo/sign-in', { email: emails.patient });
  expect(headers.location).toBe('/');
  expect(cookies.some(({ name }) => name === cookieName)).toBe(true);
});

test('a language link changes how the browser reads and comes back to where it was', async () => {
  const { headers, cookies } = await get('/language/es?back=/sign-in');
  expect(headers.location).toBe('/sign-in');
  expect(cookies).toMatchObject([{ name: 'parley_language', value: 'es' }]);
  expect((await get('/language/es?back=//evil.example')).headers.location).toBe('/');
  expect((await get('/language/%3Cb%3E?back=/')).statusCode).toBe(404);
});

test('an administrator adds, changes and lists by form; the same form twice adds once', async () => {
  const session = await sessionOf('admin');
  const fields = {
    team: 'nurses',
    name_en: 'Nurses',
    name_es: 'Enfermería',
    idempotency_key: 'once'.repeat(5),
  };
  for (let times = 0; times < 2; times += 1)
    expect((await post('/admin/teams', fields, { session })).headers.location).toBe(
      '/admin/teams?notice=saved',
    );
  const again = await post(
    '/admin/teams',
    { ...fields, idempotency_key: 'other'.repeat(5) },
    { session },
  );
  expect(again.statusCode).toBe(422);
  const list = (await get('/admin/teams', { session })).json<{
    view: { rows: { id: string; cells: string[] }[] };
  }>().view.rows;
  expect(list.map(({ cells }) => cells)).toEqual([['Nurses', 'nurses', '', 'no']]);
  const one = await get(`/admin/teams/${list[0]?.id}`, { session });
  expect(one.statusCode).toBe(200);
  expect((await get('/admin/teams/tea_nothing', { session })).statusCode).toBe(404);
});

test('a file is taken in by upload, and what is exported can be brought in again', async () => {
  const session = await sessionOf('admin');
  const boundary = 'b0undary';
  const part = (name: string, text: string, more = '') =>
    `--${boundary}\r\nContent-Disposition: form-data; name="${name}"${more}\r\n\r\n${text}\r\n`;
  const upload = (text: string) =>
    http.inject({
      method: 'POST',
      url: '/admin/clinics/import',
      cookies: { [cookieName]: session },
      headers: {
        'content-type': `multipart/form-data; boundary=${boundary}`,
        'sec-fetch-site': 'same-origin',
      },
      payload: `${part('file', text, '; filename="c.csv"\r\nContent-Type: text/csv')}${part('text', '')}--${boundary}--\r\n`,
    });
  expect((await upload('clinic,name\nsouth,=South')).headers.location).toBe(
    '/admin/clinics/import?created=1&changed=0&unchanged=0',
  );
  const exported = await get('/admin/clinics/export', { session });
  expect(exported.body).toContain("south,'=South");
  expect((await upload(exported.body)).headers.location).toContain('created=0&changed=0');
  const broken = await upload('clinic,name\nBIG!,');
  expect(
    broken.json<{ view: { problems: { line: number; code: string }[] } }>().view.problems,
  ).toMatchObject([
    { line: 2, code: 'not_slug' },
    { line: 2, code: 'missing' },
  ]);
});

test('without a mail server the first link is shown once to the administrator, and works', async () => {
  const session = await sessionOf('admin');
  const added = await post(
    '/admin/staff',
    { email: 'joy@x.example', given_name: 'Joy', family_name: 'Lee', role: 'nurse' },
    { session },
  );
  const path = added.headers.location?.toString().split('?')[0] ?? '';
  const shown = (await post(`${path}/link`, {}, { session })).json<{
    view: { link: { url: string } };
  }>().view.link.url;
  const link = new URL(shown).pathname;
  expect((await get(link)).json<{ view: { state: string; purpose: string } }>().view).toMatchObject(
    { state: 'open', purpose: 'first_password' },
  );
  expect((await post(link, { password: 'walnut river lamp' })).headers.location).toBe(
    '/sign-in?notice=password_set',
  );
  expect((await get(link)).json<{ view: { state: string } }>().view.state).toBe('spent');
  expect(
    (await post('/sign-in', { email: 'joy@x.example', password: 'walnut river lamp' })).statusCode,
  ).toBe(303);
});
