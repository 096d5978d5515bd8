import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readConfig } from '#platform/config/index.ts';
import { openDatabase } from '#platform/database/index.ts';
import { createLogger } from '#platform/log/index.ts';
import type { CommandContext } from '../cli/command.ts';
import { command as backup } from './backup.ts';
import { command as restore } from './restore.ts';

const place = mkdtempSync(join(tmpdir(), 'parley-backup-'));
const dataDir = join(place, 'data');
const file = join(place, 'backup.tar.gz');
const said: string[] = [];

function inFolder(folder: string): CommandContext {
  return {
    config: readConfig({ DATA_DIR: folder }),
    log: createLogger({ level: 'silent' }),
    say: (line) => void said.push(line),
    print: () => undefined,
    stopping: new AbortController().signal,
    database: () => {
      throw new Error('not asked for');
    },
  };
}

async function ask(folder: string, query: string): Promise<unknown[]> {
  const database = await openDatabase({ dataDir: folder, fsync: false });
  const client = new pg.Client(database.owner);
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
    await database.stop();
  }
}

beforeAll(async () => {
  await ask(
    dataDir,
    "CREATE TABLE kept AS SELECT n, repeat('word ', 20) AS body FROM generate_series(1, 5000) n",
  );
  mkdirSync(join(dataDir, 'attachments/ab'), { recursive: true });
  writeFileSync(join(dataDir, 'attachments/ab/cd'), Buffer.alloc(70_000, 'photo'));
});

afterAll(() => rmSync(place, { recursive: true, force: true }));

test('while Parley runs on the data, backup and restore refuse and name the process', async () => {
  const database = await openDatabase({ dataDir, fsync: false });
  await expect(backup.run([file], inFolder(dataDir))).rejects.toThrow(`process ${process.pid}`);
  await expect(restore.run([import.meta.filename, '--replace'], inFolder(dataDir))).rejects.toThrow(
    `process ${process.pid}`,
  );
  await database.stop();
});

test('rows and attachments come back from a backup into another directory', async () => {
  expect(await backup.run([file], inFolder(dataDir))).toBe(0);
  const other = join(place, 'other');
  expect(await restore.run([file], inFolder(other))).toBe(0);
  expect(await ask(other, 'SELECT count(*)::int AS n, sum(n)::int AS total FROM kept')).toEqual([
    { n: 5000, total: 12_502_500 },
  ]);
  expect(readFileSync(join(other, 'attachments/ab/cd'), 'utf8').slice(0, 10)).toBe('photophoto');
});

test('a backup never overwrites a file, nor goes into the directory it backs up', async () => {
  await expect(backup.run([file], inFolder(dataDir))).rejects.toThrow('exists already');
  await expect(backup.run([join(dataDir, 'x.tar.gz')], inFolder(dataDir))).rejects.toThrow(
    'outside it',
  );
});

test('restore refuses a directory with data, and with --replace keeps what was there', async () => {
  await expect(restore.run([file], inFolder(dataDir))).rejects.toThrow('--replace');
  await ask(dataDir, 'INSERT INTO kept VALUES (0)');
  await restore.run([file, '--replace'], inFolder(dataDir));
  expect(await ask(dataDir, 'SELECT 1 AS one FROM kept WHERE n = 0')).toEqual([]);
  const aside = readdirSync(place).find((name) => name.startsWith('data.before-')) ?? '';
  expect(await ask(join(place, aside), 'SELECT n FROM kept WHERE n = 0')).toEqual([{ n: 0 }]);
});

test('a damaged backup changes nothing', async () => {
  const damaged = join(place, 'damaged.tar.gz');
  writeFileSync(damaged, readFileSync(file).subarray(0, -2000));
  await expect(restore.run([damaged, '--replace'], inFolder(dataDir))).rejects.toThrow('damaged');
  expect(await ask(dataDir, 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 5000 }]);
  expect(existsSync(`${dataDir}.restoring`)).toBe(false);
});
