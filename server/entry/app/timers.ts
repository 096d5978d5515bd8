import { forgetKeys, REPEATABLE_MILLISECONDS } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { fieldsOfError } from '#platform/log/index.ts';
import { listOrganizations } from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { startMailWorker } from '#edges/notifications/index.ts';
import { sweepAttachments, sweepDrafts } from '#product/messaging/index.ts';
import { forwardStatements, remindLearners, renewCourses } from '#product/training/index.ts';
import { closeQuietThreads, coverAbsences, freeEndedLeases } from '#product/triage/index.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** A start answers its first page before it goes round: the rounds read charters and courses. */
const FIRST_ROUND_AFTER_MILLISECONDS = 2000;

export interface Timers {
  stop(): Promise<void>;
}

type Round = (organizationId: string) => Promise<unknown>;

/** Work that is due by the clock and not by an event. */
export function startTimers(ground: Ground): Timers {
  const mail = startMailWorker(ground);
  const rounds = [
    every(ground, MINUTE, (organizationId) => freeEndedLeases(ground, organizationId)),
    every(ground, MINUTE, (organizationId) => coverAbsences(ground, organizationId)),
    every(ground, 60 * MINUTE, (organizationId) => closeQuietThreads(ground, organizationId)),
    every(ground, MINUTE / 6, (organizationId) => forwardStatements(ground, organizationId)),
    every(ground, HOUR, (organizationId) => remindLearners(ground, organizationId)),
    every(ground, HOUR, (organizationId) => renewCourses(ground, organizationId)),
    every(ground, DAY, (organizationId) => sweepAttachments(ground, organizationId)),
    every(ground, HOUR, (organizationId) => sweepDrafts(ground, organizationId)),
    every(ground, HOUR, (organizationId) => forgetOldKeys(ground, organizationId)),
  ];
  return {
    async stop() {
      await Promise.all(rounds.map((round) => round.stop()));
      await mail.stop();
    },
  };
}

/** A key is kept as long as what it stands for may be repeated. Answers how many went. */
export function forgetOldKeys(ground: Ground, organizationId: string): Promise<number> {
  const before = ground.clock.now() - REPEATABLE_MILLISECONDS;
  return forgetKeys(ground.database, systemScope(organizationId), organizationId, before);
}

/** Goes round all organizations, now and again; a round that is still under way is not started twice. */
function every(ground: Ground, periodInMilliseconds: number, round: Round): Timers {
  let underWay: Promise<void> | undefined;
  let stopped = false;
  const go = async () => {
    for (const organization of await listOrganizations(ground.database)) {
      if (!stopped) await round(organization.id);
    }
  };
  const start = () => {
    underWay ??= go()
      .catch((error: unknown) => ground.log.error('A round failed.', fieldsOfError(error)))
      .finally(() => (underWay = undefined));
  };
  const timer = setInterval(start, periodInMilliseconds);
  const first = setTimeout(start, FIRST_ROUND_AFTER_MILLISECONDS);
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      clearTimeout(first);
      await underWay;
    },
  };
}
