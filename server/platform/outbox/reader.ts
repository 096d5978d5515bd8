import { sql, type Database, type Transaction } from '#platform/db/index.ts';
import type { CommittedReaction, Event } from './event.ts';
import { outboxScope, takeForReader, type StoredEvent } from './outbox.ts';

/** Events that a reaction is given at once, at most. */
export const BATCH = 500;
const ATTEMPTS_AT_MOST = 12;

/** Brings one reaction up to date. Answers how many events it passed; 0 means it is at the end, or another process has it. */
export async function advanceReader(
  database: Database,
  reaction: CommittedReaction,
  reportFailure: (error: unknown, kind: string) => void,
): Promise<number> {
  return database.transaction(outboxScope, async (transaction) => {
    const batch = await takeForReader(transaction, reaction.name, BATCH);
    const last = batch.at(-1);
    if (last === undefined) return 0;
    const wanted = batch.filter(({ event }) => reaction.on.includes(event.kind));
    await reactToAll(transaction, reaction, wanted, reportFailure);
    transaction.run(sql`
      UPDATE outbox_reader SET transaction_id = ${last.transactionId}::xid8, id = ${last.id}, moved_at = now()
      WHERE name = ${reaction.name}`);
    return batch.length;
  });
}

async function reactToAll(
  transaction: Transaction,
  reaction: CommittedReaction,
  wanted: readonly StoredEvent[],
  reportFailure: (error: unknown, kind: string) => void,
): Promise<void> {
  if (wanted.length === 0) return;
  try {
    await reaction.react(wanted.map(({ event }) => event));
  } catch {
    // One bad event must not hold up the others: go through them one by one, set aside what fails.
    for (const stored of wanted) {
      try {
        await reaction.react([stored.event]);
      } catch (error) {
        reportFailure(error, stored.event.kind);
        setAside(transaction, reaction.name, stored, error);
      }
    }
  }
}

function setAside(
  transaction: Transaction,
  reader: string,
  { id, event }: StoredEvent,
  error: unknown,
): void {
  const { kind, organizationId, ...payload } = event;
  const name = error instanceof Error ? error.name : 'Error';
  transaction.run(sql`
    INSERT INTO outbox_failure (reader, outbox_id, organization_id, kind, payload, next_attempt_at, last_error)
    VALUES (${reader}, ${id}, ${organizationId}, ${kind}, ${JSON.stringify(payload)}, now() + interval '2 seconds', ${name})
    ON CONFLICT DO NOTHING`);
}

interface FailureRow {
  outbox_id: number;
  organization_id: string;
  kind: string;
  payload: Record<string, unknown>;
  attempts: number;
}

/** Tries again what was set aside, later each time; after the last attempt it stays on the list as given up. */
export async function retryFailures(
  database: Database,
  reaction: CommittedReaction,
): Promise<void> {
  await database.transaction(outboxScope, async (transaction) => {
    const due = await transaction.query<FailureRow>(sql`
      SELECT outbox_id, organization_id, kind, payload, attempts FROM outbox_failure
      WHERE reader = ${reaction.name} AND NOT given_up AND next_attempt_at <= now()
      ORDER BY next_attempt_at LIMIT 50 FOR UPDATE SKIP LOCKED`);
    for (const row of due) {
      const event = {
        ...row.payload,
        kind: row.kind,
        organizationId: row.organization_id,
      } as Event;
      try {
        await reaction.react([event]);
        transaction.run(
          sql`DELETE FROM outbox_failure WHERE reader = ${reaction.name} AND outbox_id = ${row.outbox_id}`,
        );
      } catch (error) {
        transaction.run(sql`
          UPDATE outbox_failure SET attempts = attempts + 1, given_up = attempts + 1 >= ${ATTEMPTS_AT_MOST},
            next_attempt_at = now() + least(interval '1 hour', interval '2 seconds' * power(2, attempts)),
            last_error = ${error instanceof Error ? error.name : 'Error'}
          WHERE reader = ${reaction.name} AND outbox_id = ${row.outbox_id}`);
      }
    }
  });
}
