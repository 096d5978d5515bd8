import { randomInt } from 'node:crypto';
import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import { keepStatement } from '../records/records.store.ts';
import type { Learner } from '../records/statement.ts';
import { insertCertificate } from './certificate.store.ts';
import { courseWords } from './course.ts';
import { findCourse } from './course-shelf.ts';
import { advance, findAssignments, markDone } from './courses.store.ts';
import { monthsLater, type LearningRules } from './required-courses.ts';

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
  const { at, language, charterVersion } = done;
  for (const assignment of await findAssignments(tx, organizationId, [personId])) {
    const course = findCourse(assignment.courseId);
    if (!course?.lessons.includes(done.lessonId) || assignment.doneAt !== null) continue;
    const { renewedAfterMonths } = done.rulesAt(assignment.clinicId);
    const from = monthsLater(assignment.assignedAt, -renewedAfterMonths);
    const of = { organizationId, id: assignment.id, personId };
    if ((await advance(tx, of, course.lessons, from)) < course.lessons.length) continue;
    markDone(tx, organizationId, assignment.id, at);
    insertCertificate(tx, {
      organizationId,
      id: newId('crt', at),
      code: newCode(),
      assignmentId: assignment.id,
      personId,
      personName: done.name,
      clinicId: assignment.clinicId,
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
}
