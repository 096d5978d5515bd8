import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { blockBytes, paddingAfter, writeHeader } from './tar-header.ts';

/** The last entry: what was packed and the SHA-256 of every file. */
export const manifestName = 'parley-manifest.json';

export interface Packing {
  folder: string;
  file: string;
  /** Said of the backup in its manifest, such as versions. */
  about: Readonly<Record<string, string>>;
  /** Paths, counted from the folder, that are left out with everything below them. */
  without: readonly string[];
}

/** Writes `folder` into `file` (gzip over ustar); links are left out. Answers how many files it holds. */
export async function packFolder(packing: Packing): Promise<number> {
  const sums: Record<string, string> = {};
  await pipeline(
    Readable.from(blocksOf(packing, sums), { objectMode: false }),
    createGzip({ level: 1 }),
    createWriteStream(packing.file, { mode: 0o600, flags: 'wx', flush: true }),
  );
  return Object.keys(sums).length;
}

async function* blocksOf(packing: Packing, sums: Record<string, string>): AsyncGenerator<Buffer> {
  const now = Math.floor(Date.now() / 1000);
  yield* entriesBelow(packing, '', sums, now);
  const manifest = Buffer.from(JSON.stringify({ about: packing.about, sums }));
  yield writeHeader({ path: manifestName, kind: 'file', bytes: manifest.length }, now);
  yield manifest;
  yield Buffer.alloc(paddingAfter(manifest.length) + 2 * blockBytes);
}

async function* entriesBelow(
  packing: Packing,
  below: string,
  sums: Record<string, string>,
  now: number,
): AsyncGenerator<Buffer> {
  for (const name of (await readdir(join(packing.folder, below))).toSorted()) {
    const path = below ? `${below}/${name}` : name;
    if (packing.without.includes(path)) continue;
    const about = await lstat(join(packing.folder, path));
    if (about.isDirectory()) {
      yield writeHeader({ path, kind: 'folder', bytes: 0 }, now);
      yield* entriesBelow(packing, path, sums, now);
    } else if (about.isFile()) {
      yield writeHeader({ path, kind: 'file', bytes: about.size }, now);
      yield* contentOf(join(packing.folder, path), path, about.size, sums);
    }
  }
}

async function* contentOf(
  from: string,
  path: string,
  bytes: number,
  sums: Record<string, string>,
): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let read = 0;
  if (bytes > 0) {
    for await (const chunk of createReadStream(from, { end: bytes - 1 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      read += chunk.length;
      yield chunk;
    }
  }
  if (read !== bytes) throw new Error('A file changed while it was being backed up.');
  sums[path] = hash.digest('hex');
  yield Buffer.alloc(paddingAfter(bytes));
}
