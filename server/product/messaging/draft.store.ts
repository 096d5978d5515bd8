import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';

/** What someone is writing. Saved from the first character; an id nobody can guess. */
export interface Draft {
  id: string;
  authorId: string;
  patientId: string | null;
  threadId: string | null;
  topicId: string | null;
  subject: string;
  body: string;
  /** Guided question id -> choice id(s) or free text. */
  answers: Record<string, string | string[]>;
  /** Urgent question id -> yes or no. */
  urgentAnswers: Record<string, 'yes' | 'no'>;
  /** The safety screen already shown for these words, as `alert:screen`. */
  safetySeen: string | null;
  /** Tip id -> put away in this draft. */
  dismissed: Record<string, number>;
  revision: number;
  /** What another tab or device wrote meanwhile, kept so that nothing is lost. */
  otherVersion: { body: string; at: number } | null;
  updatedAt: number;
  sentThreadId: string | null;
  sentMessageId: string | null;
}

interface DraftRow {
  id: string;
  author_id: string;
  patient_id: string | null;
  thread_id: string | null;
  topic_id: string | null;
  subject: string;
  body: string;
  answers: Draft['answers'];
  urgent_answers: Draft['urgentAnswers'];
  safety_seen: string | null;
  dismissed: Draft['dismissed'];
  revision: number;
  other_version: Draft['otherVersion'];
  updated_at: number;
  sent_thread_id: string | null;
  sent_message_id: string | null;
}

function draftOf(row: DraftRow): Draft {
  return {
    id: row.id,
    authorId: row.author_id,
    patientId: row.patient_id,
    threadId: row.thread_id,
    topicId: row.topic_id,
    subject: row.subject,
    body: row.body,
    answers: row.answers,
    urgentAnswers: row.urgent_answers,
    safetySeen: row.safety_seen,
    dismissed: row.dismissed,
    revision: row.revision,
    otherVersion: row.other_version,
    updatedAt: row.updated_at,
    sentThreadId: row.sent_thread_id,
    sentMessageId: row.sent_message_id,
  };
}

const columns = sql`id, author_id, patient_id, thread_id, topic_id, subject, body, answers, urgent_answers, safety_seen, dismissed,
  revision, other_version, updated_at, sent_thread_id, sent_message_id`;

export async function findDraft(
  transaction: Transaction,
  organizationId: string,
  id: string,
): Promise<Draft | undefined> {
  const rows = await transaction.query<DraftRow>(sql`
    SELECT ${columns} FROM draft WHERE organization_id = ${organizationId} AND id = ${id}`);
  return rows[0] && draftOf(rows[0]);
}

export async function lockDraft(
  transaction: Transaction,
  organizationId: string,
  id: string,
): Promise<Draft | undefined> {
  const rows = await transaction.query<DraftRow>(sql`
    SELECT ${columns} FROM draft WHERE organization_id = ${organizationId} AND id = ${id} FOR UPDATE`);
  return rows[0] && draftOf(rows[0]);
}

/** Something was said: words, an answer, a file. A topic alone is not; what another tab wrote is. */
const saysSomething = sql`(btrim(draft.body, E' \\n\\t') <> '' OR btrim(draft.subject) <> '' OR draft.other_version IS NOT NULL
  OR EXISTS (SELECT 1 FROM jsonb_each(draft.answers) AS given WHERE given.value NOT IN ('""', '[]'))
  OR EXISTS (SELECT 1 FROM attachment a WHERE a.organization_id = draft.organization_id AND a.draft_id = draft.id))`;

/** What someone wrote and did not send, newest first; what they only opened is not among it. */
export async function listDrafts(
  transaction: Transaction,
  organizationId: string,
  authorId: string,
): Promise<Draft[]> {
  const rows = await transaction.query<DraftRow>(sql`
    SELECT ${columns} FROM draft
    WHERE organization_id = ${organizationId} AND author_id = ${authorId} AND sent_message_id IS NULL AND patient_id IS NOT NULL
      AND ${saysSomething}
    ORDER BY updated_at DESC LIMIT 20`);
  return rows.map(draftOf);
}

/** The unsent reply of this person to this thread, if there is one. */
export async function findReplyDraft(
  transaction: Transaction,
  organizationId: string,
  authorId: string,
  threadId: string,
): Promise<Draft | undefined> {
  const rows = await transaction.query<DraftRow>(sql`
    SELECT ${columns} FROM draft
    WHERE organization_id = ${organizationId} AND author_id = ${authorId} AND thread_id = ${threadId} AND sent_message_id IS NULL
    ORDER BY updated_at DESC LIMIT 1`);
  return rows[0] && draftOf(rows[0]);
}

export function insertDraft(
  transaction: Transaction,
  organizationId: string,
  draft: Pick<Draft, 'authorId' | 'patientId' | 'threadId' | 'topicId'> & {
    body?: string;
    at: number;
  },
): string {
  const id = newId('dra', draft.at);
  transaction.run(sql`
    INSERT INTO draft (organization_id, id, author_id, patient_id, thread_id, topic_id, body, created_at, updated_at)
    VALUES (${organizationId}, ${id}, ${draft.authorId}, ${draft.patientId}, ${draft.threadId}, ${draft.topicId}, ${draft.body ?? ''},
      ${instant(draft.at)}, ${instant(draft.at)})`);
  return id;
}

/** Writes the whole draft back; the caller holds its lock. */
export function updateDraft(
  transaction: Transaction,
  organizationId: string,
  draft: Draft,
  at: number,
): void {
  transaction.run(sql`
    UPDATE draft SET patient_id = ${draft.patientId}, topic_id = ${draft.topicId}, subject = ${draft.subject}, body = ${draft.body},
      answers = ${JSON.stringify(draft.answers)}, urgent_answers = ${JSON.stringify(draft.urgentAnswers)}, safety_seen = ${draft.safetySeen},
      dismissed = ${JSON.stringify(draft.dismissed)}, revision = ${draft.revision},
      other_version = ${draft.otherVersion ? JSON.stringify(draft.otherVersion) : null}, updated_at = ${instant(at)}
    WHERE organization_id = ${organizationId} AND id = ${draft.id}`);
}

/** The draft became a message: its words live there now. */
export function markDraftSent(
  transaction: Transaction,
  organizationId: string,
  draftId: string,
  sent: { threadId: string; messageId: string; at: number },
): void {
  transaction.run(sql`
    UPDATE draft SET sent_thread_id = ${sent.threadId}, sent_message_id = ${sent.messageId}, body = '', answers = '{}', other_version = NULL,
      updated_at = ${instant(sent.at)}
    WHERE organization_id = ${organizationId} AND id = ${draftId}`);
}

export function deleteDraft(
  transaction: Transaction,
  organizationId: string,
  draftId: string,
): void {
  transaction.run(
    sql`DELETE FROM draft WHERE organization_id = ${organizationId} AND id = ${draftId} AND sent_message_id IS NULL`,
  );
}

/** Deletes what was opened and left without a word before this moment. System scope. Answers how many. */
export async function deleteWordless(
  transaction: Transaction,
  organizationId: string,
  before: number,
): Promise<number> {
  const rows = await transaction.query(sql`
    DELETE FROM draft WHERE organization_id = ${organizationId} AND sent_message_id IS NULL AND updated_at < ${instant(before)}
      AND NOT ${saysSomething} RETURNING 1`);
  return rows.length;
}

/** The patient a message is about, as guidance and the work item need to know them. */
export interface PatientFacts {
  id: string;
  name: string;
  birthDate: string | null;
  clinicId: string;
  clinicalSummary: Record<string, unknown>;
}

interface PatientRow {
  id: string;
  name: string;
  birth_date: string | null;
  clinic_id: string;
  clinical_summary: Record<string, unknown>;
}

const patientFacts = sql`SELECT p.id, p.given_name || ' ' || p.family_name AS name, p.birth_date, t.clinic_id, t.clinical_summary
  FROM patient t JOIN person p ON p.organization_id = t.organization_id AND p.id = t.person_id`;

const factsOf = (row: PatientRow | undefined): PatientFacts | undefined =>
  row && {
    id: row.id,
    name: row.name,
    birthDate: row.birth_date,
    clinicId: row.clinic_id,
    clinicalSummary: row.clinical_summary,
  };

export async function findPatient(
  transaction: Transaction,
  organizationId: string,
  patientId: string,
): Promise<PatientFacts | undefined> {
  const [row] = await transaction.query<PatientRow>(sql`
    ${patientFacts} WHERE t.organization_id = ${organizationId} AND t.person_id = ${patientId}`);
  return factsOf(row);
}

/** The patient a conversation is about, so that both can be asked for in one go. */
export async function findPatientOfThread(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
): Promise<PatientFacts | undefined> {
  const [row] = await transaction.query<PatientRow>(sql`
    ${patientFacts} WHERE t.organization_id = ${organizationId}
      AND t.person_id = (SELECT patient_id FROM thread WHERE organization_id = ${organizationId} AND id = ${threadId})`);
  return factsOf(row);
}
