import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

/** Bytes that came in and belong to nothing yet. */
export interface Received {
  path: string;
  /** All that came, also what was not kept. */
  sizeBytes: number;
  /** Of the bytes that came, in hexadecimal. */
  sha256: string;
  /** More came than was allowed: what is at `path` is only a part. */
  tooLarge: boolean;
}

/** Files under names nobody can guess, one folder for each owner. A key is handed out only when its file is on the disk. */
export interface FileStore {
  /** Streams to a place of its own. Reads to the end also when it is too large, so that the sender can be answered. */
  receive(source: Readable, maximumBytes: number): Promise<Received>;
  /** A fresh place beside the received files, for something made out of one. */
  place(): Promise<string>;
  /** Makes the file at `path` last, and answers its key. */
  keep(owner: string, path: string): Promise<string>;
  /** @throws when there is no such file. */
  read(owner: string, key: string): Promise<{ body: ReadStream; sizeBytes: number }>;
  discard(owner: string, key: string): Promise<void>;
  /** Drops what was received or made at `path`, if it is still there. */
  drop(path: string): Promise<void>;
  /** Keys of an owner's files last written before `before`, in milliseconds since 1970 UTC. */
  keysBefore(owner: string, before: number): Promise<string[]>;
  /** Drops what came in before `before` and was never kept. Answers how many. */
  sweepIncoming(before: number): Promise<number>;
}

const KEY = /^[0-9a-f]{40}$/;
const OWNER = /^[a-z0-9_]{1,64}$/;

/** @param root folder of its own; made when it is not there. */
export function createFileStore(root: string): FileStore {
  const incoming = join(root, 'incoming');
  const pathOf = (owner: string, key: string) => {
    if (!OWNER.test(owner) || !KEY.test(key)) throw new Error('No such file.');
    return join(root, 'kept', owner, key.slice(0, 2), key);
  };
  const place = async () => {
    await mkdir(incoming, { recursive: true, mode: 0o700 });
    return join(incoming, newKey());
  };
  return {
    place,
    receive: async (source, maximumBytes) => receive(source, await place(), maximumBytes),
    async keep(owner, path) {
      const key = newKey();
      const target = pathOf(owner, key);
      await makeLasting(path, target, root);
      return key;
    },
    async read(owner, key) {
      const path = pathOf(owner, key);
      const { size } = await stat(path);
      return { body: createReadStream(path), sizeBytes: size };
    },
    discard: (owner, key) => rm(pathOf(owner, key), { force: true }),
    drop: (path) => rm(path, { force: true }),
    keysBefore: (owner, before) => keysBefore(join(root, 'kept', owner), before),
    sweepIncoming: (before) => sweep(incoming, before),
  };
}

const newKey = (): string => randomBytes(20).toString('hex');

async function receive(source: Readable, path: string, maximumBytes: number): Promise<Received> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const file = await open(path, 'wx', 0o600);
  try {
    for await (const chunk of source as AsyncIterable<Buffer>) {
      sizeBytes += chunk.length;
      hash.update(chunk);
      if (sizeBytes <= maximumBytes) await file.writeFile(chunk);
    }
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  } finally {
    await file.close();
  }
  return { path, sizeBytes, sha256: hash.digest('hex'), tooLarge: sizeBytes > maximumBytes };
}

// The row that names the file commits after this: whatever crashes then, a row never points at nothing.
async function makeLasting(path: string, target: string, root: string): Promise<void> {
  const made = await mkdir(dirname(target), { recursive: true, mode: 0o700 });
  await flush(path);
  await rename(path, target);
  const last = made === undefined ? dirname(target) : dirname(made);
  for (let folder = dirname(target); ; folder = dirname(folder)) {
    await flush(folder);
    if (folder === last || folder === root) return;
  }
}

async function flush(path: string): Promise<void> {
  const handle = await open(path, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function keysBefore(folder: string, before: number): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const keys: string[] = [];
  for (const entry of entries) {
    if (!entry.isFile() || !KEY.test(entry.name)) continue;
    if (await isBefore(join(entry.parentPath, entry.name), before)) keys.push(entry.name);
  }
  return keys;
}

async function sweep(folder: string, before: number): Promise<number> {
  let swept = 0;
  for (const name of await readdir(folder).catch(() => [])) {
    if (!(await isBefore(join(folder, name), before))) continue;
    await rm(join(folder, name), { force: true, recursive: true });
    swept += 1;
  }
  return swept;
}

async function isBefore(path: string, before: number): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found !== undefined && found.mtimeMs < before;
}
