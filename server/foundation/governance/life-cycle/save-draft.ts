import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { editCharterFile, type CharterEdit } from '../edit-charter-file.ts';
import { NotDoneError, outcomeOf, type Outcome } from '../governance.errors.ts';
import { nextCharterState } from './charter-state.ts';
import { findOpenDraft, updateSource } from './draft.store.ts';
import { documentOf, fileOf } from './readiness.ts';
import { demandReach } from './reach-of-draft.ts';
import { reachOfChange } from './reach.ts';
import type { Keys } from './start-draft.ts';

export interface DraftChange {
  /** The revision the person was looking at. */
  revision: number;
  /** Single edits, or a whole new text. */
  change: { edits: readonly CharterEdit[] } | { source: string };
  /** The clause that was edited, for the record. */
  clause?: string;
}

/**
 * Writes a change into the open draft; comments and every other line stay. Takes approvals back, since they were given to
 * another text. A text that cannot be read as a charter is refused with every problem, and nothing is saved.
 */
export function saveDraft(
  ground: Ground,
  actor: PersonActor,
  { revision, change, clause }: DraftChange,
  keys: Keys,
): Promise<Outcome<{ draftId: string; revision: number }>> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.save_draft', revision, change],
  };
  return outcomeOf(
    runOnce(ground.database, actor.scope, intention, async (tx) => {
      const draft = await findOpenDraft(tx, organizationId, 'lock');
      if (!draft) throw new NotDoneError({ kind: 'no_draft' });
      if (draft.revision !== revision) {
        const { changedByName: by, changedAt: at } = draft;
        throw new NotDoneError({ kind: 'changed_elsewhere', by, at });
      }
      if (nextCharterState(draft.state, 'save') === undefined)
        throw new NotDoneError({ kind: 'not_in_this_state' });
      const source =
        'source' in change ? change.source : editCharterFile(draft.source, change.edits);
      const { document, problems } = fileOf(source);
      if (document === undefined) throw new NotDoneError({ kind: 'unreadable', problems });
      const before = documentOf(draft.source);
      await demandReach(tx, actor, before ? reachOfChange(before, document) : 'organization');
      if (source === draft.source) return { draftId: draft.id, revision };
      const at = ground.clock.now();
      updateSource(tx, { organizationId, id: draft.id, source, by: personId, at });
      recordAudit(tx, {
        organizationId,
        actor: auditActor(actor, keys.requestId),
        action: 'governance.save_draft',
        subjectKind: 'charter_draft',
        subjectId: draft.id,
        detail: { revision: revision + 1, clause: clause ?? null },
        at,
      });
      return { draftId: draft.id, revision: revision + 1 };
    }),
  );
}
