import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, staffSide, type Actor } from '#foundation/people/index.ts';
import { checkLesson, isAnswered, type Answers } from './check-lesson.ts';
import { courseOfLesson } from './courses/course-of-lesson.ts';
import { roomFor } from './lesson-room.ts';
import { lessonsInForce } from './library/lessons-in-force.ts';
import { picturesFor } from './media/forms.views.ts';
import { formRoutes } from './media/forms.routes.ts';
import { lessonParams, lessonQuery, openLesson } from './open-lesson.ts';
import { noteReading } from './records/note-reading.ts';
import { pictureRoutes } from './pictures/picture.routes.ts';
import { practiceRoutes } from './practice/practice.routes.ts';
import { lessonsView, lessonView, ownLearning, progressOf } from './training.views.ts';

const route = routesFor<Actor>();
const ownProgress = { reads: 'training.read_progress', subjectKind: 'person' } as const;
const UNPROCESSABLE = 422;

const sideOf = (actor: Actor) => (staffSide.allows(actor) ? 'clinic' : 'patient');

/** Lessons: to read without an account, by the rules in force, with questions to check oneself. Nothing here is ever a lock. */
export function trainingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/learn',
      permission: anyone,
      audit: ownProgress,
      request: { query: lessonQuery },
      response: 'page',
      async handle({ asker, query: asked, requestId }) {
        const room = await roomFor(ground, asker, asked);
        if (room === undefined) throw notFound();
        const progress = await progressOf(ground, asker, requestId);
        const shelf = await lessonsInForce(ground, room.organizationId);
        const view = lessonsView(shelf, asker, room, progress, ground.config.dataDir);
        return page(`${sideOf(asker)}/training/lessons`, view);
      },
    }),
    route({
      method: 'GET',
      path: '/learn/:lesson',
      permission: anyone,
      audit: ownProgress,
      request: { params: lessonParams, query: lessonQuery },
      response: 'page',
      async handle({ asker, params: { lesson }, query: asked, requestId }) {
        const { room, found, own } = await openLesson(ground, asker, lesson, asked);
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'read', charterVersion });
        const learning = await ownLearning(ground, asker, requestId);
        const view = lessonView(room, found, {
          progress: learning?.progress ?? null,
          course: await courseOfLesson(ground, asker, lesson, learning),
          answers: null,
          pictures: { ...picturesFor(ground.config.dataDir, room, found.taught), ...own },
        });
        return page(`${sideOf(asker)}/training/lesson`, view);
      },
    }),
    route({
      method: 'GET',
      path: '/learn/:lesson/print',
      permission: anyone,
      audit: { nothing: 'A lesson holds nothing of a person.' },
      request: { params: lessonParams, query: lessonQuery },
      response: 'page',
      async handle({ asker, params: { lesson }, query: asked }) {
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'print', charterVersion });
        const view = lessonView(room, found, { progress: null, answers: null });
        return page('patient/training/handout', view);
      },
    }),
    checkRoute(ground),
    againRoute(),
    ...formRoutes(ground),
    ...practiceRoutes(ground),
    ...pictureRoutes(ground),
  ];
}

function checkRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/learn/:lesson/check',
    permission: anyone,
    audit: { inCommand: 'training.check_lesson' },
    request: { params: lessonParams, query: lessonQuery, body: z.record(z.string(), z.unknown()) },
    response: 'page',
    async handle({ asker, params: { lesson }, query: asked, body, requestId, idempotencyKey }) {
      const { room, found, own } = await openLesson(ground, asker, lesson, asked);
      const answers = answersIn(body);
      const answered = isAnswered(found.taught, answers);
      if (answered && found.taught.questions.length > 0 && asker.kind === 'person') {
        const checked = { lesson: found.taught, charterVersion: room.place.version, answers };
        await checkLesson(ground, asker, checked, { requestId, idempotencyKey });
      }
      const learning = await ownLearning(ground, asker, requestId);
      const view = lessonView(room, found, {
        progress: learning?.progress ?? null,
        course: await courseOfLesson(ground, asker, lesson, learning),
        answers,
        pictures: { ...picturesFor(ground.config.dataDir, room, found.taught), ...own },
      });
      return page(`${sideOf(asker)}/training/lesson`, view, answered ? 200 : UNPROCESSABLE);
    },
  });
}

/** What was answered is kept nowhere, so this address read by itself, as after a change of language, begins anew. */
function againRoute(): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/learn/:lesson/check',
    permission: anyone,
    audit: { nothing: 'Only sends to the lesson.' },
    request: { params: lessonParams, query: lessonQuery },
    response: 'redirect',
    async handle({ params: { lesson }, query: asked }) {
      const given = Object.entries(asked).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      );
      const query = new URLSearchParams(given).toString();
      return redirect(`/learn/${lesson}${query === '' ? '' : `?${query}`}`);
    },
  });
}

const FIELD = 'check-';

/** A field `check-<question>` holds the id of the choice. */
function answersIn(body: Readonly<Record<string, unknown>>): Answers {
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      name.startsWith(FIELD) && typeof value === 'string'
        ? [[name.slice(FIELD.length), value]]
        : [],
    ),
  );
}
