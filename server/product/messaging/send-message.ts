import type { Advice } from '#rules/guidance/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { Foreseen } from '#platform/outbox/index.ts';
import { notFound } from '#platform/http/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { reportFault } from './draft-reading.ts';
import { adviseDraft, answerTexts } from './advise-draft.ts';
import { attachToMessage, listDraftAttachments } from './attachment.store.ts';
import { deliverMessage, type Delivered } from './deliver-message.ts';
import {
  findPatient,
  lockDraft,
  markDraftSent,
  type Draft,
  type PatientFacts,
} from './draft.store.ts';
import { lockThread } from './messaging.store.ts';
import { NotSentError, type NotSent, type Problem } from './messaging.errors.ts';
import { mayWriteFor } from './messaging.permissions.ts';
import type { ThreadState } from './public-status.ts';
import { draftTips, followedTips, rememberTips } from './tips/draft-tips.ts';
import { outOfReach, topicsInReach } from './reach.ts';

export interface SendInput {
  draftId: string;
  /** The revision the person saw on the page they pressed Send on; a newer one is shown to them first. */
  revision?: number;
  /** The safety screen was shown and the person goes on: sending is never blocked. */
  safetySeen?: boolean;
  requestId: string;
}

export type SendOutcome = ({ kind: 'sent' } & Delivered) | NotSent;

/** Everything that is known when the decision falls. */
export interface Material {
  draft: Draft;
  patient: PatientFacts;
  thread: ThreadState | undefined;
  /** Asked for when the thread was locked. */
  foreseen?: Foreseen;
  charter: ResolvedCharter;
  rules: OrganizationRules;
  advice: Advice;
  attachments: number;
  captions: readonly string[];
  now: number;
}

/**
 * Sends a draft: one transaction with message, work item, promise, audit and outbox. Sending the same draft again answers the
 * first result. A red flag that was not shown yet answers `safety` once; nothing ever forbids sending after that.
 */
export async function sendMessage(
  ground: Ground,
  actor: PersonActor,
  input: SendInput,
): Promise<SendOutcome> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const intention = {
    organizationId: actor.organizationId,
    actorId: actor.personId,
    key: `send.${input.draftId}`,
    request: { draftId: input.draftId },
  };
  try {
    return await runOnce(ground.database, actor.scope, intention, async (transaction) => {
      const material = await gather(ground, transaction, actor, rules, input.draftId);
      const { draft } = material;
      if (draft.sentThreadId !== null && draft.sentMessageId !== null) {
        return { kind: 'sent', threadId: draft.sentThreadId, messageId: draft.sentMessageId };
      }
      refuseUnfinished(material, input);
      const delivered = await deliverMessage(ground, transaction, actor, material, input.requestId);
      attachToMessage(transaction, draft.id, {
        ...delivered.thread,
        id: delivered.messageId,
        threadId: delivered.threadId,
      });
      await rememberFollowed(ground, transaction, actor, material);
      markDraftSent(transaction, actor.organizationId, draft.id, {
        ...delivered,
        at: ground.clock.now(),
      });
      return { kind: 'sent', threadId: delivered.threadId, messageId: delivered.messageId };
    });
  } catch (error) {
    if (error instanceof NotSentError) return error.outcome;
    throw error;
  }
}

async function gather(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  draftId: string,
): Promise<Material> {
  const { organizationId } = actor;
  const draft = await lockDraft(transaction, organizationId, draftId);
  if (draft === undefined || draft.patientId === null || !mayWriteFor(actor, draft.patientId))
    throw notFound();
  const [patient, thread, attachments] = await Promise.all([
    findPatient(transaction, organizationId, draft.patientId),
    draft.threadId === null ? undefined : lockThread(transaction, organizationId, draft.threadId),
    listDraftAttachments(transaction, organizationId, draft.id),
  ]);
  if (patient === undefined || (draft.threadId !== null && thread === undefined)) throw notFound();
  const charter = rules.forClinic(thread?.clinicId ?? patient.clinicId);
  const captions = attachments.map((attachment) => attachment.fileName);
  const now = ground.clock.now();
  const advice = adviseDraft(draft, charter, patient, actor, now, captions);
  reportFault(ground.log, advice);
  const count = attachments.length;
  return { draft, patient, thread, charter, rules, advice, attachments: count, captions, now };
}

/** A tip that was shown for this draft and whose reason is gone from what is sent was followed. */
async function rememberFollowed(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  { draft, charter, patient, captions }: Material,
): Promise<void> {
  const { remembered } = await draftTips(ground, tx, actor, draft);
  const now = ground.clock.now();
  const followed = followedTips(remembered, (dismissed) =>
    adviseDraft({ ...draft, dismissed }, charter, patient, actor, now, captions),
  );
  if (followed.length > 0) await rememberTips(ground, tx, actor, draft.id, { followed });
}

/** The fingerprint of a safety screen: a different or graver one interrupts again. */
export function safetyMark(advice: Pick<Advice, 'alert' | 'screen'>): string {
  return `${advice.alert}:${advice.screen}`;
}

export function mustShowSafety(
  advice: Pick<Advice, 'alert' | 'screen'>,
  draft: Pick<Draft, 'safetySeen'>,
): boolean {
  return (
    (advice.alert === 'emergency' || advice.screen !== 'none') &&
    draft.safetySeen !== safetyMark(advice)
  );
}

function refuseUnfinished(material: Material, input: SendInput): void {
  const { draft, advice } = material;
  const problems = problemsOf(material);
  if (problems.length > 0) throw new NotSentError({ kind: 'problems', problems });
  if (input.revision !== undefined && input.revision < draft.revision)
    throw new NotSentError({ kind: 'changed_elsewhere' });
  if (!input.safetySeen && mustShowSafety(advice, draft))
    throw new NotSentError({ kind: 'safety', draftId: draft.id });
}

/** What the person has to mend before this can be sent. */
export function problemsOf({
  draft,
  charter,
  thread,
  attachments,
  patient,
  advice,
  now,
}: Omit<Material, 'rules' | 'captions'>): Problem[] {
  const problems: Problem[] = [];
  const topic = charter.topics.find((each) => each.id === draft.topicId);
  const far = advice.alert === 'none' ? outOfReach(charter, patient, now) : null;
  if (thread === undefined && draft.topicId === null)
    problems.push({ field: 'topic', code: 'choose_topic' });
  else if (thread === undefined && topic === undefined)
    problems.push({ field: 'topic', code: 'topic_gone' });
  else if (thread === undefined && topic && !topicsInReach(charter, far).includes(topic))
    problems.push({ field: 'topic', code: 'not_seen_lately' });
  const hasWords =
    draft.body.trim() !== '' || answerTexts(draft, charter, charter.defaultLanguage).length > 0;
  if (!hasWords && attachments === 0) problems.push({ field: 'body', code: 'write_something' });
  if (draft.body.length > charter.maximumCharacters) {
    problems.push({
      field: 'body',
      code: 'too_long',
      values: { over: draft.body.length - charter.maximumCharacters },
    });
  }
  return problems;
}
