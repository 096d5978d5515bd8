import { join } from 'node:path';
import type { Story, Voice } from '#product/training/index.ts';
import { FRAMES_A_SECOND } from './film.ts';
import type { Programs } from './programs.ts';
import { recordingOf, samplesOfRecording, type Words } from './recordings.ts';
import { secondsOf, silence } from './sound.ts';
import { speak, voiceFor } from './voice.ts';

const BEFORE_SECONDS = 0.4;
const AFTER_SECONDS = 0.9;
const BETWEEN_SECONDS = 0.7;

export interface ReadAloud {
  samples: Buffer;
  /** When each line is spoken and for how long it stays, in seconds. */
  lines: { id: string; from: number; to: number }[];
  voice: Voice;
  /** Recordings that were left out, one sentence each. */
  left: string[];
}

interface Reader {
  programs: Programs;
  /** For what lies between. */
  folder: string;
  language: string;
  /** The folders with voices of people, nearest first. */
  voices: readonly string[];
}

/** Can these words be read aloud here, by a machine or because a person has read each of them? */
export function canRead(
  { espeak, ffmpeg }: Programs,
  { language, voices }: Pick<Reader, 'language' | 'voices'>,
  words: readonly Words[],
): boolean {
  if (ffmpeg === undefined) return false;
  if (espeak !== undefined && voiceFor(language) !== undefined) return true;
  return words.every((each) => recordingOf(each, voices) !== undefined);
}

const lineName = ({ lesson, language }: Story, id: string) => `${lesson}.${language}.${id}`;
const listenName = ({ lesson, language }: Story) => `${lesson}.${language}`;

/** What is to be read for the film, and for the ear, by the names recordings have. */
export const filmWords = (story: Story) =>
  story.steps.map(({ id, say }) => ({ name: lineName(story, id), text: say }));
export const listenWords = (story: Story) => [
  { name: listenName(story), text: story.listen.join('\n') },
];

/** Everything a person may read in place of the synthetic voice, in the order of the lesson. */
export const wordsToRecord = (story: Story): Words[] => [
  ...listenWords(story),
  ...filmWords(story),
];

/** The lines of a story one after the other, each as long as its step takes. */
export async function readLines(reader: Reader, story: Story): Promise<ReadAloud> {
  const lines: ReadAloud['lines'] = [];
  const spoken: Buffer[] = [];
  const left: string[] = [];
  const voices = new Set<Voice>();
  let frames = 0;
  for (const { id, say, atLeastSeconds } of story.steps) {
    const words = { name: lineName(story, id), text: say };
    const { samples, voice } = await readWords(reader, words, left);
    voices.add(voice);
    const seconds = BEFORE_SECONDS + secondsOf(samples) + AFTER_SECONDS;
    // A line takes whole frames, so that no step of the film begins before or after its words.
    const long = Math.ceil(Math.max(atLeastSeconds, seconds) * FRAMES_A_SECOND - 0.001);
    const rest = long / FRAMES_A_SECOND - seconds;
    spoken.push(silence(BEFORE_SECONDS), samples, silence(AFTER_SECONDS + rest));
    lines.push({ id, from: frames / FRAMES_A_SECOND, to: (frames + long) / FRAMES_A_SECOND });
    frames += long;
  }
  const [voice = 'synthetic', ...others] = voices;
  return {
    samples: Buffer.concat(spoken),
    lines,
    voice: others.length > 0 ? 'mixed' : voice,
    left,
  };
}

/** What is written for the ear: as one recording, or paragraph by paragraph. */
export async function readForTheEar(reader: Reader, story: Story): Promise<ReadAloud> {
  const left: string[] = [];
  const [whole] = listenWords(story);
  const recorded = whole && (await recordedWords(reader, whole, left));
  if (recorded !== undefined) return { samples: recorded, lines: [], voice: 'recorded', left };
  const spoken: Buffer[] = [];
  for (const [index, paragraph] of story.listen.entries()) {
    const to = join(reader.folder, `listen-${index}.wav`);
    const samples = await speak(reader.programs, {
      text: paragraph,
      language: reader.language,
      to,
    });
    spoken.push(samples, silence(BETWEEN_SECONDS));
  }
  return { samples: Buffer.concat(spoken), lines: [], voice: 'synthetic', left };
}

async function readWords(
  reader: Reader,
  words: Words,
  left: string[],
): Promise<{ samples: Buffer; voice: Voice }> {
  const recorded = await recordedWords(reader, words, left);
  if (recorded !== undefined) return { samples: recorded, voice: 'recorded' };
  const { programs, folder, language } = reader;
  const to = join(folder, `${words.name}.wav`);
  return { samples: await speak(programs, { text: words.text, language, to }), voice: 'synthetic' };
}

async function recordedWords(
  { programs, folder, voices }: Reader,
  words: Words,
  left: string[],
): Promise<Buffer | undefined> {
  const path = recordingOf(words, voices, left);
  if (path === undefined) return undefined;
  const to = join(folder, `${words.name}.recorded.wav`);
  try {
    return await samplesOfRecording(programs, { path, text: words.text, to });
  } catch (error) {
    left.push((error as Error).message);
    return undefined;
  }
}
