import type { Config } from '#platform/config/index.ts';
import { migrate, openDatabase, type Database } from '#platform/database/index.ts';
import type { Logger } from '#platform/log/index.ts';
import type { DatabaseNeed } from './command.ts';
import { holdsAnOrganization } from './deployment.store.ts';

export interface Opening {
  config: Config;
  log: Logger;
  say(line: string): void;
}

/** Opens the database as `need` says, and ends it whatever becomes of `work`. */
export async function withDatabase<T>(
  opening: Opening,
  need: Exclude<DatabaseNeed, false>,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  const { config, log, say } = opening;
  const database = await openDatabase({
    dataDir: config.dataDir,
    databaseUrl: config.databaseUrl,
    databaseAppUrl: config.databaseAppUrl,
    log: say,
  });
  try {
    for (const migration of await migrate(database.owner)) log.debug('migrated', { migration });
    if (need === 'seeded' && !(await holdsAnOrganization(database.owner))) {
      say('The database is empty: filling it with the demo …');
      const { seedDemo } = await import('#entry/seed/index.ts');
      await seedDemo({ database, say });
    }
    return await work(database);
  } finally {
    await database.stop();
  }
}
