import type { Ground } from '#platform/ground.ts';
import type { CharterDocument } from '#rules/charter/index.ts';
import { listOrganizations, rulesInForce } from '#foundation/governance/index.ts';
import {
  languagesOf,
  lessonsInForce,
  madeOf,
  markOf,
  roomFor,
  storyboardOf,
  storyOf,
  teachLesson,
  type Freshness,
  type LessonShelf,
  type LessonStory,
  type MadeLesson,
  type Room,
  type TaughtLesson,
} from '#product/training/index.ts';
import { ownWordsOf, type OwnWords } from './own-words.ts';
import { PICTURED, PRETEND } from './pretend-clinic.ts';
import { recordingsFolder, recordingsMark } from './voice.ts';

export interface LessonWish {
  lesson?: string | undefined;
  language?: string | undefined;
  organization?: string | undefined;
  clinic?: string | undefined;
}

/** The rules the pretend clinic in the pictures works by, and the words it uses. */
export interface Scenery {
  mark: string;
  charter: CharterDocument | undefined;
  words: readonly OwnWords[];
}

/** One lesson in one language by the rules of one clinic. */
export interface LessonTask {
  room: Room;
  taught: TaughtLesson;
  told: LessonStory;
  scenery: Scenery;
  made: MadeLesson | undefined;
  freshness: Freshness;
  /** A mark of the recordings beside the lesson, and the folder they lie in. */
  recordings: string;
  voices: string;
}

const reader = { kind: 'anonymous', organizationId: null, personId: null, scope: {} } as const;

/** Every lesson that is asked for, by the rules in force now. */
export async function lessonTasks(
  ground: Ground,
  wish: LessonWish,
  voices: string = recordingsFolder,
): Promise<LessonTask[]> {
  const tasks: LessonTask[] = [];
  for (const { id, slug } of await listOrganizations(ground.database)) {
    if (wish.organization !== undefined && wish.organization !== slug) continue;
    const { clinics, document } = await rulesInForce(ground, id);
    const scenery = await sceneryOf(ground, { id, slug }, document);
    const wanted = clinics.filter((each) => wish.clinic === undefined || wish.clinic === each.slug);
    for (const clinic of wanted) {
      const asked = { organization: slug, clinic: clinic.slug };
      const room = await roomFor(ground, { ...reader, language: 'en' }, asked);
      if (room === undefined) continue;
      const shelf = await lessonsInForce(ground, id);
      tasks.push(...tasksIn(ground, { shelf, room, scenery, wish, voices }));
    }
  }
  return tasks;
}

async function sceneryOf(
  ground: Ground,
  { id, slug }: { id: string; slug: string },
  document: CharterDocument,
): Promise<Scenery> {
  if (slug !== PRETEND) return { mark: 'shipped', charter: undefined, words: [] };
  const words = await ownWordsOf(ground, id);
  return { mark: markOf([document, words]), charter: document, words };
}

interface Asked {
  shelf: LessonShelf;
  room: Room;
  scenery: Scenery;
  wish: LessonWish;
  voices: string;
}

function tasksIn(ground: Ground, { shelf, room, scenery, wish, voices }: Asked): LessonTask[] {
  return shelf.of('patient', 'en').flatMap(({ id }) => {
    const board = storyboardOf(id);
    if (board === undefined || (wish.lesson !== undefined && wish.lesson !== id)) return [];
    return languagesOf(board).flatMap((language) => {
      if (wish.language !== undefined && wish.language !== language) return [];
      const lesson = shelf.find(id, language);
      if (lesson?.language !== language) return [];
      const rules = { ...room.rules, language };
      const taught = teachLesson(lesson, rules);
      const told = storyOf(taught, rules);
      if (told === undefined) return [];
      const { made, freshness } = madeOf(ground.config.dataDir, room.folder, told);
      const recordings = recordingsMark(id, language, voices);
      return [{ room, taught, told, scenery, made, freshness, recordings, voices }];
    });
  });
}

/** Has something changed since it was made, or can something be made now that could not be then? */
export function isToBeMade(
  { made, freshness, recordings, room }: LessonTask,
  programs: readonly string[],
): boolean {
  if (made === undefined || freshness !== 'current' || made.recordings !== recordings) return true;
  const lacksPicture = made.steps.some(({ picture }) => picture === null);
  if (lacksPicture && room.folder === PICTURED && programs.includes('browser')) return true;
  return programs.some((program) => !made.programs.includes(program));
}
