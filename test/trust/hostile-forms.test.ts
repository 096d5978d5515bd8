import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { appWorld } from './app-world.ts';
import { asWritten, expectedAccess, principals } from './expected-access.ts';
import { cast, target } from './things.ts';

const world = await appWorld();
afterAll(() => world.close());
const people = await cast(world);
const faults: string[] = [];
const { log } = world.app.ground;
log.error = (message, fields) => void faults.push(`${message} ${JSON.stringify(fields)}`);
beforeEach(() => {
  faults.length = 0;
});

// Every field any form of the product has; the hostile value is put into all of them at once.
const fields =
  `about body topic revision safety_seen idempotency_key answered email password old_password new_password
  language next kept q doing to reason outcome hard_because time seen_until message_id note write panel view after call_note
  intent text answer.since urgent.breath file version value value.en value.es rationale plain_words effective_at name slug
  given_name family_name birth_date phone record_number clinic clinics teams role administrator manager title relation rights
  staff_email patient proxy_email expires_at since name_en name_es level clause note_en choice score`.split(
    /\s+/,
  );

const hostile: Record<string, string> = {
  'nothing at all': '',
  'what no database keeps': 'a\u0000b\ud83d',
  'a number beyond all numbers': '9'.repeat(400),
  'a time beyond all times': '99999999999999',
  'words of a program': `'; DROP TABLE message; -- \${x} {{y}} <script>\r\nset-cookie: x=y`,
  'very many letters': 'ñ'.repeat(1500),
};
const writes = world.app.routes.filter(
  ({ method, path }) => method !== 'GET' && path !== '/write/:draft/attachments',
);
const named = writes.map((route) => [`${route.method} ${route.path}`, route] as const);

describe('a form with anything in it is answered calmly', () => {
  test.each(named)('%s', { timeout: 60_000 }, async (_name, route) => {
    const rows = expectedAccess.filter(
      ({ method, path }) => method === route.method && path === asWritten(route.path),
    );
    const [row] = rows;
    if (row === undefined) throw new Error('It stands in no row.');
    const who = principals.find((each) => each !== 'nobody' && row.status[each] < 400) ?? 'admin';
    for (const [what, value] of Object.entries(hostile)) {
      const { path } = await target(world, people, route, row.thing);
      const form = Object.fromEntries(fields.map((field) => [field, value]));
      const token = people.tokens[who === 'nobody' ? 'mine' : who];
      const { status, headers } = await world.request({ method: route.method, path, token, form });
      expect([what, status, faults]).toEqual([what, expect.any(Number), []]);
      expect(status).toBeLessThan(500);
      expect(String(headers['location'] ?? '/')).toMatch(/^\/(?!\/)/);
      if (/^\/(sign-out|account)/.test(path)) await people.signInAgain();
    }
  });
});

test.each([
  ['/admin/charter/file', 1_100_000],
  ['/admin/staff/import', 10_100_000],
])('a file that is too large for %s is answered at its page', async (path, bytes) => {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="large.yaml"\r\n\r\n`;
  const payload = Buffer.from(`${head}${'x'.repeat(bytes)}\r\n--edge--\r\n`);
  const headers = { 'content-type': 'multipart/form-data; boundary=edge' };
  const token = people.tokens.admin;
  const { status } = await world.request({ method: 'POST', path, token, payload, headers });
  expect([status, faults]).toEqual([422, []]);
});
