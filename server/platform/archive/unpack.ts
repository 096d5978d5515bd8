import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join, normalize } from 'node:path';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { manifestName } from './pack.ts';
import { blockBytes, paddingAfter, readHeader, type Entry } from './tar-header.ts';

/** The file is no backup, or a damaged one. */
export class ArchiveError extends Error {
  override readonly name = 'ArchiveError';
}

export interface ArchiveSummary {
  about: Readonly<Record<string, string>>;
  files: number;
  bytes: number;
}

/**
 * Reads a backup to its end and compares every checksum; writes it into `folder` when one is given.
 * Give an empty folder and use it only when this resolves.
 * @throws ArchiveError when anything is missing, added or changed.
 */
export async function unpack(file: string, folder?: string): Promise<ArchiveSummary> {
  const source = createReadStream(file);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  try {
    return await readAll(reader(source.pipe(gunzip)), folder);
  } catch (error) {
    if (error instanceof ArchiveError || (error as { code?: string }).code === 'ENOSPC')
      throw error;
    throw new ArchiveError(`${file} is damaged or is no backup of Parley.`, { cause: error });
  } finally {
    source.destroy();
    gunzip.destroy();
  }
}

interface Reader {
  take(bytes: number): Promise<Buffer>;
  each(bytes: number, use: (chunk: Buffer) => Promise<void>): Promise<void>;
}

async function readAll(from: Reader, folder: string | undefined): Promise<ArchiveSummary> {
  const found: Record<string, string> = {};
  let bytes = 0;
  for (;;) {
    const entry = readHeader(await from.take(blockBytes));
    if (entry === undefined)
      throw new ArchiveError('The backup is damaged: it ends without its list of files.');
    if (entry.path === manifestName) {
      const about = compared(await from.take(entry.bytes), found);
      return { about, files: Object.keys(found).length, bytes };
    }
    const target = folder === undefined ? undefined : join(folder, safePath(entry.path));
    if (entry.kind === 'folder') {
      if (target !== undefined) await mkdir(target, { recursive: true, mode: 0o700 });
      continue;
    }
    found[entry.path] = await readFile(from, entry, target);
    bytes += entry.bytes;
  }
}

async function readFile(
  from: Reader,
  { bytes }: Entry,
  target: string | undefined,
): Promise<string> {
  const hash = createHash('sha256');
  if (target !== undefined) await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  const file = target === undefined ? undefined : await open(target, 'wx', 0o600);
  try {
    await from.each(bytes, async (chunk) => {
      hash.update(chunk);
      await file?.writeFile(chunk);
    });
    await file?.sync();
  } finally {
    await file?.close();
  }
  await from.take(paddingAfter(bytes));
  return hash.digest('hex');
}

function compared(manifest: Buffer, found: Record<string, string>): Record<string, string> {
  const { about, sums } = JSON.parse(manifest.toString('utf8')) as {
    about: Record<string, string>;
    sums: Record<string, string>;
  };
  const names = new Set([...Object.keys(sums), ...Object.keys(found)]);
  const wrong = [...names].find((name) => sums[name] !== found[name]);
  if (wrong === undefined) return about;
  throw new ArchiveError(`The backup is damaged: ${wrong} is not what was backed up.`);
}

function safePath(path: string): string {
  const plain = normalize(path);
  if (plain.startsWith('..') || plain.startsWith('/')) {
    throw new ArchiveError('The backup names a path outside the data directory.');
  }
  return plain;
}

function reader(stream: Readable): Reader {
  const chunks = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  let left: Buffer = Buffer.alloc(0);
  async function each(bytes: number, use: (chunk: Buffer) => Promise<void>): Promise<void> {
    let missing = bytes;
    while (missing > 0) {
      if (left.length === 0) {
        const next = await chunks.next();
        if (next.done === true)
          throw new ArchiveError('The backup is damaged: it is shorter than it should be.');
        left = next.value;
      }
      const part = left.subarray(0, missing);
      left = left.subarray(part.length);
      missing -= part.length;
      await use(part);
    }
  }
  return {
    each,
    async take(bytes) {
      const parts: Buffer[] = [];
      await each(bytes, async (chunk) => void parts.push(chunk));
      return Buffer.concat(parts);
    },
  };
}
