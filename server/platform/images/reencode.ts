import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import * as z from 'zod';

export type ImageFormat = 'jpeg' | 'png' | 'webp';

const outcome = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('done'), widthPixels: z.int(), heightPixels: z.int() }),
  z.object({ kind: z.literal('too_many_pixels') }),
  z.object({ kind: z.literal('unreadable') }),
]);

/** `too_many_pixels`: the picture does not fit into the memory and time it may take; a smaller one will. */
export type Reencoded = z.infer<typeof outcome>;

export interface ReencodeLimits {
  longSideInPixels: number;
  pixels: number;
  /** What decoding may take beyond the process itself. */
  memoryInBytes: number;
  timeInMilliseconds: number;
}

const usual: ReencodeLimits = {
  longSideInPixels: 2560,
  pixels: 120_000_000,
  memoryInBytes: 160_000_000,
  timeInMilliseconds: 10_000,
};
const CHILDREN_AT_MOST = 2;
const child = join(import.meta.dirname, 'reencode.child.ts');

let running = 0;
const waiting: (() => void)[] = [];

/**
 * Decodes the picture at `from` and writes it anew to `to`: upright, at most `longSideInPixels` long, without metadata. It
 * happens in a process of its own that has no settings, little memory and little time. Nothing but the pixels comes through.
 */
export async function reencodeImage(
  from: string,
  to: string,
  format: ImageFormat,
  limits: Partial<ReencodeLimits> = {},
): Promise<Reencoded> {
  if (running >= CHILDREN_AT_MOST) await new Promise<void>((go) => waiting.push(go));
  else running += 1;
  try {
    return await inChild(from, to, format, { ...usual, ...limits });
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

function inChild(
  from: string,
  to: string,
  format: ImageFormat,
  limits: ReencodeLimits,
): Promise<Reencoded> {
  const numbers = [limits.longSideInPixels, limits.pixels, limits.memoryInBytes].map(String);
  const decoder = spawn(
    process.execPath,
    ['--max-old-space-size=64', child, from, to, format, ...numbers],
    {
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: limits.timeInMilliseconds,
      killSignal: 'SIGKILL',
      // Its own settings only: no address, no password, and no copy of the picture outside the folder.
      env: { PATH: process.env['PATH'], TMPDIR: dirname(to), MALLOC_ARENA_MAX: '2' },
    },
  );
  return new Promise((resolve) => {
    let told = '';
    decoder.stdout.setEncoding('utf8').on('data', (text: string) => (told += text));
    decoder.on('error', () => resolve({ kind: 'unreadable' }));
    decoder.on('close', () => resolve(outcomeOf(told)));
  });
}

// The last whole line counts: a process that was ended may have told why before.
function outcomeOf(told: string): Reencoded {
  const last = told.slice(0, told.lastIndexOf('\n')).split('\n').at(-1) ?? '';
  try {
    return outcome.parse(JSON.parse(last));
  } catch {
    return { kind: 'unreadable' };
  }
}
