import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findProblems, readJournal, unindexed } from './check.ts';
import { startLoad, type Load } from './load.ts';
import { plantedTree, root, type PlantedBug } from './planted-bugs.ts';
import type { CrashDatabase, Scratch } from './scratch.ts';
import type { ServerOrder } from './server.child.ts';

export interface CrashOptions {
  scratch: Scratch;
  cycles: number;
  bug?: PlantedBug;
  say?(line: string): void;
}

export interface CrashResult {
  cycles: number;
  acknowledged: number;
  askedAgain: number;
  /** Requests under way at each kill. */
  inFlight: number[];
  seconds: number;
  problems: string[];
}

const CLIENTS = 28;
const IN_FLIGHT_AT_LEAST = 20;
const START_WITHIN_MS = 60_000;
const INDEXED_WITHIN_MS = 20_000;

/** Kills the server at random instants under load, starts it again, and looks at what stands, until something is wrong. */
export async function crashRun(options: CrashOptions): Promise<CrashResult> {
  const planted = options.bug && plantedTree(options.bug);
  const database = await options.scratch.database(options.bug?.schema);
  try {
    return await runOn(options, database, planted?.tree ?? root);
  } finally {
    await database.close();
    planted?.remove();
  }
}

async function runOn(
  options: CrashOptions,
  database: CrashDatabase,
  tree: string,
): Promise<CrashResult> {
  const began = performance.now();
  const journal = join(options.scratch.folder, `journal-${began}`);
  writeFileSync(journal, '');
  const order = {
    tree,
    connection: database.app,
    port: await freePort(),
    dataDir: options.scratch.folder,
  };
  const server = createServerKeeper(order);
  await server.start();
  const load = startLoad({
    database,
    port: order.port,
    journal,
    clients: CLIENTS,
    up: () => server.up(),
  });
  const inFlight: number[] = [];
  let problems: string[] = [];
  try {
    while (inFlight.length < options.cycles && problems.length === 0) {
      inFlight.push(await killUnderLoad(server, load));
      await server.start();
      problems = await findProblems(database.owner, journal);
      if (load.gaveUp()) problems.push(`answers make no sense: ${load.surprises()[0]}`);
      if (inFlight.length % 20 === 0)
        options.say?.(`${inFlight.length} kills, ${load.acknowledged()} acknowledged`);
    }
    await load.stop();
    if (problems.length === 0) {
      problems = [...(await findProblems(database.owner, journal)), ...load.surprises()];
      if (options.bug === undefined) problems.push(...(await waitForIndex(database)));
    }
  } finally {
    await load.stop();
    await server.kill();
  }
  return {
    cycles: inFlight.length,
    acknowledged: readJournal(journal).length,
    askedAgain: load.askedAgain(),
    inFlight,
    seconds: (performance.now() - began) / 1000,
    problems,
  };
}

async function killUnderLoad(server: ServerKeeper, load: Load): Promise<number> {
  const before = load.acknowledged();
  // Some work is done first, so that the instant falls into the middle of sending and not of warming up.
  while (load.acknowledged() < before + 10 && !load.gaveUp()) await pause(2);
  await pause(Math.random() * 150);
  while (load.inFlight() < IN_FLIGHT_AT_LEAST && !load.gaveUp()) await pause(0);
  const inFlight = load.inFlight();
  await server.kill();
  return inFlight;
}

interface ServerKeeper {
  start(): Promise<void>;
  /** kill -9. */
  kill(): Promise<void>;
  up(): Promise<void>;
}

function createServerKeeper(order: ServerOrder): ServerKeeper {
  let child: ChildProcess | undefined;
  let ready = Promise.withResolvers<void>();
  return {
    async start() {
      const next = fork(join(import.meta.dirname, 'server.child.ts'), {
        env: { ...process.env, NODE_COMPILE_CACHE: join(order.dataDir, 'compiled') },
        execArgv: [],
      });
      child = next;
      const ended = once(next, 'exit').then(() => Promise.reject(new Error('It ended by itself.')));
      ended.catch(() => undefined);
      next.send(order);
      const late = AbortSignal.timeout(START_WITHIN_MS);
      await Promise.race([once(next, 'message', { signal: late }), ended]);
      ready.resolve();
    },
    async kill() {
      if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
      ready = Promise.withResolvers<void>();
      const exit = once(child, 'exit');
      child.kill('SIGKILL');
      await exit;
    },
    up: () => ready.promise,
  };
}

async function waitForIndex(database: CrashDatabase): Promise<string[]> {
  const until = performance.now() + INDEXED_WITHIN_MS;
  let missing = await unindexed(database.owner);
  while (missing > 0 && performance.now() < until) {
    await pause(100);
    missing = await unindexed(database.owner);
  }
  return missing > 0 ? [`${missing} messages were never followed up after their commit`] : [];
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
