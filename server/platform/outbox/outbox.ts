import { sql, type Database, type Transaction } from '#platform/db/index.ts';
import type { Event } from './event.ts';

/** A place in the outbox. Events with a lower transaction id can still commit, so only settled ones are read. */
export interface Cursor {
  transactionId: string;
  id: number;
}

/** An event as it stands in the outbox. */
export interface StoredEvent extends Cursor {
  event: Event;
}

export const outboxScope = { system: 'on' } as const;

interface OutboxRow {
  transaction_id: string;
  id: number;
  organization_id: string;
  kind: string;
  payload: Record<string, unknown>;
  created_at: number;
}

/** Events after `cursor` in commit-safe order, at most `limit`. Reads across organizations: callers hand on only what a scope may see. */
export async function readOutbox(
  transaction: Transaction,
  cursor: Cursor,
  limit: number,
): Promise<StoredEvent[]> {
  const rows = await transaction.query<OutboxRow>(sql`
    SELECT transaction_id::text AS transaction_id, id, organization_id, kind, payload, created_at FROM outbox
    WHERE (transaction_id, id) > (${cursor.transactionId}::xid8, ${cursor.id}::bigint)
      AND transaction_id < pg_snapshot_xmin(pg_current_snapshot())
    ORDER BY outbox.transaction_id, outbox.id LIMIT ${limit}`);
  return rows.map(storedEvent);
}

/**
 * Locks the reader of this name and answers what comes after it, at most `limit`, in one trip. A twin in another process finds
 * it locked and gets nothing: one reader of a name moves at a time.
 */
export async function takeForReader(
  transaction: Transaction,
  name: string,
  limit: number,
): Promise<StoredEvent[]> {
  transaction.run(sql`INSERT INTO outbox_reader (name) VALUES (${name}) ON CONFLICT DO NOTHING`);
  const rows = await transaction.query<OutboxRow>(sql`
    WITH reader AS MATERIALIZED (
      SELECT transaction_id, id FROM outbox_reader WHERE name = ${name} FOR UPDATE SKIP LOCKED)
    SELECT next.transaction_id::text AS transaction_id, next.id, organization_id, kind, payload, created_at
    FROM reader CROSS JOIN LATERAL (
      SELECT * FROM outbox WHERE (outbox.transaction_id, outbox.id) > (reader.transaction_id, reader.id)
        AND outbox.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY outbox.transaction_id, outbox.id LIMIT ${limit}) next
    ORDER BY next.transaction_id, next.id`);
  return rows.map(storedEvent);
}

function storedEvent(row: OutboxRow): StoredEvent {
  return {
    transactionId: row.transaction_id,
    id: row.id,
    event: {
      ...row.payload,
      kind: row.kind,
      organizationId: row.organization_id,
      at: row.created_at,
    },
  };
}

/** The end of the outbox as it is now: what a new listener starts from. */
export async function outboxEnd(database: Database): Promise<Cursor> {
  const rows = await database.transaction(outboxScope, (transaction) =>
    transaction.query<{ transaction_id: string; id: number }>(sql`
      SELECT transaction_id::text AS transaction_id, id FROM outbox
      WHERE transaction_id < pg_snapshot_xmin(pg_current_snapshot())
      ORDER BY outbox.transaction_id DESC, outbox.id DESC LIMIT 1`),
  );
  return rows[0]
    ? { transactionId: rows[0].transaction_id, id: rows[0].id }
    : { transactionId: '0', id: 0 };
}

/** Removes events that every reader has passed and that are older than any listener's replay. */
export async function pruneOutbox(database: Database): Promise<void> {
  await database.transaction(outboxScope, async (transaction) => {
    transaction.run(sql`
      DELETE FROM outbox WHERE created_at < now() - interval '8 days'
        AND transaction_id < (SELECT min(transaction_id) FROM outbox_reader)`);
  });
}
