import { createHash } from 'node:crypto';
import { instant, noScope, sql, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { budgets } from './limits.ts';

export type BudgetName = keyof typeof budgets;

/** A place where failures are counted. Only its hash is kept: no e-mail address of a stranger rests in the database. */
export interface Bucket {
  budget: BudgetName;
  hash: Buffer;
}

export function bucketOf(budget: BudgetName, ...parts: string[]): Bucket {
  return {
    budget,
    hash: createHash('sha256')
      .update(JSON.stringify([budget, ...parts]))
      .digest(),
  };
}

const hashes = (buckets: readonly Bucket[]) => buckets.map((bucket) => bucket.hash);

/**
 * Counts one try in each of `counted` and answers how long to wait, in milliseconds; 0 means go on. The try counts as
 * failed from the start, so that many at once cannot all slip under the limit; a success forgets it. `watched` are only
 * looked at.
 */
export async function takeTry(
  ground: Ground,
  counted: readonly Bucket[],
  watched: readonly Bucket[] = [],
): Promise<number> {
  const now = ground.clock.now();
  const all = [...counted, ...watched];
  return ground.database.transaction(noScope, async (tx) => {
    const turn = counted[0]?.hash.readBigInt64BE().toString();
    if (turn !== undefined) tx.run(sql`SELECT pg_advisory_xact_lock(${turn}::bigint)`);
    const tallies = await Promise.all(all.map((bucket) => tally(tx, bucket, now)));
    const waits = all.map((bucket, index) => {
      const { failures, withinMs } = budgets[bucket.budget];
      const seen = tallies[index];
      if (seen === undefined || seen.failures < failures) return 0;
      return Math.max(60_000, seen.latest + withinMs - now);
    });
    const wait = Math.max(0, ...waits);
    if (wait === 0) fail(tx, counted);
    return wait;
  });
}

async function tally(tx: Transaction, bucket: Bucket, now: number) {
  const since = instant(now - budgets[bucket.budget].withinMs);
  const rows = await tx.query<{ failures: number; latest: number }>(
    sql`SELECT failures, latest FROM door_failures(${[bucket.hash]}::bytea[], ${since}::timestamptz)`,
  );
  return rows[0];
}

export function fail(tx: Transaction, buckets: readonly Bucket[]): void {
  tx.run(sql`SELECT door_fail(${hashes(buckets)}::bytea[])`);
}

export function forget(tx: Transaction, buckets: readonly Bucket[]): void {
  tx.run(sql`SELECT door_forget(${hashes(buckets)}::bytea[])`);
}
