import { readFile, writeFile } from 'node:fs/promises';

/** One voice: 16 bit, one channel. */
export const SAMPLES_A_SECOND = 22_050;
const SAMPLE_BYTES = 2;
const HEAD_BYTES = 44;

/** The samples in a WAV file as the voice and ffmpeg write it. @throws when it is another kind of sound */
export async function samplesIn(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = bytes.toString('latin1', at, at + 4);
    const size = bytes.readUInt32LE(at + 4);
    if (name === 'fmt ' && bytes.readUInt32LE(at + 12) !== SAMPLES_A_SECOND)
      throw new Error(`${path} has ${bytes.readUInt32LE(at + 12)} samples a second.`);
    if (name === 'data') return bytes.subarray(at + 8, Math.min(at + 8 + size, bytes.length));
    at += 8 + size + (size % 2);
  }
  throw new Error(`${path} holds no sound.`);
}

export const secondsOf = (samples: Buffer): number =>
  samples.length / SAMPLE_BYTES / SAMPLES_A_SECOND;

export const silence = (seconds: number): Buffer =>
  Buffer.alloc(Math.max(0, Math.round(seconds * SAMPLES_A_SECOND)) * SAMPLE_BYTES);

/** How loud the loudest sample is, from 0 to 1. */
export function loudest(samples: Buffer): number {
  let most = 0;
  for (let at = 0; at + 1 < samples.length; at += SAMPLE_BYTES)
    most = Math.max(most, Math.abs(samples.readInt16LE(at)));
  return most / 32_768;
}

const HEARD = 0.03;
const MARGIN_SECONDS = 0.15;

/** Without the silence before and after, as a person leaves it when they start and stop a recorder. */
export function withoutEdges(samples: Buffer): Buffer {
  const least = HEARD * loudest(samples) * 32_768;
  const isHeard = (at: number) => Math.abs(samples.readInt16LE(at)) >= least;
  const end = samples.length - (samples.length % SAMPLE_BYTES);
  let first = 0;
  while (first < end && !isHeard(first)) first += SAMPLE_BYTES;
  let last = end;
  while (last > first && !isHeard(last - SAMPLE_BYTES)) last -= SAMPLE_BYTES;
  const margin = silence(MARGIN_SECONDS).length;
  return samples.subarray(Math.max(0, first - margin), Math.min(end, last + margin));
}

export async function writeWav(path: string, samples: Buffer): Promise<void> {
  const head = Buffer.alloc(HEAD_BYTES);
  head.write('RIFF', 0, 'latin1');
  head.writeUInt32LE(HEAD_BYTES - 8 + samples.length, 4);
  head.write('WAVEfmt ', 8, 'latin1');
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLES_A_SECOND, 24);
  head.writeUInt32LE(SAMPLES_A_SECOND * SAMPLE_BYTES, 28);
  head.writeUInt16LE(SAMPLE_BYTES, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36, 'latin1');
  head.writeUInt32LE(samples.length, 40);
  await writeFile(path, Buffer.concat([head, samples]));
}
