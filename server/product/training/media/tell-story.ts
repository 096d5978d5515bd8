import { sayReferences, type TaughtRules } from '../references.ts';
import type { Screen, Storyboard } from './storyboard.ts';

export interface ToldStep {
  id: string;
  part: number;
  atLeastSeconds: number;
  screen: Screen;
  say: string;
  alt: string;
  onWall: boolean;
}

/** A storyboard as one clinic's rules tell it, in one language. */
export interface Story {
  lesson: string;
  language: string;
  steps: ToldStep[];
  listen: string[];
}

export const languagesOf = (board: Storyboard): string[] => Object.keys(board.listen).toSorted();

const plain = (text: string, rules: TaughtRules): string | undefined =>
  sayReferences(text, rules)
    ?.map((piece) => piece.text)
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

/** A line about a rule this clinic does not have is not spoken, nor is its step shown. */
export function tellStory(board: Storyboard, rules: TaughtRules, language: string): Story {
  const spoken = { ...rules, language };
  return {
    lesson: board.lesson,
    language,
    steps: board.steps.flatMap(({ id, part, seconds, screen, say, alt, onWall = false }) => {
      const line = plain(say[language] ?? '', spoken);
      const picture = plain(alt[language] ?? '', spoken);
      if (!line || !picture) return [];
      return [{ id, part, atLeastSeconds: seconds, screen, say: line, alt: picture, onWall }];
    }),
    listen: (board.listen[language] ?? '')
      .split('\n')
      .map((paragraph) => plain(paragraph.trim(), spoken) ?? '')
      .filter((paragraph) => paragraph !== ''),
  };
}
