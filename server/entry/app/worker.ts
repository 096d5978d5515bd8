import type { Ground } from '#platform/ground.ts';
import { fieldsOfError } from '#platform/log/index.ts';
import {
  advanceReader,
  BATCH,
  pruneOutbox,
  retryFailures,
  type CommittedReaction,
  type Event,
  type Waker,
} from '#platform/outbox/index.ts';

const HOUR = 3_600_000;
const RETRY_MILLISECONDS = 5000;

export interface Worker {
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Does what follows commits: each reaction reads the outbox at its own pace, none holds up another. */
export function startWorker(
  ground: Ground,
  reactions: readonly CommittedReaction<Event>[],
  waker: Waker | undefined,
): Worker {
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  let stopped = false;
  const advance = async (reaction: CommittedReaction<Event>): Promise<void> => {
    const report = (error: unknown, kind: string) =>
      ground.log.error('A reaction failed; it will be tried again.', {
        ...fieldsOfError(error),
        reaction: reaction.name,
        event: kind,
      });
    try {
      let passed = 0;
      do {
        again.delete(reaction.name);
        passed = await advanceReader(ground.database, reaction, report);
        // What has come since is told by the next wake: under load that is many at once.
      } while (!stopped && (passed === BATCH || again.has(reaction.name)));
    } catch (error) {
      if (!stopped)
        ground.log.error('A reader stopped; the next wake starts it again.', {
          ...fieldsOfError(error),
          reaction: reaction.name,
        });
    }
  };
  const start = (reaction: CommittedReaction<Event>): Promise<void> => {
    const underWay = running.get(reaction.name);
    if (underWay) {
      again.add(reaction.name);
      return underWay;
    }
    const run = advance(reaction).finally(() => running.delete(reaction.name));
    running.set(reaction.name, run);
    return run;
  };
  const wakeAll = () => Promise.all(reactions.map(start));
  waker?.onWake(() => void (stopped || wakeAll()));
  const quietly = (work: Promise<unknown>) =>
    void work.catch((error: unknown) => ground.log.error('A timer failed.', fieldsOfError(error)));
  const retries = setInterval(
    () => reactions.forEach((reaction) => quietly(retryFailures(ground.database, reaction))),
    RETRY_MILLISECONDS,
  );
  const pruning = setInterval(() => quietly(pruneOutbox(ground.database)), HOUR);
  if (waker === undefined) [retries, pruning].forEach(clearInterval);
  return {
    settle: async () => {
      await wakeAll();
      const toTheEnd = async (reaction: CommittedReaction<Event>) => {
        while ((await advanceReader(ground.database, reaction, () => {})) > 0);
      };
      await Promise.all(reactions.map(toTheEnd));
    },
    async stop() {
      stopped = true;
      [retries, pruning].forEach(clearInterval);
      await Promise.all(running.values());
    },
  };
}
