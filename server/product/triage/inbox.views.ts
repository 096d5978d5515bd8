import { instant, sql, type Statement, type Transaction } from '#platform/db/index.ts';
import type { Lane, WorkItemState } from './work-item-state.ts';

export const PAGE_ROWS = 25;
const COUNT_AT_MOST = 100;

/** Where a page of a list ends: rank, deadline and id of its last row. Together they name one place, whatever has moved since. */
export interface ListCursor {
  rank: number;
  dueAt: number;
  id: string;
}

/** One work item as a row of a list. Instants are milliseconds since 1970 UTC. */
export interface InboxRow {
  id: string;
  threadId: string;
  patientName: string;
  /** 'YYYY-MM-DD' */
  birthDate: string | null;
  language: string;
  subject: string;
  lane: Lane;
  rank: number;
  state: WorkItemState;
  teamId: string;
  ownerId: string | null;
  ownerName: string | null;
  ownerRole: string | null;
  claimedUntil: number | null;
  dueAt: number;
  openedAt: number;
  senderName: string | null;
  senderRelation: string | null;
  hasAttachment: boolean;
  routedBy: string;
  present: { name: string; doing: 'looking' | 'writing' }[];
}

/** Which work a list holds. `late` cuts at the moment of asking. */
export type ListOf =
  | { of: 'owner'; ids: readonly string[]; ranks: readonly number[]; late?: boolean }
  | { of: 'teams'; ids: readonly string[]; ranks: readonly number[]; late?: boolean }
  | { of: 'clinics'; ids: readonly string[]; ranks: readonly number[]; late?: boolean };

export interface ListQuestion {
  organizationId: string;
  personId: string;
  list: ListOf;
  after: ListCursor | null;
  now: number;
}

/** One more than a page says that there is another. */
export function inboxRows(transaction: Transaction, question: ListQuestion): Promise<InboxRow[]> {
  const { list } = question;
  const [only, ...others] = list.ids;
  const rows =
    only !== undefined && others.length === 0 && list.late !== true
      ? onePlace(transaction, question, only)
      : manyPlaces(transaction, question);
  return withPresence(rows, presentNow(transaction, question));
}

/** A list of one team, clinic or person stands in its index in the order it is read. */
function onePlace(
  transaction: Transaction,
  { organizationId, list, after }: ListQuestion,
  id: string,
): Promise<InboxRow[]> {
  const from = after ?? { rank: Math.min(...list.ranks), dueAt: null, id: '' };
  return transaction.query<InboxRow>(sql`
    SELECT ${rowColumns} FROM work_item w
    WHERE w.organization_id = ${organizationId} AND ${placeOf(list.of)} = ${id} AND ${openFor(list)}
      AND (w.queue_rank, w.due_at, w.id) > (${from.rank}::smallint, ${instant(from.dueAt) ?? '-infinity'}::timestamptz, ${from.id})
      AND w.queue_rank <= ${Math.max(...list.ranks)}::smallint
    ORDER BY w.queue_rank, w.due_at, w.id LIMIT ${PAGE_ROWS + 1}`);
}

/** Each place and rank is walked by itself along its index, so a page costs the same however long the list is. */
function manyPlaces(
  transaction: Transaction,
  { organizationId, list, after, now }: ListQuestion,
): Promise<InboxRow[]> {
  const ranks = list.ranks.filter((rank) => after === null || rank >= after.rank);
  const from = ranks.map((rank) => (rank === after?.rank ? instant(after.dueAt) : '-infinity'));
  const fromId = ranks.map((rank) => (rank === after?.rank ? after.id : ''));
  return transaction.query<InboxRow>(sql`
    SELECT ${rowColumns}
    FROM unnest(${list.ids}::text[]) AS place (id)
    CROSS JOIN unnest(${ranks}::smallint[], ${from}::timestamptz[], ${fromId}::text[]) AS stretch (rank, due_at, id)
    CROSS JOIN LATERAL (
      SELECT * FROM work_item WHERE organization_id = ${organizationId} AND ${placeOf(list.of)} = place.id AND queue_rank = stretch.rank
        AND ${openFor(list)} AND (due_at, id) > (stretch.due_at, stretch.id) ${lateOnly(list, now)}
      ORDER BY due_at, id LIMIT ${PAGE_ROWS + 1}) w
    ORDER BY w.queue_rank, w.due_at, w.id LIMIT ${PAGE_ROWS + 1}`);
}

const rowColumns = sql`w.id, w.thread_id AS "threadId", w.patient_name AS "patientName", w.patient_birth_date AS "birthDate", w.language, w.subject,
  w.lane, w.queue_rank AS rank, w.state, w.team_id AS "teamId", w.owner_id AS "ownerId", w.owner_name AS "ownerName",
  w.owner_role AS "ownerRole", w.claimed_until AS "claimedUntil", w.due_at AS "dueAt", w.opened_at AS "openedAt",
  w.sender_name AS "senderName", w.sender_relation AS "senderRelation", w.has_attachment AS "hasAttachment", w.routed_by AS "routedBy"`;

interface PresenceRow {
  threadId: string;
  name: string;
  doing: 'looking' | 'writing';
}

/** Everybody who looks at or writes something now: few, whatever the lists hold, and asked for beside the list. */
function presentNow(
  transaction: Transaction,
  { organizationId, personId, now }: Pick<ListQuestion, 'organizationId' | 'personId' | 'now'>,
): Promise<PresenceRow[]> {
  return transaction.query<PresenceRow>(sql`
    SELECT thread_id AS "threadId", person_name AS name, doing FROM presence
    WHERE organization_id = ${organizationId} AND until > ${instant(now)} AND person_id <> ${personId}
    ORDER BY doing DESC, person_name`);
}

async function withPresence(
  found: Promise<InboxRow[]>,
  present: Promise<PresenceRow[]>,
): Promise<InboxRow[]> {
  const [rows, everybody] = await Promise.all([found, present]);
  const byThread = Map.groupBy(everybody, (each) => each.threadId);
  return rows.map((row) => ({
    ...row,
    present: (byThread.get(row.threadId) ?? []).map(({ name, doing }) => ({ name, doing })),
  }));
}

/** One row, open or not. */
export function inboxRow(
  transaction: Transaction,
  organizationId: string,
  personId: string,
  workItemId: string,
  now: number,
): Promise<InboxRow[]> {
  const row = transaction.query<InboxRow>(sql`
    SELECT ${rowColumns} FROM work_item w WHERE w.organization_id = ${organizationId} AND w.id = ${workItemId}`);
  return withPresence(row, presentNow(transaction, { organizationId, personId, now }));
}

function placeOf(of: ListOf['of']): Statement {
  switch (of) {
    case 'owner':
      return sql`owner_id`;
    case 'teams':
      return sql`team_id`;
    case 'clinics':
      return sql`clinic_id`;
  }
}

function openFor(list: ListOf): Statement {
  return list.of === 'clinics'
    ? sql`state IN ('waiting', 'claimed') AND queue_rank <= 1`
    : sql`state IN ('waiting', 'claimed', 'waiting_on_patient')`;
}

function lateOnly(list: ListOf, now: number): Statement {
  return list.late ? sql`AND due_at < ${instant(now)}` : sql``;
}

/** How much there is, each counted to a hundred at most: beyond that nobody reads the figure. */
export interface RailCounts {
  mine: number;
  urgent: number;
  waiting: number;
  late: number;
  teams: Record<string, number>;
}

interface CountRow {
  mine: number;
  urgent: number;
  waiting: number;
  late: number;
  teams: Record<string, number> | null;
}

export async function railCounts(
  transaction: Transaction,
  who: {
    organizationId: string;
    personId: string;
    teamIds: readonly string[];
    clinicIds: readonly string[];
  },
  now: number,
): Promise<RailCounts> {
  const counted = (list: ListOf) =>
    sql`(SELECT least(count(*), ${COUNT_AT_MOST})::int FROM (${stretches(who.organizationId, list, now)}) c)`;
  const ids = who.teamIds;
  const [row] = await transaction.query<CountRow>(sql`
    SELECT ${counted({ of: 'owner', ids: [who.personId], ranks: [0, 1, 2] })} AS mine,
      ${counted({ of: 'clinics', ids: who.clinicIds, ranks: [0, 1] })} AS urgent,
      ${counted({ of: 'teams', ids, ranks: [3] })} AS waiting,
      ${counted({ of: 'teams', ids, ranks: [0, 1, 2], late: true })} AS late,
      (SELECT jsonb_object_agg(team.id, (SELECT count(*) FROM (
          SELECT 1 FROM work_item w WHERE w.organization_id = ${who.organizationId} AND w.team_id = team.id
            AND w.state IN ('waiting', 'claimed', 'waiting_on_patient') AND w.queue_rank <= 2 LIMIT ${COUNT_AT_MOST}) t))
        FROM unnest(${ids}::text[]) AS team (id)) AS teams`);
  return {
    mine: row?.mine ?? 0,
    urgent: row?.urgent ?? 0,
    waiting: row?.waiting ?? 0,
    late: row?.late ?? 0,
    teams: row?.teams ?? {},
  };
}

function stretches(organizationId: string, list: ListOf, now: number): Statement {
  return sql`SELECT 1 FROM unnest(${list.ids}::text[]) AS place (id)
    CROSS JOIN unnest(${list.ranks}::smallint[]) AS stretch (rank)
    CROSS JOIN LATERAL (
      SELECT 1 FROM work_item WHERE organization_id = ${organizationId} AND ${placeOf(list.of)} = place.id AND queue_rank = stretch.rank
        AND ${openFor(list)} ${lateOnly(list, now)} LIMIT ${COUNT_AT_MOST}) w
    LIMIT ${COUNT_AT_MOST}`;
}

/** How many of a list are in each of its groups, each counted to a hundred at most. */
export interface GroupCounts {
  emergency: number;
  same_day: number;
  late: number;
  running: number;
  waiting: number;
}

export async function groupCounts(
  transaction: Transaction,
  organizationId: string,
  list: ListOf,
  now: number,
): Promise<GroupCounts> {
  const counted = (rank: number, late = list.late ?? false) =>
    list.ranks.includes(rank)
      ? sql`(SELECT count(*)::int FROM (${stretches(organizationId, { ...list, ranks: [rank], late }, now)}) c)`
      : sql`0`;
  const [row] = await transaction.query<GroupCounts>(sql`
    SELECT ${counted(0)} AS emergency, ${counted(1)} AS same_day, ${counted(2, true)} AS late, ${counted(2)} AS running,
      ${counted(3)} AS waiting`);
  const found = row ?? { emergency: 0, same_day: 0, late: 0, running: 0, waiting: 0 };
  // Where the running ones reach the bound, how many of them are late is no longer told apart.
  const running = found.running >= COUNT_AT_MOST ? COUNT_AT_MOST : found.running - found.late;
  return { ...found, running };
}
