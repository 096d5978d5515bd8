import { spawn, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

export interface OlderPostgres {
  /** For `TEST_DATABASE_URL`: a role that may make databases and roles, and is no superuser. */
  url: string;
  stop(): Promise<void>;
}

const password = 'only-for-tests';

/** Starts Debian's PostgreSQL on a socket of its own, with passwords asked, as an operator's would. */
export async function startOlderPostgres(programs: string): Promise<OlderPostgres> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-older-'));
  const identity = process.geteuid?.() === 0 ? accountOf('postgres') : undefined;
  const secret = join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o600 });
  for (const path of [folder, secret]) {
    if (identity !== undefined) chownSync(path, identity.uid, identity.gid);
  }
  const cluster = join(folder, 'cluster');
  const made = spawnSync(
    join(programs, 'initdb'),
    [
      '-D',
      cluster,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      '--pwfile',
      secret,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--no-sync',
    ],
    { ...identity, cwd: folder, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`The older PostgreSQL could not be made: ${made.stderr}`);
  const server = spawn(
    join(programs, 'postgres'),
    [
      '-D',
      cluster,
      '-k',
      folder,
      '-c',
      'listen_addresses=',
      '-c',
      'fsync=off',
      '-c',
      'max_connections=60',
    ],
    { ...identity, cwd: folder, stdio: 'ignore' },
  );
  const endWithUs = () => void server.kill('SIGINT');
  process.once('exit', endWithUs);
  await provideOwner({ host: folder, user: 'postgres', password, database: 'postgres' });
  return {
    url: `postgres://parley_tests:${password}@/postgres?host=${folder}`,
    async stop() {
      process.off('exit', endWithUs);
      server.kill('SIGINT');
      while (server.exitCode === null && server.signalCode === null) await pause(50);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function provideOwner(config: pg.ClientConfig): Promise<void> {
  for (let attempt = 0; ; attempt += 1) {
    const client = new pg.Client(config);
    try {
      await client.connect();
      await client.query(
        `CREATE ROLE parley_tests LOGIN CREATEDB CREATEROLE PASSWORD '${password}'`,
      );
      return;
    } catch (error) {
      if (attempt > 100) throw error;
      await pause(100);
    } finally {
      await client.end().catch(() => undefined);
    }
  }
}

function accountOf(name: string): { uid: number; gid: number } {
  const ask = (option: string) =>
    Number(spawnSync('id', [option, name], { encoding: 'utf8' }).stdout.trim());
  return { uid: ask('-u'), gid: ask('-g') };
}
