import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, staffSide, type Actor } from '#foundation/people/index.ts';
import { lessonParams, lessonQuery, openLesson } from '../open-lesson.ts';
import { noteReading } from '../records/note-reading.ts';
import { listenView, watchView } from './forms.views.ts';
import { handoutFor, wallSheetFor } from './papers.ts';
import { madeFile, madeFilePath } from './made-lesson.ts';
import { storyboardOf } from './storyboard-shelf.ts';

const route = routesFor<Actor>();
const impersonal = { nothing: 'A lesson holds nothing of a person.' } as const;
const step = z.coerce.number().int().min(1).max(99).catch(1);
const watchQuery = lessonQuery.extend({ step });
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
    route({
      method: 'GET',
      path: '/learn/:lesson/watch',
      permission: anyone,
      audit: impersonal,
      request: { params: lessonParams, query: watchQuery },
      response: 'page',
      async handle({ asker, params: { lesson }, query: asked }) {
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const reader = { staff: staffSide.allows(asker), step: asked.step };
        const view = watchView(dataDir, room, found.taught, reader);
        if (view === undefined) throw notFound();
        const { version: charterVersion } = room.place;
        const reading = { lesson: found.taught, form: 'watch', charterVersion } as const;
        await noteReading(ground, asker, reading);
        if (view.at > 0 && view.at === view.steps.length - 1)
          await noteReading(ground, asker, { ...reading, finished: true });
        return page('patient/training/watch', view);
      },
    }),
    route({
      method: 'GET',
      path: '/learn/:lesson/listen',
      permission: anyone,
      audit: impersonal,
      request: { params: lessonParams, query: lessonQuery },
      response: 'page',
      async handle({ asker, params: { lesson }, query: asked }) {
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const view = listenView(dataDir, room, found.taught, staffSide.allows(asker));
        if (view === undefined) throw notFound();
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'listen', charterVersion });
        return page('patient/training/listen', view);
      },
    }),
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
        return redirect('/practice');
      },
    }),
    ...paperRoutes(ground),
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

function paperRoutes(ground: Ground): AnyRoute<Actor>[] {
  const pdf = (body: Buffer, fileName: string) =>
    ({ kind: 'file', body, contentType: 'application/pdf', fileName, inline: true }) as const;
  return [
    route({
      method: 'GET',
      path: '/learn/:lesson/handout.pdf',
      permission: anyone,
      audit: impersonal,
      request: { params: lessonParams, query: lessonQuery },
      response: 'file',
      async handle({ asker, params: { lesson }, query: asked }) {
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const bytes = await handoutFor(ground, room, found.taught);
        if (bytes === undefined) throw notFound();
        const { version: charterVersion } = room.place;
        await noteReading(ground, asker, { lesson: found.taught, form: 'print', charterVersion });
        return pdf(bytes, `${lesson}.${found.taught.language}.pdf`);
      },
    }),
    route({
      method: 'GET',
      path: '/learn/:lesson/wall.pdf',
      permission: anyone,
      audit: impersonal,
      request: { params: lessonParams, query: lessonQuery },
      response: 'file',
      async handle({ asker, params: { lesson }, query: asked }) {
        const { room, found } = await openLesson(ground, asker, lesson, asked);
        const bytes = await wallSheetFor(ground, room, found.taught);
        if (bytes === undefined) throw notFound();
        return pdf(bytes, `${lesson}.${found.taught.language}.wall.pdf`);
      },
    }),
  ];
}
