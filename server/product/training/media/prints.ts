import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { Screen, Storyboard } from './storyboard.ts';
import type { Story } from './tell-story.ts';

/**
 * What a made lesson was made of, as three marks. `said`: every word spoken or shown as a caption. `scene`: the rules the
 * pictures show, such as an answer time. `look`: the pages the pictures are of.
 */
export interface Prints {
  said: string;
  scene: string;
  look: string;
}

const root = join(import.meta.dirname, '../../../..');
const DIGITS = 32;

/** A short mark of any value: the same value, the same mark. */
export const markOf = (value: unknown): string => markOfBytes(JSON.stringify(value));

export const markOfBytes = (bytes: string | Uint8Array): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);

/** @param stories in every language, since captions are; `lessonWords` are those of the lesson in its own */
export function printsOf(
  board: Storyboard,
  stories: readonly Story[],
  charter: ResolvedCharter,
  told: { language: string; lessonWords: string },
): Prints {
  const spoken = stories.map(({ language, steps }) => [
    language,
    steps.map(({ id, say, alt, atLeastSeconds }) => [id, say, alt, atLeastSeconds]),
  ]);
  const own = stories.find(({ language }) => language === told.language);
  return {
    said: markOf([spoken, own?.listen, told.lessonWords]),
    scene: sceneOf(charter),
    look: lookOf(board, told.language),
  };
}

/** Rules that stand in pictures: topics with their answer times, hours, numbers to call, and the rules page. */
function sceneOf({ topics, urgent, calendar, helpLines, clauses }: ResolvedCharter): string {
  return markOf([topics, urgent, calendar, helpLines, clauses.map((each) => each.plainWords)]);
}

/** Which pages stand behind an address, by its first word. */
const pagesBehind: Readonly<Record<string, string>> = {
  home: 'messaging',
  messages: 'messaging',
  write: 'messaging',
  learn: 'training',
  'sign-in': 'identity',
  account: 'identity',
  'how-we-answer': 'governance',
};

/** The folder of pages behind an address; undefined when none is known, which a test refuses. */
export const pagesFor = (path: string): string | undefined =>
  pagesBehind[path.split(/[/?]/)[1] ?? ''];

const looks = new Map<string, string>();

/** A mark of the pages behind one screen, and of the words on them. */
export const lookOfScreen = ({ path }: Screen, language: string): string =>
  markOf([
    sourcesIn(`web/patient/${pagesFor(path) ?? ''}`),
    sourcesIn('web/ui'),
    sourcesIn(`content/phrases/${language}`),
  ]);

function lookOf({ steps }: Storyboard, language: string): string {
  return markOf(steps.map(({ id, screen }) => [id, screen, lookOfScreen(screen, language)]));
}

// Sources do not change while a process runs.
function sourcesIn(folder: string): string {
  const known = looks.get(folder);
  if (known !== undefined) return known;
  const files = globSync('**/*.{tsx,ts,css,json}', { cwd: join(root, folder) })
    .filter((file) => !/\.(?:test|sample)\./.test(file))
    .toSorted();
  const mark = markOf(files.map((file) => [file, readFileSync(join(root, folder, file), 'utf8')]));
  looks.set(folder, mark);
  return mark;
}
