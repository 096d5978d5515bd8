import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PromiseMoved } from './messaging.events.ts';
import { movePromise, recordStep } from './messaging.store.ts';
import type { Holder, ThreadState } from './public-status.ts';

/**
 * Moves the open promise of a thread. Brought forward silently; put back only by telling the patient, with the reason:
 * both are on record. Does nothing where nothing is promised (after an emergency, or when answered).
 */
export async function putBackPromise(
  ground: Ground,
  transaction: Transaction,
  thread: ThreadState,
  move: { to: number; reason: string; by: Holder; teamId?: string },
): Promise<void> {
  if (thread.promisedAt === null || move.to === thread.promisedAt) return;
  const at = ground.clock.now();
  movePromise(transaction, thread, {
    to: move.to,
    from: thread.promisedAt,
    reason: move.reason,
    at,
    teamId: move.teamId ?? null,
  });
  if (move.to < thread.promisedAt) return;
  recordStep(transaction, thread, {
    kind: 'promise_put_back',
    by: move.by,
    detail: { from: thread.promisedAt, to: move.to, reason: move.reason },
    at,
  });
  await ground.events.publish<PromiseMoved>(transaction, {
    kind: 'messaging.promise_moved',
    organizationId: thread.organizationId,
    at,
    threadId: thread.id,
    patientId: thread.patientId,
    promisedAt: move.to,
  });
}
