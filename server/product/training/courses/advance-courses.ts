import { randomInt } from 'node:crypto';
import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import { keepStatement } from '../records/records.store.ts';
import type { Learner } from '../records/statement.ts';
import { insertCertificate } from './certificate.store.ts';
import { courseWords, type Course } from './course.ts';
import { findCourse } from './course-shelf.ts';
import { advance, findAssignments, markDone } from './courses.store.ts';
import { countsFrom, monthsLater, type LearningRules } from './required-courses.ts';

const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const GROUPS = 5;
const GROUP_LETTERS = 5;

/** 125 random bits that can be read out and typed in: `K7QPM-4XWHD-…`. */
export function newCode(): string {
  const group = () =>
    Array.from({ length: GROUP_LETTERS }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');
  return Array.from({ length: GROUPS }, group).join('-');
}

export interface Advance {
  lessonId: string;
  language: string;
  name: string;
  charterVersion: number;
  at: number;
  rulesAt(clinicId: string): LearningRules;
}

/** After a lesson was checked: counts it for each course it belongs to, and ends a course with a certificate. */
export async function advanceCourses(
  tx: Transaction,
  learner: Learner,
  done: Advance,
): Promise<void> {
  const { organizationId, personId } = learner;
  for (const assignment of await findAssignments(tx, organizationId, [personId])) {
    const course = findCourse(assignment.courseId);
    if (!course?.lessons.includes(done.lessonId) || assignment.doneAt !== null) continue;
    const learning = done.rulesAt(assignment.clinicId);
    const from = countsFrom(assignment, learning);
    const of = { organizationId, id: assignment.id, personId };
    if ((await advance(tx, of, course.lessons, from)) < course.lessons.length) continue;
    finishCourse(tx, learner, { ...assignment, course }, { ...done, ...learning });
  }
}

type Finish = Pick<Advance, 'name' | 'language' | 'charterVersion' | 'at'> &
  Pick<LearningRules, 'renewedAfterMonths'>;

/** Ends a course somebody was asked to take: with its day, a certificate and a statement. */
export function finishCourse(
  tx: Transaction,
  learner: Learner,
  { id, clinicId, course }: { id: string; clinicId: string; course: Course },
  { name, language, charterVersion, at, renewedAfterMonths }: Finish,
): void {
  const { organizationId, personId } = learner;
  markDone(tx, organizationId, id, at);
  insertCertificate(tx, {
    organizationId,
    id: newId('crt', at),
    code: newCode(),
    assignmentId: id,
    personId,
    personName: name,
    clinicId,
    courseId: course.id,
    issuedAt: at,
    expiresAt: monthsLater(at, renewedAfterMonths),
  });
  const about = {
    kind: 'course',
    id: course.id,
    title: courseWords(course.title, language),
  } as const;
  keepStatement(tx, learner, { verb: 'completed', about, language, charterVersion, at });
}
