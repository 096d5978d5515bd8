import type { TaughtRules } from '../references.ts';
import { wordsOf, type TaughtLesson } from '../teach-lesson.ts';
import {
  freshnessOf,
  madeLessonPath,
  readMadeLesson,
  type Freshness,
  type MadeLesson,
} from './made-lesson.ts';
import { printsOf, type Prints } from './prints.ts';
import { storyboardOf } from './storyboard-shelf.ts';
import type { Storyboard } from './storyboard.ts';
import { languagesOf, tellStory, type Story } from './tell-story.ts';

/** All there is to show and say of one lesson today, and what was made of it. */
export interface LessonStory {
  board: Storyboard;
  /** In the language of the lesson. */
  story: Story;
  /** In every language, its own first. */
  stories: Story[];
  prints: Prints;
}

/** Undefined for a lesson without a storyboard. The rules are those of the clinic. */
export function storyOf(taught: TaughtLesson, rules: TaughtRules): LessonStory | undefined {
  const board = taught.board ?? storyboardOf(taught.id);
  if (board === undefined) return undefined;
  const { language } = taught;
  const others = languagesOf(board).filter((code) => code !== language);
  const story = tellStory(board, rules, language);
  const stories = [story, ...others.map((code) => tellStory(board, rules, code))];
  const told = { language, lessonWords: wordsOf(taught) };
  const byLanguage = stories.toSorted((a, b) => a.language.localeCompare(b.language));
  return { board, story, stories, prints: printsOf(board, byLanguage, rules.charter, told) };
}

/** What was made of it, and whether that still says and shows what holds today. */
export function madeOf(
  dataDir: string,
  place: string,
  { story, prints }: LessonStory,
): { made: MadeLesson | undefined; freshness: Freshness } {
  const { lesson, language } = story;
  const made = readMadeLesson(madeLessonPath(dataDir, { place, lesson, language }));
  return { made, freshness: freshnessOf(made, prints) };
}

/** What may be shown to patients: nothing that says something old. */
export function shownOf(dataDir: string, place: string, told: LessonStory): MadeLesson | undefined {
  const { made, freshness } = madeOf(dataDir, place, told);
  return freshness === 'current' || freshness === 'old_screens' ? made : undefined;
}
