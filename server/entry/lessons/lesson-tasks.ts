import type { Ground } from '#platform/ground.ts';
import type { CharterDocument } from '#rules/charter/index.ts';
import { listOrganizations, rulesInForce } from '#foundation/governance/index.ts';
import {
  languagesOf,
  lessonsInForce,
  madeOf,
  markOf,
  roomFor,
  screenWords,
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
import { PRETEND } from './pretend-clinic.ts';
import { recordingsMark } from './voice.ts';

export interface LessonWish {
  lesson?: string | undefined;
  language?: string | undefined;
  organization?: string | undefined;
  clinic?: string | undefined;
}

/** The rules the pretend clinic in the pictures works by. */
export interface Scenery {
  mark: string;
  charter: CharterDocument | undefined;
}

/** One lesson in one language by the rules of one clinic. */
export interface LessonTask {
  room: Room;
  taught: TaughtLesson;
  told: LessonStory;
  scenery: Scenery;
  made: MadeLesson | undefined;
  freshness: Freshness;
  /** Of the recordings beside the lesson. */
  recordings: string;
}

const reader = { kind: 'anonymous', organizationId: null, personId: null, scope: {} } as const;

/** Every lesson that is asked for, by the rules in force now. */
export async function lessonTasks(ground: Ground, wish: LessonWish): Promise<LessonTask[]> {
  const tasks: LessonTask[] = [];
  for (const { id, slug } of await listOrganizations(ground.database)) {
    if (wish.organization !== undefined && wish.organization !== slug) continue;
    const { clinics, document } = await rulesInForce(ground, id);
    const own = slug === PRETEND ? document : undefined;
    const scenery = { mark: own ? markOf(own) : 'shipped', charter: own };
    const wanted = clinics.filter((each) => wish.clinic === undefined || wish.clinic === each.slug);
    for (const clinic of wanted) {
      const asked = { organization: slug, clinic: clinic.slug };
      const room = await roomFor(ground, { ...reader, language: 'en' }, asked);
      if (room === undefined) continue;
      const shelf = await lessonsInForce(ground, id);
      tasks.push(...tasksIn(ground, shelf, room, scenery, wish));
    }
  }
  return tasks;
}

function tasksIn(
  ground: Ground,
  shelf: LessonShelf,
  room: Room,
  scenery: Scenery,
  wish: LessonWish,
): LessonTask[] {
  return shelf.of('patient', 'en').flatMap(({ id }) => {
    const board = storyboardOf(id);
    if (board === undefined || (wish.lesson !== undefined && wish.lesson !== id)) return [];
    return languagesOf(board).flatMap((language) => {
      if (wish.language !== undefined && wish.language !== language) return [];
      const lesson = shelf.find(id, language);
      if (lesson?.language !== language) return [];
      const rules = { ...room.rules, language, screen: screenWords(language) };
      const taught = teachLesson(lesson, rules);
      const told = storyOf(taught, rules);
      if (told === undefined) return [];
      const { made, freshness } = madeOf(ground.config.dataDir, room.folder, told);
      const recordings = recordingsMark(id, language);
      return [{ room, taught, told, scenery, made, freshness, recordings }];
    });
  });
}

/** Has something changed since it was made, or can something be made now that could not be then? */
export function isToBeMade(
  { made, freshness, recordings }: LessonTask,
  programs: readonly string[],
): boolean {
  if (made === undefined || freshness !== 'current' || made.recordings !== recordings) return true;
  return programs.some((program) => !made.programs.includes(program));
}
