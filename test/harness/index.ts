/** What tests stand on: a migrated database of their own, for both roles. */
export { testDatabase, type TestDatabase } from './test-database.ts';
