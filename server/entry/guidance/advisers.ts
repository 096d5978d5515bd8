import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import { type AdvisedLines, adviseLines } from './advise-lines.ts';

const mostThreads = 8;
/** A thread has to load guidance first; fewer characters are read sooner without one. */
const worthThreads = 500_000;

export interface Advisers {
  /** How many batches can be read at the same time. */
  readonly atOnce: number;
  readonly advise: (lines: readonly string[]) => Promise<AdvisedLines>;
  readonly stop: () => Promise<void>;
}

/** Who reads a file of `size` bytes: this thread alone, or one thread for each processor. */
export function adviserFor(size: number): Advisers {
  const threads = Math.min(mostThreads, availableParallelism());
  if (size < worthThreads || threads < 2) {
    return {
      atOnce: 1,
      advise: async (lines) => adviseLines(lines),
      stop: async () => undefined,
    };
  }
  const workers = Array.from(
    { length: threads },
    () =>
      new Worker(new URL('./advise-lines.worker.ts', import.meta.url), {
        resourceLimits: { maxYoungGenerationSizeMb: 64 },
      }),
  );
  const idle = [...workers];
  return {
    atOnce: threads,
    async advise(lines) {
      const worker = idle.pop();
      if (worker === undefined) throw new Error('More batches were given than threads can take.');
      worker.postMessage(lines);
      const [advised] = (await once(worker, 'message')) as [AdvisedLines];
      idle.push(worker);
      return advised;
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}
