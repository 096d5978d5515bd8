import type { ReadStream } from 'node:fs';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { attachmentFiles } from './attachment-files.ts';
import { findAttachment, type Attachment } from './attachment.store.ts';

/**
 * The file of an attachment, for whoever may see its message, or for the author of its draft. The read is on record before
 * the first byte leaves. @throws not found, alike for what is not there and what is not theirs.
 */
export async function readAttachment(
  ground: Ground,
  actor: PersonActor,
  attachmentId: string,
  requestId: string,
): Promise<Attachment & { body: ReadStream }> {
  const on = {
    action: 'messaging.read_attachment',
    subjectKind: 'attachment',
    subjectId: attachmentId,
    requestId,
  };
  const found = await read(ground, actor, on, async (transaction) => {
    const attachment = await findAttachment(transaction, actor.organizationId, attachmentId);
    if (attachment === undefined) throw notFound();
    return attachment;
  });
  const { storageKey, id, fileName, contentType } = found;
  const file = await attachmentFiles(ground).read(actor.organizationId, storageKey);
  return { id, fileName, contentType, ...file };
}
