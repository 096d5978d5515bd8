import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { hashToken, newToken } from '#foundation/identity/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { endForwarding, insertToken, revokeToken, setForwarding } from './access.store.ts';

/** Makes a token for somebody outside to read the store with. It is shown once and kept nowhere. */
export async function issueToken(
  ground: Ground,
  actor: PersonActor,
  { name, requestId }: { name: string; requestId: string },
): Promise<string> {
  const { organizationId, personId } = actor;
  const token = newToken();
  const at = ground.clock.now();
  const id = newId('ltk', at);
  await ground.database.transaction(actor.scope, async (tx) => {
    insertToken(tx, { organizationId, id, name, hash: hashToken(token), by: personId, at });
    record(ground, tx, actor, { action: 'training.issue_token', subjectId: id, requestId });
  });
  return token;
}

/** Ends a token at once. @throws not found */
export async function endToken(
  ground: Ground,
  actor: PersonActor,
  { tokenId, requestId }: { tokenId: string; requestId: string },
): Promise<void> {
  await ground.database.transaction(actor.scope, async (tx) => {
    const at = ground.clock.now();
    if (!(await revokeToken(tx, actor.organizationId, tokenId, at))) throw notFound();
    record(ground, tx, actor, { action: 'training.end_token', subjectId: tokenId, requestId });
  });
}

/** Says where statements go on to; null ends it. An empty password keeps the one that is known. */
export async function forwardTo(
  ground: Ground,
  actor: PersonActor,
  to: { endpoint: string; username: string; password: string } | null,
  requestId: string,
): Promise<void> {
  await ground.database.transaction(actor.scope, async (tx) => {
    if (to === null) endForwarding(tx, actor.organizationId);
    else setForwarding(tx, actor.organizationId, to);
    const subjectId = to === null ? 'off' : 'on';
    record(ground, tx, actor, { action: 'training.set_forwarding', subjectId, requestId });
  });
}

function record(
  ground: Ground,
  tx: Parameters<typeof recordAudit>[0],
  actor: PersonActor,
  { action, subjectId, requestId }: { action: string; subjectId: string; requestId: string },
): void {
  recordAudit(tx, {
    organizationId: actor.organizationId,
    actor: auditActor(actor, requestId),
    action,
    subjectKind: 'learning_store',
    subjectId,
    at: ground.clock.now(),
  });
}
