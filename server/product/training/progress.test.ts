import { randomUUID } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { Answer } from '#platform/http/index.ts';
import type { Actor, PersonActor } from '#foundation/people/index.ts';
import { deskWorld } from '../../../test/harness/desk-world.ts';
import { lessonShelf, trainingRoutes, type LessonsView, type LessonView } from './index.ts';
import { findProgress } from './training.store.ts';

const world = await deskWorld();
afterAll(() => world.close());
const routes = trainingRoutes(world.ground);
const { marisol, staff } = world;
const nobody: Actor = {
  kind: 'anonymous',
  organizationId: null,
  personId: null,
  language: 'en',
  scope: {},
};

async function ask(
  asker: Actor,
  address: string,
  more: { lesson?: string; query?: object; body?: object; key?: string } = {},
): Promise<{ page: string; status: number; view: LessonView & LessonsView }> {
  const [method, path] = address.split(' ');
  const route = routes.find((each) => each.method === method && each.path === path);
  if (route === undefined) throw new Error(`No route ${address}.`);
  const answer = await (route.handle as (request: unknown) => Promise<Answer>)({
    asker,
    params: { lesson: more.lesson ?? 'P2' },
    query: more.query ?? {},
    body: more.body ?? {},
    requestId: randomUUID(),
    idempotencyKey: more.key ?? randomUUID(),
  });
  if (answer.kind !== 'page') throw new Error('Not a page.');
  const view = answer.view as LessonView & LessonsView;
  return { page: answer.page, status: answer.status ?? 200, view };
}

const questions = lessonShelf().find('P2', 'en')?.checks ?? [];
const allRight = Object.fromEntries(
  questions.map(({ id, choices }) => [`check-${id}`, choices.find(({ right }) => right)?.id ?? '']),
);
const oneWrong = { ...allRight, 'check-new-pill': 'call' };
const check = (asker: PersonActor | Actor, body: object, key?: string) =>
  ask(asker, 'POST /learn/:lesson/check', { body, ...(key === undefined ? {} : { key }) });
const kept = () =>
  world.ask<Record<string, unknown>>(
    'SELECT person_id, lesson_id, questions, answered_right, times FROM lesson_progress ORDER BY 1, 2',
  );

test('who is not signed in reads and checks, and nothing is kept of it', async () => {
  const { page, view } = await ask(nobody, 'GET /learn/:lesson');
  expect(page).toBe('patient/training/lesson');
  expect(view.lesson.steps.length).toBeGreaterThan(0);
  const answered = await check(nobody, allRight);
  expect(answered.view.check).toEqual({ state: 'answered', right: questions.length });
  expect(await kept()).toEqual([]);
});

test('who is not signed in chooses whose rules are taught, and stays with them', async () => {
  const heart = { organization: 'riverside', clinic: 'cardiology' };
  const { view } = await ask(nobody, 'GET /learn/:lesson', { query: heart });
  expect(JSON.stringify(view.lesson)).toContain('1 work day');
  expect(view.place.query).toBe('?organization=riverside&clinic=cardiology');
  expect(view.place.clinics.filter(({ chosen }) => chosen)).toHaveLength(1);
  const own = await ask(marisol, 'GET /learn/:lesson', { query: heart });
  expect(JSON.stringify(own.view.lesson)).toContain('2 work days');
});

test('an unknown lesson and an unknown organization are not there', async () => {
  await expect(ask(nobody, 'GET /learn/:lesson', { lesson: 'P99' })).rejects.toThrow('not_found');
  const elsewhere = { query: { organization: 'nowhere' } };
  await expect(ask(nobody, 'GET /learn', elsewhere)).rejects.toThrow('not_found');
});

test('the right answers stay out of the page until all questions are answered', async () => {
  const open = await ask(marisol, 'GET /learn/:lesson');
  expect(JSON.stringify(open.view)).not.toContain('rightText');
  const missing = await check(marisol, { 'check-new-pill': 'write' });
  expect([missing.status, missing.view.check.state]).toEqual([422, 'missing']);
  expect(missing.view.questions.map(({ feedback }) => feedback)).toEqual(questions.map(() => null));
  expect(await kept()).toEqual([]);
});

test('a learner sees their own progress, the latest of it, and answers are kept nowhere', async () => {
  const key = randomUUID();
  await check(marisol, oneWrong, key);
  await check(marisol, allRight, key);
  await check(marisol, allRight, key);
  const all = questions.length;
  expect(await kept()).toEqual([
    { person_id: marisol.personId, lesson_id: 'P2', questions: all, answered_right: all, times: 2 },
  ]);
  const { view } = await ask(marisol, 'GET /learn');
  const listed = view.groups[0]?.lessons.find(({ id }) => id === 'P2');
  expect(listed?.progress).toMatchObject({ questions: all, right: all });
  expect(view.done?.checked).toBe(1);
});

test('nobody else sees it, not even who manages and administers', async () => {
  for (const actor of [staff.dana, staff.priya]) {
    const { view } = await ask(actor, 'GET /learn');
    const progress = view.groups.flatMap(({ lessons }) => lessons).map((each) => each.progress);
    expect(new Set(progress)).toEqual(new Set([null]));
    const rows = await world.ground.database.transaction(actor.scope, (tx) =>
      findProgress(tx, world.organizationId, marisol.personId),
    );
    expect(rows).toEqual([]);
  }
});

const offered = async (asker: Actor) =>
  (await ask(asker, 'GET /learn')).view.groups.map(({ audience }) => audience);

test('everyone is offered the lessons of their role first, then what patients are taught', async () => {
  expect(await offered(nobody)).toEqual(['patient']);
  expect(await offered(marisol)).toEqual(['patient']);
  expect(await offered(staff.dana)).toEqual(['staff', 'patient']);
  expect(await offered(staff.haddad)).toEqual(['clinician', 'patient']);
  expect(await offered(staff.priya)).toContain('leader');
});

test('reading progress and checking are on record, without an answer', async () => {
  await check(staff.dana, oneWrong);
  const entries = await world.ask<{ action: string; detail: unknown }>(
    `SELECT action, detail FROM audit_entry WHERE action LIKE 'training.%' AND actor_id = $1`,
    [staff.dana.personId],
  );
  expect(entries.map(({ action }) => action)).toContain('training.read_progress');
  const checked = entries.filter(({ action }) => action === 'training.check_lesson');
  expect(checked.map(({ detail }) => detail)).toEqual([
    { questions: questions.length, right: questions.length - 1 },
  ]);
});
