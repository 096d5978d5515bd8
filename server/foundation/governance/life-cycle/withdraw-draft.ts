import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { NotDoneError, outcomeOf, type Outcome } from '../governance.errors.ts';
import type { CharterWithdrawn } from '../governance.events.ts';
import { nextCharterState } from './charter-state.ts';
import { demandReach, reachOfDraft, reachOfVersion } from './reach-of-draft.ts';
import { findOpenDraft, updateState, withdrawVersion } from './draft.store.ts';
import type { Keys } from './start-draft.ts';

/** Sets the open draft aside, or calls off a version whose date has not come. Rules in force are only ever replaced. */
export function withdrawDraft(
  ground: Ground,
  actor: PersonActor,
  what: 'draft' | { version: number },
  keys: Keys,
): Promise<Outcome<{ withdrawn: string }>> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.withdraw', what],
  };
  return outcomeOf(
    runOnce(ground.database, actor.scope, intention, async (tx) => {
      const at = ground.clock.now();
      const record = (subjectKind: string, subjectId: string) =>
        recordAudit(tx, {
          organizationId,
          actor: auditActor(actor, keys.requestId),
          action: 'governance.withdraw',
          subjectKind,
          subjectId,
          at,
        });
      if (what === 'draft') {
        const draft = await findOpenDraft(tx, organizationId, 'lock');
        if (!draft || nextCharterState(draft.state, 'withdraw') === undefined)
          throw new NotDoneError({ kind: 'no_draft' });
        await demandReach(tx, actor, await reachOfDraft(tx, organizationId, draft));
        updateState(tx, { organizationId, id: draft.id, state: 'withdrawn' });
        record('charter_draft', draft.id);
        return { withdrawn: draft.id };
      }
      const { version } = what;
      await demandReach(tx, actor, await reachOfVersion(tx, organizationId, version));
      const found = await withdrawVersion(tx, { organizationId, version, by: personId, at });
      if (!found) throw new NotDoneError({ kind: 'too_late_to_withdraw' });
      record('charter_version', String(version));
      await ground.events.publish<CharterWithdrawn>(tx, {
        kind: 'governance.charter_withdrawn',
        organizationId,
        at,
        version,
      });
      return { withdrawn: String(version) };
    }),
  );
}
