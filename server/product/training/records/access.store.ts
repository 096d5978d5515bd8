import { instant, noScope, sql, type Database, type Transaction } from '#platform/db/index.ts';
import type { Cursor } from './records.store.ts';

export interface LearningToken {
  id: string;
  name: string;
  createdAt: number;
  revokedAt: number | null;
}

export function insertToken(
  tx: Transaction,
  made: { organizationId: string; id: string; name: string; hash: Buffer; by: string; at: number },
): void {
  tx.run(sql`
    INSERT INTO learning_token (organization_id, id, name, token_hash, created_by, created_at)
    VALUES (${made.organizationId}, ${made.id}, ${made.name}, ${made.hash}, ${made.by}, ${instant(made.at)})`);
}

export async function revokeToken(
  tx: Transaction,
  organizationId: string,
  id: string,
  at: number,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(sql`
    UPDATE learning_token SET revoked_at = coalesce(revoked_at, ${instant(at)})
    WHERE organization_id = ${organizationId} AND id = ${id} RETURNING id`);
  return rows.length === 1;
}

export function findTokens(tx: Transaction, organizationId: string): Promise<LearningToken[]> {
  return tx.query<LearningToken>(sql`
    SELECT id, name, created_at AS "createdAt", revoked_at AS "revokedAt" FROM learning_token
    WHERE organization_id = ${organizationId} ORDER BY created_at DESC, id LIMIT 100`);
}

/** Whose store a token opens; undefined for one that was revoked or never was. */
export async function tokenOwner(
  database: Database,
  hash: Buffer,
): Promise<{ organizationId: string; tokenId: string } | undefined> {
  const rows = await database.transaction(noScope, (tx) =>
    tx.query<{ organization_id: string; id: string }>(sql`
      SELECT organization_id, id FROM door_learning_token(${hash})`),
  );
  const row = rows[0];
  return row && { organizationId: row.organization_id, tokenId: row.id };
}

export interface Forwarding {
  endpoint: string;
  username: string;
  password: string;
  cursor: Cursor;
  sent: number;
  refused: number;
  attempts: number;
  nextAttemptAt: number;
  lastError: string | null;
}

interface ForwardRow extends Omit<Forwarding, 'cursor'> {
  transaction_id: string;
  seq: number;
}

const columns = sql`endpoint, username, password, transaction_id::text AS transaction_id, seq, sent, refused, attempts,
  next_attempt_at AS "nextAttemptAt", last_error AS "lastError"`;

const forwarding = (rows: readonly ForwardRow[]): Forwarding | undefined => {
  const [row] = rows;
  if (row === undefined) return undefined;
  const { transaction_id: transactionId, seq, ...rest } = row;
  return { ...rest, cursor: { transactionId, seq } };
};

export async function findForwarding(
  tx: Transaction,
  organizationId: string,
): Promise<Forwarding | undefined> {
  return forwarding(
    await tx.query<ForwardRow>(sql`
      SELECT ${columns} FROM learning_forward WHERE organization_id = ${organizationId}`),
  );
}

/** The same when it is due, on lease until `until`: no other process sends meanwhile, and no lock is held while one does. */
export async function takeForwarding(
  tx: Transaction,
  organizationId: string,
  lease: { at: number; until: number },
): Promise<Forwarding | undefined> {
  return forwarding(
    await tx.query<ForwardRow>(sql`
      UPDATE learning_forward SET next_attempt_at = ${instant(lease.until)}
      WHERE organization_id = ${organizationId} AND NOT paused AND next_attempt_at <= ${instant(lease.at)}
      RETURNING ${columns}`),
  );
}

export function setForwarding(
  tx: Transaction,
  organizationId: string,
  to: { endpoint: string; username: string; password: string },
): void {
  tx.run(sql`
    INSERT INTO learning_forward (organization_id, endpoint, username, password)
    VALUES (${organizationId}, ${to.endpoint}, ${to.username}, ${to.password})
    ON CONFLICT (organization_id) DO UPDATE SET endpoint = excluded.endpoint, username = excluded.username,
      password = CASE WHEN excluded.password = '' THEN learning_forward.password ELSE excluded.password END,
      attempts = 0, next_attempt_at = now(), last_error = NULL`);
}

export function endForwarding(tx: Transaction, organizationId: string): void {
  tx.run(sql`DELETE FROM learning_forward WHERE organization_id = ${organizationId}`);
}

export interface Forwarded {
  /** When the next batch may go. */
  nextAt: number;
  cursor: Cursor;
  sent: number;
  refused: number;
}

export function moveForwarding(tx: Transaction, organizationId: string, to: Forwarded): void {
  tx.run(sql`
    UPDATE learning_forward SET transaction_id = ${to.cursor.transactionId}::xid8, seq = ${to.cursor.seq},
      sent = sent + ${to.sent}, refused = refused + ${to.refused}, attempts = 0, last_error = NULL, next_attempt_at = ${instant(to.nextAt)}
    WHERE organization_id = ${organizationId}`);
}

export function putOffForwarding(
  tx: Transaction,
  organizationId: string,
  failed: { attempts: number; nextAt: number; error: string },
): void {
  tx.run(sql`
    UPDATE learning_forward SET attempts = ${failed.attempts}, next_attempt_at = ${instant(failed.nextAt)},
      last_error = ${failed.error}
    WHERE organization_id = ${organizationId}`);
}
