import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { roomFor, type Room } from './lesson-room.ts';
import { lessonShelf } from './lesson-shelf.ts';
import { lessonsInForce } from './library/lessons-in-force.ts';
import { ownPictures, withOwnPictures, type PicturesByPart } from './pictures/own-pictures.ts';
import type { TaughtLesson } from './teach-lesson.ts';
import { lessonIn, type LessonView } from './training.views.ts';

const slug = z.string().max(80).optional().catch(undefined);

/** Whose rules: anybody may name a clinic behind the address. */
export const lessonQuery = z.object({ organization: slug, clinic: slug });
/** Paper for somebody else may be in their language. */
export const paperQuery = lessonQuery.extend({ language: slug });
export const lessonParams = z.object({ lesson: z.string().regex(/^[A-Z]\d{1,2}$/) });

export interface OpenLesson {
  room: Room;
  found: { taught: TaughtLesson; next: LessonView['next'] };
  /** Pictures of the site's own. */
  own: PicturesByPart;
}

/** The lesson by the rules of the reader's clinic. @throws 404 when there is none */
export async function openLesson(
  ground: Ground,
  asker: Actor,
  lesson: string,
  asked: z.infer<typeof lessonQuery> & { language?: string | undefined },
): Promise<OpenLesson> {
  const wanted = asked.language;
  // Only a language that the lesson is written in: anything else an address says is not looked for anywhere.
  const isWritten = wanted && lessonShelf().find(lesson, wanted)?.language === wanted;
  const language = isWritten ? wanted : asker.language;
  const room = await roomFor(ground, { ...asker, language }, asked);
  const found = room && lessonIn(await lessonsInForce(ground, room.organizationId), room, lesson);
  if (room === undefined || found === undefined) throw notFound();
  const own = await ownPictures(ground, room.organizationId, found.taught);
  return { room, found: { ...found, taught: withOwnPictures(found.taught, own) }, own };
}
