import { sql, type Transaction } from '#platform/db/index.ts';
import type { PublicStatus, Urgency } from './messaging.events.ts';

/** One letter as people read it. */
export interface LetterView {
  id: string;
  side: 'patient' | 'team';
  authorId: string;
  authorName: string;
  authorRole: string;
  asks: boolean;
  body: string;
  record: { label: string; text: string }[];
  sentAt: number;
  /** In the future: it can still be taken back. */
  releaseAt: number;
  attachments: AttachmentView[];
  /** For staff: what guidance marked, as codes and spans. */
  guidance: {
    alert: string;
    screen: string;
    flags: { concept: string; tier: string; span: { field: string; start: number; end: number } }[];
  } | null;
}

export interface AttachmentView {
  id: string;
  fileName: string;
  contentType: string;
  sizeBytes: number;
}

export interface StepView {
  id: string;
  kind: string;
  at: number;
  byName: string | null;
  byRole: string | null;
  detail: Record<string, string | number | null> | null;
}

export interface ReaderView {
  personId: string;
  name: string;
  role: string;
  firstReadAt: number;
}

/** A conversation with everything on its line. The patient's page and the staff's desk read the same. */
export interface ThreadPageView {
  id: string;
  patientId: string;
  patientName: string;
  clinicId: string;
  openedBy: string;
  confidential: boolean;
  topicId: string;
  teamId: string;
  subject: string;
  language: string;
  urgency: Urgency;
  screen: string;
  status: PublicStatus;
  holder: { id: string; name: string; role: string; since: number | null } | null;
  /** Null where no answer time may be shown. */
  promisedAt: number | null;
  openedAt: number;
  askedAt: number;
  answeredAt: number | null;
  answeredBy: { name: string; role: string } | null;
  wasAnswered: boolean | null;
  closedAt: number | null;
  charterVersion: number;
  letters: LetterView[];
  steps: StepView[];
  readers: ReaderView[];
}

interface ThreadRow {
  id: string;
  patientId: string;
  patientName: string;
  clinicId: string;
  openedBy: string;
  visibility: string;
  topicId: string;
  teamId: string;
  subject: string;
  language: string;
  urgency: Urgency;
  screen: string;
  status: PublicStatus;
  holderId: string | null;
  holderName: string | null;
  holderRole: string | null;
  holderSince: number | null;
  promisedAt: number | null;
  openedAt: number;
  askedAt: number;
  answeredAt: number | null;
  answeredByName: string | null;
  answeredByRole: string | null;
  wasAnswered: boolean | null;
  closedAt: number | null;
  charterVersion: number;
  /** The newest status or answer can still be taken back: the patient does not see it yet. */
  statusComes: boolean;
  answerComes: boolean | null;
}

interface LetterRow extends Omit<LetterView, 'record' | 'attachments'> {
  answers: LetterView['record'] | null;
}

interface AttachmentRow extends AttachmentView {
  messageId: string;
}

function threadRow(transaction: Transaction, organizationId: string, threadId: string) {
  return transaction.query<ThreadRow>(sql`
    SELECT id, patient_id AS "patientId", patient_name AS "patientName", clinic_id AS "clinicId", opened_by AS "openedBy", visibility,
      topic_id AS "topicId", team_id AS "teamId", subject, language, urgency, screen, public_status AS status,
      holder_id AS "holderId", holder_name AS "holderName", holder_role AS "holderRole", holder_since AS "holderSince",
      promised_at AS "promisedAt", created_at AS "openedAt", asked_at AS "askedAt", answered_at AS "answeredAt",
      answered_by_name AS "answeredByName", answered_by_role AS "answeredByRole", was_answered AS "wasAnswered", closed_at AS "closedAt",
      charter_version AS "charterVersion", status_from > now() AS "statusComes", answered_at > now() AS "answerComes"
    FROM thread WHERE organization_id = ${organizationId} AND id = ${threadId}`);
}

function letterRows(transaction: Transaction, organizationId: string, threadId: string) {
  return transaction.query<LetterRow>(sql`
    SELECT id, side, author_id AS "authorId", author_name AS "authorName", author_role AS "authorRole", asks, body, answers,
      sent_at AS "sentAt", release_at AS "releaseAt", guidance
    FROM message WHERE organization_id = ${organizationId} AND thread_id = ${threadId} ORDER BY sent_at, id`);
}

function attachmentRows(transaction: Transaction, organizationId: string, threadId: string) {
  return transaction.query<AttachmentRow>(sql`
    SELECT id, message_id AS "messageId", file_name AS "fileName", content_type AS "contentType", size_bytes AS "sizeBytes"
    FROM attachment WHERE organization_id = ${organizationId} AND thread_id = ${threadId} ORDER BY created_at, id`);
}

function stepRows(transaction: Transaction, organizationId: string, threadId: string) {
  return transaction.query<StepView>(sql`
    SELECT id, kind, at, by_name AS "byName", by_role AS "byRole", detail
    FROM thread_step WHERE organization_id = ${organizationId} AND thread_id = ${threadId} ORDER BY at, id`);
}

function readerRows(transaction: Transaction, organizationId: string, threadId: string) {
  return transaction.query<ReaderView>(sql`
    SELECT person_id AS "personId", person_name AS name, person_role AS role, first_read_at AS "firstReadAt"
    FROM thread_reader WHERE organization_id = ${organizationId} AND thread_id = ${threadId} ORDER BY first_read_at`);
}

/**
 * The conversation as the asker's scope shows it; undefined when it is not theirs or not there. Plain rows that leave together:
 * building one JSON of them in the database took seven times as long.
 */
export async function threadView(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
): Promise<ThreadPageView | undefined> {
  const [[row], letters, attachments, steps, readers] = await Promise.all([
    threadRow(transaction, organizationId, threadId),
    letterRows(transaction, organizationId, threadId),
    attachmentRows(transaction, organizationId, threadId),
    stepRows(transaction, organizationId, threadId),
    readerRows(transaction, organizationId, threadId),
  ]);
  if (row === undefined) return undefined;
  return {
    ...headOf(row),
    letters: letters.map(({ answers, ...letter }) => ({
      ...letter,
      record: answers ?? [],
      attachments: attachments
        .filter((each) => each.messageId === letter.id)
        .map(({ messageId: _messageId, ...attachment }) => attachment),
    })),
    steps: steps.filter(
      (step) => !(row.statusComes && step.kind === 'closed' && step.at >= row.askedAt),
    ),
    readers,
  };
}

function headOf(row: ThreadRow): Omit<ThreadPageView, 'letters' | 'steps' | 'readers'> {
  const {
    visibility,
    holderId,
    holderName,
    holderRole,
    holderSince,
    answeredByName,
    answeredByRole,
    statusComes,
    answerComes,
    ...head
  } = row;
  const answered = head.answeredAt !== null && answerComes !== true;
  return {
    ...head,
    confidential: visibility === 'confidential',
    status: statusComes ? 'being_looked_at' : head.status,
    holder:
      holderId === null
        ? null
        : { id: holderId, name: holderName ?? '', role: holderRole ?? '', since: holderSince },
    promisedAt: head.urgency === 'emergency' ? null : head.promisedAt,
    answeredAt: answered ? head.answeredAt : null,
    answeredBy: answered ? { name: answeredByName ?? '', role: answeredByRole ?? '' } : null,
    closedAt: statusComes ? null : head.closedAt,
  };
}

/** The same conversation for the desk of the care team: `guidance` is kept, and steps only staff may see are in. */
export const staffThreadView = threadView;
