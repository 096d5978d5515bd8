import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { wrongReference } from '../references.ts';
import { LessonError } from '../training.errors.ts';
import { storyboardSchema, type Storyboard } from './storyboard.ts';

const folder = join(import.meta.dirname, '../../../../content/lessons/storyboards');

/**
 * Reads one storyboard file.
 * @throws LessonError naming the file and what to mend: a reference nobody knows, a missing language, missing words for a picture
 */
export function readStoryboard(source: string, file: string): Storyboard {
  const read = storyboardSchema.safeParse(yamlOf(source, file));
  if (!read.success) throw new LessonError(file, z.prettifyError(read.error));
  const wrong = wrongReference(source);
  if (wrong !== undefined) throw new LessonError(file, `Nobody knows what "${wrong}" stands for.`);
  if (file !== `${read.data.lesson}.yaml`)
    throw new LessonError(file, `It belongs in ${read.data.lesson}.yaml.`);
  return read.data;
}

function yamlOf(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    throw new LessonError(file, error instanceof Error ? error.message : String(error));
  }
}

/** Every storyboard there is. @throws LessonError for a file that cannot be read. */
export function readStoryboards(from: string = folder): Storyboard[] {
  return globSync('*.yaml', { cwd: from })
    .toSorted()
    .map((file) => readStoryboard(readFileSync(join(from, file), 'utf8'), file));
}

let kept: ReadonlyMap<string, Storyboard> | undefined;

/** The storyboard of a lesson; lessons for staff have none. Read once. */
export function storyboardOf(lesson: string): Storyboard | undefined {
  kept ??= new Map(readStoryboards().map((board) => [board.lesson, board]));
  return kept.get(lesson);
}
