import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { exportThread } from '#product/messaging/index.ts';
import { mayRead } from './triage.permissions.ts';
import { findWorkItemById } from './triage.store.ts';

/** The conversation behind a work item on paper: letters only, never notes. On record before it leaves. */
export async function exportWork(
  ground: Ground,
  actor: PersonActor,
  workItemId: string,
  requestId: string,
): Promise<{ fileName: string; body: Buffer }> {
  const item = await ground.database.transaction(actor.scope, (transaction) =>
    findWorkItemById(transaction, actor.organizationId, workItemId),
  );
  if (item === undefined || !mayRead(actor, item)) throw notFound();
  return exportThread(ground, actor, { threadId: item.threadId, side: 'staff', requestId });
}
