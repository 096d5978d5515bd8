import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { markOf, markOfBytes, type Room } from '#product/training/index.ts';
import { runProgram, type Programs } from './programs.ts';
import { SAMPLES_A_SECOND, loudest, samplesIn, secondsOf, withoutEdges } from './sound.ts';

/** Beside the lessons. */
export const besideLessons = join(import.meta.dirname, '../../../content/lessons/patient');

/** Where voices of people may lie, nearest first: the clinic's own, the organization's, and beside the lessons. */
export const recordingFolders = (
  dataDir: string,
  { folder, place }: Pick<Room, 'folder' | 'place'>,
  beside: string,
): string[] => [
  join(dataDir, 'recordings', folder),
  join(dataDir, 'recordings', place.organizationSlug),
  beside,
];

const endings = ['ogg', 'opus', 'm4a', 'aac', 'mp3', 'wav', 'flac', 'webm'];
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** Words to be read aloud, by the name their recording has: `P2.es` for the ear, `P2.es.doors` for a line of the film. */
export interface Words {
  name: string;
  text: string;
}

/**
 * A person's voice with what was read beside it, `P2.es.doors.ogg` and `P2.es.doors.txt`. One that says something else than the
 * lesson does today is not used. @returns its path; undefined when there is none, after a sentence in `left` for each that is no use
 */
export function recordingOf(
  { name, text }: Words,
  folders: readonly string[],
  left: string[] = [],
): string | undefined {
  for (const folder of folders) {
    const path = endings.map((ending) => join(folder, `${name}.${ending}`)).find(existsSync);
    if (path === undefined) continue;
    const script = join(folder, `${name}.txt`);
    if (!existsSync(script))
      left.push(`${path} is left out: lay what was read beside it, as ${name}.txt.`);
    else if (squeezed(readFileSync(script, 'utf8')) === squeezed(text)) return path;
    else left.push(`${path} is left out: the lesson says something else today than ${name}.txt.`);
  }
  return undefined;
}

function filesOf(lesson: string, language: string, folder: string): string[] {
  const files = globSync(`${lesson}.${language}.*`, { cwd: folder }).toSorted();
  const voices = files.filter((file) => !/\.(?:md|txt)$/.test(file));
  const read = new Set(voices.map((file) => `${file.slice(0, -extname(file).length)}.txt`));
  return files.filter((file) => voices.includes(file) || read.has(file));
}

/** A mark of every recording of a lesson in a language, with what was read. */
export function recordingsMark(
  lesson: string,
  language: string,
  folders: readonly string[],
): string {
  return markOf(
    folders.flatMap((folder) =>
      filesOf(lesson, language, folder).map((file) => [
        file,
        markOfBytes(readFileSync(join(folder, file))),
      ]),
    ),
  );
}

/** Recordings under a name that nothing of the lesson has, one sentence each. */
export function strayRecordings(
  lesson: string,
  language: string,
  { folders, words }: { folders: readonly string[]; words: readonly Words[] },
): string[] {
  const names = words.map(({ name }) => name);
  return folders.flatMap((folder) =>
    filesOf(lesson, language, folder)
      .filter((file) => !file.endsWith('.txt'))
      .flatMap((file) => {
        const ending = extname(file);
        const path = join(folder, file);
        if (!endings.includes(ending.slice(1)))
          return `${path} is left out: a recording ends in ${endings.join(', ')}.`;
        if (names.includes(basename(file, ending))) return [];
        return `${path} is left out: there is no such line. There are ${names.join(', ')}.`;
      }),
  );
}

const QUIET = 0.01;
const FASTEST_WORDS_A_SECOND = 7;
const SLOWEST_SECONDS_A_WORD = 2;
const PAUSE_SECONDS = 5;

/**
 * The samples of a recording, without the silence around them.
 * @throws with one sentence when it cannot be played, nothing is heard, or it is far too short or long for what it should say
 */
export async function samplesOfRecording(
  programs: Programs,
  { path, text, to }: { path: string; text: string; to: string },
): Promise<Buffer> {
  if (programs.ffmpeg === undefined) throw new Error(`${path} is left out: it needs ffmpeg.`);
  const shape = ['-vn', '-ac', '1', '-ar', String(SAMPLES_A_SECOND), '-c:a', 'pcm_s16le'];
  const samples = await runProgram(programs.ffmpeg, ['-y', '-v', 'error', '-i', path, ...shape, to])
    .then(() => samplesIn(to))
    .catch(() => {
      throw new Error(`${path} is left out: it is no sound that can be played.`);
    });
  if (loudest(samples) < QUIET) throw new Error(`${path} is left out: nothing is heard in it.`);
  const heard = withoutEdges(samples);
  const [seconds, words] = [secondsOf(heard), squeezed(text).split(' ').length];
  if (seconds < words / FASTEST_WORDS_A_SECOND)
    throw new Error(`${path} is left out: ${told(seconds)} is too short for ${words} words.`);
  if (seconds > words * SLOWEST_SECONDS_A_WORD + PAUSE_SECONDS)
    throw new Error(`${path} is left out: ${told(seconds)} is too long for ${words} words.`);
  return heard;
}

const told = (seconds: number) => `${seconds.toFixed(1)} s`;
