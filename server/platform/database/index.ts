/**
 * The database a process works on: our own embedded PostgreSQL, or one named by `DATABASE_URL`.
 * Connection settings are `pg` pool settings; nothing here holds a pool open.
 */
export { openDatabase, type Database, type DatabaseSettings } from './open-database.ts';
export {
  closeCleanly,
  startEmbedded,
  type EmbeddedOptions,
  type EmbeddedServer,
} from './embedded.ts';
export { migrate, migrationState, type MigrationState } from './migrate.ts';
export { applicationRole, databaseVersion, ownerRole } from './provision.ts';
export { DatabaseError } from './database-error.ts';
export { holderOf, takeOwnerLock, type OwnerLock } from './owner-lock.ts';
export { adoptCluster } from './launch-mode.ts';
export { databaseHealth, type DatabaseHealth } from './health.ts';
