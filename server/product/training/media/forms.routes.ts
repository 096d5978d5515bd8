import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, staffSide, type Actor } from '#foundation/people/index.ts';
import { lessonParams, lessonQuery, openLesson, paperQuery } from '../open-lesson.ts';
import { casesInForce } from '../library/cases-in-force.ts';
import { noteReading } from '../records/note-reading.ts';
import { listenView, watchView } from './forms.views.ts';
import { handoutFor, wallSheetFor } from './papers.ts';
import { madeFile, madeFilePath } from './made-lesson.ts';
import { storyboardOf } from './storyboard-shelf.ts';

const route = routesFor<Actor>();
const impersonal = { nothing: 'A lesson holds nothing of a person.' } as const;
const step = z.coerce.number().int().min(1).max(99).catch(1);
const playedQuery = lessonQuery.extend({ step });
const contentTypes: Readonly<Record<string, string>> = {
  webp: 'image/webp',
  mp4: 'video/mp4',
  m4a: 'audio/mp4',
  vtt: 'text/vtt; charset=utf-8',
};

/** The forms of a patient lesson beside reading: open to anybody, and there before anything was made. */
export function formRoutes(ground: Ground): AnyRoute<Actor>[] {
  const { dataDir } = ground.config;
  return [
    playedRoute(ground, 'watch', watchView),
    playedRoute(ground, 'listen', listenView),
    route({
      method: 'GET',
      path: '/learn/:lesson/try',
      permission: anyone,
      audit: impersonal,
      request: { params: lessonParams, query: lessonQuery },
      response: 'redirect',
      async handle({ asker, params: { lesson }, query: asked }) {
        if (storyboardOf(lesson) === undefined) throw notFound();
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'try', charterVersion });
        // The first case that puts it to use.
        const { patient } = await casesInForce(ground, room.organizationId);
        const given = patient.find(({ lessons }) => lessons.includes(lesson));
        return redirect(`/practice${given ? `/${given.id}` : ''}${room.place.query}`);
      },
    }),
    paperRoute(ground, 'handout', handoutFor),
    paperRoute(ground, 'wall', wallSheetFor),
    route({
      method: 'GET',
      path: '/learn/media/:file',
      permission: anyone,
      audit: { nothing: 'Pictures and films of lessons, made with pretend people.' },
      request: { params: z.object({ file: z.string().regex(madeFile) }) },
      response: 'file',
      handle: async ({ params: { file } }) => ({
        kind: 'lasting_file',
        path: madeFilePath(dataDir, file),
        contentType: contentTypes[file.split('.')[1] ?? ''] ?? 'application/octet-stream',
      }),
    }),
  ];
}

function playedRoute(
  ground: Ground,
  form: 'watch' | 'listen',
  viewOf: typeof watchView | typeof listenView,
): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/learn/:lesson/${form}`,
    permission: anyone,
    audit: impersonal,
    request: { params: lessonParams, query: playedQuery },
    response: 'page',
    async handle({ asker, params: { lesson }, query: asked }) {
      const { room, found, own } = await openLesson(ground, asker, lesson, asked);
      const reader = { staff: staffSide.allows(asker), step: asked.step, own };
      const view = viewOf(ground.config.dataDir, room, found.taught, reader);
      if (view === undefined) throw notFound();
      const { version: charterVersion } = room.place;
      const reading = { lesson: found.taught, form, charterVersion };
      await noteReading(ground, asker, reading);
      if ('steps' in view && view.at > 0 && view.at === view.steps.length - 1)
        await noteReading(ground, asker, { ...reading, finished: true });
      return page(`patient/training/${form}`, view);
    },
  });
}

function paperRoute(
  ground: Ground,
  kind: 'handout' | 'wall',
  make: typeof handoutFor,
): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/learn/:lesson/${kind}.pdf`,
    permission: anyone,
    audit: impersonal,
    request: { params: lessonParams, query: paperQuery },
    response: 'file',
    async handle({ asker, params: { lesson }, query: asked }) {
      const { room, found } = await openLesson(ground, asker, lesson, asked);
      const body = await make(ground, room, found.taught);
      if (body === undefined) throw notFound();
      if (kind === 'handout') {
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'print', charterVersion });
      }
      const ending = kind === 'wall' ? '.wall.pdf' : '.pdf';
      const fileName = `${lesson}.${found.taught.language}${ending}`;
      return { kind: 'file', body, contentType: 'application/pdf', fileName, inline: true };
    },
  });
}
