import type { Ground } from '#platform/ground.ts';
import { accountScope, sessionBehind, touch } from './identity.store.ts';
import { sessionLimits } from './limits.ts';
import { hashToken, looksLikeToken } from './token.ts';
import type { SignedIn } from './visitor.ts';

export interface LiveSession extends SignedIn {
  /** Milliseconds since 1970 UTC; at most a minute behind the last request. */
  seenAt: number;
}

/**
 * Whose token this is. Undefined for an unknown, ended or expired one. The shorter rest of staff is applied by the
 * actor directory, which knows who is staff.
 */
export async function authenticate(
  ground: Pick<Ground, 'database' | 'clock'>,
  token: string | undefined,
): Promise<LiveSession | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const session = await sessionBehind(ground.database, hashToken(token));
  const now = ground.clock.now();
  if (session === undefined || session.ends_at <= now) return undefined;
  if (session.seen_at + sessionLimits.patientIdleMs <= now) return undefined;
  return {
    organizationId: session.organization_id,
    personId: session.person_id,
    accountId: session.account_id,
    sessionId: session.id,
    seenAt: session.seen_at,
  };
}

/** Notes that the person is still there; writes at most once a minute. */
export async function touchSession(
  ground: Pick<Ground, 'database' | 'clock'>,
  session: LiveSession,
): Promise<void> {
  const now = ground.clock.now();
  if (now - session.seenAt < sessionLimits.touchMs) return;
  await ground.database.transaction(
    accountScope(session.organizationId, session.personId),
    async (tx) => touch(tx, session.organizationId, session.sessionId, now),
    'quick',
  );
}
