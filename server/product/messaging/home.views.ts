import { sql, type Transaction } from '#platform/db/index.ts';
import type { PublicStatus, Urgency } from './messaging.events.ts';

/** A conversation as a row of a list. */
export interface ThreadRowView {
  id: string;
  patientId: string;
  patientName: string;
  subject: string;
  topicId: string;
  confidential: boolean;
  urgency: Urgency;
  status: PublicStatus;
  holderName: string | null;
  holderRole: string | null;
  askedAt: number;
  promisedAt: number | null;
  answeredAt: number | null;
  answeredByName: string | null;
  answeredByRole: string | null;
  closedAt: number | null;
  lastMessageAt: number;
  unread: boolean;
  /** The question the team asked, where it is the patient's turn. */
  question: { byName: string; byRole: string; body: string; at: number } | null;
}

interface Row {
  id: string;
  patient_id: string;
  patient_name: string;
  subject: string;
  topic_id: string;
  visibility: string;
  urgency: Urgency;
  status: PublicStatus;
  holder_name: string | null;
  holder_role: string | null;
  asked_at: number;
  promised_at: number | null;
  answered_at: number | null;
  answered_by_name: string | null;
  answered_by_role: string | null;
  closed_at: number | null;
  last_message_at: number;
  unread: boolean;
  question: ThreadRowView['question'];
}

export const PAGE_SIZE = 25;
const FOUND_AT_MOST = 50;

/**
 * The newest conversations of everyone this person may read for; `before` pages on. One more than a page says there is more.
 * What is confidential stays with who opened it, also where the same person works at that clinic.
 */
export async function threadRows(
  transaction: Transaction,
  organizationId: string,
  personId: string,
  patientIds: readonly string[],
  page: { before: number | null; limit: number },
): Promise<ThreadRowView[]> {
  const before = page.before === null ? 'infinity' : new Date(page.before).toISOString();
  const rows = await transaction.query<Row>(sql`
    SELECT ${rowColumns(personId)}
    FROM unnest(${[...patientIds]}::text[]) AS patient (id)
    CROSS JOIN LATERAL (SELECT * FROM thread WHERE thread.organization_id = ${organizationId} AND thread.patient_id = patient.id
      AND (thread.visibility = 'participants' OR thread.opened_by = ${personId})
      AND thread.last_message_at < ${before}::timestamptz ORDER BY thread.last_message_at DESC LIMIT ${page.limit}) t
    ORDER BY t.last_message_at DESC LIMIT ${page.limit}`);
  return rows.map(toView);
}

/**
 * The conversations of these patients in which the words of `query` stand, newest letter first. The ids come through the search
 * door, which reads this transaction's own scope; the rows are read again under their policies.
 */
export async function foundThreadRows(
  transaction: Transaction,
  organizationId: string,
  personId: string,
  patientIds: readonly string[],
  query: string,
): Promise<ThreadRowView[]> {
  const rows = await transaction.query<Row>(sql`
    SELECT ${rowColumns(personId)}
    FROM search_messages(${query}, ${FOUND_AT_MOST}) found
    JOIN thread t ON t.organization_id = ${organizationId} AND t.id = found.thread_id
      AND t.patient_id = ANY (${[...patientIds]}::text[]) AND (t.visibility = 'participants' OR t.opened_by = ${personId})
    ORDER BY found.sent_at DESC`);
  return rows.map(toView);
}

const rowColumns = (personId: string) => sql`
  t.id, t.patient_id, t.patient_name, t.subject, t.topic_id, t.visibility, t.urgency,
  CASE WHEN t.status_from > now() THEN 'being_looked_at' ELSE t.public_status END AS status,
  t.holder_name, t.holder_role, t.asked_at, CASE WHEN t.urgency = 'emergency' THEN NULL ELSE t.promised_at END AS promised_at,
  CASE WHEN t.answered_at <= now() THEN t.answered_at END AS answered_at,
  CASE WHEN t.answered_at <= now() THEN t.answered_by_name END AS answered_by_name,
  CASE WHEN t.answered_at <= now() THEN t.answered_by_role END AS answered_by_role, t.closed_at,
  CASE WHEN t.last_message_at > now() THEN t.asked_at ELSE t.last_message_at END AS last_message_at,
  t.last_message_at <= now() AND NOT EXISTS (SELECT 1 FROM thread_reader r WHERE r.organization_id = t.organization_id
    AND r.thread_id = t.id AND r.person_id = ${personId} AND r.last_read_at >= t.last_message_at) AS unread,
  CASE WHEN t.public_status = 'waiting_for_you' AND t.status_from <= now() THEN
    (SELECT jsonb_build_object('byName', m.author_name, 'byRole', m.author_role, 'body', m.body,
        'at', floor(extract(epoch FROM m.sent_at) * 1000)::bigint)
      FROM message m WHERE m.organization_id = t.organization_id AND m.thread_id = t.id AND m.asks
      ORDER BY m.sent_at DESC LIMIT 1) END AS question`;

function toView(row: Row): ThreadRowView {
  return {
    id: row.id,
    patientId: row.patient_id,
    patientName: row.patient_name,
    subject: row.subject,
    topicId: row.topic_id,
    confidential: row.visibility === 'confidential',
    urgency: row.urgency,
    status: row.status,
    holderName: row.holder_name,
    holderRole: row.holder_role,
    askedAt: row.asked_at,
    promisedAt: row.promised_at,
    answeredAt: row.answered_at,
    answeredByName: row.answered_by_name,
    answeredByRole: row.answered_by_role,
    closedAt: row.closed_at,
    lastMessageAt: row.last_message_at,
    unread: row.unread,
    question: row.question,
  };
}

export interface TeamPromiseView {
  teamId: string;
  kept: number;
  total: number;
}

/** How many of each team's last hundred promises were kept. */
export async function keptPromises(
  transaction: Transaction,
  teamIds: readonly string[],
): Promise<TeamPromiseView[]> {
  const rows = await transaction.query<{ team_id: string; kept: number; total: number }>(sql`
    SELECT team_id, kept, total FROM kept_promises(${[...teamIds]}::text[])`);
  return rows.map((row) => ({ teamId: row.team_id, kept: row.kept, total: row.total }));
}

export interface CareTeamMember {
  name: string;
  role: string;
}

export async function clinicians(
  transaction: Transaction,
  organizationId: string,
  patientId: string,
): Promise<CareTeamMember[]> {
  return transaction.query<CareTeamMember>(sql`
    SELECT p.given_name || ' ' || p.family_name AS name, s.role
    FROM care_relation c
    JOIN staff_member s ON s.organization_id = c.organization_id AND s.person_id = c.staff_id AND s.ended_at IS NULL
    JOIN person p ON p.organization_id = c.organization_id AND p.id = c.staff_id
    WHERE c.organization_id = ${organizationId} AND c.patient_id = ${patientId} AND c.ended_at IS NULL
    ORDER BY c.since NULLS LAST, p.family_name LIMIT 5`);
}
