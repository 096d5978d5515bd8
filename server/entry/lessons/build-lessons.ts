import type { Ground } from '#platform/ground.ts';
import type { MadeLesson } from '#product/training/index.ts';
import { everyMadeLesson, sweepFiles } from './kept-files.ts';
import { isToBeMade, lessonTasks, type LessonTask, type LessonWish } from './lesson-tasks.ts';
import { makeLesson } from './make-lesson.ts';
import { oneBuild } from './one-build.ts';
import { forgetTaken, takePictures } from './picture-shelf.ts';
import type { openPretendClinic } from './pretend-clinic.ts';
import { findPrograms, missingPrograms, type Programs } from './programs.ts';

export interface LessonBuild {
  made: number;
  kept: number;
  /** What could not be made, one sentence each, each once. */
  missing: string[];
}

interface Around {
  say(line: string): void;
  programs?: Programs;
  stopping?: AbortSignal;
  /** Where the pictures are taken; a pretend clinic of its own when left out. */
  openClinic?: typeof openPretendClinic;
  /** The folder with voices of people; beside the lessons when left out. */
  recordings?: string;
}

const wordsFor = {
  none: 'not made yet',
  current: 'as today',
  old_words: 'says something that has changed',
  old_screens: 'shows screens that look different now',
} as const;

const nameOf = ({ told, room }: LessonTask): string =>
  `${told.story.lesson} ${told.story.language} ${room.folder}`;

/** Says of every lesson whether what was made of it still holds. Answers how many do not. */
export async function checkLessons(
  ground: Ground,
  wish: LessonWish,
  print: (line: string) => void,
): Promise<number> {
  const tasks = await lessonTasks(ground, wish);
  for (const task of tasks) print(`${nameOf(task).padEnd(44)}${wordsFor[task.freshness]}`);
  return tasks.filter(({ freshness }) => freshness !== 'current').length;
}

/** Makes again what has changed, by the rules in force, and leaves the rest as it is. One build at a time. */
export async function buildLessons(
  ground: Ground,
  wish: LessonWish,
  around: Around,
): Promise<LessonBuild> {
  const { dataDir } = ground.config;
  const done = await oneBuild(dataDir, around, () => buildNow(ground, wish, around));
  return done ?? { made: 0, kept: 0, missing: [] };
}

async function buildNow(ground: Ground, wish: LessonWish, around: Around): Promise<LessonBuild> {
  const { say, programs = findPrograms(), stopping, openClinic, recordings } = around;
  const { dataDir } = ground.config;
  const lacking = missingPrograms(programs);
  for (const line of lacking) say(line);
  const there = Object.entries(programs).flatMap(([name, path]) => (path ? [name] : []));
  const tasks = await lessonTasks(ground, wish, recordings);
  const todo = tasks.filter((task) => isToBeMade(task, there));
  const before = everyMadeLesson(dataDir);
  const shoot = { programs, dataDir, say, stopping, ...(openClinic && { openClinic }) };
  const pictures = await takePictures(todo, picturesIn(before), shoot);
  const missing = new Set(lacking);
  let made = 0;
  for (const task of todo) {
    if (stopping?.aborted) break;
    const lesson = await makeLesson(task, { dataDir, programs, lacking, pictures, before });
    before.push(lesson);
    made += 1;
    for (const line of lesson.missing) missing.add(line);
    say(`${String(made).padStart(3)}/${todo.length}  ${nameOf(task).padEnd(44)}${told(lesson)}`);
  }
  // Who asked for one lesson leaves what a build of all has taken before it was stopped.
  const wasForAll = Object.values(wish).every((each) => each === undefined);
  if (wasForAll && made === todo.length) await forgetTaken(dataDir);
  await sweepFiles(dataDir);
  return { made, kept: tasks.length - todo.length, missing: [...missing] };
}

function picturesIn(lessons: readonly MadeLesson[]) {
  const pictures = lessons.flatMap(({ steps }) => steps.flatMap(({ picture }) => picture ?? []));
  return new Map(pictures.map((picture) => [picture.madeOf, picture]));
}

function told({ film, sound, steps }: MadeLesson): string {
  const pictures = steps.filter(({ picture }) => picture !== null).length;
  const length = (part: { seconds: number; bytes: number } | null) =>
    part ? `${Math.round(part.seconds)} s, ${(part.bytes / 1e6).toFixed(2)} MB` : 'none';
  return `${pictures} pictures · film ${length(film)} · sound ${length(sound)}`;
}
