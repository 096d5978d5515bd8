import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import type { SessionEnded } from './identity.events.ts';
import { endSessions, insertSession } from './identity.store.ts';
import { sessionLimits } from './limits.ts';
import { hashToken, newToken } from './token.ts';
import type { SignedIn } from './visitor.ts';

type Person = Omit<SignedIn, 'sessionId'>;

/** A new session under a new token; the one the browser came with, if it is this person's, ends. */
export async function beginSession(
  ground: Ground,
  tx: Transaction,
  person: Person,
  context: { previousSessionId?: string | undefined; requestId: string; how: string },
): Promise<{ sessionId: string; token: string }> {
  const at = ground.clock.now();
  const token = newToken();
  const sessionId = newId('ses', at);
  insertSession(tx, {
    organizationId: person.organizationId,
    id: sessionId,
    tokenHash: hashToken(token),
    accountId: person.accountId,
    personId: person.personId,
    at,
    endsAt: at + sessionLimits.absoluteMs,
  });
  recordAudit(tx, {
    organizationId: person.organizationId,
    actor: { kind: 'person', id: person.personId, sessionId, requestId: context.requestId },
    action: 'identity.sign_in',
    subjectKind: 'account',
    subjectId: person.accountId,
    detail: { how: context.how },
    at,
  });
  if (context.previousSessionId !== undefined)
    await closeSessions(ground, tx, { ...person, only: context.previousSessionId });
  return { sessionId, token };
}

/** Ends sessions of a person and says so to those who hold something open for them. Answers how many. */
export async function closeSessions(
  ground: Ground,
  tx: Transaction,
  which: { organizationId: string; personId: string; only?: string; except?: string },
): Promise<number> {
  const at = ground.clock.now();
  const { organizationId, personId } = which;
  const ended = await endSessions(tx, { ...which, at });
  for (const sessionId of ended) {
    const event: SessionEnded = {
      kind: 'identity.session_ended',
      organizationId,
      at,
      sessionId,
      personId,
    };
    await ground.events.publish(tx, event);
  }
  return ended.length;
}
