import type { Ground } from '#platform/ground.ts';
import type { Actor } from '#foundation/people/index.ts';
import { roomFor, type OpenRoom } from '../lesson-room.ts';
import type { LessonShelf } from '../lesson-shelf.ts';
import { casesInForce } from '../library/cases-in-force.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import type { Cases } from './read-cases.ts';

/** A room with the cases and lessons of its organization: a case leads to lessons by their titles. */
export interface PracticeRoom extends OpenRoom {
  cases: Cases;
  lessons: LessonShelf;
}

/** The room somebody practises in; undefined when there is no such organization. */
export async function practiceRoomFor(
  ground: Ground,
  actor: Actor,
  asked: Parameters<typeof roomFor>[2],
): Promise<PracticeRoom | undefined> {
  const room = await roomFor(ground, actor, asked);
  if (room === undefined) return undefined;
  const [cases, lessons] = await Promise.all([
    casesInForce(ground, room.organizationId),
    lessonsInForce(ground, room.organizationId),
  ]);
  return { ...room, cases, lessons };
}
