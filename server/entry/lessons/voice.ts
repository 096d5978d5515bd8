import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markOf, markOfBytes } from '#product/training/index.ts';
import { runProgram, type Programs } from './programs.ts';
import { SAMPLES_A_SECOND, samplesIn } from './sound.ts';

/** Beside the lessons. */
export const recordingsFolder = join(import.meta.dirname, '../../../content/lessons/patient');
const voices: Readonly<Record<string, string>> = { en: 'en-us', es: 'es-419' };
const WORDS_A_MINUTE = '145';
/** Changes whenever the voice does, so that what it read is read again. */
const VOICE_VERSION = 1;

/** Which voice reads a language; undefined when none does. */
export const voiceFor = (language: string): string | undefined => voices[language];
export const voiceMark = (language: string): string =>
  markOf([VOICE_VERSION, voiceFor(language), WORDS_A_MINUTE]);

const hours: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(\d) ?am\b/g, '$1 in the morning'],
    [/(\d) ?pm\b/g, '$1 in the afternoon'],
  ],
  es: [
    [/(\d) ?a\. ?m\./g, '$1 de la mañana'],
    [/(\d) ?p\. ?m\./g, '$1 de la tarde'],
  ],
};
const PHONE = /\b(?:\d{3}|\d{3}-\d{4}|\d-\d{3}-\d{3}-\d{4})\b/g;

/** Words as a voice should read them: a phone number digit by digit, an hour in words. */
export function forTheEar(text: string, language: string): string {
  const spoken = (hours[language] ?? []).reduce(
    (words, [hour, said]) => words.replaceAll(hour, said),
    text.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  return spoken
    .replaceAll(PHONE, (number) =>
      number.length === 3 && !number.endsWith('11') && number !== '988'
        ? number
        : number
            .split('-')
            .map((group) => [...group].join(' '))
            .join(', '),
    )
    .replaceAll(/["“”]/g, '');
}

/** Reads a line aloud. @throws when there is no voice for the language */
export async function speak(
  programs: Programs,
  { text, language, to }: { text: string; language: string; to: string },
): Promise<Buffer> {
  const voice = voiceFor(language);
  if (programs.espeak === undefined || voice === undefined)
    throw new Error(`Nobody can read ${language} aloud.`);
  const words = forTheEar(text, language);
  await runProgram(programs.espeak, ['-v', voice, '-s', WORDS_A_MINUTE, '-w', to, words]);
  return samplesIn(to);
}

const endings = ['ogg', 'm4a', 'mp3', 'wav', 'flac'];
const squeezed = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

export interface Recording {
  path: string;
  /** False when what was read is not what the lesson says today. */
  current: boolean;
}

/**
 * A person's voice beside the lesson: `P2.es.ogg` for the ear, `P2.es.doors.ogg` for the line of one step of the film. Beside
 * it lies what was read, `P2.es.txt`: a recording that says something else than the lesson does today is not used.
 */
export function recordingOf(name: string, words: string, folder: string): Recording | undefined {
  const path = endings.map((ending) => join(folder, `${name}.${ending}`)).find(existsSync);
  if (path === undefined) return undefined;
  const script = join(folder, `${name}.txt`);
  const read = existsSync(script) ? readFileSync(script, 'utf8') : '';
  return { path, current: squeezed(read) === squeezed(words) };
}

/** A mark of every recording beside a lesson in a language. */
export function recordingsMark(lesson: string, language: string, folder: string): string {
  const files = globSync(`${lesson}.${language}.*`, { cwd: folder })
    .filter((file) => !file.endsWith('.md'))
    .toSorted();
  return markOf(files.map((file) => [file, markOfBytes(readFileSync(join(folder, file)))]));
}

/** The samples of a recording. */
export async function samplesOfRecording(
  programs: Programs,
  path: string,
  to: string,
): Promise<Buffer> {
  if (programs.ffmpeg === undefined) throw new Error('A recording needs ffmpeg.');
  const shape = ['-ac', '1', '-ar', String(SAMPLES_A_SECOND), '-c:a', 'pcm_s16le'];
  await runProgram(programs.ffmpeg, ['-y', '-v', 'error', '-i', path, ...shape, to]);
  return samplesIn(to);
}
