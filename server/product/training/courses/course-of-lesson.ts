import type { Ground } from '#platform/ground.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import type { Progress } from '../training.store.ts';
import { courseWords } from './course.ts';
import { courseShelf, findCourse } from './course-shelf.ts';
import type { Assignment } from './courses.store.ts';
import { countsFrom, learningRules } from './required-courses.ts';

/** Where somebody on staff is in the course a lesson belongs to. */
export interface LessonInCourse {
  title: string;
  checked: number;
  all: number;
  /** The first lesson of it that is not checked yet. */
  next: string | null;
}

/** What somebody has checked, and what they are asked to take. */
export interface OwnLearning {
  progress: ReadonlyMap<string, Progress>;
  assignments: readonly Assignment[];
}

/** The course that somebody was asked to take, or else that their role takes, and that this lesson belongs to. */
export async function courseOfLesson(
  ground: Ground,
  actor: Actor,
  lessonId: string,
  learning: OwnLearning | null,
): Promise<LessonInCourse | null> {
  const staff = actor.kind === 'person' ? actor.staff : null;
  if (actor.kind !== 'person' || staff === null || learning === null) return null;
  const rules = await rulesInForce(ground, actor.organizationId);
  const learningAt = (clinicId: string) => learningRules(rules.forClinic(clinicId), courseShelf());
  const asked = learning.assignments.find(({ courseId }) =>
    findCourse(courseId)?.lessons.includes(lessonId),
  );
  const course = asked
    ? findCourse(asked.courseId)
    : learningAt(staff.clinicIds[0] ?? '')
        .coursesFor(staff.role)
        .find(({ lessons }) => lessons.includes(lessonId));
  if (course === undefined) return null;
  const from = asked ? countsFrom(asked, learningAt(asked.clinicId)) : 0;
  const isDone = asked !== undefined && asked.doneAt !== null;
  const checkedAt = (id: string) => learning.progress.get(id)?.at ?? -1;
  const left = course.lessons.filter((id) => !isDone && checkedAt(id) < from);
  return {
    title: courseWords(course.title, actor.language),
    checked: course.lessons.length - left.length,
    all: course.lessons.length,
    next: left.find((id) => id !== lessonId) ?? null,
  };
}
