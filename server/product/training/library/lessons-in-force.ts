import type { Ground } from '#platform/ground.ts';
import { contentInForce, type ContentInForce } from '#foundation/library/index.ts';
import type { LessonDocument } from '../lesson.ts';
import { lessonShelf, readLessons, shelve, type LessonShelf } from '../lesson-shelf.ts';
import { LessonError } from '../training.errors.ts';
import { lessonKindName, readEdited } from './lesson-kind.ts';

const made = new WeakMap<ContentInForce, LessonShelf>();
let shipped: readonly LessonDocument[] | undefined;

/** The lessons as one organization teaches them: its own versions, and what ships for the rest. */
export async function lessonsInForce(
  ground: Pick<Ground, 'database' | 'clock'>,
  organizationId: string,
): Promise<LessonShelf> {
  const content = await contentInForce(ground, organizationId);
  const own = content.of(lessonKindName);
  if (own.length === 0) return lessonShelf();
  const known = made.get(content);
  if (known !== undefined) return known;
  shipped ??= readLessons();
  const edited = own.flatMap((version) =>
    Object.keys(version.content.texts).flatMap((language) => {
      const read = readEdited(version.itemId, version.content, language);
      // A lesson that this product can no longer read is taught as it ships.
      return read instanceof LessonError ? [] : [read];
    }),
  );
  const key = ({ id, language }: LessonDocument) => `${id}.${language}`;
  const replaced = new Map([...shipped, ...edited].map((lesson) => [key(lesson), lesson]));
  const shelf = shelve([...replaced.values()]);
  made.set(content, shelf);
  return shelf;
}
