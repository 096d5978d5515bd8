import { join } from 'node:path';
import type { Story, Voice } from '#product/training/index.ts';
import type { Programs } from './programs.ts';
import { secondsOf, silence } from './sound.ts';
import { recordingOf, samplesOfRecording, speak, voiceFor } from './voice.ts';

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
  /** The folder with voices of people. */
  voices: string;
}

/** Can these words be read aloud here, by a machine or because a person has read each of them? */
export function canRead(
  { espeak, ffmpeg }: Programs,
  { language, voices }: Pick<Reader, 'language' | 'voices'>,
  words: readonly { name: string; text: string }[],
): boolean {
  if (ffmpeg === undefined) return false;
  if (espeak !== undefined && voiceFor(language) !== undefined) return true;
  return words.every(({ name, text }) => recordingOf(name, text, voices)?.current === true);
}

const lineName = ({ lesson, language }: Story, id: string) => `${lesson}.${language}.${id}`;
const listenName = ({ lesson, language }: Story) => `${lesson}.${language}`;

/** What is to be read for the film, and for the ear, by the names recordings have. */
export const filmWords = (story: Story) =>
  story.steps.map(({ id, say }) => ({ name: lineName(story, id), text: say }));
export const listenWords = (story: Story) => [
  { name: listenName(story), text: story.listen.join('\n') },
];

/** The lines of a story one after the other, each as long as its step takes. */
export async function readLines(reader: Reader, story: Story): Promise<ReadAloud> {
  const lines: ReadAloud['lines'] = [];
  const spoken: Buffer[] = [];
  const left: string[] = [];
  const voices = new Set<Voice>();
  let at = 0;
  for (const { id, say, atLeastSeconds } of story.steps) {
    const { samples, voice } = await readWords(reader, lineName(story, id), say, left);
    voices.add(voice);
    const seconds = BEFORE_SECONDS + secondsOf(samples) + AFTER_SECONDS;
    const rest = Math.max(0, atLeastSeconds - seconds);
    spoken.push(silence(BEFORE_SECONDS), samples, silence(AFTER_SECONDS + rest));
    lines.push({ id, from: at, to: at + seconds + rest });
    at += seconds + rest;
  }
  const samples = Buffer.concat(spoken);
  return { samples, lines, voice: voices.has('synthetic') ? 'synthetic' : 'recorded', left };
}

/** What is written for the ear: as one recording, or paragraph by paragraph. */
export async function readForTheEar(reader: Reader, story: Story): Promise<ReadAloud> {
  const left: string[] = [];
  const [whole] = listenWords(story);
  const recorded = whole && (await recordedWords(reader, whole.name, whole.text, left));
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
  name: string,
  words: string,
  left: string[],
): Promise<{ samples: Buffer; voice: Voice }> {
  const recorded = await recordedWords(reader, name, words, left);
  if (recorded !== undefined) return { samples: recorded, voice: 'recorded' };
  const { programs, folder, language } = reader;
  const samples = await speak(programs, { text: words, language, to: join(folder, `${name}.wav`) });
  return { samples, voice: 'synthetic' };
}

async function recordedWords(
  { programs, folder, voices }: Reader,
  name: string,
  words: string,
  left: string[],
): Promise<Buffer | undefined> {
  const recording = recordingOf(name, words, voices);
  if (recording === undefined) return undefined;
  if (!recording.current) {
    left.push(`${name}: the recording says something else than the lesson does today.`);
    return undefined;
  }
  return samplesOfRecording(programs, recording.path, join(folder, `${name}.recorded.wav`));
}
