import type pg from 'pg';
import { systemClock, type Clock } from '#platform/clock/index.ts';
import type { Config } from '#platform/config/index.ts';
import { createDatabase } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { createLogger, fieldsOfError } from '#platform/log/index.ts';
import { createEventBus } from '#platform/outbox/index.ts';
import { createActorDirectory, scopeNames, type ActorDirectory } from '#foundation/people/index.ts';
import { transactionReactions } from './reactions.ts';

/** One process keeps no more of them busy: with ten, each request costs PostgreSQL a sixth more. */
const CONNECTIONS_AT_MOST = 6;

export interface GroundOptions {
  config: Config;
  connection: pg.PoolConfig;
  clock?: Clock;
  maximumConnections?: number;
  /** Called after each commit that published something. */
  committed?: () => void;
}

/** Puts together what every command stands on, with the reactions that run inside commands. */
export function createGround(options: GroundOptions): {
  ground: Ground;
  directory: ActorDirectory;
} {
  const log = createLogger({ level: options.config.logLevel });
  const ground: Ground = {
    config: options.config,
    clock: options.clock ?? systemClock,
    log,
    database: createDatabase({
      connection: options.connection,
      scopeNames,
      maximumConnections: options.maximumConnections ?? CONNECTIONS_AT_MOST,
      onIdleError: (error) =>
        log.error('An idle database connection was lost.', fieldsOfError(error)),
    }),
    events: {
      publish: (transaction, event, foreseen) => bus.publish(transaction, event, foreseen),
      foresee: (transaction, kind, coming) => bus.foresee(transaction, kind, coming),
    },
  };
  const directory = createActorDirectory(ground);
  const bus = createEventBus(
    transactionReactions(ground, directory),
    options.committed ?? (() => {}),
  );
  return { ground, directory };
}
