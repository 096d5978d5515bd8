import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const LONG_OUTPUT_BYTES = 8_000_000;
const LONGEST_MILLISECONDS = 180_000;

/** Where a program is, or undefined. */
export function programAt(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
}

/** The browser without its window first: it renders the same for half the processor time. */
const browsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/** A browser that can be driven: the one named by CHROMIUM, or the first that is installed. */
export function browserAt(): string | undefined {
  const given = process.env['CHROMIUM'];
  if (given !== undefined && existsSync(given)) return given;
  return browsers.map(programAt).find((path) => path !== undefined);
}

/** Runs a program to its end. @throws with the last lines it said */
export async function runProgram(path: string, args: readonly string[]): Promise<string> {
  try {
    const options = { maxBuffer: LONG_OUTPUT_BYTES, timeout: LONGEST_MILLISECONDS };
    return (await run(path, [...args], options)).stdout;
  } catch (error) {
    const said = String((error as { stderr?: unknown }).stderr ?? error);
    throw new Error(`${path}: ${said.trim().split('\n').slice(-4).join(' ')}`, { cause: error });
  }
}

/** What makes pictures, voices and films. A program that is missing leaves out what needs it. */
export interface Programs {
  browser: string | undefined;
  ffmpeg: string | undefined;
  espeak: string | undefined;
}

export const findPrograms = (): Programs => ({
  browser: browserAt(),
  ffmpeg: programAt('ffmpeg'),
  espeak: programAt('espeak-ng'),
});

/** What is missing and how to get it, one sentence each; empty when all is there. */
export function missingPrograms({ browser, ffmpeg, espeak }: Programs): string[] {
  return [
    ...(browser === undefined
      ? ['No pictures: there is no Chromium. apt-get install chromium']
      : []),
    ...(ffmpeg === undefined
      ? ['No films and no sound: there is no ffmpeg. apt-get install ffmpeg']
      : []),
    ...(espeak === undefined
      ? ['No synthetic voice: there is no espeak-ng. apt-get install espeak-ng']
      : []),
  ];
}
