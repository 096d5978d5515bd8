import type { Ground } from '#platform/ground.ts';
import type { Transaction } from '#platform/db/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from './actor.ts';

export interface ReadOnRecord {
  /** The action of the audit entry, such as `messaging.read_thread`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  aboutId?: string | null;
  requestId: string;
  /** An administrator's read or an export: its entry is on disk before anything is shown. */
  flushed?: boolean;
  /** `work` asks for all it needs before it awaits anything, and refuses nothing afterwards: one trip to the database. */
  inOneGo?: boolean;
}

/**
 * Reads something of people: in the actor's scope, with its audit entry in the same transaction and the same flush.
 * When `work` throws (nothing there, not allowed) the entry is not kept, since nothing was read.
 */
export function read<T>(
  ground: Ground,
  actor: PersonActor,
  on: ReadOnRecord,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  return ground.database.transaction(
    actor.scope,
    (transaction) => {
      recordAudit(transaction, {
        organizationId: actor.organizationId,
        actor: auditActor(actor, on.requestId),
        action: on.action,
        subjectKind: on.subjectKind,
        subjectId: on.subjectId,
        aboutId: on.aboutId ?? null,
        at: ground.clock.now(),
      });
      return work(transaction);
    },
    on.flushed ? 'flushed' : on.inOneGo ? 'at_once' : 'quick',
  );
}
