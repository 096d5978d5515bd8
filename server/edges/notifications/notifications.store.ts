import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { NotificationKind } from './notification-kind.ts';

export interface NewNotification {
  organizationId: string;
  personIds: readonly string[];
  /** Same event, same key: a second delivery of the event adds nothing. Starts with the thread's id where there is one. */
  eventKey: string;
  kind: NotificationKind;
  at: number;
  /** Not before this. */
  dueAt: number;
}

export function insertNotifications(tx: Transaction, wanted: NewNotification): void {
  for (const personId of wanted.personIds)
    tx.run(sql`
      INSERT INTO notification (organization_id, id, person_id, event_key, kind, next_attempt_at, created_at)
      VALUES (${wanted.organizationId}, ${newId('ntf', wanted.at)}, ${personId}, ${wanted.eventKey}, ${wanted.kind},
        ${instant(wanted.dueAt)}, ${instant(wanted.at)})
      ON CONFLICT (organization_id, person_id, event_key) DO NOTHING`);
}

/**
 * Who may be told of a thread: the patient and those who may act for them, each with an open log-in; of a confidential
 * one only who opened it. Never the one who wrote.
 */
export async function patientSideOf(
  tx: Transaction,
  organizationId: string,
  threadId: string,
  at: number,
): Promise<string[]> {
  const rows = await tx.query<{ person_id: string }>(sql`
    SELECT a.person_id FROM thread t
    JOIN account a ON a.organization_id = t.organization_id AND a.closed_at IS NULL
      AND (a.person_id = t.patient_id OR a.person_id IN (
        SELECT g.proxy_id FROM proxy_grant g WHERE g.organization_id = t.organization_id AND g.patient_id = t.patient_id
          AND g.revoked_at IS NULL AND (g.expires_at IS NULL OR g.expires_at > ${instant(at)})))
    WHERE t.organization_id = ${organizationId} AND t.id = ${threadId}
      AND (t.visibility = 'participants' OR a.person_id = t.opened_by)
    ORDER BY a.person_id`);
  return rows.map((row) => row.person_id);
}

/** Whether a reply stands and is released, so that there is something to read. */
export async function isReleased(
  tx: Transaction,
  organizationId: string,
  messageId: string,
  at: number,
): Promise<boolean> {
  const rows = await tx.query<{ one: number }>(sql`
    SELECT 1 AS one FROM message
    WHERE organization_id = ${organizationId} AND id = ${messageId} AND release_at <= ${instant(at)}`);
  return rows.length === 1;
}

/** Whether it is still this person's turn, and no mail about a reply in the same thread has told them already. */
export async function isTheirTurn(
  tx: Transaction,
  organizationId: string,
  threadId: string,
  told: { personId: string; since: number },
): Promise<boolean> {
  const rows = await tx.query<{ one: number }>(sql`
    SELECT 1 AS one FROM thread t
    WHERE t.organization_id = ${organizationId} AND t.id = ${threadId} AND t.public_status = 'waiting_for_you'
      AND NOT EXISTS (SELECT 1 FROM notification n
        WHERE n.organization_id = t.organization_id AND n.person_id = ${told.personId} AND n.kind = 'message'
          AND starts_with(n.event_key, t.id) AND n.created_at >= ${instant(told.since)})`);
  return rows.length === 1;
}

export interface WaitingRow {
  organization_id: string;
  id: string;
  person_id: string;
  event_key: string;
  kind: NotificationKind;
  attempts: number;
  created_at: number;
}

/** Takes due mails of one organization on lease, oldest first; another worker skips them meanwhile. */
export function takeDue(
  tx: Transaction,
  organizationId: string,
  lease: { at: number; until: number; limit: number },
): Promise<WaitingRow[]> {
  return tx.query<WaitingRow>(sql`
    UPDATE notification SET next_attempt_at = ${instant(lease.until)}, attempts = attempts + 1
    WHERE organization_id = ${organizationId} AND id IN (
      SELECT id FROM notification
      WHERE organization_id = ${organizationId} AND state = 'waiting' AND next_attempt_at <= ${instant(lease.at)}
      ORDER BY next_attempt_at LIMIT ${lease.limit} FOR UPDATE SKIP LOCKED)
    RETURNING organization_id, id, person_id, event_key, kind, attempts, created_at`);
}

export type Fate =
  | { state: 'sent'; at: number }
  | { state: 'waiting'; nextAt: number; error: string; attempts: number }
  | { state: 'given_up'; error: string };

export function settle(tx: Transaction, row: WaitingRow, fate: Fate): void {
  const sentAt = fate.state === 'sent' ? instant(fate.at) : null;
  const nextAt = fate.state === 'waiting' ? instant(fate.nextAt) : null;
  const error = fate.state === 'sent' ? null : fate.error;
  const attempts = fate.state === 'waiting' ? fate.attempts : row.attempts;
  tx.run(sql`
    UPDATE notification SET state = ${fate.state}, sent_at = ${sentAt}, last_error = ${error}, attempts = ${attempts},
      next_attempt_at = coalesce(${nextAt}::timestamptz, next_attempt_at)
    WHERE organization_id = ${row.organization_id} AND id = ${row.id}`);
}

export interface Addressee {
  account_id: string;
  email: string;
  language: string;
}

export async function addresseeOf(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<Addressee | undefined> {
  const rows = await tx.query<Addressee>(sql`
    SELECT a.id AS account_id, a.email, p.language FROM account a
    JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    WHERE a.organization_id = ${organizationId} AND a.person_id = ${personId} AND a.closed_at IS NULL`);
  return rows[0];
}

/** The reason kept when a mail was not needed any more; such rows are no failures. */
export const noLongerNeeded = 'no_longer_needed';

/** Puts what was given up back in line. Answers how many. */
export async function takeUpAgain(
  tx: Transaction,
  organizationId: string,
  at: number,
): Promise<number> {
  const rows = await tx.query<{ id: string }>(sql`
    UPDATE notification SET state = 'waiting', attempts = 0, next_attempt_at = ${instant(at)}, created_at = ${instant(at)}
    WHERE organization_id = ${organizationId} AND state = 'given_up' AND last_error <> ${noLongerNeeded}
    RETURNING id`);
  return rows.length;
}
