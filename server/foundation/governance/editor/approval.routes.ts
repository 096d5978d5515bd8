import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor, type PersonActor } from '#foundation/people/index.ts';
import type { Refusal } from '../governance.errors.ts';
import { shapesRules } from '../governance.permissions.ts';
import { approveDraft } from '../life-cycle/approve-draft.ts';
import { checkDraft } from '../life-cycle/check-draft.ts';
import { startDraft } from '../life-cycle/start-draft.ts';
import { withdrawDraft } from '../life-cycle/withdraw-draft.ts';
import { localDay } from './local-day.ts';
import { changesView, type ChangesNotice, type ChangesView } from './overview.ts';
import { wantedFrom } from './wanted-date.ts';
import { openWorkspace } from './workspace.ts';

const route = routesFor<Actor>();
const revision = z.coerce.number().int().min(1).max(1_000_000);

/** From the changes of a draft to two approvals and a date. */
export function approvalRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    start(ground),
    showChanges(ground),
    postCheck(ground),
    postApprove(ground),
    postWithdraw(ground),
  ];
}

function start(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/start',
    permission: shapesRules,
    audit: { inCommand: 'governance.start_draft' },
    request: {},
    response: 'redirect',
    async handle({ asker, requestId, idempotencyKey }) {
      await startDraft(ground, personOf(asker), { requestId, idempotencyKey });
      return redirect('/admin/charter?notice=started');
    },
  });
}

async function changesPage(
  ground: Ground,
  actor: PersonActor,
  notice: ChangesNotice,
  status = 200,
  shown: Partial<ChangesView> = {},
) {
  const today = localDay(ground.clock.now(), actor.timeZone);
  const view = await openWorkspace(ground, actor, (workspace) =>
    changesView(workspace, today, notice),
  );
  return page('admin/governance/changes', { ...view, ...shown }, status);
}

function showChanges(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/changes',
    permission: shapesRules,
    audit: { nothing: 'The rules hold nothing of a person.' },
    request: {
      query: z.object({ notice: z.enum(['saved']).nullable().default(null).catch(null) }),
    },
    response: 'page',
    handle: ({ asker, query }) => changesPage(ground, personOf(asker), query.notice),
  });
}

const statusOf: Partial<Record<Refusal['kind'], number>> = {
  problems: 422,
  unchanged: 422,
  too_early: 422,
  not_yours: 403,
};

/** A refusal in the page's own words, with the changes as they are now. */
function refusedPage(
  ground: Ground,
  actor: PersonActor,
  { kind }: Refusal,
  asked?: ChangesView['asked'],
) {
  if (kind === 'no_draft' || kind === 'unreadable' || kind === 'too_late_to_withdraw')
    return redirect('/admin/charter');
  return changesPage(ground, actor, kind, statusOf[kind] ?? 409, asked && { asked });
}

function postCheck(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/check',
    permission: shapesRules,
    audit: { inCommand: 'governance.check_draft' },
    request: {
      body: z.object({
        revision,
        when: z.enum(['approved', 'date']).default('approved'),
        date: z.string().trim().max(40).default(''),
      }),
    },
    response: ['page', 'redirect'],
    async handle({ asker, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const { when, date } = body;
      const wanted = wantedFrom({ when, date }, ground.clock.now(), actor.timeZone);
      if ('problem' in wanted)
        return changesPage(ground, actor, null, 422, {
          asked: { when, date, problem: wanted.problem },
        });
      const asked = { revision: body.revision, wantedAt: wanted.wantedAt };
      const outcome = await checkDraft(ground, actor, asked, { requestId, idempotencyKey });
      if ('refused' in outcome)
        return refusedPage(ground, actor, outcome.refused, { when, date, problem: null });
      return redirect('/admin/charter/changes?notice=saved');
    },
  });
}

function postApprove(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/approve',
    permission: shapesRules,
    audit: { inCommand: 'governance.approve_draft' },
    request: { body: z.object({ revision }) },
    response: ['page', 'redirect'],
    async handle({ asker, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const outcome = await approveDraft(ground, actor, body, { requestId, idempotencyKey });
      if ('refused' in outcome) return refusedPage(ground, actor, outcome.refused);
      const { done } = outcome;
      const notice =
        done.version === null
          ? 'approved'
          : done.effectiveAt > ground.clock.now()
            ? 'scheduled'
            : 'in_force';
      return redirect(`/admin/charter?notice=${notice}`);
    },
  });
}

function postWithdraw(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/withdraw',
    permission: shapesRules,
    audit: { inCommand: 'governance.withdraw' },
    request: { body: z.object({ version: revision.optional() }) },
    response: ['page', 'redirect'],
    async handle({ asker, body, requestId, idempotencyKey }) {
      const what = body.version === undefined ? 'draft' : { version: body.version };
      const actor = personOf(asker);
      const outcome = await withdrawDraft(ground, actor, what, { requestId, idempotencyKey });
      if ('refused' in outcome && outcome.refused.kind === 'not_yours')
        return changesPage(ground, actor, 'not_yours', 403);
      return redirect('/admin/charter?notice=withdrawn');
    },
  });
}
