import { brokenConstraint, runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { NotDoneError, outcomeOf, type Outcome } from '../governance.errors.ts';
import { findNewestVersion, findOpenDraft, insertDraft } from './draft.store.ts';

export interface Keys {
  requestId: string;
  idempotencyKey: string;
}

/** Opens a draft on the newest version; where one is open already, answers that one. */
export async function startDraft(
  ground: Ground,
  actor: PersonActor,
  keys: Keys,
): Promise<Outcome<{ draftId: string }>> {
  try {
    return await openDraft(ground, actor, keys);
  } catch (error) {
    // Two people began at once: the second finds the draft of the first.
    if (brokenConstraint(error) !== 'charter_draft_open') throw error;
    return openDraft(ground, actor, keys);
  }
}

function openDraft(
  ground: Ground,
  actor: PersonActor,
  keys: Keys,
): Promise<Outcome<{ draftId: string }>> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: 'governance.start_draft',
  };
  return outcomeOf(
    runOnce(ground.database, actor.scope, intention, async (tx) => {
      const [open, newest] = await Promise.all([
        findOpenDraft(tx, organizationId),
        findNewestVersion(tx, organizationId),
      ]);
      if (open) return { draftId: open.id };
      if (!newest) throw new NotDoneError({ kind: 'no_draft' });
      const at = ground.clock.now();
      const id = newId('chd', at);
      const { source, version: basedOn } = newest;
      insertDraft(tx, { organizationId, id, source, basedOn, authorId: personId, at });
      recordAudit(tx, {
        organizationId,
        actor: auditActor(actor, keys.requestId),
        action: 'governance.start_draft',
        subjectKind: 'charter_draft',
        subjectId: id,
        detail: { basedOn },
        at,
      });
      return { draftId: id };
    }),
  );
}
