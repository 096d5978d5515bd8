import { globSync, readFileSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import {
  madeFilePath,
  madeFolder,
  markOfBytes,
  readMadeLesson,
  type MadeLesson,
} from '#product/training/index.ts';

/** Keeps bytes under a name that says what is in them. */
export async function keepFile(
  dataDir: string,
  bytes: Uint8Array,
  ending: 'webp' | 'mp4' | 'm4a' | 'vtt',
): Promise<{ file: string; bytes: number }> {
  const file = `${markOfBytes(bytes)}.${ending}`;
  await writeWhole(madeFilePath(dataDir, file), bytes);
  return { file, bytes: bytes.length };
}

/** Writes a file so that nobody ever reads half of it. */
export async function writeWhole(path: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}.new`;
  await writeFile(draft, bytes);
  await rename(draft, path);
}

/** Everything that was made before, of any clinic. */
export function everyMadeLesson(dataDir: string): MadeLesson[] {
  const folder = madeFolder(dataDir);
  return globSync('*/*.json', { cwd: folder }).flatMap(
    (file) => readMadeLesson(join(folder, file)) ?? [],
  );
}

const NAMES = /[0-9a-f]{32}\.(?:webp|mp4|m4a|vtt)/g;

/** Drops files no lesson names any more. Answers how many. */
export async function sweepFiles(dataDir: string): Promise<number> {
  const folder = madeFolder(dataDir);
  const named = new Set(
    globSync('*/*.json', { cwd: folder }).flatMap(
      (file) => readFileSync(join(folder, file), 'utf8').match(NAMES) ?? [],
    ),
  );
  const files = await readdir(join(folder, 'files')).catch(() => []);
  const left = files.filter((file) => !named.has(file));
  for (const file of left) await rm(join(folder, 'files', file), { force: true });
  return left.length;
}
