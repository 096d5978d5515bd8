import type { Ground } from '#platform/ground.ts';
import { forbidden, notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { deleteDraft, findReplyDraft, insertDraft, lockDraft } from './draft.store.ts';
import { lockThread } from './messaging.store.ts';
import { mayWriteFor } from './messaging.permissions.ts';

/** Begins a message about someone the writer may act for. Answers the draft's id. */
export async function startDraft(
  ground: Ground,
  actor: PersonActor,
  about: string,
  requestId: string,
): Promise<string> {
  if (!mayWriteFor(actor, about)) throw forbidden();
  return ground.database.transaction(actor.scope, async (transaction) => {
    const at = ground.clock.now();
    const id = insertDraft(transaction, actor.organizationId, {
      authorId: actor.personId,
      patientId: about,
      threadId: null,
      topicId: null,
      at,
    });
    recordAudit(transaction, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.start_draft',
      subjectKind: 'draft',
      subjectId: id,
      aboutId: about,
      at,
    });
    return id;
  });
}

/** The draft of an addition to a thread: the unsent one if there is one. Answers its id. */
export async function startReplyDraft(
  ground: Ground,
  actor: PersonActor,
  threadId: string,
  body: string,
): Promise<string> {
  return ground.database.transaction(actor.scope, async (transaction) => {
    const thread = await lockThread(transaction, actor.organizationId, threadId);
    if (thread === undefined || !mayWriteFor(actor, thread.patientId)) throw notFound();
    const at = ground.clock.now();
    const known = await findReplyDraft(transaction, actor.organizationId, actor.personId, threadId);
    if (known !== undefined && (known.body === body || body === '')) return known.id;
    return insertDraft(transaction, actor.organizationId, {
      authorId: actor.personId,
      patientId: thread.patientId,
      threadId,
      topicId: thread.topicId,
      body,
      at,
    });
  });
}

/** Throws a draft away, because its writer said so. */
export async function discardDraft(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
  requestId: string,
): Promise<void> {
  await ground.database.transaction(actor.scope, async (transaction) => {
    const draft = await lockDraft(transaction, actor.organizationId, draftId);
    if (draft === undefined) throw notFound();
    deleteDraft(transaction, actor.organizationId, draftId);
    recordAudit(transaction, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.discard_draft',
      subjectKind: 'draft',
      subjectId: draftId,
      aboutId: draft.patientId,
      at: ground.clock.now(),
    });
  });
}
