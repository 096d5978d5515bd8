import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import { DatabaseError } from './database-error.ts';
import { launchFor, type LaunchMode } from './launch-mode.ts';
import type { PostgresFiles } from './postgres-files.ts';

interface Plan {
  folder: string;
  cluster: string;
  files: PostgresFiles;
  mode: LaunchMode;
  superuser: PoolConfig;
  fsync: boolean;
}

export interface ServerProcess {
  stop(): Promise<void>;
}

const startWithinMs = 60_000;

/** Launches until the server answers: after a crash the first tries meet the old one's remains. */
export async function launchServer(plan: Plan): Promise<ServerProcess> {
  const giveUpAt = Date.now() + startWithinMs;
  do {
    const child = spawnServer(plan);
    if (await answers(plan.superuser, child, giveUpAt)) return supervise(child);
    if (!hasEnded(child)) child.kill('SIGQUIT');
    await pause(250);
  } while (Date.now() < giveUpAt);
  throw new DatabaseError(`The database did not start: ${lastWords(plan.folder)}`);
}

/** Ends a server whose Parley died without ending it. */
export async function stopOrphan(cluster: string, log?: (line: string) => void): Promise<void> {
  const pid = orphanOf(cluster);
  if (pid === undefined) return;
  log?.(`Stopping a database that a crash left running (process ${pid}).`);
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    process.kill(pid, signal);
    for (let waited = 0; waited < 10_000; waited += 50) {
      if (orphanOf(cluster) === undefined) return;
      await pause(50);
    }
  }
}

function orphanOf(cluster: string): number | undefined {
  const path = join(cluster, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const [first] = readFileSync(path, 'utf8').split('\n');
  const pid = Number(first);
  if (!Number.isInteger(pid) || pid <= 1) return undefined;
  return isServerOf(pid, cluster) ? pid : undefined;
}

function isServerOf(pid: number, cluster: string): boolean {
  try {
    process.kill(pid, 0);
    if (process.platform !== 'linux') return true;
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').includes(cluster);
  } catch {
    return false;
  }
}

function spawnServer(plan: Plan): ChildProcess {
  const launch = launchFor(plan.mode, plan.files.postgres, [
    '-D',
    plan.cluster,
    ...Object.entries(serverSettings(plan)).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
  ]);
  const path = logPath(plan.folder);
  if (existsSync(path) && statSync(path).size > 5_000_000) rmSync(path);
  const journal = openSync(path, 'a', 0o600);
  try {
    // Its own session, so that Ctrl-C reaches us first and requests end before the database does.
    const child = spawn(launch.command, launch.arguments, {
      ...launch.identity,
      env: plan.files.environment,
      cwd: plan.cluster,
      detached: true,
      stdio: ['ignore', journal, journal],
    });
    child.on('error', () => undefined);
    child.unref();
    return child;
  } finally {
    closeSync(journal);
  }
}

// Error text and parameters may quote a message, so the server writes neither into its log.
// Memory for parallel work comes from files: /dev/shm of a container is too small for an index.
function serverSettings(plan: Plan): Record<string, string> {
  return {
    listen_addresses: '',
    unix_socket_directories: String(plan.superuser.host),
    unix_socket_permissions: '0700',
    max_connections: '60',
    shared_buffers: '128MB',
    effective_cache_size: '512MB',
    work_mem: '8MB',
    random_page_cost: '1.1',
    jit: 'off',
    // What is being asked is written down for each statement; nobody looks further than its first words.
    track_activity_query_size: '100',
    dynamic_shared_memory_type: 'mmap',
    wal_level: 'minimal',
    max_wal_senders: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
    fsync: plan.fsync ? 'on' : 'off',
    ...(plan.fsync ? {} : { synchronous_commit: 'off', full_page_writes: 'off' }),
  };
}

async function answers(
  config: PoolConfig,
  child: ChildProcess,
  giveUpAt: number,
): Promise<boolean> {
  while (!hasEnded(child) && Date.now() < giveUpAt) {
    if (await connects(config)) return true;
    await pause(15);
  }
  return false;
}

async function connects(config: PoolConfig): Promise<boolean> {
  const client = new pg.Client({ ...config, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function supervise(child: ChildProcess): ServerProcess {
  const endWithUs = () => void child.kill('SIGINT');
  process.once('exit', endWithUs);
  return {
    async stop() {
      process.off('exit', endWithUs);
      for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
        if (!hasEnded(child)) child.kill(signal);
        for (let waited = 0; waited < 30_000 && !hasEnded(child); waited += 20) await pause(20);
        if (hasEnded(child)) return;
      }
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}

function lastWords(folder: string): string {
  try {
    const lines = readFileSync(logPath(folder), 'utf8').trim().split('\n');
    return lines.slice(-3).join(' ').slice(-400);
  } catch {
    return `nothing was written to ${logPath(folder)}.`;
  }
}

function logPath(folder: string): string {
  return join(folder, 'server.log');
}
