import type { Ground } from '#platform/ground.ts';
import { fieldsOfError } from '#platform/log/index.ts';
import { listOrganizations } from '#foundation/governance/index.ts';
import { startMailWorker } from '#edges/notifications/index.ts';
import { freeEndedLeases } from '#product/triage/index.ts';

const MINUTE = 60_000;

export interface Timers {
  stop(): Promise<void>;
}

/** Work that is due by the clock and not by an event. A round that is still running is not started twice. */
export function startTimers(ground: Ground): Timers {
  const mail = startMailWorker(ground);
  let round: Promise<void> = Promise.resolve();
  let running = false;
  const everyMinute = setInterval(() => {
    if (running) return;
    running = true;
    round = eachOrganization(ground)
      .catch((error: unknown) =>
        ground.log.error('The round of the minute failed.', fieldsOfError(error)),
      )
      .finally(() => (running = false));
  }, MINUTE);
  return {
    async stop() {
      clearInterval(everyMinute);
      await round;
      await mail.stop();
    },
  };
}

async function eachOrganization(ground: Ground): Promise<void> {
  for (const organization of await listOrganizations(ground.database)) {
    await freeEndedLeases(ground, organization.id);
  }
}
