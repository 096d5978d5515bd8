import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { cedarHollow } from '#demo/cedar-hollow/index.ts';
import { riverside } from '#demo/riverside/index.ts';
import { appWorld } from './app-world.ts';
import { anyMark, mark, type MarkedWorld } from './canaries.ts';
import { expectedRecords } from './expected-records.ts';
import { openStream } from './live-stream.ts';

const now = Date.now();
const DAYS = 3;
const home = mark(riverside({ seed: 7, until: now, days: DAYS, patients: 450 }));
const away = mark(cedarHollow({ seed: 7, until: now, days: DAYS }));
const world = await appWorld({ now, days: DAYS, world: () => home.world, twinWorld: away.world });
afterAll(() => world.close());
const requestIds = new Map<string, string>();
world.app.http.addHook('onRequest', (request, _reply, done) => {
  requestIds.set(String(request.headers['x-crawl']), request.id);
  done();
});
await world.app.http.listen({ host: '127.0.0.1', port: 0 });
const { port } = world.app.http.server.address() as AddressInfo;

/** Addresses that differ only in what they open: each work item is read once, with the panels of the first few. */
const ITEMS_WITH_PANELS = 2;
const EXPORTS = 1;
/** Lessons, cases and rules are the same for everybody who sees them: two of each page. */
const OF_ONE_TEACHING_PAGE = 2;
const OF_ONE_FORM = 3;
let crawled = 0;

interface Visit {
  path: string;
  status: number;
  requestId: string;
  marks: string[];
}

async function crawl(token: string): Promise<Visit[]> {
  const waiting = ['/', '/account', '/write/someone-else', `/messages/thr_${'0'.repeat(33)}`];
  const known = new Set<string>();
  const opened = new Map<string, number>();
  const visits: Visit[] = [];
  const want = (path: string) => {
    if (!known.has(path) && worthwhile(path, opened)) waiting.push(path);
    known.add(path);
  };
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    for (const accept of ['text/html', 'application/json']) {
      crawled += 1;
      const number = String(crawled);
      const answer = await world.request({
        path,
        token,
        headers: { accept, 'x-crawl': number },
      });
      expect([path, answer.status < 500]).toEqual([path, true]);
      const marks = [...new Set(answer.body.match(anyMark))];
      const requestId = requestIds.get(number) ?? '';
      visits.push({ path, status: answer.status, requestId, marks });
      if (typeof answer.headers['location'] === 'string') want(answer.headers['location']);
      if (accept === 'text/html') linksOf(path, answer.body).forEach(want);
      if (answer.status !== 200 || !String(answer.headers['content-type']).includes('html')) break;
    }
  }
  return visits;
}

/** Links of a page, and the parts of it that a script would ask for. */
function linksOf(path: string, body: string): string[] {
  const links = [...body.matchAll(/<a\s[^>]*href="([^"#]*)/g)].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );
  const [, thread] = /^\/messages\/(thr_\w+)$/.exec(path) ?? [];
  const [, item] = /^\/inbox\/[\w-]+\/(wrk_\w+)$/.exec(path) ?? [];
  const [, list] = /^\/inbox\/([a-z-]+)$/.exec(path) ?? [];
  return [
    ...links,
    ...(thread ? ['sent', 'line', 'print', 'export.pdf'].map((part) => `${path}/${part}`) : []),
    ...(item ? [`/work/${item}/row`] : []),
    ...(list ? [`${path}/list`] : []),
  ].filter((link) => link.startsWith('/') && !link.startsWith('/assets/'));
}

function worthwhile(path: string, opened: Map<string, number>): boolean {
  if (/^\/(language\/|demo\/|sign-in|live)/.test(path)) return false;
  const [key, limit] = kindOf(path);
  if (key === '') return true;
  const before = opened.get(key) ?? 0;
  opened.set(key, before + 1);
  return before < limit;
}

/** Addresses that show the same to look at, and how many of them are opened; an empty kind is opened always. */
function kindOf(path: string): readonly [string, number] {
  if (path.endsWith('/export.pdf')) return ['export', EXPORTS];
  const [, administeredKind] = administered.exec(path) ?? [];
  if (administeredKind !== undefined) return [administeredKind, OF_ONE_FORM];
  if (taught.test(path)) {
    const one = path.replace(taught, '$1/one').replaceAll(/=\w+|\d+/g, '=');
    return [one, OF_ONE_TEACHING_PAGE];
  }
  const [, item = '', panel] = /^\/inbox\/[\w-]+\/(wrk_\w+)(\?)?/.exec(path) ?? [];
  return panel ? ['panels', ITEMS_WITH_PANELS * 6] : [item, 1];
}
/** The form of one clinic, team, person or relation of administration. */
const administered = /^(\/admin\/(?:clinics|teams|staff|patients|care|proxies))\/\w+_\w+/;
const taught =
  /^(\/(?:learn|practice(?:\/desk)?|training\/lessons|admin\/library\/\w+|admin\/charter\/rules))\/[^/?]+/;

/** What each request left on record, by request, in the words of the expectation. */
async function recordsOf(
  visits: readonly Visit[],
  personId: string,
): Promise<Map<string, string[]>> {
  const rows = await world.ask<Record<string, string>>(
    `SELECT request_id, actor_id, organization_id, action, subject_kind, subject_id FROM audit_entry WHERE request_id = ANY ($1)`,
    [visits.map(({ requestId }) => requestId)],
  );
  const byRequest = new Map<string, string[]>();
  for (const row of rows) {
    expect(row['actor_id']).toBe(personId);
    const subject =
      row['subject_id'] === personId
        ? 'me'
        : row['subject_id'] === row['organization_id']
          ? 'ours'
          : row['subject_kind'] === 'account'
            ? 'mine'
            : row['subject_id'];
    const entry =
      row['action'] === 'entry.refused'
        ? 'entry.refused'
        : `${row['action']} ${row['subject_kind']} ${subject}`;
    const id = row['request_id'] ?? '';
    byRequest.set(id, [...(byRequest.get(id) ?? []), entry].toSorted());
  }
  return byRequest;
}

interface Place {
  marked: MarkedWorld;
  organizationId: string;
  idOf: (prefix: string, key: string, at?: number) => string;
}
const riversidePlace = { marked: home, organizationId: world.organizationId, idOf: world.idOf };
const cedarPlace = {
  marked: away,
  organizationId: world.twin.organizationId,
  idOf: world.twin.idOf,
};
const everyone = [riversidePlace, cedarPlace].flatMap((place: Place) =>
  place.marked.viewers.map((viewer) => [viewer.email, viewer.key, place] as const),
);

describe('looking at everything that can be reached', () => {
  test.each(everyone)(
    '%s meets nobody’s words but those they may read, all on record',
    async (_email, key, place) => {
      const personId = place.idOf('per', key);
      const token = await world.signIn(personId, place.organizationId);
      const visits = await crawl(token);
      const allowed = place.marked.mayMeet(key);
      const foreign = visits.flatMap(({ path, marks }) =>
        marks.filter((each) => !allowed.has(each)).map((each) => `${each} at ${path}`),
      );
      expect(foreign).toEqual([]);
      const met = new Set(visits.flatMap(({ marks }) => marks));
      expect([...place.marked.mustMeet(key)].filter((each) => !met.has(each))).toEqual([]);
      const records = await recordsOf(visits, personId);
      const unlike = visits.flatMap(({ path, status, requestId }) => {
        const [address = ''] = path.split('?', 1);
        const wanted = expectedRecords(address, status).map((each) => each.replace(personId, 'me'));
        const left = records.get(requestId) ?? [];
        return wanted.join() === left.join() ? [] : [{ path, status, wanted, left }];
      });
      expect(unlike).toEqual([]);
      expect(visits.length).toBeGreaterThan(10);
    },
  );
});

describe('asking for what is not theirs', () => {
  test('search finds no conversation of another clinic or organization, whatever is typed', async () => {
    const words = (place: MarkedWorld) =>
      [...place.world.conversations].slice(0, 40).map((each) => each.subject.slice(-10));
    const foreign = [...words(away), ...words(home)];
    for (const key of ['dana-whitfield', 'luis-ibarra', 'paula-reyes', 'tom-nguyen']) {
      const token = await world.signIn(world.person(key));
      const allowed = home.mayMeet(key);
      for (const typed of foreign) {
        const answer = await world.request({
          method: 'POST',
          path: '/search',
          token,
          form: { q: typed },
        });
        const met = new Set(answer.body.match(anyMark));
        const wrong = [...met].filter((each) => !allowed.has(each) && each !== typed);
        expect([key, typed, wrong]).toEqual([key, typed, []]);
        const hits = (answer.body.match(/wrk_\w{33}/g) ?? []).length;
        expect([key, typed, hits > 0]).toEqual([key, typed, allowed.has(typed)]);
      }
    }
  });

  test('a stream replayed from its beginning names no thread of others', async () => {
    const threads = new Map<string, string>();
    for (const place of [riversidePlace, cedarPlace])
      for (const each of place.marked.world.conversations)
        threads.set(place.idOf('thr', each.key, each.steps[0]?.at), each.key);
    await world.ask(
      `INSERT INTO outbox (organization_id, kind, payload)
       SELECT organization_id, 'messaging.message_received', jsonb_build_object('threadId', id) FROM thread`,
    );
    for (const [, key, place] of everyone) {
      const token = await world.signIn(place.idOf('per', key), place.organizationId);
      const stream = await openStream(port, token, '0.0');
      await pause(150);
      const allowed = place.marked.conversationsOf(key);
      const wrong = stream.threads().filter((id) => !allowed.has(threads.get(id) ?? ''));
      expect([key, wrong]).toEqual([key, []]);
      stream.close();
    }
  });
});
