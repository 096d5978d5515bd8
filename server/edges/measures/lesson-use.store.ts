import { instant, sql, type Statement, type Transaction } from '#platform/db/index.ts';

/** One person who took a lesson, without a name: how far, in which forms, and what they are counted by. */
export interface Learner {
  finished: boolean;
  checked: boolean;
  passed: boolean;
  forms: string[];
  language: string;
  /** Null where no day of birth is known, as for staff. */
  ageInYears: number | null;
}

export interface Asked {
  organizationId: string;
  /** Null for all clinics. */
  clinicIds: readonly string[] | null;
  /** Milliseconds since 1970 UTC. */
  since: number;
  now: number;
}

const PEOPLE_AT_MOST = 20_000;

/** Whether the person `person` belongs to these clinics: as a patient, as who acts for one, or as staff. */
export function belongs(person: Statement, { organizationId, clinicIds }: Asked): Statement {
  if (clinicIds === null) return sql`true`;
  const clinics = sql`ANY (${[...clinicIds]}::text[])`;
  return sql`(EXISTS (SELECT FROM patient b WHERE b.organization_id = ${organizationId} AND b.person_id = ${person}
      AND b.clinic_id = ${clinics})
    OR EXISTS (SELECT FROM staff_clinic b WHERE b.organization_id = ${organizationId} AND b.person_id = ${person}
      AND b.clinic_id = ${clinics})
    OR EXISTS (SELECT FROM proxy_grant g JOIN patient b ON b.organization_id = g.organization_id AND b.person_id = g.patient_id
      WHERE g.organization_id = ${organizationId} AND g.proxy_id = ${person} AND b.clinic_id = ${clinics}))`;
}

export const ageOf = (now: number): Statement =>
  sql`extract(year FROM age(${instant(now)}::timestamptz, p.birth_date))::integer`;

/** Everyone who took a lesson since then; scope: system. */
export function findLearners(tx: Transaction, asked: Asked, lessonId: string): Promise<Learner[]> {
  const { organizationId, since, now } = asked;
  return tx.query<Learner>(sql`
    SELECT s.finished, s.checked, s.passed, s.forms, p.language, ${ageOf(now)} AS "ageInYears"
    FROM (SELECT person_id, bool_or(verb = 'completed') AS finished, bool_or(verb IN ('passed', 'failed')) AS checked,
        bool_or(verb = 'passed') AS passed, coalesce(array_agg(DISTINCT form) FILTER (WHERE form IS NOT NULL), '{}') AS forms
      FROM learning_statement
      WHERE organization_id = ${organizationId} AND lesson_id = ${lessonId} AND stored_at > ${instant(since)}
      GROUP BY person_id ORDER BY max(stored_at) DESC LIMIT ${PEOPLE_AT_MOST}) s
    JOIN person p ON p.organization_id = ${organizationId} AND p.id = s.person_id
    WHERE ${belongs(sql`p.id`, asked)}`);
}

export interface LessonUse {
  lessonId: string;
  began: number;
  finished: number;
  checked: number;
}

/** How many people took each lesson since then; scope: system. */
export function countLearners(tx: Transaction, asked: Asked): Promise<LessonUse[]> {
  const { organizationId, since } = asked;
  return tx.query<LessonUse>(sql`
    SELECT s.lesson_id AS "lessonId", count(*)::integer AS began, (count(*) FILTER (WHERE s.finished))::integer AS finished,
      (count(*) FILTER (WHERE s.checked))::integer AS checked
    FROM (SELECT lesson_id, person_id, bool_or(verb = 'completed') AS finished, bool_or(verb IN ('passed', 'failed')) AS checked
      FROM learning_statement
      WHERE organization_id = ${organizationId} AND lesson_id IS NOT NULL AND stored_at > ${instant(since)}
      GROUP BY lesson_id, person_id) s
    WHERE ${belongs(sql`s.person_id`, asked)}
    GROUP BY s.lesson_id`);
}
