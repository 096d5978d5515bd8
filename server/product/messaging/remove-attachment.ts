import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { attachmentFiles } from './attachment-files.ts';
import { deleteDraftAttachment } from './attachment.store.ts';
import { lockDraft } from './draft.store.ts';
import { mayWriteFor } from './messaging.permissions.ts';

/** Takes a file off a draft. One that is off already stays off: a second click does no harm. */
export async function removeAttachment(
  ground: Ground,
  actor: PersonActor,
  { draftId, attachmentId }: { draftId: string; attachmentId: string },
  requestId: string,
): Promise<void> {
  const { organizationId } = actor;
  const storageKey = await ground.database.transaction(actor.scope, async (transaction) => {
    const draft = await lockDraft(transaction, organizationId, draftId);
    if (draft === undefined || draft.patientId === null || !mayWriteFor(actor, draft.patientId)) {
      throw notFound();
    }
    const key = await deleteDraftAttachment(transaction, organizationId, draftId, attachmentId);
    if (key === undefined) return undefined;
    recordAudit(transaction, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.remove_attachment',
      subjectKind: 'attachment',
      subjectId: attachmentId,
      aboutId: draft.patientId,
      detail: { draft: draftId },
      at: ground.clock.now(),
    });
    return key;
  });
  if (storageKey !== undefined) await attachmentFiles(ground).discard(organizationId, storageKey);
}
