import { z } from 'zod';
import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import type { Actor, PersonActor } from '../actor.ts';
import { personOf, administers } from '../people.permissions.ts';
import { endRecord } from './end-record.ts';
import type { RecordKind, Values } from './record-kind.ts';
import { personBehind, recordView } from './record-page.ts';
import {
  LastAdministratorError,
  saveIn,
  type SaveOutcome,
  type SaveRequest,
} from './save-records.ts';
import { sendLink } from './send-link.ts';

const route = routesFor<Actor>();
const form = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const one = z.object({ id: z.string().max(100) });
const notices = z.enum(['saved', 'mailed', 'ended']).optional().catch(undefined);

/** Adding, changing and ending one record, and giving its person a link. */
export function recordRoutes(
  ground: Ground,
  kind: RecordKind,
  kinds: readonly RecordKind[],
): AnyRoute<Actor>[] {
  const place = { kind, kinds };
  const ends = kind.end === undefined ? [] : [postEnd(ground, kind)];
  const links = ['staff', 'patients', 'proxies'].includes(kind.name)
    ? [postLink(ground, place)]
    : [];
  return [
    showNew(ground, place),
    postNew(ground, place),
    showOne(ground, place),
    postOne(ground, place),
    ...ends,
    ...links,
  ];
}

interface Place {
  kind: RecordKind;
  kinds: readonly RecordKind[];
}

const declared = (kind: RecordKind) => ({
  reads: `people.read_${kind.name}`,
  subjectKind: kind.name,
});

function showNew(ground: Ground, place: Place): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/admin/${place.kind.name}/new`,
    permission: administers,
    audit: declared(place.kind),
    request: { query: z.object({ patient: z.string().max(100).optional() }) },
    response: 'page',
    handle: async ({ asker, query, requestId }) => {
      const asked = { ...place, id: null, requestId, patientId: query.patient };
      return page('admin/people/record', await recordView(ground, personOf(asker), asked));
    },
  });
}

function showOne(ground: Ground, place: Place): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/admin/${place.kind.name}/:id`,
    permission: administers,
    audit: declared(place.kind),
    request: { params: one, query: z.object({ notice: notices }) },
    response: 'page',
    handle: async ({ asker, params, query, requestId }) => {
      const asked = { ...place, id: params.id, requestId, notice: query.notice ?? null };
      return page('admin/people/record', await recordView(ground, personOf(asker), asked));
    },
  });
}

function postNew(ground: Ground, place: Place): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/admin/${place.kind.name}`,
    permission: administers,
    audit: { inCommand: `people.add_${place.kind.name}` },
    request: { body: form },
    response: ['page', 'redirect'],
    handle: (request) => saveForm(ground, personOf(request.asker), place, { ...request, id: null }),
  });
}

function postOne(ground: Ground, place: Place): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/admin/${place.kind.name}/:id`,
    permission: administers,
    audit: { inCommand: `people.change_${place.kind.name}` },
    request: { params: one, body: form },
    response: ['page', 'redirect'],
    handle: (request) =>
      saveForm(ground, personOf(request.asker), place, { ...request, id: request.params.id }),
  });
}

interface Posted {
  id: string | null;
  body: z.infer<typeof form>;
  requestId: string;
  idempotencyKey: string;
}

async function saveForm(ground: Ground, actor: PersonActor, place: Place, posted: Posted) {
  const { kind } = place;
  const values = valuesOf(kind, posted.body);
  const outcome = await saveOnce(ground, actor, kind, posted, values);
  const [first] = outcome.problems;
  if (first === undefined) return redirect(afterSaving(kind, outcome.id));
  const { id, requestId } = posted;
  const asked = { ...place, id, requestId, typed: values, problems: outcome.problems };
  return page('admin/people/record', await recordView(ground, actor, asked), 422);
}

async function saveOnce(
  ground: Ground,
  actor: PersonActor,
  kind: RecordKind,
  posted: Posted,
  values: Values,
): Promise<SaveOutcome> {
  const target = posted.id === null ? ('new' as const) : { id: posted.id };
  const rows = [{ line: 1, values }];
  const request: SaveRequest = { rows, target, requestId: posted.requestId };
  const intention = {
    organizationId: actor.organizationId,
    actorId: actor.personId,
    key: posted.idempotencyKey,
    request: [kind.name, target, values],
  };
  try {
    return await runOnce(ground.database, actor.scope, intention, (tx) =>
      saveIn(ground, tx, actor, kind, request),
    );
  } catch (error) {
    if (!(error instanceof LastAdministratorError)) throw error;
    const problem = {
      line: 1,
      column: 'administrator',
      code: 'last_administrator',
      value: '',
    } as const;
    return { problems: [problem], created: 0, changed: 0, unchanged: 0, id: null };
  }
}

// An unticked box sends nothing, and nothing must then mean no.
function valuesOf(kind: RecordKind, body: Posted['body']): Values {
  return Object.fromEntries(
    kind.columns.map(({ name }) => {
      const given = body[name] ?? '';
      return [name, typeof given === 'string' ? given : given.join(';')];
    }),
  );
}

function afterSaving(kind: RecordKind, id: string | null): string {
  if (id === null || kind.name === 'clinics' || kind.name === 'teams')
    return `/admin/${kind.name}?notice=saved`;
  if (kind.name === 'care') return `/admin/patients/${id.split('.')[0]}?notice=saved`;
  return `/admin/${kind.name}/${id}?notice=saved`;
}

function postEnd(ground: Ground, kind: RecordKind): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/admin/${kind.name}/:id/end`,
    permission: administers,
    audit: { inCommand: `people.end_${kind.name}` },
    request: { params: one },
    response: 'redirect',
    handle: async ({ asker, params, requestId }) => {
      const { id } = params;
      const done = await endRecord(ground, personOf(asker), kind, { id, requestId });
      if (!done) return redirect(`/admin/${kind.name}?notice=not_ended`);
      return redirect(
        kind.name === 'staff'
          ? `/admin/staff?notice=ended`
          : `/admin/patients/${id.split('.')[0]}?notice=ended`,
      );
    },
  });
}

function postLink(ground: Ground, place: Place): AnyRoute<Actor> {
  const { kind } = place;
  return route({
    method: 'POST',
    path: `/admin/${kind.name}/:id/link`,
    permission: administers,
    audit: { inCommand: 'people.send_link' },
    request: { params: one },
    response: ['page', 'redirect'],
    handle: async ({ asker, params, requestId }) => {
      const actor = personOf(asker);
      const { id } = params;
      const personId = await ground.database.transaction(actor.scope, async (tx) => {
        const { records } = await kind.read(tx, actor.organizationId, { id });
        const [stored] = records;
        return stored && personBehind(tx, actor, kind, stored);
      });
      if (personId === undefined) throw notFound();
      const sent = await sendLink(ground, actor, { personId, requestId });
      if (sent.kind === 'mailed') return redirect(`/admin/${kind.name}/${id}?notice=mailed`);
      const link = { url: sent.url, expiresAt: sent.expiresAt };
      const asked = { ...place, id, requestId, link };
      return page('admin/people/record', await recordView(ground, actor, asked));
    },
  });
}
