import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { Prints } from './prints.ts';

/** Names of made files: a mark of what is in them, so that a name never means something else. */
export const madeFile = /^[0-9a-f]{32}\.(?:webp|mp4|m4a|vtt)$/;

const file = z.string().regex(madeFile);
const mark = z.string();
/** Mixed: a person reads some lines, a computer the rest. */
const voice = z.enum(['synthetic', 'recorded', 'mixed']);

const played = z.strictObject({
  file,
  bytes: z.int(),
  seconds: z.number(),
  voice,
  madeOf: mark,
});

export const madeLessonSchema = z.strictObject({
  format: z.literal(1),
  prints: z.strictObject({ said: mark, scene: mark, look: mark }),
  /** Of the recordings beside the lesson, when it was made. */
  recordings: mark,
  steps: z.array(
    z.strictObject({
      id: z.string(),
      from: z.number(),
      to: z.number(),
      picture: z
        .strictObject({
          file,
          width: z.int(),
          height: z.int(),
          madeOf: mark,
          /** Of what is seen on it, whatever the rules. */
          seen: mark.exactOptional(),
        })
        .nullable(),
    }),
  ),
  film: played.nullable(),
  /** For the ear alone. */
  sound: played.nullable(),
  captions: z.record(z.string(), file),
  /** The programs that were there to make it. */
  programs: z.array(z.string()),
  /** What could not be made, and why: one sentence each. */
  missing: z.array(z.string()),
  /** Something went wrong that may go well another time. */
  failed: z.boolean().exactOptional(),
});

/** What `bin/parley lessons build` made of one lesson, in one language, by the rules of one clinic. */
export type MadeLesson = z.infer<typeof madeLessonSchema>;
export type Voice = z.infer<typeof voice>;

export const madeFolder = (dataDir: string): string => join(dataDir, 'lessons');
export const madeFilePath = (dataDir: string, name: string): string =>
  join(madeFolder(dataDir), 'files', name);
export const madeLessonPath = (
  dataDir: string,
  { place, lesson, language }: { place: string; lesson: string; language: string },
): string => join(madeFolder(dataDir), place, `${lesson}.${language}.json`);

/** Undefined when nothing was made yet, or by another version of the product. */
export function readMadeLesson(path: string): MadeLesson | undefined {
  try {
    return madeLessonSchema.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * `none` nothing was made. `current` all of it is as today. `old_words` something it says has changed: it is not shown.
 * `old_screens` only the pages in its pictures look different now: it is shown, and flagged to managers.
 */
export type Freshness = 'none' | 'current' | 'old_words' | 'old_screens';

export function freshnessOf(made: MadeLesson | undefined, today: Prints): Freshness {
  if (made === undefined) return 'none';
  // A picture can show an answer time too, so pictures by other rules say something old.
  if (made.prints.said !== today.said || made.prints.scene !== today.scene) return 'old_words';
  return made.prints.look === today.look ? 'current' : 'old_screens';
}
