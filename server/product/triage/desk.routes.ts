import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { json, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { staffSide, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { bePresent } from './be-present.ts';
import { panels, type DeskView } from './desk.views.ts';
import { exportWork } from './export-work.ts';
import { findThreads } from './find-threads.ts';
import { firstView } from './lists.ts';
import { openDesk, readListPart } from './open-desk.ts';
import { readRow } from './read-row.ts';

export const viewSegment = z.string().regex(/^[a-z0-9][a-z0-9-]{0,60}$/);
export const workItemSegment = z.string().regex(/^wrk_[0-9a-z]{33}$/);
const after = z.string().max(80).optional().catch(undefined);

const deskQuery = z.object({
  after,
  panel: z.enum(panels).optional().catch(undefined),
  write: z.enum(['reply', 'ask', 'note']).optional().catch(undefined),
  done: z
    .string()
    .regex(/^[a-z_]{1,30}$/)
    .optional()
    .catch(undefined),
  message: z.string().max(60).optional().catch(undefined),
});

/** Staff routes pass the `staffSide` permission first, so the asker is a person. */
export const staffMember = (asker: Actor): PersonActor => {
  if (asker.kind !== 'person') throw new Error('A staff route was reached by no one.');
  return asker;
};

export const deskPage = (view: DeskView, status = 200) =>
  page(view.work === null ? 'clinic/triage/inbox' : 'clinic/triage/work', view, status);

const toFirst = async ({ asker }: { asker: Actor }) =>
  redirect(`/inbox/${firstView(staffMember(asker))}`);

/** The pages of the desk: lists, one work item beside its list, search. */
export function deskRoutes(ground: Ground): AnyRoute<Actor>[] {
  const route = routesFor<Actor>();
  const start = {
    permission: staffSide,
    audit: { nothing: 'only says where to begin' },
    request: {},
    response: 'redirect',
    handle: toFirst,
  } as const;
  return [
    route({ ...start, method: 'GET', path: '/inbox' }),
    route({ ...start, method: 'GET', path: '/work' }),
    route({
      method: 'GET',
      path: '/inbox/:view',
      permission: staffSide,
      audit: { reads: 'triage.read_inbox', subjectKind: 'inbox' },
      request: { params: z.object({ view: viewSegment }), query: deskQuery },
      response: 'page',
      handle: async ({ asker, params, query, requestId }) =>
        deskPage(
          await openDesk(ground, staffMember(asker), {
            view: params.view,
            after: query.after,
            done: doneOf(query),
            requestId,
          }),
        ),
    }),
    route({
      method: 'GET',
      path: '/inbox/:view/:workItem',
      permission: staffSide,
      audit: { reads: 'triage.read_work_item', subjectKind: 'work_item' },
      request: {
        params: z.object({ view: viewSegment, workItem: workItemSegment }),
        query: deskQuery,
      },
      response: 'page',
      handle: async ({ asker, params, query, requestId }) =>
        deskPage(
          await openDesk(ground, staffMember(asker), {
            view: params.view,
            after: query.after,
            workItemId: params.workItem,
            panel: query.panel,
            writing: query.write,
            done: doneOf(query),
            requestId,
          }),
        ),
    }),
    paperRoute(ground),
    ...partRoutes(ground),
    ...searchRoutes(ground),
    // A form that was refused is shown at the address it was posted to; reading that address again finds the work.
    ...['/work/:workItem', '/work/:workItem/:verb'].map((path) =>
      route({
        method: 'GET',
        path,
        permission: staffSide,
        audit: { nothing: 'only sends to the address of the work item' },
        request: { params: z.object({ workItem: workItemSegment }) },
        response: 'redirect',
        handle: async ({ params }) => redirect(`/inbox/all/${params.workItem}`),
      }),
    ),
  ];
}

function doneOf(query: z.infer<typeof deskQuery>) {
  return query.done === undefined
    ? undefined
    : { what: query.done, messageId: query.message ?? null };
}

/** What was typed comes in the body, so that it stands in no address and no log. */
function searchRoutes(ground: Ground): AnyRoute<Actor>[] {
  const route = routesFor<Actor>();
  return (['GET', 'POST'] as const).map((method) =>
    route({
      method,
      path: '/search',
      permission: staffSide,
      audit: { reads: 'triage.search', subjectKind: 'search' },
      request: { body: z.object({ q: z.string().catch('') }) },
      response: 'page',
      handle: async ({ asker, body, requestId }) =>
        page(
          'clinic/triage/search',
          await findThreads(ground, staffMember(asker), {
            typed: method === 'GET' ? '' : body.q,
            requestId,
          }),
        ),
    }),
  );
}

/** A conversation on paper. */
function paperRoute(ground: Ground): AnyRoute<Actor> {
  const route = routesFor<Actor>();
  return route({
    method: 'GET',
    path: '/work/:workItem/export.pdf',
    permission: staffSide,
    audit: { reads: 'messaging.export_thread', subjectKind: 'thread' },
    request: { params: z.object({ workItem: workItemSegment }) },
    response: 'file',
    handle: async ({ asker, params, requestId }) => {
      const file = await exportWork(ground, staffMember(asker), params.workItem, requestId);
      return { kind: 'file', contentType: 'application/pdf', ...file };
    },
  });
}

/** Parts of a page that a script asks for: the list, one row, and who is here. */
function partRoutes(ground: Ground): AnyRoute<Actor>[] {
  const route = routesFor<Actor>();
  return [
    route({
      method: 'GET',
      path: '/inbox/:view/list',
      permission: staffSide,
      audit: { reads: 'triage.read_inbox', subjectKind: 'inbox' },
      request: {
        params: z.object({ view: viewSegment }),
        query: z.object({ after, open: z.string().max(60).optional() }),
      },
      response: 'page',
      handle: async ({ asker, params, query, requestId }) => {
        const part = await readListPart(ground, staffMember(asker), {
          view: params.view,
          after: query.after,
          requestId,
        });
        return page('clinic/triage/list', { ...part, open: query.open ?? null });
      },
    }),
    route({
      method: 'GET',
      path: '/work/:workItem/row',
      permission: staffSide,
      audit: { reads: 'triage.read_row', subjectKind: 'work_item' },
      request: {
        params: z.object({ workItem: workItemSegment }),
        query: z.object({ view: viewSegment.catch('all') }),
      },
      response: ['page', 'json'],
      handle: async ({ asker, params, query, requestId, raw }) => {
        const row = await readRow(ground, staffMember(asker), {
          workItemId: params.workItem,
          view: query.view,
          requestId,
        });
        return raw.headers.accept?.includes('application/json')
          ? json(row)
          : page('clinic/triage/row', row);
      },
    }),
    route({
      method: 'POST',
      path: '/work/:workItem/presence',
      permission: staffSide,
      audit: { nothing: 'says which colleagues are here now; gone after twenty seconds' },
      request: {
        params: z.object({ workItem: workItemSegment }),
        body: z.object({ doing: z.enum(['looking', 'writing', 'gone']) }),
      },
      response: 'json',
      handle: async ({ asker, params, body }) =>
        json({
          others: await bePresent(ground, staffMember(asker), {
            workItemId: params.workItem,
            doing: body.doing,
          }),
        }),
    }),
  ];
}
