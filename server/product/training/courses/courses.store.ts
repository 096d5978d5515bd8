import { instant, sql, type Transaction } from '#platform/db/index.ts';
import type { StaffRole } from '#foundation/people/index.ts';

/** Somebody on staff, at each clinic they work in. */
export interface Colleague {
  personId: string;
  name: string;
  role: StaffRole;
  clinicId: string;
  clinicName: string;
}

export interface Assignment {
  id: string;
  personId: string;
  clinicId: string;
  courseId: string;
  lessons: number;
  checked: number;
  assignedAt: number;
  /** Asked for again, some months after it was finished. */
  isRenewal: boolean;
  dueAt: number;
  doneAt: number | null;
  exemptReason: string | null;
}

const assignmentColumns = sql`a.id, a.person_id AS "personId", a.clinic_id AS "clinicId", a.course_id AS "courseId", a.lessons,
  a.checked, a.assigned_at AS "assignedAt", a.assigned_by = 'renewal' AS "isRenewal", a.due_at AS "dueAt", a.done_at AS "doneAt", a.exempt_reason AS "exemptReason"`;

/** Who works in these clinics now, or anywhere when `clinicIds` is null; one row a person and clinic. */
export function findColleagues(
  tx: Transaction,
  organizationId: string,
  clinicIds: readonly string[] | null,
): Promise<Colleague[]> {
  return tx.query<Colleague>(sql`
    SELECT s.person_id AS "personId", p.given_name || ' ' || p.family_name AS name, s.role, c.id AS "clinicId",
      c.name AS "clinicName"
    FROM staff_member s
    JOIN person p ON p.organization_id = s.organization_id AND p.id = s.person_id
    JOIN LATERAL (SELECT min(clinic_id) AS clinic_id FROM staff_clinic w
      WHERE w.organization_id = s.organization_id AND w.person_id = s.person_id
        AND (${clinicIds === null} OR w.clinic_id = ANY (${[...(clinicIds ?? [])]}::text[]))) w ON w.clinic_id IS NOT NULL
    JOIN clinic c ON c.organization_id = s.organization_id AND c.id = w.clinic_id
    WHERE s.organization_id = ${organizationId} AND s.ended_at IS NULL
    ORDER BY c.name, p.family_name, p.given_name, s.person_id LIMIT 2000`);
}

/** Where somebody on staff works now. */
export async function clinicsOf(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<string[]> {
  const rows = await tx.query<{ clinicId: string }>(sql`
    SELECT w.clinic_id AS "clinicId" FROM staff_clinic w
    JOIN staff_member s ON s.organization_id = w.organization_id AND s.person_id = w.person_id AND s.ended_at IS NULL
    WHERE w.organization_id = ${organizationId} AND w.person_id = ${personId}`);
  return rows.map(({ clinicId }) => clinicId);
}

/** What these people are asked to learn now; scope: system, or their own. */
export function findAssignments(
  tx: Transaction,
  organizationId: string,
  personIds: readonly string[],
): Promise<Assignment[]> {
  return tx.query<Assignment>(sql`
    SELECT ${assignmentColumns} FROM course_assignment a
    WHERE a.organization_id = ${organizationId} AND a.person_id = ANY (${[...personIds]}::text[]) AND a.ended_at IS NULL
    ORDER BY a.due_at, a.id`);
}

export async function findAssignment(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<Assignment | undefined> {
  const rows = await tx.query<Assignment>(sql`
    SELECT ${assignmentColumns} FROM course_assignment a
    WHERE a.organization_id = ${organizationId} AND a.id = ${id} AND a.ended_at IS NULL`);
  return rows[0];
}

export interface NewAssignment {
  organizationId: string;
  id: string;
  colleague: Pick<Colleague, 'personId' | 'clinicId' | 'role'>;
  courseId: string;
  lessons: readonly string[];
  charterVersion: number;
  by: string;
  at: number;
  dueAt: number;
  /** Lessons checked from then on count. */
  countsFrom: number;
}

/** Asks somebody to take a course, unless they are asked already. What they checked lately counts. Undefined when it is not new. */
export async function insertAssignment(
  tx: Transaction,
  wanted: NewAssignment,
): Promise<{ checked: number } | undefined> {
  const { organizationId, colleague, lessons } = wanted;
  const rows = await tx.query<{ checked: number }>(sql`
    INSERT INTO course_assignment (organization_id, id, person_id, clinic_id, role, course_id, lessons, checked, charter_version,
      assigned_by, assigned_at, due_at)
    SELECT ${organizationId}, ${wanted.id}, ${colleague.personId}, ${colleague.clinicId}, ${colleague.role},
      ${wanted.courseId}, ${lessons.length}, count(DISTINCT l.lesson_id), ${wanted.charterVersion}, ${wanted.by},
      ${instant(wanted.at)}::timestamptz, ${instant(wanted.dueAt)}::timestamptz
    FROM learning_statement l
    WHERE l.organization_id = ${organizationId} AND l.person_id = ${colleague.personId} AND l.verb = 'completed'
      AND l.lesson_id = ANY (${[...lessons]}::text[]) AND l.stored_at >= ${instant(wanted.countsFrom)}
    ON CONFLICT (organization_id, person_id, course_id) WHERE ended_at IS NULL DO NOTHING RETURNING checked`);
  return rows[0];
}

/** How many lessons of a course somebody has checked since they were asked, or shortly before. */
export async function advance(
  tx: Transaction,
  assignment: Pick<Assignment, 'id' | 'personId'> & { organizationId: string },
  lessons: readonly string[],
  countsFrom: number,
): Promise<number> {
  const { organizationId, id, personId } = assignment;
  const rows = await tx.query<{ checked: number }>(sql`
    UPDATE course_assignment SET checked = (
      SELECT count(DISTINCT l.lesson_id) FROM learning_statement l
      WHERE l.organization_id = ${organizationId} AND l.person_id = ${personId} AND l.verb = 'completed'
        AND l.lesson_id = ANY (${[...lessons]}::text[]) AND l.stored_at >= ${instant(countsFrom)})
    WHERE organization_id = ${organizationId} AND id = ${id} RETURNING checked`);
  return rows[0]?.checked ?? 0;
}

export function markDone(tx: Transaction, organizationId: string, id: string, at: number): void {
  tx.run(sql`
    UPDATE course_assignment SET done_at = ${instant(at)}
    WHERE organization_id = ${organizationId} AND id = ${id} AND done_at IS NULL`);
}

export function exempt(
  tx: Transaction,
  organizationId: string,
  wanted: { id: string; by: string; reason: string | null; at: number },
): void {
  tx.run(sql`
    UPDATE course_assignment SET exempt_by = ${wanted.reason === null ? null : wanted.by}, exempt_reason = ${wanted.reason},
      exempt_at = ${wanted.reason === null ? null : instant(wanted.at)}
    WHERE organization_id = ${organizationId} AND id = ${wanted.id}`);
}

/** Why somebody is told of a course: it is new, due soon, late, or a manager asked for it that day. */
export type ReminderReason = 'new' | 'soon' | 'late' | `asked-${string}`;

export interface Reminder {
  id: string;
  personId: string;
}

/** Takes what is to be told and was not told for this reason yet; what was taken is never answered again. */
export function takeReminders(
  tx: Transaction,
  organizationId: string,
  wanted: { reason: ReminderReason; dueBefore: number; clinicIds: readonly string[] | null },
): Promise<Reminder[]> {
  const { reason, dueBefore, clinicIds } = wanted;
  return tx.query<Reminder>(sql`
    UPDATE course_assignment a SET reminded = a.reminded || ${reason}::text
    WHERE a.organization_id = ${organizationId} AND a.ended_at IS NULL AND a.done_at IS NULL AND a.exempt_at IS NULL
      AND a.due_at <= ${instant(dueBefore)} AND NOT ${reason}::text = ANY (a.reminded)
      AND (${clinicIds === null} OR a.clinic_id = ANY (${[...(clinicIds ?? [])]}::text[]))
      AND EXISTS (SELECT 1 FROM staff_member s WHERE s.organization_id = a.organization_id AND s.person_id = a.person_id
        AND s.ended_at IS NULL)
    RETURNING a.id, a.person_id AS "personId"`);
}

/** Whether there still is something to learn behind a reminder. */
export async function isStillToLearn(
  tx: Transaction,
  organizationId: string,
  assignmentId: string,
): Promise<boolean> {
  const rows = await tx.query<{ one: number }>(sql`
    SELECT 1 AS one FROM course_assignment WHERE organization_id = ${organizationId} AND id = ${assignmentId}
      AND ended_at IS NULL AND done_at IS NULL AND exempt_at IS NULL`);
  return rows.length === 1;
}

export interface Ripe extends Pick<Colleague, 'personId' | 'clinicId' | 'role'> {
  id: string;
  courseId: string;
  doneAt: number;
}

/** What was finished before that moment and is still the last time. */
export function findFinished(
  tx: Transaction,
  organizationId: string,
  before: number,
): Promise<Ripe[]> {
  return tx.query<Ripe>(sql`
    SELECT a.id, a.person_id AS "personId", a.clinic_id AS "clinicId", s.role, a.course_id AS "courseId", a.done_at AS "doneAt"
    FROM course_assignment a
    JOIN staff_member s ON s.organization_id = a.organization_id AND s.person_id = a.person_id AND s.ended_at IS NULL
    WHERE a.organization_id = ${organizationId} AND a.ended_at IS NULL AND a.done_at <= ${instant(before)}
    ORDER BY a.done_at LIMIT 500`);
}

export function endAssignment(
  tx: Transaction,
  organizationId: string,
  id: string,
  at: number,
): void {
  tx.run(sql`
    UPDATE course_assignment SET ended_at = ${instant(at)} WHERE organization_id = ${organizationId} AND id = ${id}`);
}
