import { fork, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg, { type PoolConfig } from 'pg';
import { riverside } from '#demo/riverside/index.ts';
import { migrate, openDatabase } from '#platform/database/index.ts';
import { hashToken, newToken } from '#foundation/identity/index.ts';
import { seedWorld } from '../seed/index.ts';
import {
  benchPatient,
  findBenchNurse,
  insertBenchSessions,
  loadBenchRows,
  minimalJobs,
  sizeOf,
  type BenchPlace,
} from './bench-rows.store.ts';
import type { LoadOrder } from './load.child.ts';
import type { Measured } from './percentiles.ts';
import { runPgbench } from './pgbench.ts';

export interface BenchRow {
  path: string;
  rows: number;
  connections: number;
  per_second: number;
  p50_ms: number;
  p99_ms: number;
  limit_per_second: number;
  ratio: number;
  rss_mb: number;
}

export interface BenchOptions {
  sizes: readonly number[];
  connections: number;
  /** Before anything is counted: compilers and caches get what a server in use has. */
  warmUpSeconds: number;
  seconds: number;
  say(line: string): void;
  row(row: BenchRow): void;
}

const PORT = 8719;
const SENDERS = 256;

/** Measures each size in a scratch database of its own. Answers the cold start in milliseconds. */
export async function runBench(options: BenchOptions): Promise<number> {
  let coldStartMs = 0;
  for (const messages of options.sizes) {
    const dataDir = mkdtempSync(join(tmpdir(), 'parley-bench-'));
    const database = await openDatabase({ dataDir });
    try {
      coldStartMs = await measureSize(database.owner, messages, options);
    } finally {
      await database.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  }
  return coldStartMs;
}

interface Prepared {
  nurseToken: string;
  patients: LoadOrder['patients'];
}

/** Makes the world, its many rows, and people who are signed in. */
async function prepare(owner: PoolConfig, messages: number): Promise<Prepared> {
  const size = sizeOf(messages);
  await migrate(owner);
  const until = Date.now();
  const world = riverside({ seed: 1, until, days: 1, patients: 0 });
  const { organizationId, idOf } = await seedWorld({ owner, world, seed: 1, until, days: 1 });
  const place: BenchPlace = {
    organizationId,
    clinicId: idOf('cli', 'family-medicine'),
    teamId: idOf('tea', 'family-nurses'),
  };
  const client = new pg.Client(owner);
  await client.connect();
  await loadBenchRows(client, place, size);
  const patients = Array.from({ length: Math.min(SENDERS, size.patients) }, (_, number) => ({
    number,
    token: newToken(),
  }));
  const nurse = { personId: await findBenchNurse(client, place), token: newToken() };
  await insertBenchSessions(client, organizationId, [
    ...patients.map(({ number, token }) => ({
      personId: benchPatient(number),
      hash: hashToken(token),
    })),
    { personId: nurse.personId, hash: hashToken(nurse.token) },
  ]);
  await client.end();
  return {
    nurseToken: nurse.token,
    patients: patients.map(({ number, token }) => ({
      token,
      threads: threadsOf(number, size.threads, size.patients),
    })),
  };
}

async function measureSize(
  owner: PoolConfig,
  messages: number,
  options: BenchOptions,
): Promise<number> {
  options.say(`Loading ${messages} messages …`);
  const prepared = await prepare(owner, messages);
  const jobs = minimalJobs(sizeOf(messages));
  const { connections, warmUpSeconds, seconds } = options;
  const serverData = mkdtempSync(join(tmpdir(), 'parley-bench-data-'));
  const { child, coldStartMs } = await startServer(owner, serverData);
  try {
    // Sending comes last: it makes threads longer, and those that are read shall be as long as they were loaded.
    for (const kind of ['inbox', 'thread', 'send'] as const) {
      const limit = await runPgbench(owner, jobs[kind], connections, seconds);
      for (const json of kind === 'send' ? [false] : [false, true]) {
        const order: LoadOrder = {
          ...prepared,
          port: PORT,
          kind,
          json,
          connections,
          warmUpSeconds,
          seconds,
          teamView: 'family-nurses',
        };
        const measured = await runLoad(order);
        const path = `${kind}${json ? ' json' : ''}`;
        options.row(rowOf(path, messages, connections, measured, limit, rssMb(child)));
      }
    }
  } finally {
    child.kill('SIGTERM');
    await once(child, 'exit');
    rmSync(serverData, { recursive: true, force: true });
  }
  return coldStartMs;
}

/** Threads of one patient, as the rows were made: every `patients`-th. */
function threadsOf(patient: number, threads: number, patients: number): number[] {
  const own: number[] = [];
  for (
    let thread = patient === 0 ? patients : patient;
    thread <= threads && own.length < 200;
    thread += patients
  )
    own.push(thread);
  return own;
}

async function startServer(
  owner: PoolConfig,
  serverData: string,
): Promise<{ child: ChildProcess; coldStartMs: number }> {
  const url = `postgres://${owner.user}@localhost/${owner.database}?host=${encodeURIComponent(String(owner.host))}${owner.port ? `&port=${owner.port}` : ''}`;
  const began = performance.now();
  const cli = join(import.meta.dirname, '../cli.ts');
  const child = spawn(process.execPath, [...process.execArgv, cli, 'start'], {
    env: {
      ...process.env,
      DATABASE_URL: url,
      DATA_DIR: serverData,
      PORT: String(PORT),
      LOG_LEVEL: 'error',
    },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  while (child.exitCode === null) {
    const ready = await fetch(`http://127.0.0.1:${PORT}/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
    if (ready) return { child, coldStartMs: performance.now() - began };
    await pause(10);
  }
  throw new Error('The server did not start.');
}

async function runLoad(order: LoadOrder): Promise<Measured> {
  const child = fork(join(import.meta.dirname, 'load.child.ts'));
  child.send(order);
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('The load ended early.')));
  const [measured] = (await Promise.race([once(child, 'message'), ended])) as [Measured];
  ended.catch(() => undefined);
  child.kill();
  return measured;
}

function rssMb(child: ChildProcess): number {
  const [, kilobytes] =
    /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

function rowOf(
  path: string,
  rows: number,
  connections: number,
  measured: Measured,
  limit: Measured,
  rss: number,
): BenchRow {
  const tidy = (number: number, digits: number) => Number(number.toFixed(digits));
  return {
    path,
    rows,
    connections,
    per_second: tidy(measured.perSecond, 0),
    p50_ms: tidy(measured.p50Ms, 2),
    p99_ms: tidy(measured.p99Ms, 2),
    limit_per_second: tidy(limit.perSecond, 0),
    ratio: tidy(measured.perSecond / limit.perSecond, 3),
    rss_mb: tidy(rss, 0),
  };
}
