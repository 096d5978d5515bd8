export { createDatabase, noScope } from './database.ts';
export type { Database, DatabaseOptions, Durability, Scope, Transaction } from './database.ts';
export { sql, sqlText, instant } from './statement.ts';
export type { Statement } from './statement.ts';
export { forgetKeys, REPEATABLE_MILLISECONDS, runOnce } from './command.ts';
export type { Intention } from './command.ts';
export { CommitRefusedError, IdempotencyConflictError, brokenConstraint } from './db.errors.ts';
