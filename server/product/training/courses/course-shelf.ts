import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { LessonError } from '../training.errors.ts';
import { courseSchema, type Course } from './course.ts';

const folder = join(import.meta.dirname, '../../../../content/courses');

/**
 * Reads all course files, by id.
 * @throws LessonError for a file that can't be read or is named unlike its id
 */
export function readCourses(from: string = folder): Course[] {
  return globSync('*.yaml', { cwd: from })
    .toSorted()
    .map((file) => {
      const course = readCourse(readFileSync(join(from, file), 'utf8'), file);
      if (file !== `${course.id}.yaml`)
        throw new LessonError(file, `It should be named ${course.id}.yaml.`);
      return course;
    });
}

export function readCourse(source: string, file: string): Course {
  let written: unknown;
  try {
    written = parse(source);
  } catch (error) {
    throw new LessonError(file, error instanceof Error ? error.message : String(error));
  }
  const read = courseSchema.safeParse(written);
  if (!read.success) throw new LessonError(file, z.prettifyError(read.error));
  return read.data;
}

let kept: readonly Course[] | undefined;

/** The courses this copy of the product came with, read once. */
export function courseShelf(): readonly Course[] {
  kept ??= readCourses();
  return kept;
}

export const findCourse = (id: string): Course | undefined =>
  courseShelf().find((course) => course.id === id);
