import type { CharterDocument } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import { recordAudit, type AuditActor } from '#foundation/audit/index.ts';
import { freezeClosures } from './freeze-closures.ts';
import { insertVersion } from './governance.store.ts';

export interface Publication {
  organizationId: string;
  /** The YAML as written, comments and all. */
  source: string;
  /** What `readCharter(source)` made of it, without problems. */
  document: CharterDocument;
  effectiveAt: number;
  actor: AuditActor;
  at: number;
}

/** Puts a checked charter on record as the next version, holidays frozen. Answers its number. */
export async function publishCharter(
  transaction: Transaction,
  publication: Publication,
): Promise<number> {
  const version = await insertVersion(transaction, {
    organizationId: publication.organizationId,
    source: publication.source,
    document: await freezeClosures(publication.document, publication.effectiveAt),
    effectiveAt: publication.effectiveAt,
    publishedBy: publication.actor.kind === 'person' ? publication.actor.id : null,
    at: publication.at,
  });
  recordAudit(transaction, {
    organizationId: publication.organizationId,
    actor: publication.actor,
    action: 'governance.publish_charter',
    subjectKind: 'charter_version',
    subjectId: String(version),
    detail: { effectiveAt: publication.effectiveAt },
    at: publication.at,
  });
  return version;
}
