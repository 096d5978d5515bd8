import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { staffThreadView, threadAsPatient, type AsPatientView } from '#product/messaging/index.ts';
import { mayRead } from './triage.permissions.ts';
import { findWorkItemById } from './triage.store.ts';

/**
 * The conversation behind a work item as its patient sees it now. The look is on record before it is shown; it leaves no
 * trace on the patient's line, since nobody worked on anything.
 * @throws not found, alike for what is not there, what is not theirs, and what nobody on the patient's side may read
 */
export async function lookAsPatient(
  ground: Ground,
  actor: PersonActor,
  workItemId: string,
  requestId: string,
): Promise<AsPatientView> {
  const { organizationId } = actor;
  const on = {
    action: 'triage.look_as_patient',
    subjectKind: 'work_item',
    subjectId: workItemId,
    requestId,
  };
  const thread = await read(ground, actor, on, async (transaction) => {
    const item = await findWorkItemById(transaction, organizationId, workItemId);
    if (item === undefined || !mayRead(actor, item)) throw notFound();
    return staffThreadView(transaction, organizationId, item.threadId);
  });
  const seen = thread && (await threadAsPatient(ground, actor, thread));
  if (seen === undefined) throw notFound();
  return seen;
}
