import type { Ground } from '#platform/ground.ts';
import type { Actor } from '#foundation/people/index.ts';
import { roomFor, type OpenRoom } from '../lesson-room.ts';
import type { LessonShelf } from '../lesson-shelf.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';

/** A room with the lessons of its organization, since a case leads to them by their titles. */
export interface PracticeRoom extends OpenRoom {
  lessons: LessonShelf;
}

/** The room somebody practises in; undefined when there is no such organization. */
export async function practiceRoomFor(
  ground: Ground,
  actor: Actor,
  asked: Parameters<typeof roomFor>[2],
): Promise<PracticeRoom | undefined> {
  const room = await roomFor(ground, actor, asked);
  return room && { ...room, lessons: await lessonsInForce(ground, room.organizationId) };
}
