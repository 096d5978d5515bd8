import { availableParallelism } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type AdvisedLines, adviseLines } from './advise-lines.ts';

const mostHelpers = 3;
/** One that is read and one that waits, so that a helper is never idle while this thread reads. */
const mostHeld = 2;
/** A helper has to load guidance and warm up first: a smaller file is read sooner without one. */
const worthHelp = 1_500_000;

/** How many threads should help to read a file of `size` bytes. */
export function helpersFor(size: number): number {
  return size < worthHelp ? 0 : Math.min(mostHelpers, availableParallelism() - 1);
}

/** A thread that reads batches beside this one, in the order they are given. */
class Helper {
  private readonly worker = new Worker(new URL('./advise-lines.worker.ts', import.meta.url));
  private readonly held: PromiseWithResolvers<AdvisedLines>[] = [];

  constructor() {
    this.worker.on('message', (advised: AdvisedLines) => this.held.shift()?.resolve(advised));
    this.worker.on('error', (error) => {
      for (const { reject } of this.held) reject(error);
    });
  }

  get isFree(): boolean {
    return this.held.length < mostHeld;
  }

  advise(lines: readonly string[]): Promise<AdvisedLines> {
    const awaited = Promise.withResolvers<AdvisedLines>();
    this.held.push(awaited);
    this.worker.postMessage(lines);
    return awaited.promise;
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}

interface Reading {
  readonly advised: Promise<AdvisedLines>;
  isDone: boolean;
}

function startReading(lines: readonly string[], helpers: readonly Helper[]): Reading {
  const helper = helpers.find(({ isFree }) => isFree);
  const advised = helper?.advise(lines) ?? Promise.resolve(adviseLines(lines));
  const reading = { advised, isDone: false };
  const done = (): void => {
    reading.isDone = true;
  };
  advised.then(done, done);
  return reading;
}

/** Advises on batches of lines with this thread and `count` helpers; what it says comes in the order of the batches. */
export async function* adviseTogether(
  batches: AsyncIterable<readonly string[]>,
  count: number,
): AsyncGenerator<AdvisedLines> {
  const helpers = Array.from({ length: count }, () => new Helper());
  const readings: Reading[] = [];
  try {
    for await (const lines of batches) {
      readings.push(startReading(lines, helpers));
      // What helpers have read comes in between two batches.
      await setImmediate();
      for (; readings[0]?.isDone; readings.shift()) yield await readings[0].advised;
    }
    for (const { advised } of readings) yield await advised;
  } finally {
    await Promise.all(helpers.map((helper) => helper.stop()));
  }
}
