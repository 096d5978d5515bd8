import { instant, sql, type Statement, type Transaction } from '#platform/db/index.ts';
import { ageOf, belongs, type Asked } from './lesson-use.store.ts';
import type { SeenIn } from './seen-in.ts';

/** What came before and after a lesson for one person, without a name. Null where that conversation does not say. */
export interface BeforeAfter {
  before: boolean | null;
  after: boolean | null;
  /** The Monday of the week of the one after; null when there is none yet. */
  week: string | null;
  language: string;
  ageInYears: number | null;
}

/** One conversation of somebody who did not take the lesson. */
export interface Other {
  kept: boolean | null;
  language: string;
  ageInYears: number | null;
}

export interface SeenLesson {
  lessonId: string;
  seen: Exclude<SeenIn, 'nowhere'>;
  fact: Statement;
}

const PEOPLE_AT_MOST = 2000;
const OTHERS_A_WEEK = 200;

/** The conversations somebody opened, or the ones they answered, with the moment that counts for them. */
function conversations(seen: SeenLesson['seen'], organizationId: string, person: Statement) {
  return seen === 'opened'
    ? sql`SELECT t.*, t.created_at AS at FROM thread t WHERE t.organization_id = ${organizationId} AND t.opened_by = ${person}`
    : sql`SELECT t.*, m.sent_at AS at FROM message m
        JOIN thread t ON t.organization_id = m.organization_id AND t.id = m.thread_id
        WHERE m.organization_id = ${organizationId} AND m.author_id = ${person} AND m.side = 'team'`;
}

const moment = (seen: SeenLesson['seen']) =>
  seen === 'opened' ? sql`t.created_at` : sql`m.sent_at`;

/** Own last conversation before the lesson and own first one after it; scope: system. */
export function findBeforeAfter(
  tx: Transaction,
  asked: Asked,
  { lessonId, seen, fact }: SeenLesson,
): Promise<BeforeAfter[]> {
  const { organizationId, since, now } = asked;
  const own = conversations(seen, organizationId, sql`took.person_id`);
  const at = moment(seen);
  return tx.query<BeforeAfter>(sql`
    WITH took AS (
      SELECT person_id, min(stored_at) AS taken_at FROM learning_statement
      WHERE organization_id = ${organizationId} AND lesson_id = ${lessonId}
      GROUP BY person_id HAVING min(stored_at) > ${instant(since)} ORDER BY 2 DESC LIMIT ${PEOPLE_AT_MOST})
    SELECT b.kept AS before, a.kept AS after, to_char(date_trunc('week', a.at), 'YYYY-MM-DD') AS week, p.language,
      ${ageOf(now)} AS "ageInYears"
    FROM took JOIN person p ON p.organization_id = ${organizationId} AND p.id = took.person_id
    LEFT JOIN LATERAL (SELECT ${fact} AS kept FROM (${own} AND ${at} <= took.taken_at AND ${at} > ${instant(since)}::timestamptz
      ORDER BY ${at} DESC LIMIT 1) t) b ON true
    LEFT JOIN LATERAL (SELECT ${fact} AS kept, t.at FROM (${own} AND ${at} > took.taken_at ORDER BY ${at} LIMIT 1) t) a ON true
    WHERE ${belongs(sql`p.id`, asked)}`);
}

/** One conversation in these weeks of each person who never took the lesson, as far as they are looked at; scope: system. */
export function findOthers(
  tx: Transaction,
  asked: Asked,
  { lessonId, seen, fact }: SeenLesson,
  weeks: readonly string[],
): Promise<Other[]> {
  const { organizationId, clinicIds, now } = asked;
  const never = (person: Statement) => sql`NOT EXISTS (SELECT FROM learning_statement l
    WHERE l.organization_id = ${organizationId} AND l.person_id = ${person} AND l.lesson_id = ${lessonId})`;
  const inClinics =
    clinicIds === null ? sql`true` : sql`t.clinic_id = ANY (${[...clinicIds]}::text[])`;
  const inWeek = (at: Statement) => sql`${at} >= w.monday AND ${at} < w.monday + interval '7 days'`;
  // Of a week's conversations some are looked at, chosen by nothing but their id; of staff one reply each.
  const found =
    seen === 'opened'
      ? sql`SELECT DISTINCT ON (t.opened_by) t.opened_by AS person_id, t.* FROM weeks w
          CROSS JOIN LATERAL (SELECT t.* FROM thread t WHERE t.organization_id = ${organizationId} AND ${inWeek(sql`t.created_at`)}
            AND ${inClinics} ORDER BY md5(t.id) LIMIT ${OTHERS_A_WEEK}) t
          WHERE ${never(sql`t.opened_by`)} ORDER BY t.opened_by, t.created_at`
      : sql`SELECT s.person_id, t.* FROM staff_member s
          CROSS JOIN LATERAL (SELECT m.thread_id FROM weeks w JOIN message m ON m.organization_id = ${organizationId}
            AND m.author_id = s.person_id AND m.side = 'team' AND ${inWeek(sql`m.sent_at`)} ORDER BY m.sent_at LIMIT 1) m
          JOIN thread t ON t.organization_id = ${organizationId} AND t.id = m.thread_id
          WHERE s.organization_id = ${organizationId} AND ${inClinics} AND ${never(sql`s.person_id`)}`;
  return tx.query<Other>(sql`
    WITH weeks AS (SELECT monday::timestamptz FROM unnest(${[...weeks]}::text[]) AS monday)
    SELECT ${fact} AS kept, p.language, ${ageOf(now)} AS "ageInYears"
    FROM (${found}) t JOIN person p ON p.organization_id = ${organizationId} AND p.id = t.person_id`);
}
