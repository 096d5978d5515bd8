import { sql, instant, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';

/** Who did it, by kind and id. Never a name. */
export interface AuditActor {
  kind: 'person' | 'system' | 'anonymous' | 'operator';
  id: string;
  sessionId?: string | null;
  requestId?: string | null;
}

export interface AuditEntry {
  organizationId: string;
  actor: AuditActor;
  /** `module.verb`, such as `messaging.read_thread`. */
  action: string;
  subjectKind: string;
  subjectId: string;
  /** The person the subject is about, where there is one. */
  aboutId?: string | null;
  /** Codes, counts and ids only: never words a person wrote. */
  detail?: Record<string, string | number | boolean | readonly string[] | null>;
  at: number;
}

/** Puts one entry on record in the caller's own transaction: if it cannot be written, nothing is done or read. */
export function recordAudit(transaction: Transaction, entry: AuditEntry): void {
  if (entry.actor.id === '') throw new Error('An audit entry needs an actor.');
  transaction.run(sql`
    INSERT INTO audit_entry (organization_id, id, at, actor_kind, actor_id, session_id, action, subject_kind, subject_id, about_id, request_id, detail)
    VALUES (${entry.organizationId}, ${newId('aud', entry.at)}, ${instant(entry.at)}, ${entry.actor.kind}, ${entry.actor.id},
      ${entry.actor.sessionId ?? null}, ${entry.action}, ${entry.subjectKind}, ${entry.subjectId}, ${entry.aboutId ?? null},
      ${entry.actor.requestId ?? null}, ${entry.detail ? JSON.stringify(entry.detail) : null})`);
}
