import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lessonAudiences, type LessonAudience, type LessonDocument } from './lesson.ts';
import type { ScreenWord } from '#foundation/governance/index.ts';
import { readLesson } from './read-lesson.ts';
import { namedInLessons } from './screen-words.ts';
import { LessonError } from './training.errors.ts';

const folder = join(import.meta.dirname, '../../../content/lessons');

/** Every lesson there is, by audience and number. */
export interface LessonShelf {
  /** In the language, or in English when it is not written in it. */
  find(id: string, language: string): LessonDocument | undefined;
  of(audience: LessonAudience, language: string): LessonDocument[];
}

const FALLBACK = 'en';
const numberOf = (id: string) => Number(id.slice(1));

/**
 * Reads all lesson files.
 * @throws LessonError for a file that can't be read, lies with another audience, or is named unlike its id
 */
export function readLessons(from: string = folder): LessonDocument[] {
  return globSync('*/*.md', { cwd: from })
    .toSorted()
    .map((file) => {
      const lesson = readLesson(readFileSync(join(from, file), 'utf8'), file);
      if (file !== `${lesson.audience}/${lesson.id}.${lesson.language}.md`)
        throw new LessonError(
          file,
          `It belongs in ${lesson.audience}/${lesson.id}.${lesson.language}.md.`,
        );
      return lesson;
    });
}

export function shelve(lessons: readonly LessonDocument[]): LessonShelf {
  const byKey = new Map(lessons.map((lesson) => [`${lesson.id}.${lesson.language}`, lesson]));
  const ids = Object.fromEntries(
    lessonAudiences.map((audience) => [
      audience,
      [
        ...new Set(lessons.filter((each) => each.audience === audience).map(({ id }) => id)),
      ].toSorted((a, b) => numberOf(a) - numberOf(b)),
    ]),
  ) as Record<LessonAudience, string[]>;
  const find = (id: string, language: string) =>
    byKey.get(`${id}.${language}`) ?? byKey.get(`${id}.${FALLBACK}`);
  return {
    find,
    of: (audience, language) => ids[audience].flatMap((id) => find(id, language) ?? []),
  };
}

let kept: LessonShelf | undefined;

/** The lessons this copy of the product came with, read once. */
export function lessonShelf(): LessonShelf {
  kept ??= shelve(readLessons());
  return kept;
}

let named: ScreenWord[] | undefined;

/** What of our screens for messages the lessons name: what a hospital with another portal has words of its own for. */
export function screenWordsInLessons(): readonly ScreenWord[] {
  named ??= namedInLessons(
    globSync(['*/*.md', 'storyboards/*.yaml'], { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    ),
  );
  return named;
}
