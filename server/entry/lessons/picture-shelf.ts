import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import {
  lookOfScreen,
  madeFilePath,
  madeFolder,
  markOf,
  type MadeLesson,
  type Screen,
  type ToldStep,
} from '#product/training/index.ts';
import { showsOurScreens, type LessonTask } from './lesson-tasks.ts';
import { keepFile, writeWhole } from './kept-files.ts';
import type { Scenery } from './pictured-clinic.ts';
import { openPretendClinic } from './pretend-clinic.ts';
import type { Programs } from './programs.ts';
import { openPhotographer, type Photographer } from './take-pictures.ts';

type Kept = NonNullable<MadeLesson['steps'][number]['picture']>;

/** Pictures by what they are of; a sentence where one could not be taken. */
export type Pictures = ReadonlyMap<string, Kept | string>;

/** Changes whenever pictures are taken in another way. */
const PICTURE_VERSION = 4;

/** A mark of all that a picture depends on: the screen, the pages, the rules, the language. Lessons share what they both show. */
export function pictureMark(
  { scenery, told }: LessonTask,
  { screen }: Pick<ToldStep, 'screen'>,
): string {
  return markOf([scenery.mark, pagesMark(screen, told.story.language)]);
}

const pagesMark = (screen: Screen, language: string) =>
  markOf([PICTURE_VERSION, lookOfScreen(screen, language), language, screen]);

interface Wanted {
  mark: string;
  /** Of the screen, whatever the rules. */
  pages: string;
  screen: Screen;
  language: string;
  name: string;
}

interface Around {
  programs: Programs;
  dataDir: string;
  say(line: string): void;
  stopping?: AbortSignal | undefined;
  openClinic?: typeof openPretendClinic;
}

/**
 * Takes every picture that is not there yet, with one pretend clinic for each set of rules. What looks the same at another clinic,
 * or before a rule was changed, is not taken again.
 */
export async function takePictures(
  tasks: readonly LessonTask[],
  kept: ReadonlyMap<string, Kept>,
  around: Around,
): Promise<Pictures> {
  const { programs, say, dataDir, openClinic = openPretendClinic } = around;
  const pictures = new Map<string, Kept | string>([...kept, ...takenBefore(dataDir)]);
  if (programs.browser === undefined) return pictures;
  for (const { scenery, wanted } of wantedIn(tasks, pictures)) {
    if (around.stopping?.aborted) break;
    say(`Taking ${wanted.size} pictures of the product as at ${scenery.name} …`);
    const clinic = await openClinic(scenery);
    try {
      const photographer = await openPhotographer(programs.browser, clinic.base);
      if (photographer === undefined) return pictures;
      await takeAll(photographer, [...wanted.values()], pictures, around);
      await photographer.close();
    } finally {
      await clinic.close();
    }
  }
  return pictures;
}

interface Shoot {
  scenery: Scenery;
  wanted: Map<string, Wanted>;
}

/** What is not there yet, by the rules it is to be taken under. */
function wantedIn(
  tasks: readonly LessonTask[],
  pictures: ReadonlyMap<string, Kept | string>,
): Iterable<Shoot> {
  const shoots = new Map<string, Shoot>();
  for (const task of tasks.filter(showsOurScreens)) {
    const { scenery, told } = task;
    const { language, lesson, steps } = told.story;
    for (const { id, screen } of steps) {
      const mark = pictureMark(task, { screen });
      if (pictures.has(mark)) continue;
      const shoot = shoots.get(scenery.mark) ?? { scenery, wanted: new Map<string, Wanted>() };
      shoots.set(scenery.mark, shoot);
      const name = `${lesson} ${language} ${id}`;
      shoot.wanted.set(mark, { mark, pages: pagesMark(screen, language), screen, language, name });
    }
  }
  return shoots.values();
}

// What a build that was stopped has taken already: no lesson names it yet.
const takenPath = (dataDir: string) => join(madeFolder(dataDir), 'taken', 'pictures.json');

function takenBefore(dataDir: string): [string, Kept][] {
  try {
    const pictures = JSON.parse(readFileSync(takenPath(dataDir), 'utf8')) as Kept[];
    return pictures
      .filter(({ file }) => existsSync(madeFilePath(dataDir, file)))
      .map((picture) => [picture.madeOf, picture]);
  } catch {
    return [];
  }
}

/** Once the lessons name their pictures themselves. */
export const forgetTaken = (dataDir: string): Promise<void> =>
  rm(takenPath(dataDir), { force: true });

// A page that only shows comes first: what is opened or begun changes what the others show.
const stir = ({ acts, path }: Screen): number =>
  acts.length === 0 ? 0 : path.startsWith('/write') ? 2 : 1;

/** The order in which pictures are taken: what lies on the way to another comes before it. */
export function byWay(
  a: { screen: Screen; language: string },
  b: { screen: Screen; language: string },
): number {
  const wayOf = ({ screen, language }: typeof a) =>
    [language, screen.who?.[language] ?? '', screen.path, ...screen.acts.map(asText)].join('\n');
  return stir(a.screen) - stir(b.screen) || (wayOf(a) < wayOf(b) ? -1 : 1);
}

const asText = (act: unknown) => JSON.stringify(act);

const TELL_EVERY = 10;

async function takeAll(
  photographer: Photographer,
  wanted: Wanted[],
  pictures: Map<string, Kept | string>,
  { dataDir, say, stopping }: Around,
): Promise<void> {
  const taken = takenBefore(dataDir).map(([, picture]) => picture);
  const alike = new Map<string, Kept>();
  for (const picture of pictures.values())
    if (typeof picture === 'object' && picture.seen) alike.set(picture.seen, picture);
  let same = 0;
  for (const [index, each] of wanted.toSorted(byWay).entries()) {
    if (stopping?.aborted) return;
    if (index > 0 && index % TELL_EVERY === 0) say(`${index}/${wanted.length} pictures`);
    const { mark, pages, screen, language, name } = each;
    try {
      const seen = markOf([pages, await photographer.look(screen, language)]);
      const known = alike.get(seen);
      if (known !== undefined) same += 1;
      const shown = known ?? (await takeOne(photographer, each, dataDir));
      const picture = { ...shown, madeOf: mark, seen };
      alike.set(seen, picture);
      pictures.set(mark, picture);
      taken.push(picture);
      await writeWhole(takenPath(dataDir), JSON.stringify(taken));
    } catch (error) {
      const [why] = String(error instanceof Error ? error.message : error).split('\n');
      pictures.set(mark, `No picture of ${name}: ${why}`);
    }
  }
  if (same > 0) say(`${same} of them look like pictures that are there already.`);
}

async function takeOne(photographer: Photographer, { screen, language }: Wanted, dataDir: string) {
  const { bytes, width, height } = await photographer.take(screen, language);
  const { file } = await keepFile(dataDir, bytes, 'webp');
  return { file, width, height };
}
