import { afterAll, describe, expect, test } from 'vitest';
import { appWorld, type Answered } from './app-world.ts';
import { asWritten, expectedAccess, principals, type Principal } from './expected-access.ts';
import { cast, multipart, target, type Target } from './things.ts';

const world = await appWorld();
afterAll(() => world.close());
const people = await cast(world);
const { routes } = world.app;
// A stream does not end, so it is asked for over the network, in live.test.ts.
const asked = routes.filter(({ path }) => path !== '/live');
const rowsOf = (route: { method: string; path: string }) =>
  expectedAccess.filter(
    ({ method, path }) => method === route.method && path === asWritten(route.path),
  );
const named = asked.map((route) => [`${route.method} ${route.path}`, route] as const);
const endsSessions = (path: string) => path === '/sign-out' || path.startsWith('/account/');

type Headers = Record<string, string | undefined>;

function ask(
  { method, path: written }: { method: string; path: string },
  { path, form }: Target,
  who: Principal,
  headers: Headers = {},
): Promise<Answered> {
  const token = who === 'nobody' ? undefined : people.tokens[who];
  if (method === 'GET') return world.request({ path, token, headers });
  if (written !== '/write/:draft/attachments')
    return world.request({ method, path, token, form, headers });
  const { contentType, payload } = multipart();
  const more = { 'content-type': contentType, ...headers };
  return world.request({ method, path, token, payload, headers: more });
}

/** Nobody can ask for the approval of a draft in which nothing changed. */
const changeDraft = () =>
  world.ask(
    "UPDATE charter_draft SET source = replace(source, '{ seconds: 8 }', '{ seconds: 9 }') WHERE state = 'draft'",
  );

test('every address stands in the table, and the table names no other', () => {
  const missing = routes.filter((route) => rowsOf(route).length === 0);
  expect(
    missing.map(({ method, path }) => `${method} ${path}`),
    'say who may ask for it, in test/trust/expected-access.ts',
  ).toEqual([]);
  const stale = expectedAccess.filter(
    (row) =>
      !routes.some(({ method, path }) => method === row.method && asWritten(path) === row.path),
  );
  expect(stale.map(({ method, path }) => `${method} ${path}`)).toEqual([]);
});

test('every address with something in it is asked for what is not there too', () => {
  const unasked = routes.filter(
    (route) =>
      /:(thread|draft|workItem|attachment|id|view|clause|version|lesson|voice|item|session)/.test(
        route.path,
      ) && !rowsOf(route).some(({ thing }) => thing === 'none'),
  );
  expect(unasked.map(({ path }) => path)).toEqual([]);
});

describe('who gets what', () => {
  test.each(named)('%s', async (_name, route) => {
    const answers = new Map<string, Record<string, Answered>>();
    for (const row of rowsOf(route)) {
      const there = await target(world, people, route, row.thing);
      if (route.path === '/admin/charter/check') await changeDraft();
      const given: Record<string, Answered> = {};
      for (const who of principals) given[who] = await ask(route, there, who);
      if (endsSessions(route.path)) await people.signInAgain();
      answers.set(row.thing, given);
      const statuses = Object.fromEntries(
        Object.entries(given).map(([who, { status }]) => [who, status]),
      );
      expect({ [row.thing]: statuses }).toEqual({ [row.thing]: row.status });
    }
    sameAsNothing(answers);
  });
});

/** Who may not see a thing gets letter by letter what they would get if it were not there. */
function sameAsNothing(answers: Map<string, Record<string, Answered>>): void {
  const nothing = answers.get('none');
  if (nothing === undefined) return;
  for (const [thing, given] of answers) {
    for (const [who, answer] of Object.entries(given)) {
      if (answer.status !== 403 && answer.status !== 404) continue;
      // Staff of the clinic may know of a thing and still not be the ones to work on it.
      if (answer.status === 403 && nothing[who]?.status === 404) continue;
      expect([thing, who, plain(answer)]).toEqual([thing, who, plain(nothing[who])]);
    }
  }
}

/** Without what differs between any two requests: ids, the moment, and the address that was asked for. */
function plain(answer: Answered | undefined): unknown {
  const ids = /[a-z]{3}_[0-9a-z]{33}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
  const addresses =
    /(?<=(\/|%2F)(inbox|rules|topics|preview|versions|learn|lessons|pictures|tip|practice|practice(?:\/|%2F)desk)(\/|%2F))[\w.-]+/g;
  const { date: _date, 'content-length': _length, ...headers } = answer?.headers ?? {};
  const body = answer?.body.replaceAll(ids, 'ID').replaceAll(addresses, 'LIST');
  return { status: answer?.status, headers, body };
}

const writes = named.filter(([, { method }]) => method !== 'GET');

describe('a write that does not come from our own pages is refused', () => {
  const strangers: Record<string, Headers> = {
    'from another site': { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
    'from a sister site': { origin: 'http://other.parley.test', 'sec-fetch-site': 'same-site' },
    'from no origin': { origin: 'null', 'sec-fetch-site': undefined },
    'that does not say where it is from': { origin: undefined, 'sec-fetch-site': undefined },
    'of an old browser on another site': {
      origin: 'http://evil.example',
      'sec-fetch-site': undefined,
    },
  };
  test.each(writes)('%s', async (_name, route) => {
    const [row] = rowsOf(route);
    if (row === undefined) throw new Error('It stands in no row.');
    const there = await target(world, people, route, row.thing);
    const who = principals.find((each) => each !== 'nobody' && row.status[each] < 400) ?? 'admin';
    const before = await written();
    for (const [how, headers] of Object.entries(strangers))
      expect([how, (await ask(route, there, who, headers)).status]).toEqual([how, 403]);
    expect(await written()).toEqual(before);
  });

  async function written() {
    const [row] = await world.ask(
      `SELECT (SELECT count(*) FROM message) AS messages, (SELECT count(*) FROM idempotency_key) AS keys,
         (SELECT count(*) FROM draft) AS drafts, (SELECT count(*) FROM audit_entry) AS entries,
         (SELECT count(*) FROM session WHERE ended_at IS NULL) AS sessions, (SELECT count(*) FROM outbox) AS events`,
    );
    return row;
  }
});
