import { constants } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';

export interface Stopping {
  stopping: AbortSignal;
  /** Answers the exit code, when the time to end after a signal is over. */
  untilStopped: Promise<number>;
}

/** Turns Ctrl-C and termination into an orderly end, so that the database is always stopped by us. */
export function listenForSignals(endsWithinMs: number): Stopping {
  const controller = new AbortController();
  const { promise: untilStopped, resolve } = Promise.withResolvers<number>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      const code = 128 + constants.signals[signal];
      const again = controller.signal.aborted;
      controller.abort();
      if (again) resolve(code);
      else void pause(endsWithinMs).then(() => resolve(code));
    });
  }
  return { stopping: controller.signal, untilStopped };
}
