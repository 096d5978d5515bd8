import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { NotDoneError, outcomeOf, type Outcome } from '../governance.errors.ts';
import { findPlaces } from '../governance.store.ts';
import { nextCharterState } from './charter-state.ts';
import {
  approvalsOf,
  findNewestVersion,
  findOpenDraft,
  updateState,
  type CharterDraft,
} from './draft.store.ts';
import { countTeamMembers, organizationSlug } from './staffing.store.ts';
import { demandReach, reachOfDraft } from './reach-of-draft.ts';
import { changesNothing, readinessOf, type Readiness, type Staffing } from './readiness.ts';
import type { Keys } from './start-draft.ts';
import { askApprovers } from './who-may-approve.ts';

/** What the deployment has, to hold the rules against. */
export async function staffingOf(tx: Transaction, organizationId: string): Promise<Staffing> {
  const [slug, places, members] = await Promise.all([
    organizationSlug(tx, organizationId),
    findPlaces(tx, organizationId),
    countTeamMembers(tx, organizationId),
  ]);
  return { organizationSlug: slug, clinicSlugs: places.clinics.map((each) => each.slug), members };
}

/** @throws NotDoneError with the number of problems when the draft cannot go on as it is. */
export async function demandReady(
  tx: Transaction,
  organizationId: string,
  draft: CharterDraft,
): Promise<Required<Readiness>> {
  const { document, problems } = readinessOf(draft.source, await staffingOf(tx, organizationId));
  if (document === undefined || problems.length > 0)
    throw new NotDoneError({ kind: 'problems', count: problems.length });
  return { document, problems };
}

/** @throws NotDoneError when the draft says the same as the version it would follow. */
export async function demandChange(
  tx: Transaction,
  organizationId: string,
  draft: Pick<CharterDraft, 'source'>,
  at: number,
): Promise<void> {
  const newest = await findNewestVersion(tx, organizationId);
  if (newest && changesNothing(draft.source, newest, at))
    throw new NotDoneError({ kind: 'unchanged', since: newest.version });
}

/** @throws NotDoneError when a version that already waits would take effect after this one. */
export async function demandOrder(
  tx: Transaction,
  organizationId: string,
  effectiveAt: number,
): Promise<void> {
  const newest = await findNewestVersion(tx, organizationId);
  if (newest && newest.effectiveAt > effectiveAt)
    throw new NotDoneError({ kind: 'too_early', waitsUntil: newest.effectiveAt });
}

/**
 * Asks for approval: everything is checked at once, and with nothing wrong the draft can be approved as it stands.
 * `wantedAt` is when it is to take effect; null means as soon as it is approved.
 */
export function checkDraft(
  ground: Ground,
  actor: PersonActor,
  { revision, wantedAt }: { revision: number; wantedAt: number | null },
  keys: Keys,
): Promise<Outcome<{ draftId: string }>> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.check_draft', revision, wantedAt],
  };
  return outcomeOf(
    runOnce(ground.database, actor.scope, intention, async (tx) => {
      const draft = await findOpenDraft(tx, organizationId, 'lock');
      if (!draft) throw new NotDoneError({ kind: 'no_draft' });
      if (draft.revision !== revision) {
        const { changedByName: by, changedAt: at } = draft;
        throw new NotDoneError({ kind: 'changed_elsewhere', by, at });
      }
      if (nextCharterState(draft.state, 'pass_check') === undefined)
        throw new NotDoneError({ kind: 'not_in_this_state' });
      // Whoever approved it did so for its date.
      if ((await approvalsOf(tx, organizationId, draft)).length > 0)
        throw new NotDoneError({ kind: 'approved_already' });
      const concerns = await reachOfDraft(tx, organizationId, draft);
      await demandReach(tx, actor, concerns);
      const at = ground.clock.now();
      await demandChange(tx, organizationId, draft, wantedAt ?? at);
      await demandReady(tx, organizationId, draft);
      await demandOrder(tx, organizationId, wantedAt ?? at);
      updateState(tx, { organizationId, id: draft.id, state: 'checked', wantedAt });
      recordAudit(tx, {
        organizationId,
        actor: auditActor(actor, keys.requestId),
        action: 'governance.check_draft',
        subjectKind: 'charter_draft',
        subjectId: draft.id,
        detail: { revision, wantedAt },
        at,
      });
      const asking = { organizationId, draft, concerns, approvedBy: [], personId, at };
      await askApprovers(ground, tx, asking);
      return { draftId: draft.id };
    }),
  );
}
