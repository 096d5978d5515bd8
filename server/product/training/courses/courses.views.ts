import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { read, systemScope, type PersonActor, type StaffRole } from '#foundation/people/index.ts';
import { casesInForce } from '../library/cases-in-force.ts';
import { caseLinks, type CaseLink } from '../practice/case-links.ts';
import { findPractice } from '../practice/practice.store.ts';
import { clinicsLed } from '../training.permissions.ts';
import { findProgress } from '../training.store.ts';
import { findCertificates, type Certificate } from './certificate.store.ts';
import { courseWords, type Course } from './course.ts';
import { courseShelf, findCourse } from './course-shelf.ts';
import {
  findAssignments,
  findColleagues,
  type Assignment,
  type Colleague,
} from './courses.store.ts';
import { countsFrom, learningRules } from './required-courses.ts';

/** `exempt` is let off; `late` is past its day. Nothing follows from it but a reminder. */
export type CourseState = 'done' | 'exempt' | 'late' | 'open';

export interface OwnCourseView {
  id: string;
  title: string;
  about: string;
  minutes: number;
  state: CourseState | 'free';
  lessons: { id: string; title: string; checked: boolean }[];
  /** To practise on; they count for nobody but the reader, and nothing waits for them. */
  cases: CaseLink[];
  dueAt: number | null;
  doneAt: number | null;
  exemptReason: string | null;
  /** The code of a certificate that holds. */
  certificate: string | null;
}

export interface OwnCoursesView {
  courses: OwnCourseView[];
  renewedAfterMonths: number;
}

const stateOf = ({ doneAt, exemptReason, dueAt }: Assignment, now: number): CourseState => {
  if (doneAt !== null) return 'done';
  if (exemptReason !== null) return 'exempt';
  return dueAt < now ? 'late' : 'open';
};

/** What somebody on staff is asked to learn, and what else there is for their role. */
export async function ownCourses(
  ground: Ground,
  actor: PersonActor,
  titleOf: (lesson: string) => { title: string; minutes: number } | undefined,
  requestId: string,
): Promise<OwnCoursesView> {
  const { organizationId, personId, language, staff } = actor;
  const [rules, practised] = await Promise.all([
    rulesInForce(ground, organizationId),
    casesInForce(ground, organizationId),
  ]);
  const learning = learningRules(rules.forClinic(staff?.clinicIds[0] ?? ''), courseShelf());
  const on = {
    action: 'training.read_courses',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  };
  const [assignments, progress, certificates, played] = await read(ground, actor, on, (tx) =>
    Promise.all([
      findAssignments(tx, organizationId, [personId]),
      findProgress(tx, organizationId, personId),
      findCertificates(tx, organizationId, [personId]),
      findPractice(tx, organizationId, personId),
    ]),
  );
  const checkedAt = new Map(progress.map(({ lessonId, at }) => [lessonId, at]));
  const now = ground.clock.now();
  const asked = assignments.flatMap((assignment) => {
    const course = findCourse(assignment.courseId);
    return course ? [{ course, assignment }] : [];
  });
  const free = (staff ? learning.coursesFor(staff.role) : [])
    .filter((course) => !asked.some((each) => each.course.id === course.id))
    .map((course) => ({ course, assignment: null }));
  return {
    renewedAfterMonths: learning.renewedAfterMonths,
    courses: [...asked, ...free].map(({ course, assignment }) => {
      const lessons = course.lessons.map((id) => ({ id, ...titleOf(id) }));
      const from = assignment
        ? countsFrom(assignment, learningRules(rules.forClinic(assignment.clinicId), courseShelf()))
        : 0;
      const isDone = assignment !== null && assignment.doneAt !== null;
      return {
        id: course.id,
        title: courseWords(course.title, language),
        about: courseWords(course.about, language),
        minutes: lessons.reduce((sum, each) => sum + (each.minutes ?? 0), 0),
        state: assignment ? stateOf(assignment, now) : ('free' as const),
        lessons: lessons.map(({ id, title }) => ({
          id,
          title: title ?? id,
          checked: isDone || (checkedAt.get(id) ?? -1) >= from,
        })),
        cases: caseLinks(course.cases, practised, language, played),
        dueAt: assignment?.dueAt ?? null,
        doneAt: assignment?.doneAt ?? null,
        exemptReason: assignment?.exemptReason ?? null,
        certificate: holding(certificates, course.id, now)?.code ?? null,
      };
    }),
  };
}

const holding = (certificates: readonly Certificate[], courseId: string, now: number) =>
  certificates.find(
    (each) => each.courseId === courseId && each.revokedAt === null && each.expiresAt > now,
  );

export interface LearnerView {
  key: string;
  personId: string;
  name: string;
  role: StaffRole;
  clinicName: string;
  courses: {
    assignmentId: string;
    title: string;
    state: CourseState;
    checked: number;
    lessons: number;
    dueAt: number;
    doneAt: number | null;
    exemptReason: string | null;
    certificateId: string | null;
    revoked: boolean;
  }[];
  /** Courses the rules name for the role, not asked for yet. */
  missing: string[];
}

export interface GroupView {
  people: number;
  figures: { asked: number; done: number; late: number } | null;
}

export interface LearningOverview {
  learners: LearnerView[];
  /** How far each role is; `figures` is null for a group too small to show. */
  groups: ({ role: StaffRole } & GroupView)[];
  /** All of them; null where it would tell how far a small group is. */
  everyone: GroupView | null;
  smallestGroup: number;
  courses: { id: string; title: string; lessons: number }[];
  notAsked: number;
  notice: { kind: string; count: number } | null;
  idempotencyKey: string;
}

/** Who of the staff somebody leads was asked to learn what, and how far that is. Answers are nowhere in it. */
export async function learningOverview(
  ground: Ground,
  actor: PersonActor,
  notice: LearningOverview['notice'],
  record: (tx: Transaction) => void,
): Promise<LearningOverview> {
  const { organizationId, language } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const shelf = courseShelf();
  const now = ground.clock.now();
  const scope = { ...systemScope(organizationId), person: actor.personId };
  const { colleagues, assignments, certificates } = await ground.database.transaction(
    scope,
    async (tx) => {
      record(tx);
      const found = await findColleagues(tx, organizationId, clinicsLed(actor));
      const ids = found.map(({ personId }) => personId);
      const [asked, given] = await Promise.all([
        findAssignments(tx, organizationId, ids),
        findCertificates(tx, organizationId, ids),
      ]);
      return {
        colleagues: found,
        assignments: Map.groupBy(asked, (each) => each.personId),
        certificates: given,
      };
    },
  );
  const certificateOf = new Map(certificates.map((each) => [each.assignmentId, each]));
  const learners = colleagues.map((colleague) => {
    const learning = learningRules(rules.forClinic(colleague.clinicId), shelf);
    const own = assignments.get(colleague.personId) ?? [];
    return learnerView(colleague, own, learning.coursesFor(colleague.role), {
      language,
      now,
      certificateOf,
    });
  });
  const smallestGroup = smallest(rules.forClinic(colleagues[0]?.clinicId ?? '').clauses);
  return {
    learners,
    ...countedGroups(learners, smallestGroup),
    smallestGroup,
    courses: shelf.map(({ id, title, lessons }) => ({
      id,
      title: courseWords(title, language),
      lessons: lessons.length,
    })),
    notAsked: learners.reduce((sum, { missing }) => sum + missing.length, 0),
    notice,
    idempotencyKey: newId('key'),
  };
}

const DEFAULT_SMALLEST_GROUP = 11;

function smallest(clauses: readonly { id: string; value?: unknown }[]): number {
  const value = clauses.find(({ id }) => id === 'measurement.published')?.value;
  return (value as { smallestGroup?: number } | undefined)?.smallestGroup ?? DEFAULT_SMALLEST_GROUP;
}

function learnerView(
  colleague: Colleague,
  asked: readonly Assignment[],
  required: readonly Course[],
  said: { language: string; now: number; certificateOf: ReadonlyMap<string, Certificate> },
): LearnerView {
  const { personId, name, role, clinicName, clinicId } = colleague;
  return {
    key: `${personId}.${clinicId}`,
    personId,
    name,
    role,
    clinicName,
    courses: asked.map((each) => {
      const course = findCourse(each.courseId);
      const certificate = said.certificateOf.get(each.id);
      return {
        assignmentId: each.id,
        title: course ? courseWords(course.title, said.language) : each.courseId,
        state: stateOf(each, said.now),
        checked: each.checked,
        lessons: each.lessons,
        dueAt: each.dueAt,
        doneAt: each.doneAt,
        exemptReason: each.exemptReason,
        certificateId: certificate && certificate.revokedAt === null ? certificate.id : null,
        revoked: certificate !== undefined && certificate.revokedAt !== null,
      };
    }),
    missing: required
      .filter(({ id }) => !asked.some((each) => each.courseId === id))
      .map(({ title }) => courseWords(title, said.language)),
  };
}

function figuresOf(group: readonly LearnerView[]): GroupView['figures'] {
  const courses = group.flatMap((each) => each.courses);
  const count = (state: CourseState) => courses.filter((each) => each.state === state).length;
  return {
    asked: courses.length - count('exempt'),
    done: count('done'),
    late: count('late'),
  };
}

function groupsOf(
  learners: readonly LearnerView[],
  smallestGroup: number,
): LearningOverview['groups'] {
  return [...Map.groupBy(learners, ({ role }) => role)].map(([role, group]) => ({
    role,
    people: group.length,
    figures: group.length < smallestGroup ? null : figuresOf(group),
  }));
}

/** How far each role is, and all of them together. */
export function countedGroups(
  learners: readonly LearnerView[],
  smallestGroup: number,
): Pick<LearningOverview, 'groups' | 'everyone'> {
  const groups = groupsOf(learners, smallestGroup);
  return { groups, everyone: everyoneOf(learners, groups, smallestGroup) };
}

/** What is left when the groups that are shown are taken away is as large as a group must be, or nobody. */
function everyoneOf(
  learners: readonly LearnerView[],
  groups: LearningOverview['groups'],
  smallestGroup: number,
): GroupView | null {
  const left = groups.reduce((sum, { people, figures }) => sum + (figures ? 0 : people), 0);
  if (learners.length === 0 || (left > 0 && left < smallestGroup)) return null;
  return { people: learners.length, figures: figuresOf(learners) };
}
