import type { Clock } from '#platform/clock/index.ts';
import type { Config } from '#platform/config/index.ts';
import type { Database } from '#platform/db/index.ts';
import type { Logger } from '#platform/log/index.ts';
import type { EventBus } from '#platform/outbox/index.ts';

/** What every command stands on. Made once by entry, passed as the first argument; there is no ambient state. */
export interface Ground {
  database: Database;
  clock: Clock;
  events: EventBus;
  log: Logger;
  config: Config;
}
