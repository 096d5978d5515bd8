import { createHash } from 'node:crypto';
import type { Database, Scope, Transaction } from './database.ts';
import { IdempotencyConflictError } from './db.errors.ts';
import { instant, sql } from './statement.ts';

/** Who repeats what: `key` is made by the client once per intention, `request` is what was asked for. */
export interface Intention {
  organizationId: string;
  actorId: string;
  key: string;
  request: unknown;
}

/** How long a write may be repeated and gets its first answer; an older key may be forgotten. */
export const REPEATABLE_MILLISECONDS = 7 * 24 * 3_600_000;

const KEYS_AT_ONCE = 1000;

/**
 * Forgets the keys of an organization made before this moment, a few at a time, so that no write waits for it. The scope must
 * show every actor's keys. Answers how many went.
 */
export async function forgetKeys(
  database: Database,
  scope: Scope,
  organizationId: string,
  before: number,
  atOnce = KEYS_AT_ONCE,
): Promise<number> {
  let forgotten = 0;
  for (;;) {
    const gone = await database.transaction(scope, (transaction) =>
      transaction.query(sql`
        DELETE FROM idempotency_key WHERE ctid IN (
          SELECT ctid FROM idempotency_key WHERE organization_id = ${organizationId} AND created_at < ${instant(before)} LIMIT ${atOnce})
        RETURNING 1`),
    );
    forgotten += gone.length;
    if (gone.length < atOnce) return forgotten;
  }
}

/**
 * Runs a write that a person or client may repeat. The same key gives the stored result again and writes nothing;
 * the same key with another request throws IdempotencyConflictError. `result` must survive JSON.
 */
export async function runOnce<T>(
  database: Database,
  scope: Scope,
  intention: Intention,
  work: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  const requestHash = createHash('sha256')
    .update(JSON.stringify(intention.request))
    .digest('base64url');
  try {
    return await database.transaction(scope, async (transaction) => {
      const result = await work(transaction);
      transaction.run(sql`
        INSERT INTO idempotency_key (organization_id, actor, key, request_hash, result)
        VALUES (${intention.organizationId}, ${intention.actorId}, ${intention.key}, ${requestHash}, ${JSON.stringify(result)})`);
      return result;
    });
  } catch (error) {
    // A repeat may fail early (the draft is gone) or at the key itself; either way the first answer is the answer.
    const stored = await database.transaction(scope, (transaction) =>
      transaction.query<{ request_hash: string; result: T }>(sql`
        SELECT request_hash, result FROM idempotency_key
        WHERE organization_id = ${intention.organizationId} AND actor = ${intention.actorId} AND key = ${intention.key}`),
    );
    const first = stored[0];
    if (first === undefined) throw error;
    if (first.request_hash !== requestHash) throw new IdempotencyConflictError();
    return first.result;
  }
}
