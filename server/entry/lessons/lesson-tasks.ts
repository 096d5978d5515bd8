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
import { PRETEND, PRETEND_CLINIC, rulesPictured, type Scenery } from './pictured-clinic.ts';
import { besideLessons, recordingFolders, recordingsMark } from './recordings.ts';

export interface LessonWish {
  lesson?: string | undefined;
  language?: string | undefined;
  organization?: string | undefined;
  clinic?: string | undefined;
}

/** One lesson in one language by the rules of one clinic. */
export interface LessonTask {
  room: Room;
  taught: TaughtLesson;
  told: LessonStory;
  scenery: Scenery;
  made: MadeLesson | undefined;
  freshness: Freshness;
  /** A mark of the recordings of it, and the folders in which they may lie, nearest first. */
  recordings: string;
  voices: readonly string[];
}

const reader = { kind: 'anonymous', organizationId: null, personId: null, scope: {} } as const;

/** Every lesson that is asked for, by the rules in force now. */
export async function lessonTasks(
  ground: Ground,
  wish: LessonWish,
  voices: string = besideLessons,
): Promise<LessonTask[]> {
  const tasks: LessonTask[] = [];
  for (const { id, slug } of await listOrganizations(ground.database)) {
    if (wish.organization !== undefined && wish.organization !== slug) continue;
    const { clinics, document } = await rulesInForce(ground, id);
    const words = await ownWordsOf(ground, id);
    const wanted = clinics.filter((each) => wish.clinic === undefined || wish.clinic === each.slug);
    for (const clinic of wanted) {
      const asked = { organization: slug, clinic: clinic.slug };
      const room = await roomFor(ground, { ...reader, language: 'en' }, asked);
      if (room === undefined) continue;
      const shelf = await lessonsInForce(ground, id);
      const scenery = sceneryOf(room, { ...clinic, name: room.place.clinicName }, document, words);
      tasks.push(...tasksIn(ground, { shelf, room, scenery, wish, voices }));
    }
  }
  return tasks;
}

function sceneryOf(
  { folder, place }: Room,
  clinic: { slug: string; name: string },
  document: CharterDocument,
  words: readonly OwnWords[],
): Scenery {
  const charter = rulesPictured(document, clinic);
  const moved = place.organizationSlug !== PRETEND || clinic.slug !== PRETEND_CLINIC;
  return { mark: markOf([charter, words, moved]), name: folder, charter, words, moved };
}

interface Asked {
  shelf: LessonShelf;
  room: Room;
  scenery: Scenery;
  wish: LessonWish;
  voices: string;
}

function tasksIn(
  ground: Ground,
  { shelf, room, scenery, wish, voices: beside }: Asked,
): LessonTask[] {
  const { dataDir } = ground.config;
  const voices = recordingFolders(dataDir, room, beside);
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
      const { made, freshness } = madeOf(dataDir, room.folder, told);
      const recordings = recordingsMark(id, language, voices);
      return [{ room, taught, told, scenery, made, freshness, recordings, voices }];
    });
  });
}

/** Messages are written here; where they are written in another portal, pictures of ours would show the wrong one. */
export const showsOurScreens = ({ room }: Pick<LessonTask, 'room'>): boolean => !room.rules.portal;

/** Has something changed since it was made, or can something be made now that could not be then? */
export function isToBeMade(task: LessonTask, programs: readonly string[]): boolean {
  const { made, freshness, recordings } = task;
  if (made === undefined || freshness !== 'current' || made.recordings !== recordings) return true;
  if (made.failed) return true;
  const lacksPicture = made.steps.some(({ picture }) => picture === null);
  if (lacksPicture && showsOurScreens(task) && programs.includes('browser')) return true;
  return programs.some((program) => !made.programs.includes(program));
}
