import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import type { Answer } from '#platform/http/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { claimWorkItem } from '#product/triage/index.ts';
import { deskWorld } from '../../../../test/harness/desk-world.ts';
import {
  assignCourses,
  courseRoutes,
  exemptFromCourse,
  findCourse,
  lessonShelf,
  remindLate,
  remindLearners,
  renewCourses,
  revokeCertificate,
  trainingRoutes,
  type CertificateView,
  type LearningOverview,
  type LessonView,
  type OwnCoursesView,
} from '../index.ts';
import { countedGroups } from './courses.views.ts';
import { keepPractice } from '../practice/keep-practice.ts';
import { clinicsLed, leadsLearning } from '../training.permissions.ts';

const world = await deskWorld();
afterAll(() => world.close());
const { ground, organizationId, staff, marisol } = world;
const { dana, kofi, priya, stranger } = staff;
const routes = [...courseRoutes(ground), ...trainingRoutes(ground)];
const DAY = 86_400_000;
const keys = () => ({ requestId: randomUUID(), idempotencyKey: randomUUID() });

async function ask<View>(asker: PersonActor, address: string, more: object = {}): Promise<View> {
  const [method, path] = address.split(' ');
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Error(`No route ${address}.`);
  const answer = await (route.handle as (request: unknown) => Promise<Answer>)({
    asker,
    params: {},
    query: {},
    body: {},
    ...keys(),
    ...more,
  });
  if (answer.kind === 'page') return answer.view as View;
  return (answer.kind === 'redirect' ? answer.to : answer) as View;
}

const assign = () => assignCourses(ground, priya, { only: null, ...keys() });
const overview = (who: PersonActor) =>
  ask<LearningOverview>(who, 'GET /training', { query: { count: 0 } });
const own = (who: PersonActor) => ask<OwnCoursesView>(who, 'GET /learn/courses');
const rows = () =>
  world.ask<{
    id: string;
    person_id: string;
    course_id: string;
    due_at: Date;
    done_at: Date | null;
  }>(`SELECT a.* FROM course_assignment a WHERE a.ended_at IS NULL ORDER BY a.person_id`);
const of = async (who: PersonActor) =>
  (await rows()).find((row) => row.person_id === who.personId) ?? expect.fail('not asked');

async function check(who: PersonActor, lesson: string): Promise<void> {
  const questions = lessonShelf().find(lesson, 'en')?.checks ?? [];
  const body = Object.fromEntries(
    questions.map(({ id, choices }) => [`check-${id}`, choices[0]?.id ?? '']),
  );
  await ask(who, 'POST /learn/:lesson/check', { params: { lesson }, body });
}
const finish = async (who: PersonActor, course = 'care-team') => {
  for (const lesson of findCourse(course)?.lessons ?? []) await check(who, lesson);
};

beforeEach(() =>
  world.ask('TRUNCATE certificate, course_assignment, learning_statement, lesson_progress CASCADE'),
);

describe('assigning', () => {
  test('gives the staff of the manager’s clinic what the charter names for their role, once', async () => {
    expect(await assign()).toBe(6);
    expect(await assign()).toBe(0);
    const courses = Object.fromEntries((await rows()).map((row) => [row.person_id, row.course_id]));
    expect(courses).toMatchObject({
      [dana.personId]: 'care-team',
      [staff.haddad.personId]: 'clinicians',
      [staff.gloria.personId]: 'front-desk',
      [priya.personId]: 'leading',
    });
    expect(courses[kofi.personId]).toBeUndefined();
  });

  test('follows the clause: another course for the role, and another number of days', async () => {
    const [row] = await world.ask<{ document: { clauses: { id: string; value: unknown }[] } }>(
      'SELECT document FROM charter_version WHERE organization_id = $1',
      [organizationId],
    );
    const before = JSON.stringify(row?.document);
    const document = JSON.parse(before) as NonNullable<typeof row>['document'];
    for (const clause of document.clauses) {
      if (clause.id === 'training.courses') clause.value = { 'patient-side': ['nurse'] };
      if (clause.id === 'training.lessons') clause.value = { months: 6, withinDays: 9 };
    }
    const put = (text: string) =>
      world.ask(
        `UPDATE charter_version SET document = $2, version = version + 1, id = id || 'x' WHERE organization_id = $1`,
        [organizationId, text],
      );
    await put(JSON.stringify(document));
    ground.clock.advance(2000);
    expect(await assign()).toBe(1);
    const asked = await of(dana);
    expect(asked.course_id).toBe('patient-side');
    expect(Math.round((asked.due_at.getTime() - ground.clock.now()) / DAY)).toBe(9);
    await put(before);
    ground.clock.advance(2000);
  });

  test('one course goes to one person; someone of another clinic is out of reach', async () => {
    const one = (person: PersonActor) =>
      assignCourses(ground, priya, {
        only: { personId: person.personId, courseId: 'patient-side' },
        ...keys(),
      });
    expect(await one(dana)).toBe(1);
    expect(await one(kofi)).toBe(0);
    expect(await one(stranger)).toBe(0);
    expect(await rows()).toHaveLength(1);
  });

  test('a repeat of the same post does it once', async () => {
    const once = keys();
    const both = [1, 2].map(() => assignCourses(ground, priya, { only: null, ...once }));
    expect(await Promise.all(both)).toEqual([6, 6]);
    expect(await rows()).toHaveLength(6);
  });
});

describe('who sees what', () => {
  test('a manager sees completion in their own clinic, and never an answer', async () => {
    await assign();
    await check(dana, 'N1');
    const view = await overview(priya);
    const seen = view.learners.find(({ personId }) => personId === dana.personId);
    expect(seen?.courses).toMatchObject([{ state: 'open', checked: 1, lessons: 8 }]);
    expect(view.learners.map(({ personId }) => personId)).not.toContain(kofi.personId);
    const choices = lessonShelf()
      .find('N1', 'en')
      ?.checks.flatMap((each) => each.choices.map(({ id }) => `"${id}"`));
    for (const choice of choices ?? []) expect(JSON.stringify(view)).not.toContain(choice);
  });

  test('figures of a role with few people are not shown', async () => {
    await assign();
    const view = await overview(priya);
    expect(view.smallestGroup).toBeGreaterThanOrEqual(5);
    expect(view.groups.map(({ figures }) => figures)).toEqual(view.groups.map(() => null));
    expect(view.everyone).toBeNull();
  });

  test.each([
    ['many roles of few', [4, 4, 4], 12],
    ['roles that are all shown', [11, 12], 23],
    ['one small role beside a large one', [20, 3], undefined],
    ['fewer than a group together', [4, 4], undefined],
  ])(
    'everyone is counted together where nobody can be told from it: %s',
    (_what, sizes, people) => {
      const roles = ['nurse', 'physician', 'front_desk'] as const;
      const learners = sizes.flatMap((size, at) =>
        Array.from({ length: size }, (_each, number) => ({
          key: `${at}.${number}`,
          personId: `${at}.${number}`,
          name: 'A',
          role: roles[at] ?? 'nurse',
          clinicName: 'B',
          courses: [],
          missing: [],
        })),
      );
      expect(countedGroups(learners, 11).everyone?.people).toBe(people);
    },
  );

  test('a nurse and a patient lead nobody’s learning', () => {
    expect([dana, marisol, priya].map((who) => leadsLearning.allows(who))).toEqual([
      false,
      false,
      true,
    ]);
    expect(clinicsLed(dana)).toEqual([]);
  });

  test('nobody sees another’s assignment through the database, not even a colleague', async () => {
    await assign();
    const seen = await ground.database.transaction(dana.scope, (tx) =>
      tx.query<{ person_id: string }>({
        text: 'SELECT person_id FROM course_assignment',
        values: [],
      }),
    );
    expect(seen).toEqual([{ person_id: dana.personId }]);
  });
});

test('an overdue nurse takes an emergency all the same', async () => {
  await assign();
  ground.clock.advance(400 * DAY);
  expect((await own(dana)).courses[0]?.state).toBe('late');
  const sent = await world.send('There is a pressure in my chest and my left arm feels heavy.');
  await claimWorkItem(ground, dana, world.on(sent.workItemId));
  expect(await world.itemOf(sent.threadId)).toMatchObject({ state: 'claimed', lane: 'emergency' });
});

describe('exemptions', () => {
  test('are given with a reason the learner reads, and taken back', async () => {
    await assign();
    const { id } = await of(dana);
    await exemptFromCourse(ground, priya, { assignmentId: id, reason: 'Teaches it.', ...keys() });
    expect((await own(dana)).courses[0]).toMatchObject({
      state: 'exempt',
      exemptReason: 'Teaches it.',
    });
    await exemptFromCourse(ground, priya, { assignmentId: id, reason: null, ...keys() });
    expect((await own(dana)).courses[0]?.state).toBe('open');
  });

  test('need a reason, and a person of the manager’s own clinic', async () => {
    await assign();
    const { id } = await of(dana);
    const posted = { body: { assignment: id, reason: '' } };
    expect(await ask(priya, 'POST /training/exempt', posted)).toContain('notice=reason');
    const clinicsOf = async (clinicIds: readonly string[]) => {
      await world.ask('DELETE FROM staff_clinic WHERE person_id = $1', [dana.personId]);
      for (const clinicId of clinicIds)
        await world.ask(
          'INSERT INTO staff_clinic (organization_id, person_id, clinic_id) VALUES ($1, $2, $3)',
          [organizationId, dana.personId, clinicId],
        );
    };
    const { family, cardiology } = world.clinics;
    await clinicsOf([cardiology]);
    const wish = () => ({ assignmentId: id, reason: 'No.', ...keys() });
    await expect(exemptFromCourse(ground, priya, wish())).rejects.toThrow('not_found');
    // Asked at one clinic, and working in two: whoever leads the other one may let them off too.
    await clinicsOf([family, cardiology]);
    await world.ask('UPDATE course_assignment SET clinic_id = $1 WHERE id = $2', [cardiology, id]);
    await exemptFromCourse(ground, priya, wish());
    expect((await own(dana)).courses[0]?.state).toBe('exempt');
    await clinicsOf([family]);
  });
});

describe('reminders', () => {
  test('are sent once for a new course, once before it is due and once when it is late', async () => {
    await assign();
    expect(await remindLearners(ground, organizationId)).toBe(6);
    expect(await remindLearners(ground, organizationId)).toBe(0);
    ground.clock.advance(25 * DAY);
    expect(await remindLearners(ground, organizationId)).toBe(6);
    ground.clock.advance(10 * DAY);
    expect(await remindLearners(ground, organizationId)).toBe(6);
    expect(await remindLearners(ground, organizationId)).toBe(0);
    const told = ground.published.filter(({ kind }) => kind === 'training.reminder_due').slice(-18);
    const about = told.map((event) => {
      const { assignmentId, reason } = event as unknown as Record<string, string>;
      return `${assignmentId} ${reason}`;
    });
    expect(new Set(about).size).toBe(18);
  });

  test('a manager’s own reminder goes out at most once a day, and not to who is done or let off', async () => {
    await assign();
    await finish(dana);
    await exemptFromCourse(ground, priya, {
      assignmentId: (await of(staff.gloria)).id,
      reason: 'Leave.',
      ...keys(),
    });
    ground.clock.advance(40 * DAY);
    expect(await remindLate(ground, priya, keys())).toBe(4);
    expect(await remindLate(ground, priya, keys())).toBe(0);
    ground.clock.advance(DAY);
    expect(await remindLate(ground, priya, keys())).toBe(4);
  });
});

describe('a finished course', () => {
  test('counts lessons checked before it was asked for, and is done with the last one', async () => {
    await check(dana, 'N1');
    await assign();
    const [first] = (await overview(priya)).learners.filter(
      ({ personId }) => personId === dana.personId,
    );
    expect(first?.courses[0]?.checked).toBe(1);
    await finish(dana);
    expect((await of(dana)).done_at).not.toBeNull();
    expect((await own(dana)).courses[0]).toMatchObject({
      state: 'done',
      certificate: expect.stringMatching(/^(\w{5}-){4}\w{5}$/),
    });
  });

  test('is done at once for who had checked every lesson before it was asked for', async () => {
    await finish(dana);
    await assign();
    expect((await of(dana)).done_at).not.toBeNull();
    const [course] = (await own(dana)).courses;
    expect([course?.state, typeof course?.certificate]).toEqual(['done', 'string']);
    ground.clock.advance(400 * DAY);
    expect((await own(dana)).courses[0]?.lessons.every((each) => each.checked)).toBe(true);
  });

  test('has a certificate that says name, course and dates to who holds the code, and nothing else', async () => {
    await assign();
    await finish(dana);
    const [given] = await world.ask<{ code: string; id: string }>(
      'SELECT code, id FROM certificate',
    );
    const verify = (code: string) =>
      ask<CertificateView>(dana, 'GET /certificates/:code', { params: { code } });
    const view = await verify(given?.code.toLowerCase() ?? '');
    expect(view).toMatchObject({
      state: 'holds',
      personName: 'Dana Whitfield',
      course: 'Working the shared inbox',
    });
    expect(Object.keys(view).toSorted()).toEqual([
      'course',
      'expiresAt',
      'issuedAt',
      'organizationName',
      'personName',
      'state',
      'typed',
    ]);
    expect(await verify('aaaaa-aaaaa-aaaaa-aaaaa-aaaab')).toMatchObject({
      state: 'unknown',
      typed: 'AAAAA-AAAAA-AAAAA-AAAAA-AAAAB',
    });
    expect(await verify('')).toMatchObject({ state: 'unknown', typed: '' });
    const typed = ` ${given?.code.toLowerCase().replaceAll('-', ' ')}`;
    const address = await ask(dana, 'GET /certificates', { query: { code: typed } });
    expect(address).toBe(`/certificates/${given?.code}`);
    const form = await ask<CertificateView>(dana, 'GET /certificates', { query: { code: ' - ' } });
    expect(form.state).toBe('ask');
    const wish = { certificateId: given?.id ?? '', reason: 'Shared answers.', ...keys() };
    await expect(revokeCertificate(ground, stranger, wish)).rejects.toThrow('not_found');
    ground.clock.advance(370 * DAY);
    expect((await verify(given?.code ?? '')).state).toBe('expired');
    await revokeCertificate(ground, priya, wish);
    expect((await verify(given?.code ?? '')).state).toBe('revoked');
  });

  test('names cases to practise on, counts those played, and is finished without them', async () => {
    await assign();
    await finish(dana);
    const courseOf = async (who: PersonActor) => (await own(who)).courses[0];
    const before = await courseOf(dana);
    expect(before?.state).toBe('done');
    expect(before?.cases.length).toBeGreaterThan(3);
    expect(before?.cases.filter(({ done }) => done)).toEqual([]);
    const finished = { met: 1, outOf: 2, ending: 'well' };
    const step = {
      caseId: 'vague-pain',
      state: { turns: [] },
      turns: 1,
      seenTurns: null,
      finished,
    };
    await keepPractice(ground, dana, step, keys());
    const played = (await courseOf(dana))?.cases.filter(({ done }) => done);
    expect(played).toMatchObject([{ id: 'vague-pain', href: '/practice/desk/vague-pain' }]);
    expect((await courseOf(kofi))?.cases.some(({ done }) => done)).toBe(false);
  });

  test('is asked for again after the months of the charter, and not before', async () => {
    await assign();
    await finish(dana);
    ground.clock.advance(300 * DAY);
    expect(await renewCourses(ground, organizationId)).toBe(0);
    ground.clock.advance(70 * DAY);
    expect(await renewCourses(ground, organizationId)).toBe(1);
    expect(await renewCourses(ground, organizationId)).toBe(0);
    const checked = async () => {
      const [course] = (await own(dana)).courses;
      return [course?.state, course?.lessons.filter((each) => each.checked).length];
    };
    expect(await checked()).toEqual(['open', 0]);
    await check(dana, 'N1');
    expect(await checked()).toEqual(['open', 1]);
    const lesson = (id: string, who = dana) =>
      ask<LessonView>(who, 'GET /learn/:lesson', { params: { lesson: id } });
    const course = { title: 'Working the shared inbox', checked: 1, all: 8, next: 'N3' };
    expect((await lesson('N2')).course).toEqual(course);
    expect((await lesson('P5')).course).toBeNull();
    expect((await lesson('N2', marisol)).course).toBeNull();
  });
});
