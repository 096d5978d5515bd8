import { instant, sql, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { WorkFacts } from '#product/messaging/index.ts';
import { rankOf, type WorkItem } from './work-item.ts';

const columns = sql`organization_id AS "organizationId", id, thread_id AS "threadId", patient_id AS "patientId", clinic_id AS "clinicId",
  team_id AS "teamId", owner_id AS "ownerId", owner_name AS "ownerName", owner_role AS "ownerRole", claimed_until AS "claimedUntil",
  state, lane, due_at AS "dueAt", opened_at AS "openedAt", routed_by AS "routedBy", outcome, hard_because AS "hardBecause",
  closed_at AS "closedAt", closed_by AS "closedBy", has_attachment AS "hasAttachment", sender_name AS "senderName",
  sender_relation AS "senderRelation"`;

export interface NewWorkItem extends WorkItem {
  facts: WorkFacts;
}

export function insertWorkItem(transaction: Transaction, item: NewWorkItem): void {
  const { facts } = item;
  transaction.run(sql`
    INSERT INTO work_item (organization_id, id, thread_id, patient_id, clinic_id, team_id, state, lane, queue_rank, due_at, opened_at,
      routed_by, changed_at, patient_name, patient_birth_date, sender_name, sender_relation, subject, language, has_attachment)
    VALUES (${item.organizationId}, ${item.id}, ${item.threadId}, ${item.patientId}, ${item.clinicId}, ${item.teamId}, ${item.state},
      ${item.lane}, ${rankOf(item)}, ${instant(item.dueAt)}, ${instant(item.openedAt)}, ${item.routedBy}, ${instant(item.openedAt)},
      ${facts.patientName}, ${facts.patientBirthDate}, ${facts.senderName}, ${facts.senderRelation}, ${facts.subject}, ${facts.language},
      ${facts.hasAttachment})`);
}

/** The thread behind a work item, read without a lock so that the thread can be locked first, as sending does. */
export async function findThreadId(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
): Promise<string | undefined> {
  const [row] = await transaction.query<{ thread_id: string }>(sql`
    SELECT thread_id FROM work_item WHERE organization_id = ${organizationId} AND id = ${workItemId}`);
  return row?.thread_id;
}

/** The work on a thread. Whoever writes holds the lock on the thread, so this needs none of its own. */
export async function findWorkItem(
  transaction: Transaction,
  organizationId: string,
  threadId: string,
): Promise<WorkItem | undefined> {
  const [row] = await transaction.query<WorkItem>(sql`
    SELECT ${columns} FROM work_item WHERE organization_id = ${organizationId} AND thread_id = ${threadId}`);
  return row;
}

/**
 * Writes what may change; the rest of a work item stays as it was routed. How long something has been quiet is counted only
 * where nobody of us has it: elsewhere the instant stays, so that the row keeps its places in every index.
 */
export function saveWorkItem(transaction: Transaction, item: WorkItem, at: number): void {
  const mayFallQuiet = item.state === 'answered' || item.state === 'waiting_on_patient';
  const changedAt = mayFallQuiet ? sql`${instant(at)}` : sql`changed_at`;
  transaction.run(sql`
    UPDATE work_item SET team_id = ${item.teamId}, owner_id = ${item.ownerId}, owner_name = ${item.ownerName}, owner_role = ${item.ownerRole},
      claimed_until = ${instant(item.claimedUntil)}, state = ${item.state}, lane = ${item.lane}, queue_rank = ${rankOf(item)},
      due_at = ${instant(item.dueAt)}, opened_at = ${instant(item.openedAt)}, routed_by = ${item.routedBy}, outcome = ${item.outcome},
      hard_because = ${item.hardBecause}, closed_at = ${instant(item.closedAt)}, closed_by = ${item.closedBy},
      has_attachment = ${item.hasAttachment}, sender_name = ${item.senderName}, sender_relation = ${item.senderRelation}, changed_at = ${changedAt}
    WHERE organization_id = ${item.organizationId} AND id = ${item.id}`);
}

/** Clauses that tell staff to ask something; what they heard is kept as a note. */
export type NoteAbout = 'proxies.teens';

export interface NewNote {
  id: string;
  authorId: string;
  authorName: string;
  authorRole: string;
  body: string;
  at: number;
  /** The clause whose question it answers. */
  about?: NoteAbout | undefined;
}

export function insertNote(transaction: Transaction, item: WorkItem, note: NewNote): void {
  transaction.run(sql`
    INSERT INTO note (organization_id, id, thread_id, clinic_id, author_id, author_name, author_role, body, written_at, about)
    VALUES (${item.organizationId}, ${note.id}, ${item.threadId}, ${item.clinicId}, ${note.authorId}, ${note.authorName},
      ${note.authorRole}, ${note.body}, ${instant(note.at)}, ${note.about ?? null})`);
}

export interface NewHandOff {
  id: string;
  toTeamId: string;
  toPersonId: string | null;
  reason: string;
  byId: string;
  at: number;
}

export function insertHandOff(transaction: Transaction, item: WorkItem, handOff: NewHandOff): void {
  transaction.run(sql`
    INSERT INTO hand_off (organization_id, id, thread_id, clinic_id, from_team_id, to_team_id, from_person_id, to_person_id, reason, by_id, at)
    VALUES (${item.organizationId}, ${handOff.id}, ${item.threadId}, ${item.clinicId}, ${item.teamId}, ${handOff.toTeamId}, ${item.ownerId},
      ${handOff.toPersonId}, ${handOff.reason}, ${handOff.byId}, ${instant(handOff.at)})`);
}

export interface Colleague {
  personId: string;
  name: string;
  role: string;
  teamId: string;
}

/** Staff who can be given work of this clinic: members of one of these teams who belong to the clinic. */
export async function findColleagues(
  transaction: Transaction,
  organizationId: string,
  clinicId: string,
  teamIds: readonly string[],
): Promise<Colleague[]> {
  return transaction.query<Colleague>(sql`
    SELECT m.person_id AS "personId", p.given_name || ' ' || p.family_name AS name, s.role, m.team_id AS "teamId"
    FROM team_member m
    JOIN staff_member s ON s.organization_id = m.organization_id AND s.person_id = m.person_id AND s.ended_at IS NULL
    JOIN staff_clinic c ON c.organization_id = m.organization_id AND c.person_id = m.person_id AND c.clinic_id = ${clinicId}
    JOIN person p ON p.organization_id = m.organization_id AND p.id = m.person_id
    WHERE m.organization_id = ${organizationId} AND m.team_id = ANY (${teamIds}::text[])
    ORDER BY p.family_name, p.given_name, m.person_id`);
}

/** Activity of the holder keeps the claim alive. */
export function renewLease(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
  personId: string,
  until: number,
): void {
  transaction.run(sql`
    UPDATE work_item SET claimed_until = ${instant(until)}
    WHERE organization_id = ${organizationId} AND id = ${workItemId} AND owner_id = ${personId} AND state = 'claimed'
      AND claimed_until < ${instant(until)}::timestamptz - interval '5 minutes'`);
}

/** Threads whose holder has done nothing for the length of a lease. */
export async function findEndedLeases(
  transaction: Transaction,
  organizationId: string,
  now: number,
  limit: number,
): Promise<string[]> {
  const rows = await transaction.query<{ thread_id: string }>(sql`
    SELECT thread_id FROM work_item
    WHERE organization_id = ${organizationId} AND state = 'claimed' AND claimed_until <= ${instant(now)}
    ORDER BY claimed_until LIMIT ${limit}`);
  return rows.map((row) => row.thread_id);
}

export const newWorkItemId = (at: number): string => newId('wrk', at);

/** When the patient side last wrote. */
export async function newestFromPatient(transaction: Transaction, item: WorkItem): Promise<number> {
  const [row] = await transaction.query<{ at: number | null }>(sql`
    SELECT max(sent_at) AS at FROM message
    WHERE organization_id = ${item.organizationId} AND thread_id = ${item.threadId} AND side = 'patient'`);
  return row?.at ?? 0;
}

/** A work item as a page reads it; undefined when out of scope. */
export async function findWorkItemById(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
): Promise<WorkItem | undefined> {
  const [row] = await transaction.query<WorkItem>(sql`
    SELECT ${columns} FROM work_item WHERE organization_id = ${organizationId} AND id = ${workItemId}`);
  return row;
}

/** Threads of a clinic that nobody has touched since `before`, longest quiet first. */
export async function findQuietThreads(
  transaction: Transaction,
  organizationId: string,
  clinicId: string,
  before: number,
  limit: number,
): Promise<string[]> {
  const rows = await transaction.query<{ thread_id: string }>(sql`
    SELECT w.thread_id FROM work_item w
    JOIN thread t ON t.organization_id = w.organization_id AND t.id = w.thread_id
    WHERE w.organization_id = ${organizationId} AND w.clinic_id = ${clinicId} AND w.changed_at <= ${instant(before)}
      AND (w.state = 'answered' OR (w.state = 'waiting_on_patient' AND w.lane = 'regular'))
      AND t.last_message_at <= ${instant(before)}
    ORDER BY w.changed_at LIMIT ${limit}`);
  return rows.map((row) => row.thread_id);
}

/** When anyone last wrote or did something that the thread shows. */
export async function lastLetterAt(transaction: Transaction, item: WorkItem): Promise<number> {
  const [row] = await transaction.query<{ at: number }>(sql`
    SELECT greatest(t.last_message_at, w.changed_at) AS at FROM thread t
    JOIN work_item w ON w.organization_id = t.organization_id AND w.thread_id = t.id
    WHERE t.organization_id = ${item.organizationId} AND t.id = ${item.threadId}`);
  return row?.at ?? 0;
}

/** What waits with teams that are away, and what was given to people who are, most urgent first. */
export async function findWorkOfAway(
  transaction: Transaction,
  organizationId: string,
  away: { teams: readonly string[]; people: readonly string[] },
  limit: number,
): Promise<string[]> {
  const rows = await transaction.query<{ thread_id: string }>(sql`
    SELECT thread_id FROM work_item
    WHERE organization_id = ${organizationId} AND (
      (team_id = ANY (${[...away.teams]}::text[]) AND state = 'waiting')
      OR (owner_id = ANY (${[...away.people]}::text[]) AND state IN ('waiting', 'claimed')))
    ORDER BY queue_rank, due_at LIMIT ${limit}`);
  return rows.map((row) => row.thread_id);
}

/** How many conversations still wait for someone, as far as the scope shows them. */
export async function countOpenWork(tx: Transaction, organizationId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }>(sql`
    SELECT count(*)::integer AS open FROM work_item
    WHERE organization_id = ${organizationId} AND state IN ('waiting', 'claimed', 'waiting_on_patient')`);
  return row?.open ?? 0;
}
