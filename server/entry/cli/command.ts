import type { Config } from '#platform/config/index.ts';
import type { Database } from '#platform/database/index.ts';
import type { Logger } from '#platform/log/index.ts';

/** What `needsDatabase` brings up before `run`: nothing, a migrated one, or one that holds the demo when it was empty. */
export type DatabaseNeed = false | 'migrated' | 'seeded';

/** One command of `bin/parley`; its file in `server/entry/commands` is named like it. */
export interface Command {
  name: string;
  /** One line for `bin/parley help`. */
  summary: string;
  /** How it is called, after `bin/parley`, and what each option means. */
  usage: string;
  needsDatabase: DatabaseNeed;
  /** How long it may take to end after a signal; without it the database is stopped at once. */
  endsWithinMs?: number;
  /** Answers the exit code: 0 done, 1 the work failed. Throw `UsageError` for a wrong call. */
  run(args: readonly string[], context: CommandContext): Promise<number>;
}

export interface CommandContext {
  config: Config;
  log: Logger;
  /** One line for the person at the terminal, on standard error. */
  say(line: string): void;
  /** Data, on standard output. */
  print(line: string): void;
  /** Aborts at Ctrl-C or a termination signal; a command that serves ends its work then. */
  stopping: AbortSignal;
  /** @throws Error when the command did not declare `needsDatabase`. */
  database(): Database;
}

/** The command was called in a way it does not have; ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The work cannot be done, for a reason the person can act on; shown as this one sentence. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}
