import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { PublicStatus } from './messaging.events.ts';
import type { Holder, ThreadState } from './public-status.ts';

interface ThreadRow {
  id: string;
  patient_id: string;
  clinic_id: string;
  opened_by: string;
  visibility: ThreadState['visibility'];
  topic_id: string;
  team_id: string;
  language: string;
  urgency: ThreadState['urgency'];
  public_status: PublicStatus;
  promised_at: number | null;
  closed_at: number | null;
  message_count: number;
  subject: string;
}

/** Locks the thread for the rest of the transaction; a twin waits here and then sees what we did. Undefined when out of scope. */
export async function lockThread(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
): Promise<ThreadState | undefined> {
  const [row] = await transaction.query<ThreadRow>(sql`
    SELECT id, patient_id, clinic_id, opened_by, visibility, topic_id, team_id, language, urgency, public_status,
      promised_at, closed_at, message_count, subject
    FROM thread WHERE organization_id = ${organizationId} AND id = ${threadId} FOR NO KEY UPDATE`);
  if (row === undefined) return undefined;
  return {
    organizationId,
    id: row.id,
    patientId: row.patient_id,
    clinicId: row.clinic_id,
    openedBy: row.opened_by,
    visibility: row.visibility,
    topicId: row.topic_id,
    teamId: row.team_id,
    language: row.language,
    urgency: row.urgency,
    publicStatus: row.public_status,
    promisedAt: row.promised_at,
    closedAt: row.closed_at,
    messageCount: row.message_count,
    subject: row.subject,
  };
}

export interface NewThread extends Omit<ThreadState, 'messageCount' | 'publicStatus' | 'closedAt'> {
  patientName: string;
  topicKind: string;
  screen: string;
  charterVersion: number;
  at: number;
}

export function insertThread(transaction: Transaction, thread: NewThread): void {
  transaction.run(sql`
    INSERT INTO thread (organization_id, id, patient_id, patient_name, clinic_id, opened_by, visibility, topic_id, topic_kind,
      subject, language, urgency, screen, team_id, promised_at, asked_at, charter_version, last_message_at, message_count, created_at)
    VALUES (${thread.organizationId}, ${thread.id}, ${thread.patientId}, ${thread.patientName}, ${thread.clinicId}, ${thread.openedBy},
      ${thread.visibility}, ${thread.topicId}, ${thread.topicKind}, ${thread.subject}, ${thread.language}, ${thread.urgency},
      ${thread.screen}, ${thread.teamId}, ${instant(thread.promisedAt)}, ${instant(thread.at)}, ${thread.charterVersion},
      ${instant(thread.at)}, 1, ${instant(thread.at)})`);
}

export interface NewMessage {
  id: string;
  side: 'patient' | 'team';
  authorId: string;
  authorName: string;
  authorRole: string;
  authorTeamId: string | null;
  asks: boolean;
  body: string;
  answers: unknown;
  guidance: unknown;
  at: number;
  releaseAt: number;
}

type ThreadKeys = Pick<
  ThreadState,
  'organizationId' | 'id' | 'patientId' | 'clinicId' | 'openedBy' | 'visibility'
>;

export function insertMessage(
  transaction: Transaction,
  thread: ThreadKeys,
  message: NewMessage,
): void {
  transaction.run(sql`
    INSERT INTO message (organization_id, id, thread_id, patient_id, clinic_id, opened_by, visibility, side, author_id, author_name,
      author_role, author_team_id, asks, body, answers, guidance, sent_at, release_at)
    VALUES (${thread.organizationId}, ${message.id}, ${thread.id}, ${thread.patientId}, ${thread.clinicId}, ${thread.openedBy},
      ${thread.visibility}, ${message.side}, ${message.authorId}, ${message.authorName}, ${message.authorRole}, ${message.authorTeamId},
      ${message.asks}, ${message.body}, ${message.answers === null ? null : JSON.stringify(message.answers)},
      ${message.guidance === null ? null : JSON.stringify(message.guidance)}, ${instant(message.at)}, ${instant(message.releaseAt)})`);
}

export interface PatientAdds {
  urgency: ThreadState['urgency'];
  promisedAt: number | null;
  status: PublicStatus;
  at: number;
}

/** A patient-side message joins a thread that stands already. */
export function patientAdds(transaction: Transaction, thread: ThreadKeys, adds: PatientAdds): void {
  transaction.run(sql`
    UPDATE thread SET message_count = message_count + 1, last_message_at = ${instant(adds.at)}, asked_at = ${instant(adds.at)},
      urgency = ${adds.urgency}, promised_at = ${instant(adds.promisedAt)}, public_status = ${adds.status},
      answered_at = NULL, was_answered = NULL, closed_at = NULL, status_from = ${instant(adds.at)},
      holder_id = CASE WHEN ${adds.status} = 'received' THEN NULL ELSE holder_id END
    WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
}

/** The care team answers or asks. */
export function teamReplies(
  transaction: Transaction,
  thread: ThreadKeys,
  reply: { asks: boolean; name: string; role: string; releaseAt: number },
): void {
  transaction.run(sql`
    UPDATE thread SET message_count = message_count + 1, last_message_at = ${instant(reply.releaseAt)},
      answered_at = CASE WHEN ${reply.asks} THEN answered_at ELSE ${instant(reply.releaseAt)}::timestamptz END,
      answered_by_name = CASE WHEN ${reply.asks} THEN answered_by_name ELSE ${reply.name} END,
      answered_by_role = CASE WHEN ${reply.asks} THEN answered_by_role ELSE ${reply.role} END
    WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
}

export function updateStatus(
  transaction: Transaction,
  thread: ThreadKeys,
  status: PublicStatus,
  holder: Holder | null,
  at: number,
  visibleFrom: number,
): void {
  transaction.run(sql`
    UPDATE thread SET public_status = ${status}, status_from = ${instant(visibleFrom)}, holder_id = ${holder?.personId ?? null}, holder_name = ${holder?.name ?? null},
      holder_role = ${holder?.role ?? null},
      holder_since = CASE WHEN ${holder?.personId ?? null}::text IS NULL THEN NULL
        WHEN holder_id = ${holder?.personId ?? null} THEN holder_since ELSE ${instant(at)}::timestamptz END,
      closed_at = CASE WHEN ${status} = 'closed' THEN ${instant(at)}::timestamptz ELSE NULL END
    WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
}

export interface NewPromise {
  messageId: string;
  teamId: string;
  clause: string;
  charterVersion: number;
  at: number;
  promisedAt: number;
}

export function insertPromise(
  transaction: Transaction,
  thread: ThreadKeys,
  promise: NewPromise,
): void {
  transaction.run(sql`
    INSERT INTO promise (organization_id, id, thread_id, message_id, team_id, clause, charter_version, made_at, promised_at)
    VALUES (${thread.organizationId}, ${newId('prm', promise.at)}, ${thread.id}, ${promise.messageId}, ${promise.teamId}, ${promise.clause},
      ${promise.charterVersion}, ${instant(promise.at)}, ${instant(promise.promisedAt)})`);
}

/** The open promises of a thread are kept, or were late: `answeredAt` decides. */
export function answerPromises(
  transaction: Transaction,
  thread: ThreadKeys,
  answeredAt: number | null,
  since: number,
): void {
  transaction.run(sql`
    UPDATE promise SET answered_at = ${instant(answeredAt)}
    WHERE organization_id = ${thread.organizationId} AND thread_id = ${thread.id}
      AND (answered_at IS NULL OR answered_at >= ${instant(since)})`);
}

export function movePromise(
  transaction: Transaction,
  thread: ThreadKeys,
  move: { to: number; from: number; reason: string; at: number; teamId: string | null },
): void {
  transaction.run(sql`
    UPDATE promise SET promised_at = ${instant(move.to)}, moved_at = ${instant(move.at)}, moved_from = ${instant(move.from)},
      moved_reason = ${move.reason}, team_id = coalesce(${move.teamId}, team_id)
    WHERE organization_id = ${thread.organizationId} AND thread_id = ${thread.id} AND answered_at IS NULL`);
  transaction.run(sql`
    UPDATE thread SET promised_at = ${instant(move.to)}
    WHERE organization_id = ${thread.organizationId} AND id = ${thread.id} AND promised_at IS NOT NULL`);
}

/** Another team has the thread from now on: it answers for what is still promised. */
export function moveThread(transaction: Transaction, thread: ThreadKeys, teamId: string): void {
  transaction.run(sql`
    UPDATE thread SET team_id = ${teamId}
    WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
  transaction.run(sql`
    UPDATE promise SET team_id = ${teamId}
    WHERE organization_id = ${thread.organizationId} AND thread_id = ${thread.id} AND answered_at IS NULL`);
}

export interface NewStep {
  kind: string;
  by: Holder | null;
  detail?: Record<string, string | number | null>;
  shownTo?: 'everyone' | 'staff';
  at: number;
}

/** One small step on the line, shown to people. */
export function recordStep(transaction: Transaction, thread: ThreadKeys, step: NewStep): void {
  transaction.run(sql`
    INSERT INTO thread_step (organization_id, id, thread_id, patient_id, clinic_id, opened_by, visibility, at, kind, by_id, by_name, by_role, detail, shown_to)
    VALUES (${thread.organizationId}, ${newId('stp', step.at)}, ${thread.id}, ${thread.patientId}, ${thread.clinicId}, ${thread.openedBy},
      ${thread.visibility}, ${instant(step.at)}, ${step.kind}, ${step.by?.personId ?? null}, ${step.by?.name ?? null}, ${step.by?.role ?? null},
      ${step.detail ? JSON.stringify(step.detail) : null}, ${step.shownTo ?? 'everyone'})`);
}

/** Remembers that this person has opened the thread: unread marks, and "who has seen this". */
export function markRead(
  transaction: Transaction,
  thread: ThreadKeys,
  reader: Holder,
  at: number,
): void {
  transaction.run(sql`
    INSERT INTO thread_reader (organization_id, thread_id, person_id, person_name, person_role, patient_id, clinic_id, opened_by, visibility, first_read_at, last_read_at)
    VALUES (${thread.organizationId}, ${thread.id}, ${reader.personId}, ${reader.name}, ${reader.role}, ${thread.patientId}, ${thread.clinicId},
      ${thread.openedBy}, ${thread.visibility}, ${instant(at)}, ${instant(at)})
    ON CONFLICT (organization_id, thread_id, person_id) DO UPDATE SET last_read_at = excluded.last_read_at
    WHERE thread_reader.last_read_at < excluded.last_read_at - interval '1 second'`);
}

export function saveRating(transaction: Transaction, thread: ThreadKeys, answered: boolean): void {
  transaction.run(sql`
    UPDATE thread SET was_answered = ${answered} WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
}

/** The answer did not answer: the thread waits again, for an answer by `promisedAt`. */
export function reopenAsUnanswered(
  transaction: Transaction,
  thread: ThreadKeys,
  promisedAt: number | null,
  at: number,
): void {
  transaction.run(sql`
    UPDATE thread SET public_status = 'received', status_from = ${instant(at)}, asked_at = ${instant(at)}, answered_at = NULL, closed_at = NULL,
      promised_at = ${instant(promisedAt)} WHERE organization_id = ${thread.organizationId} AND id = ${thread.id}`);
}
