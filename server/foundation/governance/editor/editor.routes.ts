import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor, type PersonActor } from '#foundation/people/index.ts';
import type { Refusal } from '../governance.errors.ts';
import { shapesRules } from '../governance.permissions.ts';
import type { Keys } from '../life-cycle/start-draft.ts';
import { ownPlace } from './asking.ts';
import { editsFor } from './clause-edits.ts';
import { clauseView, postedText, type ClauseView } from './clause-page.ts';
import { mapView, overviewView } from './overview.ts';
import { textOf, type Posted } from './posted-value.ts';
import { saveEdits } from './save-edits.ts';
import { openWorkspace } from './workspace.ts';

const route = routesFor<Actor>();
const rulesOnly = { nothing: 'The rules hold nothing of a person.' } as const;
const posted = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const oneClause = z.object({ clause: z.string().max(100) });

/** Where a manager reads and changes the rules, clause by clause. */
export function editorRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [overview(ground), showClause(ground), postClause(ground), showMap(ground)];
}

function overview(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter',
    permission: shapesRules,
    audit: rulesOnly,
    request: {
      query: z.object({
        notice: z
          .enum([
            'started',
            'withdrawn',
            'imported',
            'approved',
            'scheduled',
            'in_force',
            'retired',
          ])
          .nullable()
          .default(null)
          .catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, query }) {
      const view = await openWorkspace(ground, personOf(asker), (workspace, tx) =>
        overviewView(workspace, tx, query.notice),
      );
      return page('admin/governance/overview', view);
    },
  });
}

function showClause(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/rules/:clause',
    permission: shapesRules,
    audit: rulesOnly,
    request: {
      params: oneClause,
      query: z.object({
        at: z.string().max(80).optional(),
        notice: z.enum(['saved', 'taken_back']).nullable().default(null).catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, params, query }) {
      const clinic = query.at ?? (await ownPlace(ground, personOf(asker)));
      const asked = { clauseId: params.clause, clinic: clinic || null, notice: query.notice };
      return page('admin/governance/clause', await shown(ground, personOf(asker), asked));
    },
  });
}

async function shown(
  ground: Ground,
  actor: PersonActor,
  asked: Parameters<typeof clauseView>[2],
): Promise<ClauseView> {
  const view = await openWorkspace(ground, actor, (workspace, tx) =>
    clauseView(workspace, tx, asked),
  );
  if (view === undefined) throw notFound();
  return view;
}

function postClause(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/rules/:clause',
    permission: shapesRules,
    audit: { inCommand: 'governance.save_draft' },
    request: { params: oneClause, body: posted },
    response: ['page', 'redirect'],
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const clinic = textOf(body, 'at') || null;
      const asked = { clauseId: params.clause, clinic, posted: body };
      const act = textOf(body, 'do');
      if (act === 'look') {
        const view = await shown(ground, actor, { ...asked, notice: 'look' });
        return page('admin/governance/clause', view);
      }
      const keys = { requestId, idempotencyKey };
      const refused = await saveClause(
        ground,
        actor,
        { ...asked, takeBack: act === 'own_back' },
        keys,
      );
      if (refused === null) {
        const notice = act === 'own_back' ? 'taken_back' : 'saved';
        const at = clinic ? `&at=${encodeURIComponent(clinic)}` : '';
        return redirect(`/admin/charter/rules/${params.clause}?notice=${notice}${at}`);
      }
      const notice = noticeOf(refused);
      const view = await shown(ground, actor, { ...asked, notice });
      return page('admin/governance/clause', view, statusOf[notice]);
    },
  });
}

const statusOf = { unreadable: 422, not_yours: 403, changed_elsewhere: 409 } as const;

const noticeOf = ({ kind }: Refusal): keyof typeof statusOf =>
  kind === 'unreadable' || kind === 'not_yours' ? kind : 'changed_elsewhere';

interface SavedClause {
  clauseId: string;
  clinic: string | null;
  posted: Posted;
  /** The clinic gives up its own text and follows everyone's. */
  takeBack: boolean;
}

async function saveClause(
  ground: Ground,
  actor: PersonActor,
  { clauseId, clinic, posted: body, takeBack }: SavedClause,
  keys: Keys,
): Promise<Refusal | null> {
  const edits = await openWorkspace(ground, actor, ({ document }) => {
    const everyone = document.clauses.find(({ id }) => id === clauseId);
    const next = takeBack ? everyone : postedText(document, clauseId, clinic, body);
    if (next === undefined) throw notFound();
    const { value, plainWords, staffWords, rationale } = next;
    const text = { value, plainWords, ...(staffWords ? { staffWords } : {}), rationale };
    return editsFor(document, clauseId, clinic, text);
  });
  const revision = Number(textOf(body, 'revision'));
  return saveEdits(ground, actor, { revision, edits, about: clauseId }, keys);
}

function showMap(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/map',
    permission: shapesRules,
    audit: rulesOnly,
    request: { query: z.object({ clinic: z.string().max(80).optional() }) },
    response: 'page',
    async handle({ asker, query }) {
      const view = await openWorkspace(ground, personOf(asker), (workspace) =>
        mapView(workspace, query.clinic),
      );
      if (view === undefined) throw notFound();
      return page('admin/governance/map', view);
    },
  });
}
