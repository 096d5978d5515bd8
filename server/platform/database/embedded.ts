import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { PoolConfig } from 'pg';
import { DatabaseError } from './database-error.ts';
import { chooseLaunchMode, handOver, launchFor, type LaunchMode } from './launch-mode.ts';
import { takeOwnerLock } from './owner-lock.ts';
import { findPostgresFiles, type PostgresFiles } from './postgres-files.ts';
import { launchServer, stopOrphan } from './server-process.ts';

export interface EmbeddedOptions {
  /** Everything the server owns lives below this folder; it is made when missing. */
  dataDir: string;
  /** Off only for tests: without it a power cut may lose or tear data. */
  fsync?: boolean;
  log?: (line: string) => void;
}

export interface EmbeddedServer {
  /** The cluster's superuser on its private socket; pick a database and role with a spread. */
  superuser: PoolConfig;
  stop(): Promise<void>;
}

/**
 * Starts the PostgreSQL 18 that npm brought, reachable only through a private socket.
 * @throws DatabaseError when the folder is in use or the server does not come up.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const folder = resolve(options.dataDir);
  mkdirSync(folder, { recursive: true });
  const lock = takeOwnerLock(folder);
  const sockets = newSocketFolder(folder);
  const tidy = () => {
    rmSync(sockets, { recursive: true, force: true });
    lock.release();
  };
  process.once('exit', tidy);
  try {
    if (Buffer.byteLength(sockets) > 90) {
      throw new DatabaseError(
        `The path ${sockets} is too long for a socket: set TMPDIR to a short one.`,
      );
    }
    const files = findPostgresFiles(folder);
    const mode = chooseLaunchMode(folder);
    handOver(mode, sockets);
    const cluster = join(folder, 'cluster');
    await stopOrphan(cluster, options.log);
    if (!existsSync(cluster)) createCluster({ folder, cluster, files, mode, options });
    checkMajorVersion(cluster);
    const superuser = { host: sockets, port: 5432, user: 'postgres', database: 'postgres' };
    const server = await launchServer({
      folder,
      cluster,
      files,
      mode,
      superuser,
      fsync: options.fsync ?? true,
    });
    return {
      superuser,
      async stop() {
        await server.stop();
        process.off('exit', tidy);
        tidy();
      },
    };
  } catch (error) {
    process.off('exit', tidy);
    tidy();
    throw error;
  }
}

/** Lets the server recover from a crash and write everything down, so that its files are whole. */
export async function closeCleanly(dataDir: string): Promise<void> {
  const server = await startEmbedded({ dataDir });
  await server.stop();
}

// Where the sockets are is written down, so that what a killed process left behind is cleared away.
function newSocketFolder(folder: string): string {
  const record = join(folder, 'sockets');
  const prefix = join(tmpdir(), 'parley-');
  const left = existsSync(record) ? readFileSync(record, 'utf8') : '';
  if (left.startsWith(prefix)) rmSync(left, { recursive: true, force: true });
  const sockets = mkdtempSync(prefix);
  writeFileSync(record, sockets);
  return sockets;
}

interface Creation {
  folder: string;
  cluster: string;
  files: PostgresFiles;
  mode: LaunchMode;
  options: EmbeddedOptions;
}

// A cluster is made beside its place and moved there whole, so a crash never leaves half of one.
function createCluster({ folder, cluster, files, mode, options }: Creation): void {
  options.log?.('Making the database for the first time.');
  const draft = join(folder, 'cluster.new');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  handOver(mode, draft);
  const launch = launchFor(mode, files.initdb, [
    `--pgdata=${draft}`,
    '--username=postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--data-checksums',
    ...(options.fsync === false ? ['--no-sync'] : []),
  ]);
  const run = spawnSync(launch.command, launch.arguments, {
    ...launch.identity,
    env: files.environment,
    cwd: draft,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    const reason = run.error?.message ?? run.stderr.trim().split('\n').slice(-2).join(' ');
    throw new DatabaseError(`The database could not be made in ${folder}: ${reason}`);
  }
  renameSync(draft, cluster);
}

function checkMajorVersion(cluster: string): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (made === '18') return;
  throw new DatabaseError(
    `The database in ${cluster} was made by PostgreSQL ${made} and this Parley brings 18: restore a backup with the version that made it.`,
  );
}
