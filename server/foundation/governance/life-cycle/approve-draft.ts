import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { NotDoneError, outcomeOf, type Outcome } from '../governance.errors.ts';
import type { CharterApproved } from '../governance.events.ts';
import { publishCharter } from '../publish-charter.ts';
import { approvalBy, approverRole, nextCharterState } from './charter-state.ts';
import { demandChange, demandOrder, demandReady } from './check-draft.ts';
import { approvalsOf, findOpenDraft, insertApproval, updateState } from './draft.store.ts';
import { demandReach, reachOfDraft } from './reach-of-draft.ts';
import type { Keys } from './start-draft.ts';
import { askApprovers } from './who-may-approve.ts';

export type Approved = { approvals: number } & (
  | { version: null }
  | { version: number; effectiveAt: number }
);

/**
 * One person's yes to the text of this revision. The second yes, by someone else, puts it on record as the next version, in
 * force from its date on. Everything is checked again, since people and teams may have changed meanwhile.
 */
export function approveDraft(
  ground: Ground,
  actor: PersonActor,
  { revision }: { revision: number },
  keys: Keys,
): Promise<Outcome<Approved>> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.approve_draft', revision],
  };
  return outcomeOf(
    runOnce(ground.database, actor.scope, intention, async (tx): Promise<Approved> => {
      const role = approverRole(actor.staff);
      const draft = await findOpenDraft(tx, organizationId, 'lock');
      if (!draft || role === undefined) throw new NotDoneError({ kind: 'no_draft' });
      if (draft.revision !== revision) {
        const { changedByName: by, changedAt: at } = draft;
        throw new NotDoneError({ kind: 'changed_elsewhere', by, at });
      }
      const concerns = await reachOfDraft(tx, organizationId, draft);
      await demandReach(tx, actor, concerns);
      const given = await approvalsOf(tx, organizationId, draft);
      const givenBy = given.map((each) => each.personId);
      const act = approvalBy(personId, givenBy);
      if (act === 'again') throw new NotDoneError({ kind: 'already_approved' });
      const state = nextCharterState(draft.state, act);
      if (state === undefined) throw new NotDoneError({ kind: 'not_in_this_state' });
      const at = ground.clock.now();
      const effectiveAt = Math.max(at, draft.wantedAt ?? at);
      await demandChange(tx, organizationId, draft, effectiveAt);
      const { document } = await demandReady(tx, organizationId, draft);
      await demandOrder(tx, organizationId, effectiveAt);
      insertApproval(tx, { organizationId, draftId: draft.id, revision, personId, role, at });
      const audit = auditActor(actor, keys.requestId);
      recordAudit(tx, {
        organizationId,
        actor: audit,
        action: 'governance.approve_draft',
        subjectKind: 'charter_draft',
        subjectId: draft.id,
        detail: { revision, role },
        at,
      });
      const approvals = given.length + 1;
      if (act === 'approve_first') {
        const approvedBy = [...givenBy, personId];
        const asking = { organizationId, draft, concerns, approvedBy, personId, at };
        await askApprovers(ground, tx, asking);
        return { approvals, version: null };
      }
      const { source } = draft;
      const publication = { organizationId, source, document, effectiveAt, actor: audit, at };
      const version = await publishCharter(tx, publication);
      updateState(tx, { organizationId, id: draft.id, state: 'approved', version });
      await ground.events.publish<CharterApproved>(tx, {
        kind: 'governance.charter_approved',
        organizationId,
        at,
        version,
        effectiveAt,
      });
      return { approvals, version, effectiveAt };
    }),
  );
}
