import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { clinicsLed } from '../training.permissions.ts';
import { finishCourse } from './advance-courses.ts';
import { courseShelf } from './course-shelf.ts';
import { findColleagues, insertAssignment } from './courses.store.ts';
import { countsFrom, dueAfter, learningRules } from './required-courses.ts';

export interface AssignWish {
  /** One person and one course; without them, everybody gets what the rules name for their role. */
  only: { personId: string; courseId: string } | null;
  requestId: string;
  idempotencyKey: string;
}

/**
 * Asks the staff of the clinics somebody leads to take courses. Who is asked already stays as they are.
 * Answers how many were new; a person elsewhere and a course that is not there count for nothing.
 */
export async function assignCourses(
  ground: Ground,
  actor: PersonActor,
  { only, requestId, idempotencyKey }: AssignWish,
): Promise<number> {
  const { organizationId, personId, language } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const at = ground.clock.now();
  const shelf = courseShelf();
  const scope = { ...systemScope(organizationId), person: personId };
  const intention = {
    organizationId,
    actorId: personId,
    key: idempotencyKey,
    request: ['training.assign_courses', only],
  };
  return runOnce(ground.database, scope, intention, async (tx) => {
    const colleagues = await findColleagues(tx, organizationId, clinicsLed(actor));
    let count = 0;
    for (const colleague of colleagues) {
      const learning = learningRules(rules.forClinic(colleague.clinicId), shelf);
      const wanted =
        only === null
          ? learning.coursesFor(colleague.role)
          : shelf.filter(({ id }) => id === only.courseId && only.personId === colleague.personId);
      for (const course of wanted) {
        const id = newId('asg', at);
        const added = await insertAssignment(tx, {
          organizationId,
          id,
          colleague,
          courseId: course.id,
          lessons: course.lessons,
          charterVersion: rules.version,
          by: personId,
          at,
          dueAt: dueAfter(at, learning.withinDays),
          countsFrom: countsFrom({ assignedAt: at, isRenewal: false }, learning),
        });
        if (added === undefined) continue;
        count += 1;
        // Whoever has checked every lesson lately is done, and never told to begin.
        if (added.checked === course.lessons.length)
          finishCourse(
            tx,
            { organizationId, personId: colleague.personId, baseUrl: ground.config.baseUrl },
            { id, clinicId: colleague.clinicId, course },
            { ...learning, name: colleague.name, language, charterVersion: rules.version, at },
          );
      }
    }
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'training.assign_courses',
      subjectKind: 'course',
      subjectId: only?.courseId ?? 'by_role',
      aboutId: only?.personId ?? null,
      detail: { count },
      at,
    });
    return count;
  });
}
