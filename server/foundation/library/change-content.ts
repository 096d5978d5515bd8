import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { nextContentState, type ContentAct, type ContentState } from './content-state.ts';
import { NotTakenError, takenOrNot, type LibraryOutcome } from './library.errors.ts';
import { findOpenDraft, type ContentDraft, type ItemKey } from './library.store.ts';

export interface Keys {
  requestId: string;
  idempotencyKey: string;
}

export interface Step {
  key: ItemKey;
  act: ContentAct;
  /** The revision the person was looking at; 0 when there was no draft. */
  revision: number;
  /** What was asked for, so that a repeated key with another wish is noticed. */
  wish?: unknown;
}

export interface Scene {
  tx: Transaction;
  at: number;
  draft: ContentDraft | undefined;
  /** What the draft becomes; `draft` for a first save. */
  next: ContentState;
  /** Puts the step on record. */
  audit: (subjectId: string, detail?: Record<string, unknown>) => void;
}

/** One step with a change of words: the draft is locked, the revision and the state are checked, the step is on record. */
export function takeStep<T>(
  ground: Ground,
  actor: PersonActor,
  { key, act, revision, wish }: Step,
  keys: Keys,
  work: (scene: Scene) => Promise<T>,
): Promise<LibraryOutcome<T>> {
  const intention = {
    organizationId: actor.organizationId,
    actorId: actor.personId,
    key: keys.idempotencyKey,
    request: [`library.${act}`, key.kind, key.itemId, revision, wish ?? null],
  };
  return takenOrNot(
    runOnce(ground.database, actor.scope, intention, async (tx) => {
      const draft = await findOpenDraft(tx, key, 'lock');
      if ((draft?.revision ?? 0) !== revision)
        throw new NotTakenError(
          draft ? { kind: 'changed_elsewhere', by: draft.changedByName } : { kind: 'no_draft' },
        );
      if (!draft && act !== 'save') throw new NotTakenError({ kind: 'no_draft' });
      const next = nextContentState(draft?.state ?? 'draft', act);
      if (next === undefined) throw new NotTakenError({ kind: 'not_in_this_state' });
      const at = ground.clock.now();
      const audit: Scene['audit'] = (subjectId, detail = {}) =>
        recordAudit(tx, {
          organizationId: actor.organizationId,
          actor: auditActor(actor, keys.requestId),
          action: `library.${act}`,
          subjectKind: 'content_draft',
          subjectId,
          detail: { kind: key.kind, itemId: key.itemId, ...detail },
          at,
        });
      return work({ tx, at, draft, next, audit });
    }),
  );
}
