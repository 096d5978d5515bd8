import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { courseShelf } from './course-shelf.ts';
import { endAssignment, findFinished, insertAssignment } from './courses.store.ts';
import { dueAfter, learningRules, monthsLater } from './required-courses.ts';

/** Asks again, after the months the charter names, whoever finished a course and still has a role that takes it. */
export async function renewCourses(ground: Ground, organizationId: string): Promise<number> {
  const rules = await rulesInForce(ground, organizationId);
  const at = ground.clock.now();
  const shelf = courseShelf();
  return ground.database.transaction(systemScope(organizationId), async (tx) => {
    let count = 0;
    for (const finished of await findFinished(tx, organizationId, monthsLater(at, -1))) {
      const learning = learningRules(rules.forClinic(finished.clinicId), shelf);
      const course = learning.coursesFor(finished.role).find(({ id }) => id === finished.courseId);
      const ripe = monthsLater(finished.doneAt, learning.renewedAfterMonths) <= at;
      if (!ripe || course === undefined) continue;
      endAssignment(tx, organizationId, finished.id, at);
      await insertAssignment(tx, {
        organizationId,
        id: newId('asg', at),
        colleague: finished,
        courseId: course.id,
        lessons: course.lessons,
        charterVersion: rules.version,
        by: 'renewal',
        at,
        dueAt: dueAfter(at, learning.withinDays),
        countsFrom: at,
      });
      count += 1;
    }
    if (count > 0)
      recordAudit(tx, {
        organizationId,
        actor: { kind: 'system', id: 'renewal' },
        action: 'training.renew_courses',
        subjectKind: 'course',
        subjectId: 'by_role',
        detail: { count },
        at,
      });
    return count;
  });
}
