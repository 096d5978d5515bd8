import { spawn } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import { afterAll, expect, test } from 'vitest';
import { DatabaseError, holderOf, openDatabase, startEmbedded } from './index.ts';

const place = mkdtempSync(join(tmpdir(), 'parley-embedded-'));
const dataDir = join(place, 'data');
const folder = join(dataDir, 'postgres');
const postmaster = () =>
  Number(readFileSync(join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]);

afterAll(() => rmSync(place, { recursive: true, force: true }));

async function ask<T extends pg.QueryResultRow>(config: PoolConfig, query: string): Promise<T[]> {
  const client = new pg.Client(config);
  await client.connect();
  try {
    return (await client.query<T>(query)).rows;
  } finally {
    await client.end();
  }
}

// Another process of ours: it opens the database, writes one row, says so and lives on.
async function startVictim(row: number): Promise<{ pid: number; killed(): Promise<void> }> {
  const script = `
    import { openDatabase } from '#platform/database/index.ts';
    import pg from 'pg';
    const database = await openDatabase({ dataDir: ${JSON.stringify(dataDir)} });
    const client = new pg.Client(database.owner);
    client.on('error', () => undefined);
    await client.connect();
    await client.query('CREATE TABLE IF NOT EXISTS kept (id int PRIMARY KEY)');
    await client.query('INSERT INTO kept VALUES (${row})');
    process.stdout.write('written');
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.once('data', () => resolve());
    child.once('exit', () => reject(new Error('The victim ended before it had written.')));
  });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    pid: child.pid ?? 0,
    async killed() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

test('the database listens on a private socket only, in UTF-8, sorted alike everywhere, with checksums', async () => {
  const database = await openDatabase({ dataDir, fsync: false });
  const [facts] = await ask(
    database.app,
    `SELECT current_setting('listen_addresses') AS addresses, current_setting('data_checksums') AS checksums,
            current_setting('timezone') AS zone, datlocprovider AS provider, datlocale AS locale,
            pg_encoding_to_char(encoding) AS encoding, datdba::regrole::text AS owner
       FROM pg_database WHERE datname = current_database()`,
  );
  expect(facts).toEqual({
    addresses: '',
    checksums: 'on',
    zone: 'UTC',
    provider: 'b',
    locale: 'C.UTF-8',
    encoding: 'UTF8',
    owner: 'parley_owner',
  });
  expect(statSync(String(database.app.host)).mode & 0o777).toBe(0o700);
  await database.stop();
  expect(existsSync(String(database.app.host))).toBe(false);
  expect(readdirSync(folder)).not.toContain('owner.pid');
});

test('neither role is a superuser or goes around row-level security', async () => {
  const database = await openDatabase({ dataDir, fsync: false });
  const roles = await ask(
    database.app,
    "SELECT rolname FROM pg_roles WHERE rolname LIKE 'parley%' AND (rolsuper OR rolbypassrls)",
  );
  await database.stop();
  expect(roles).toEqual([]);
});

test('a second Parley on the same data is refused and the first goes on', async () => {
  const first = await openDatabase({ dataDir, fsync: false });
  await expect(openDatabase({ dataDir })).rejects.toThrow(`in use by process ${process.pid}`);
  expect(await ask(first.app, 'SELECT 1 AS one')).toEqual([{ one: 1 }]);
  await first.stop();
});

test('an owner lock of a process that is gone, or of another with its number, does not count', async () => {
  writeFileSync(join(folder, 'owner.pid'), JSON.stringify({ pid: process.pid, born: 'long ago' }));
  expect(holderOf(folder)).toBeUndefined();
  const database = await openDatabase({ dataDir, fsync: false });
  expect(holderOf(folder)).toBe(process.pid);
  await database.stop();
});

test('after kill -9 of Parley, of its database, and of both, the next start has every row', async () => {
  const bothWays = [
    async (victim: Awaited<ReturnType<typeof startVictim>>) => victim.killed(),
    async (victim: Awaited<ReturnType<typeof startVictim>>) => {
      process.kill(postmaster(), 'SIGKILL');
      await victim.killed();
    },
    async (victim: Awaited<ReturnType<typeof startVictim>>) => {
      process.kill(postmaster(), 'SIGKILL');
      await pause(20);
      await victim.killed();
    },
  ];
  for (const [row, kill] of bothWays.entries()) await kill(await startVictim(row));
  const database = await openDatabase({ dataDir });
  const rows = await ask<{ id: number }>(database.owner, 'SELECT id FROM kept ORDER BY id');
  await database.stop();
  expect(rows.map(({ id }) => id)).toEqual([0, 1, 2]);
  expect(existsSync(readFileSync(join(folder, 'sockets'), 'utf8'))).toBe(false);
});

test('a database left running by a crash is stopped, not joined', async () => {
  const victim = await startVictim(3);
  const orphan = postmaster();
  await victim.killed();
  const lines: string[] = [];
  const database = await openDatabase({ dataDir, log: (line) => void lines.push(line) });
  expect(postmaster()).not.toBe(orphan);
  expect(await ask(database.owner, 'SELECT 1 FROM kept WHERE id = 3')).toHaveLength(1);
  await database.stop();
});

test('data made under another account is refused with what to do', async () => {
  writeFileSync(join(folder, 'launch-mode'), 'somebody-else\n');
  await expect(startEmbedded({ dataDir: folder })).rejects.toThrow(DatabaseError);
  await expect(startEmbedded({ dataDir: folder })).rejects.toThrow(
    'run as the account that made it',
  );
});

test('a cluster of another major version is refused with what to do', async () => {
  rmSync(join(folder, 'launch-mode'));
  writeFileSync(join(folder, 'cluster/PG_VERSION'), '17\n');
  await expect(startEmbedded({ dataDir: folder })).rejects.toThrow('made by PostgreSQL 17');
  expect(holderOf(folder)).toBeUndefined();
});
