import type { Room } from '../lesson-room.ts';
import type { LessonShelf } from '../lesson-shelf.ts';
import { teachLesson } from '../teach-lesson.ts';
import { madeOf, storyOf } from './lesson-story.ts';
import type { Freshness } from './made-lesson.ts';
import { storyboardOf } from './storyboard-shelf.ts';
import { languagesOf } from './tell-story.ts';

export interface FreshMediaView {
  current: number;
  all: number;
  /** Those that are not as today. */
  rest: { id: string; title: string; language: string; freshness: Exclude<Freshness, 'current'> }[];
}

/** Every patient lesson in every language, and whether its pictures and film are as the rules and screens are today. */
export function freshMedia(shelf: LessonShelf, room: Room, dataDir: string): FreshMediaView {
  const rest: FreshMediaView['rest'] = [];
  let all = 0;
  for (const { id } of shelf.of('patient', room.rules.language)) {
    const board = storyboardOf(id);
    for (const language of board === undefined ? [] : languagesOf(board)) {
      const lesson = shelf.find(id, language);
      if (lesson?.language !== language) continue;
      const rules = { ...room.rules, language };
      const taught = teachLesson(lesson, rules);
      const told = storyOf(taught, rules);
      if (told === undefined) continue;
      all += 1;
      const { freshness } = madeOf(dataDir, room.folder, told);
      if (freshness !== 'current') rest.push({ id, title: taught.title, language, freshness });
    }
  }
  return { current: all - rest.length, all, rest };
}
