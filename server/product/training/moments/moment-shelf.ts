import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { LessonError } from '../training.errors.ts';
import { momentSchema, orientationSchema, type Orientation, type WritingMoment } from './moment.ts';

const folder = join(import.meta.dirname, '../../../../content/moments');
const ORIENTATION = 'orientation.yaml';

export interface MomentShelf {
  /** The first that fits is offered. */
  moments: readonly WritingMoment[];
  orientation: Orientation;
}

/** @throws LessonError for a file that can't be read or is named unlike its id */
export function readMoments(from: string = folder): MomentShelf {
  const moments = globSync('*.yaml', { cwd: from })
    .filter((file) => file !== ORIENTATION)
    .map((file) => {
      const moment = readAs(momentSchema, from, file);
      if (file !== `${moment.id}.yaml`)
        throw new LessonError(file, `It should be named ${moment.id}.yaml.`);
      return moment;
    });
  return {
    moments: moments.toSorted((a, b) => a.order - b.order),
    orientation: readAs(orientationSchema, from, ORIENTATION),
  };
}

function readAs<T>(schema: z.ZodType<T>, from: string, file: string): T {
  const read = schema.safeParse(parse(readFileSync(join(from, file), 'utf8')));
  if (!read.success) throw new LessonError(file, z.prettifyError(read.error));
  return read.data;
}

let kept: MomentShelf | undefined;

/** What this copy of the product came with, read once. */
export function momentShelf(): MomentShelf {
  kept ??= readMoments();
  return kept;
}
