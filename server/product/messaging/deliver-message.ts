import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { answerTexts } from './advise-draft.ts';
import { decideDelivery, type Delivery } from './decide-delivery.ts';
import type { MessageReceived, Urgency } from './messaging.events.ts';
import {
  insertMessage,
  insertPromise,
  insertThread,
  patientAdds,
  recordStep,
} from './messaging.store.ts';
import type { ThreadState } from './public-status.ts';
import type { Material } from './send-message.ts';
import { roleToward } from './messaging.permissions.ts';
import { subjectOf } from './subject.ts';

export interface Delivered {
  threadId: string;
  messageId: string;
}

const gravest: Record<Urgency, number> = { as_promised: 0, same_day: 1, emergency: 2 };

type Thread = Omit<ThreadState, 'messageCount' | 'publicStatus' | 'closedAt'>;

/** Writes a patient-side message, its promise, its audit entry and its event in the caller's transaction. */
export async function deliverMessage(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  material: Material,
  requestId: string,
): Promise<Delivered & { thread: Thread }> {
  const at = ground.clock.now();
  const delivery = decideDelivery({
    charter: material.charter,
    teamId: material.rules.teamId,
    isAway: material.rules.isAway,
    topicId: material.thread?.topicId ?? material.draft.topicId,
    advice: material.advice,
    now: at,
  });
  // A disclosure of abuse never joins a thread that a proxy can read: it opens one of its own.
  const joins =
    material.thread !== undefined &&
    (delivery.visibility === 'participants' || material.thread.visibility === 'confidential') &&
    canBeReopened(material.thread, material.charter.reopenWithinDays, at);
  const messageId = newId('msg', at);
  const thread =
    joins && material.thread
      ? joinThread(transaction, material.thread, delivery, at)
      : openThread(transaction, actor, material, delivery, at);
  writeLetter(transaction, actor, material, thread, messageId, at);
  const dueAt = keepOrMakePromise(transaction, material, delivery, thread, messageId, joins, at);
  recordSending(transaction, actor, material, delivery, thread.id, messageId, requestId, at);
  if (joins && material.thread?.publicStatus === 'closed') {
    recordStep(transaction, thread, {
      kind: 'reopened',
      by: {
        personId: actor.personId,
        name: actor.name,
        role: roleToward(actor, material.patient.id),
      },
      at,
    });
  }
  await ground.events.publish<MessageReceived>(
    transaction,
    receivedEvent(actor, material, delivery, thread, messageId, joins, dueAt, at),
    material.foreseen,
  );
  return { threadId: thread.id, messageId, thread };
}

const DAY = 86_400_000;

/** What was closed longer ago than the charter allows stays closed: the words open a conversation of their own. */
const canBeReopened = ({ closedAt }: ThreadState, withinDays: number, at: number): boolean =>
  closedAt === null || at - closedAt <= withinDays * DAY;

function writeLetter(
  transaction: Transaction,
  actor: PersonActor,
  material: Material,
  thread: Thread,
  messageId: string,
  at: number,
): void {
  insertMessage(transaction, thread, {
    id: messageId,
    side: 'patient',
    authorId: actor.personId,
    authorName: actor.name,
    authorRole: roleToward(actor, material.patient.id),
    authorTeamId: null,
    asks: false,
    body: material.draft.body,
    answers: answersOf(material, thread.language),
    guidance: guidanceOf(material),
    at,
    releaseAt: at,
  });
}

function recordSending(
  transaction: Transaction,
  actor: PersonActor,
  material: Material,
  delivery: Delivery,
  threadId: string,
  messageId: string,
  requestId: string,
  at: number,
): void {
  recordAudit(transaction, {
    organizationId: actor.organizationId,
    actor: auditActor(actor, requestId),
    action: 'messaging.send',
    subjectKind: 'message',
    subjectId: messageId,
    aboutId: material.patient.id,
    detail: {
      thread: threadId,
      urgency: delivery.urgency,
      team: delivery.teamId,
      charter: material.rules.version,
    },
    at,
  });
}

function openThread(
  transaction: Transaction,
  actor: PersonActor,
  material: Material,
  delivery: Delivery,
  at: number,
): Thread {
  const { draft, patient, charter, advice } = material;
  const topic = charter.topics.find((each) => each.id === delivery.topicId);
  const language = charter.languages.includes(advice.language.code)
    ? advice.language.code
    : actor.language;
  const thread = {
    organizationId: actor.organizationId,
    id: newId('thr', at),
    patientId: patient.id,
    patientName: patient.name,
    clinicId: patient.clinicId,
    openedBy: actor.personId,
    visibility: delivery.visibility,
    topicId: delivery.topicId,
    topicKind: delivery.topicKind,
    teamId: delivery.teamId,
    language,
    urgency: delivery.urgency,
    screen: delivery.screen,
    promisedAt: delivery.promisedAt,
    subject: subjectOf(
      draft.subject,
      draft.body,
      topic?.label[language] ?? topic?.label[charter.defaultLanguage] ?? '',
      delivery.screen,
    ),
    charterVersion: material.rules.version,
    at,
  };
  insertThread(transaction, thread);
  return thread;
}

/** Adding to a thread never moves the patient back in line: an open promise stands, unless this is graver. */
function joinThread(
  transaction: Transaction,
  thread: ThreadState,
  delivery: Delivery,
  at: number,
): Thread {
  const urgency =
    gravest[delivery.urgency] > gravest[thread.urgency] || isSettled(thread)
      ? delivery.urgency
      : thread.urgency;
  const promisedAt =
    urgency === 'emergency'
      ? null
      : isSettled(thread) || thread.promisedAt === null
        ? delivery.promisedAt
        : Math.min(thread.promisedAt, delivery.promisedAt ?? thread.promisedAt);
  const status = thread.publicStatus === 'being_looked_at' ? 'being_looked_at' : 'received';
  patientAdds(transaction, thread, { urgency, promisedAt, status, at });
  return { ...thread, urgency, promisedAt };
}

function isSettled(thread: ThreadState): boolean {
  return (
    thread.publicStatus === 'answered' ||
    thread.publicStatus === 'closed' ||
    thread.publicStatus === 'waiting_for_you'
  );
}

function keepOrMakePromise(
  transaction: Transaction,
  material: Material,
  delivery: Delivery,
  thread: Thread,
  messageId: string,
  joins: boolean,
  at: number,
): number {
  if (thread.promisedAt === null) return delivery.dueAt;
  if (!joins || (material.thread && isSettled(material.thread))) {
    insertPromise(transaction, thread, {
      messageId,
      teamId: thread.teamId,
      clause: delivery.clause,
      charterVersion: material.rules.version,
      at,
      promisedAt: thread.promisedAt,
    });
  }
  return thread.promisedAt;
}

function answersOf(material: Material, language: string) {
  const answers = answerTexts(material.draft, material.charter, language);
  return answers.length === 0 ? null : answers;
}

/** Codes and places only: the words are in the message. */
function guidanceOf({ advice, draft }: Material) {
  return {
    alert: advice.alert,
    screen: advice.screen,
    flags: advice.flags.map(({ concept, rule, tier, span }) => ({ concept, rule, tier, span })),
    watch: advice.watch.map(({ concept, rule, span }) => ({ concept, rule, span })),
    kind: advice.topics[0]?.kind ?? null,
    missing: advice.missing.map(({ id }) => id),
    issues: advice.issues.length,
    urgent: Object.entries(draft.urgentAnswers)
      .filter(([, answer]) => answer === 'yes')
      .map(([id]) => id),
  };
}

function receivedEvent(
  actor: PersonActor,
  material: Material,
  delivery: Delivery,
  thread: Thread,
  messageId: string,
  joins: boolean,
  dueAt: number,
  at: number,
): MessageReceived {
  const own = actor.personId === material.patient.id;
  return {
    kind: 'messaging.message_received',
    organizationId: actor.organizationId,
    at,
    threadId: thread.id,
    messageId,
    patientId: material.patient.id,
    clinicId: thread.clinicId,
    visibility: thread.visibility,
    openedBy: thread.openedBy,
    isNew: !joins,
    wasClosed: joins && material.thread?.publicStatus === 'closed',
    urgency: thread.urgency,
    topicId: thread.topicId,
    teamId: joins && delivery.urgency === 'as_promised' ? thread.teamId : delivery.teamId,
    routedBy: delivery.routedBy,
    dueAt: thread.urgency === 'emergency' ? Math.min(dueAt, delivery.dueAt) : dueAt,
    transient: {
      patientName: material.patient.name,
      patientBirthDate: material.patient.birthDate,
      senderName: own ? null : actor.name,
      senderRelation: own ? null : roleToward(actor, material.patient.id),
      subject: thread.subject,
      language: thread.language,
      hasAttachment: material.attachments > 0,
    },
  };
}
