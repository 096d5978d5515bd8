import { markOf, type MadeLesson, type Screen, type ToldStep } from '#product/training/index.ts';
import type { LessonTask, Scenery } from './lesson-tasks.ts';
import { keepFile } from './kept-files.ts';
import { openPretendClinic, PICTURED } from './pretend-clinic.ts';
import type { Programs } from './programs.ts';
import { openPhotographer, type Photographer } from './take-pictures.ts';

type Kept = NonNullable<MadeLesson['steps'][number]['picture']>;

/** Pictures by what they are of; a sentence where one could not be taken. */
export type Pictures = ReadonlyMap<string, Kept | string>;

/** Changes whenever pictures are taken in another way. */
const PICTURE_VERSION = 2;

/** A mark of all that a picture depends on: the screen, the pages, the rules, the language. */
export const pictureMark = ({ scenery, told }: LessonTask, { screen }: ToldStep): string =>
  markOf([PICTURE_VERSION, scenery.mark, told.prints.look, told.story.language, screen]);

interface Wanted {
  mark: string;
  screen: Screen;
  language: string;
  name: string;
}

/** Takes every picture that is not there yet, with one pretend clinic for each set of rules. */
export async function takePictures(
  tasks: readonly LessonTask[],
  kept: ReadonlyMap<string, Kept>,
  around: { programs: Programs; dataDir: string; say(line: string): void },
): Promise<Pictures> {
  const { programs, say } = around;
  const pictures = new Map<string, Kept | string>(kept);
  if (programs.browser === undefined) return pictures;
  const sceneries = new Map<string, { scenery: Scenery; wanted: Map<string, Wanted> }>();
  for (const task of tasks.filter(({ room }) => room.folder === PICTURED))
    for (const step of task.told.story.steps) {
      const mark = pictureMark(task, step);
      if (pictures.has(mark)) continue;
      const { scenery, told } = task;
      const there = sceneries.get(scenery.mark) ?? { scenery, wanted: new Map<string, Wanted>() };
      sceneries.set(scenery.mark, there);
      const { language, lesson } = told.story;
      there.wanted.set(mark, {
        mark,
        screen: step.screen,
        language,
        name: `${lesson} ${language} ${step.id}`,
      });
    }
  for (const { scenery, wanted } of sceneries.values()) {
    say(`Taking ${wanted.size} pictures of the product …`);
    const clinic = await openPretendClinic(scenery.charter);
    try {
      const photographer = await openPhotographer(programs.browser, clinic.base);
      if (photographer === undefined) return pictures;
      await takeAll(photographer, [...wanted.values()], pictures, around.dataDir);
      await photographer.close();
    } finally {
      await clinic.close();
    }
  }
  return pictures;
}

// A page that only shows comes first: what is opened or begun changes what the others show.
const stir = ({ acts, path }: Screen): number =>
  acts.length === 0 ? 0 : path.startsWith('/write') ? 2 : 1;

async function takeAll(
  photographer: Photographer,
  wanted: Wanted[],
  pictures: Map<string, Kept | string>,
  dataDir: string,
): Promise<void> {
  const inOrder = wanted.toSorted((a, b) => stir(a.screen) - stir(b.screen));
  for (const { mark, screen, language, name } of inOrder) {
    try {
      const { bytes, width, height } = await photographer.take(screen, language);
      const { file } = await keepFile(dataDir, bytes, 'webp');
      pictures.set(mark, { file, width, height, madeOf: mark });
    } catch (error) {
      const [why] = String(error instanceof Error ? error.message : error).split('\n');
      pictures.set(mark, `No picture of ${name}: ${why}`);
    }
  }
}
