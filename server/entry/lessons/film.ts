import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runProgram } from './programs.ts';
import { writeWav } from './sound.ts';

/** Few, since nothing moves and each costs time to make. A step begins on one. */
export const FRAMES_A_SECOND = 2;
/** Changes whenever films are joined in another way. */
export const FILM_VERSION = 2;

const QUIETLY = ['-y', '-v', 'error'];
const STILL = ['-preset', 'veryfast', '-tune', 'stillimage', '-crf', '27', '-g', '20'];
// By a filter, since a rate of the file alone shows each still half a frame early; the last stays until the voice ends.
const EVENLY = `settb=1/1000,fps=${FRAMES_A_SECOND}:start_time=0,tpad=stop=-1:stop_mode=clone`;
const SHAPE = ['-vf', `${EVENLY},scale=720:1280`, '-pix_fmt', 'yuv420p'];
const CODED = [...SHAPE, '-c:v', 'libx264', ...STILL];
const SOUND = ['-c:a', 'aac', '-b:a', '56k', '-ac', '1'];
const TO_PLAY = ['-movflags', '+faststart'];

export interface Shot {
  /** A picture of the product. */
  picture: string;
  /** Whole frames. */
  seconds: number;
  /** Of the chapter. */
  title: string;
}

interface Cut {
  ffmpeg: string;
  /** A folder of one's own for what lies between. */
  folder: string;
  title: string;
  language: string;
  samples: Buffer;
}

/** Joins stills and a voice to a film with a chapter for each still, small enough for a phone. Answers its path. */
export async function makeFilm(cut: Cut, shots: readonly Shot[]): Promise<string> {
  const { ffmpeg, folder } = cut;
  const list = shots.flatMap(({ picture, seconds }) => [
    `file '${picture}'`,
    `duration ${seconds.toFixed(3)}`,
  ]);
  // The last still is named once more, or its time is not kept.
  list.push(list.at(-2) ?? '');
  const [stills, chapters, wav] = await parts(cut, shots, list);
  const to = join(folder, 'film.mp4');
  // The still named once more would go on after the voice.
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0);
  const sources = ['-f', 'concat', '-safe', '0', '-i', stills, '-i', wav];
  const chaptered = [
    '-f',
    'ffmetadata',
    '-i',
    chapters,
    '-map_metadata',
    '2',
    '-map_chapters',
    '2',
  ];
  const joined = [...QUIETLY, ...sources, ...chaptered, '-map', '0:v', '-map', '1:a'];
  const spoken = ['-metadata:s:a:0', `language=${cut.language}`, '-t', total.toFixed(3)];
  await runProgram(ffmpeg, [...joined, ...CODED, ...SOUND, ...spoken, ...TO_PLAY, to]);
  return to;
}

async function parts(
  { folder, title, language, samples }: Cut,
  shots: readonly Shot[],
  list: readonly string[],
): Promise<[string, string, string]> {
  const paths = ['stills.txt', 'chapters.txt', 'voice.wav'].map((name) => join(folder, name));
  const [stills = '', chapters = '', wav = ''] = paths;
  await writeFile(stills, `${list.join('\n')}\n`);
  await writeFile(chapters, chapterList(title, language, shots));
  await writeWav(wav, samples);
  return [stills, chapters, wav];
}

function chapterList(title: string, language: string, shots: readonly Shot[]): string {
  const safe = (text: string) => text.replaceAll(/[=;#\\\n]/g, ' ');
  let from = 0;
  const chapters = shots.map((shot) => {
    const to = from + Math.round(shot.seconds * 1000);
    const chapter = ['[CHAPTER]', 'TIMEBASE=1/1000', `START=${from}`, `END=${to}`];
    from = to;
    return [...chapter, `title=${safe(shot.title)}`].join('\n');
  });
  const head = `;FFMETADATA1\ntitle=${safe(title)}\nlanguage=${language}`;
  return `${[head, ...chapters].join('\n')}\n`;
}

/** A voice alone, small enough for a phone. Answers its path. */
export async function makeSound({ ffmpeg, folder, title, samples }: Cut): Promise<string> {
  const [wav, to] = [join(folder, 'listen.wav'), join(folder, 'listen.m4a')];
  await writeWav(wav, samples);
  const titled = ['-metadata', `title=${title}`];
  await runProgram(ffmpeg, [...QUIETLY, '-i', wav, ...SOUND, ...titled, ...TO_PLAY, to]);
  return to;
}

/** How long a film or a sound is, in seconds: as long as all of it goes on. */
export async function lengthOf(ffmpeg: string, path: string): Promise<number> {
  const probe = ffmpeg.replace(/ffmpeg$/, 'ffprobe');
  const asked = ['-v', 'error', '-show_entries', 'stream=duration', '-of', 'csv=p=0', path];
  const said = await runProgram(probe, asked);
  return Math.min(...said.trim().split('\n').map(Number).filter(Number.isFinite));
}
