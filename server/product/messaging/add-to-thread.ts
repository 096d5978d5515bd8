import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { reportFault } from './draft-reading.ts';
import { adviseDraft } from './advise-draft.ts';
import { attachToMessage } from './attachment.store.ts';
import { deliverMessage } from './deliver-message.ts';
import { findPatientOfThread, findReplyDraft, markDraftSent, type Draft } from './draft.store.ts';
import { lockThread } from './messaging.store.ts';
import { NotSentError } from './messaging.errors.ts';
import { mayWriteFor } from './messaging.permissions.ts';
import { mustShowSafety, problemsOf, type Material, type SendOutcome } from './send-message.ts';
import { startReplyDraft } from './start-draft.ts';

export interface Addition {
  threadId: string;
  body: string;
  key: string;
  requestId: string;
}

/**
 * Sends a patient-side addition to a conversation, or answers what stands in the way. Words with a red flag that was not
 * shown yet are kept as a draft and the safety page is named; nothing is lost.
 */
export async function addToThread(
  ground: Ground,
  actor: PersonActor,
  addition: Addition,
): Promise<SendOutcome> {
  const { organizationId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const intention = {
    organizationId,
    actorId: actor.personId,
    key: addition.key,
    request: { thread: addition.threadId, body: addition.body },
  };
  try {
    return await runOnce(
      ground.database,
      actor.scope,
      intention,
      async (transaction): Promise<SendOutcome> => {
        const material = await gather(ground, transaction, actor, rules, addition);
        const problems = problemsOf(material);
        if (problems.length > 0) throw new NotSentError({ kind: 'problems', problems });
        if (mustShowSafety(material.advice, material.draft))
          throw new NotSentError({ kind: 'safety', draftId: '' });
        const { threadId, messageId, thread } = await deliverMessage(
          ground,
          transaction,
          actor,
          material,
          addition.requestId,
        );
        const { id: draftId } = material.draft;
        if (draftId !== '') {
          attachToMessage(transaction, draftId, { ...thread, id: messageId, threadId });
          const at = ground.clock.now();
          markDraftSent(transaction, organizationId, draftId, { threadId, messageId, at });
        }
        return { kind: 'sent', threadId, messageId };
      },
    );
  } catch (error) {
    if (!(error instanceof NotSentError)) throw error;
    if (error.outcome.kind !== 'safety') return error.outcome;
    return {
      kind: 'safety',
      draftId: await startReplyDraft(ground, actor, addition.threadId, addition.body),
    };
  }
}

async function gather(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  addition: Addition,
): Promise<Material> {
  const { organizationId, personId } = actor;
  const locked = lockThread(transaction, organizationId, addition.threadId);
  const foreseen = ground.events.foresee(transaction, 'messaging.message_received', {
    organizationId,
    threadId: addition.threadId,
  });
  const [thread, patient, kept] = await Promise.all([
    locked,
    findPatientOfThread(transaction, organizationId, addition.threadId),
    findReplyDraft(transaction, organizationId, personId, addition.threadId),
  ]);
  if (thread === undefined || !mayWriteFor(actor, thread.patientId)) throw notFound();
  if (patient === undefined) throw notFound();
  const charter = rules.forClinic(thread.clinicId);
  // The same words were kept when the safety page interrupted: it is not shown for them again.
  const same = kept?.body === addition.body ? kept : undefined;
  const draft: Draft = {
    id: same?.id ?? '',
    authorId: actor.personId,
    patientId: thread.patientId,
    threadId: thread.id,
    topicId: thread.topicId,
    subject: '',
    body: addition.body,
    answers: {},
    urgentAnswers: {},
    safetySeen: same?.safetySeen ?? null,
    dismissed: {},
    revision: 1,
    otherVersion: null,
    updatedAt: ground.clock.now(),
    sentThreadId: null,
    sentMessageId: null,
  };
  const advice = adviseDraft(draft, charter, patient, actor, ground.clock.now());
  reportFault(ground.log, advice);
  const now = ground.clock.now();
  return {
    draft,
    patient,
    thread,
    foreseen,
    charter,
    rules,
    advice,
    attachments: 0,
    captions: [],
    now,
  };
}
