import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import type { Actor, PersonActor } from '../actor.ts';
import { personOf, administers } from '../people.permissions.ts';
import { read } from '../read.ts';
import { withoutPassword } from './account.store.ts';
import { rowsOf, type AdminHomeView, type RecordsView } from './admin.views.ts';
import type { RecordKind } from './record-kind.ts';
import { sendLink } from './send-link.ts';

const route = routesFor<Actor>();
const PER_PAGE = 50;

export function homeRoute(ground: Ground, kinds: readonly RecordKind[]): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin',
    permission: administers,
    audit: { reads: 'people.read_administration', subjectKind: 'organization' },
    request: {},
    response: 'page',
    handle: async ({ asker, requestId }) => {
      const actor = personOf(asker);
      const { organizationId } = actor;
      const on = { action: 'people.read_administration', subjectKind: 'organization' };
      const counts = await read(
        ground,
        actor,
        { ...on, subjectId: organizationId, requestId, flushed: true },
        (tx) =>
          Promise.all(
            kinds.map(async (kind) => {
              const { total } = await kind.read(tx, organizationId, { limit: 0 });
              return { kind: kind.name, count: total };
            }),
          ),
      );
      const view: AdminHomeView = { counts };
      return page('admin/people/home', view);
    },
  });
}

/** List, search and, for people, a link for everyone who has no password yet. */
export function listRoutes(ground: Ground, kind: RecordKind): AnyRoute<Actor>[] {
  return [showList(ground, kind), postSearch(ground, kind), ...linkRoutes(ground, kind)];
}

type Shown = Pick<RecordsView, 'notice' | 'count'>;

async function listView(
  ground: Ground,
  actor: PersonActor,
  kind: RecordKind,
  which: { search: string; page: number; requestId: string },
  shown: Shown,
): Promise<RecordsView> {
  const { organizationId } = actor;
  const { search, requestId } = which;
  const action = search === '' ? `people.read_${kind.name}` : `people.search_${kind.name}`;
  const on = { action, subjectKind: kind.name, subjectId: 'list', requestId, flushed: true };
  const selection =
    search === ''
      ? { limit: PER_PAGE, offset: (which.page - 1) * PER_PAGE }
      : { search, limit: 2 * PER_PAGE };
  const { records, total } = await read(ground, actor, on, (tx) =>
    kind.read(tx, organizationId, selection),
  );
  return {
    kind: kind.name,
    columns: kind.listed,
    rows: rowsOf(kind, records),
    search,
    page: which.page,
    pages: search === '' ? Math.max(1, Math.ceil(total / PER_PAGE)) : 1,
    total,
    canMail: ground.config.smtpUrl !== undefined && isOfPeople(kind),
    ...shown,
  };
}

function isOfPeople(
  kind: RecordKind,
): kind is RecordKind & { name: 'staff' | 'patients' | 'proxies' } {
  return kind.name === 'staff' || kind.name === 'patients' || kind.name === 'proxies';
}

function showList(ground: Ground, kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/admin/${kind.name}`,
    permission: administers,
    audit: { reads: `people.read_${kind.name}`, subjectKind: kind.name },
    request: {
      query: z.object({
        page: z.coerce.number().int().min(1).max(100_000).catch(1),
        notice: z.enum(['saved', 'ended', 'links_sent', 'not_ended']).optional().catch(undefined),
        count: z.coerce.number().int().min(0).catch(0),
      }),
    },
    response: 'page',
    handle: async ({ asker, query, requestId }) => {
      const which = { search: '', page: query.page, requestId };
      const shown = { notice: query.notice ?? null, count: query.count };
      const view = await listView(ground, personOf(asker), kind, which, shown);
      return page('admin/people/records', view);
    },
  });
}

// Searched by POST, so that names of people stay out of addresses and histories.
function postSearch(ground: Ground, kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/admin/${kind.name}/search`,
    permission: administers,
    audit: { reads: `people.search_${kind.name}`, subjectKind: kind.name },
    request: { body: z.object({ q: z.string().max(200).default('') }) },
    response: 'page',
    handle: async ({ asker, body, requestId }) => {
      const which = { search: body.q.trim(), page: 1, requestId };
      const shown = { notice: null, count: 0 };
      const view = await listView(ground, personOf(asker), kind, which, shown);
      return page('admin/people/records', view);
    },
  });
}

function linkRoutes(ground: Ground, kind: RecordKind): AnyRoute<Actor>[] {
  if (!isOfPeople(kind)) return [];
  const sendAll = route({
    method: 'POST',
    path: `/admin/${kind.name}/links`,
    permission: administers,
    audit: { inCommand: 'people.send_link' },
    request: {},
    response: 'redirect',
    handle: async ({ asker, requestId }) => {
      const actor = personOf(asker);
      if (ground.config.smtpUrl === undefined) throw notFound();
      const people = await ground.database.transaction(actor.scope, (tx) =>
        withoutPassword(tx, actor.organizationId, kind.name),
      );
      for (const personId of people) await sendLink(ground, actor, { personId, requestId });
      return redirect(`/admin/${kind.name}?notice=links_sent&count=${people.length}`);
    },
  });
  return [sendAll];
}
