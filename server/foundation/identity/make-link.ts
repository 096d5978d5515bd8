import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit, type AuditActor } from '#foundation/audit/index.ts';
import type { LinkPurpose } from './identity.events.ts';
import { insertLink, voidLinks } from './identity.store.ts';
import { linkLimits } from './limits.ts';
import { hashToken, newToken } from './token.ts';

export interface MadeLink {
  /** The whole address, for a mail or for the administrator to hand over. It is shown once and never stored. */
  url: string;
  expiresAt: number;
}

/**
 * Makes a one-time link to set a password, in the caller's transaction (scope: system or administrator).
 * `replacesOlder` makes earlier links of the account worthless at once.
 */
export function makeLink(
  ground: Pick<Ground, 'clock' | 'config'>,
  tx: Transaction,
  link: {
    organizationId: string;
    accountId: string;
    purpose: LinkPurpose;
    actor: AuditActor;
    replacesOlder: boolean;
  },
): MadeLink {
  const at = ground.clock.now();
  const { organizationId, accountId, purpose } = link;
  const token = newToken();
  const id = newId('lnk', at);
  const expiresAt = at + linkLimits[purpose];
  if (link.replacesOlder) voidLinks(tx, organizationId, accountId, at);
  insertLink(tx, {
    organizationId,
    id,
    tokenHash: hashToken(token),
    accountId,
    purpose,
    at,
    expiresAt,
  });
  recordAudit(tx, {
    organizationId,
    actor: link.actor,
    action: 'identity.link_made',
    subjectKind: 'account',
    subjectId: accountId,
    detail: { purpose, link: id },
    at,
  });
  return { url: `${ground.config.baseUrl}/set-password/${token}`, expiresAt };
}
