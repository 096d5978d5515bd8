import type { Ground } from '#platform/ground.ts';
import { runOnce } from '#platform/db/index.ts';
import { notFound } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { attachmentFiles } from './attachment-files.ts';
import { insertAttachment, listDraftAttachments, type Attachment } from './attachment.store.ts';
import { findDraft, findPatient, lockDraft } from './draft.store.ts';
import { inspectFile, type Accepted, type Upload } from './inspect-file.ts';
import { NotSentError, type Problem } from './messaging.errors.ts';
import { mayWriteFor } from './messaging.permissions.ts';

/** What a draft may still take in, before the first byte is read. */
export interface AttachmentRoom {
  /** The conversation it became, when it was sent meanwhile. */
  sentThreadId: string | null;
  clinicId: string;
  limits: ResolvedCharter['attachments'];
}

/** @throws not found when the draft is not there or not the actor's to write in. */
export async function attachmentRoom(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
): Promise<AttachmentRoom> {
  const rules = await rulesInForce(ground, actor.organizationId);
  return ground.database.transaction(actor.scope, async (transaction) => {
    const draft = await findDraft(transaction, actor.organizationId, draftId);
    if (draft === undefined || draft.patientId === null || !mayWriteFor(actor, draft.patientId)) {
      throw notFound();
    }
    const patient = await findPatient(transaction, actor.organizationId, draft.patientId);
    if (patient === undefined) throw notFound();
    const { attachments } = rules.forClinic(patient.clinicId);
    return { sentThreadId: draft.sentThreadId, clinicId: patient.clinicId, limits: attachments };
  });
}

export interface AddInput {
  draftId: string;
  upload: Upload;
  key: string;
  requestId: string;
}

export type AddOutcome =
  | { kind: 'added'; attachment: Attachment }
  | { kind: 'problem'; problem: Problem };

/**
 * Attaches a file that was received. The file lasts on disk before its row commits, so that a crash leaves a file without a
 * row, which the sweep finds, and never a row without a file. The received file is gone afterwards, whatever happened.
 */
export async function addAttachment(
  ground: Ground,
  actor: PersonActor,
  room: AttachmentRoom,
  input: AddInput,
): Promise<AddOutcome> {
  const files = attachmentFiles(ground);
  const { upload } = input;
  try {
    const looked = await inspectFile(files, upload, room.limits, ground.clock.now());
    if ('code' in looked) return { kind: 'problem', problem: looked };
    const storageKey = await files.keep(actor.organizationId, looked.path);
    const kept = await keepRow(ground, actor, room, input, looked, storageKey).catch(
      async (error: unknown) => {
        await files.discard(actor.organizationId, storageKey);
        if (error instanceof NotSentError && error.outcome.kind === 'problems')
          return error.outcome;
        throw error;
      },
    );
    if ('problems' in kept) return { kind: 'problem', problem: kept.problems[0] as Problem };
    if (kept.storageKey !== storageKey) await files.discard(actor.organizationId, storageKey);
    return { kind: 'added', attachment: kept.attachment };
  } finally {
    await files.drop(upload.path);
  }
}

function keepRow(
  ground: Ground,
  actor: PersonActor,
  room: AttachmentRoom,
  { draftId, upload, key, requestId }: AddInput,
  accepted: Accepted,
  storageKey: string,
): Promise<{ attachment: Attachment; storageKey: string }> {
  const { organizationId, personId } = actor;
  const request = { draftId, sha256: upload.sha256 };
  const intention = { organizationId, actorId: personId, key, request };
  return runOnce(ground.database, actor.scope, intention, async (transaction) => {
    const draft = await lockDraft(transaction, organizationId, draftId);
    const { sentMessageId, patientId } = draft ?? { sentMessageId: null, patientId: null };
    if (sentMessageId !== null || patientId === null || !mayWriteFor(actor, patientId)) {
      throw notFound();
    }
    const others = await listDraftAttachments(transaction, organizationId, draftId);
    const { maximumCount } = room.limits;
    if (others.length >= maximumCount) throw new NotSentError(tooMany(accepted, maximumCount));
    const at = ground.clock.now();
    const { path: _, ...facts } = accepted;
    const id = newId('att', at);
    const { clinicId } = room;
    const row = { id, draftId, authorId: personId, patientId, clinicId, storageKey, at, ...facts };
    insertAttachment(transaction, organizationId, row);
    recordAudit(transaction, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.add_attachment',
      subjectKind: 'attachment',
      subjectId: id,
      aboutId: patientId,
      detail: { draft: draftId, kind: facts.contentType, bytes: facts.sizeBytes },
      at,
    });
    const { fileName, contentType, sizeBytes } = facts;
    return { attachment: { id, fileName, contentType, sizeBytes }, storageKey };
  });
}

function tooMany(accepted: Accepted, count: number) {
  const values = { file: accepted.fileName, count };
  return {
    kind: 'problems' as const,
    problems: [{ field: 'attachment' as const, code: 'too_many' as const, values }],
  };
}
