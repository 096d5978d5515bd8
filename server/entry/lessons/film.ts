import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { runProgram } from './programs.ts';
import { writeWav } from './sound.ts';

const WIDTH = 720;
const HEIGHT = 1280;
const FRAMES_A_SECOND = '10';

export interface Shot {
  /** A picture of the product. */
  picture: string;
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
  const list: string[] = [];
  for (const [index, { picture, seconds }] of shots.entries()) {
    const frame = join(folder, `${index}.png`);
    await sharp(picture)
      .resize(WIDTH, HEIGHT, { fit: 'contain', background: '#ffffff' })
      .png({ compressionLevel: 1 })
      .toFile(frame);
    list.push(`file '${frame}'`, `duration ${seconds.toFixed(3)}`);
  }
  // The last still is named once more, or its time is not kept.
  list.push(list.at(-2) ?? '');
  const [stills, chapters, wav] = await parts(cut, shots, list);
  const to = join(folder, 'film.mp4');
  // The still named once more would go on after the voice.
  const total = shots.reduce((sum, { seconds }) => sum + seconds, 0);
  await runProgram(ffmpeg, [
    '-y',
    '-v',
    'error',
    '-f',
    'concat',
    '-safe',
    '0',
    '-i',
    stills,
    '-i',
    wav,
    '-f',
    'ffmetadata',
    '-i',
    chapters,
    '-map_metadata',
    '2',
    '-map_chapters',
    '2',
    '-map',
    '0:v',
    '-map',
    '1:a',
    '-r',
    FRAMES_A_SECOND,
    '-pix_fmt',
    'yuv420p',
    '-c:v',
    'libx264',
    '-preset',
    'veryfast',
    '-tune',
    'stillimage',
    '-crf',
    '27',
    '-g',
    '100',
    '-c:a',
    'aac',
    '-b:a',
    '56k',
    '-ac',
    '1',
    '-metadata:s:a:0',
    `language=${cut.language}`,
    '-t',
    total.toFixed(3),
    '-movflags',
    '+faststart',
    to,
  ]);
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
  await runProgram(ffmpeg, [
    '-y',
    '-v',
    'error',
    '-i',
    wav,
    '-c:a',
    'aac',
    '-b:a',
    '56k',
    '-ac',
    '1',
    '-metadata',
    `title=${title}`,
    '-movflags',
    '+faststart',
    to,
  ]);
  return to;
}

/** How long a film or a sound is, in seconds. */
export async function lengthOf(ffmpeg: string, path: string): Promise<number> {
  const probe = ffmpeg.replace(/ffmpeg$/, 'ffprobe');
  const said = await runProgram(probe, [
    '-v',
    'error',
    '-show_entries',
    'format=duration',
    '-of',
    'csv=p=0',
    path,
  ]);
  return Number(said.trim());
}
