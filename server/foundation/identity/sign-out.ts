import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { closeSessions } from './begin-session.ts';
import { accountScope } from './identity.store.ts';
import type { SignedIn } from './visitor.ts';

/** Ends this session, or with `everywhere` all sessions of the person. Publishes `identity.session_ended` for each. */
export async function signOut(
  ground: Ground,
  actor: Readonly<SignedIn>,
  input: { everywhere: boolean; requestId: string },
): Promise<void> {
  const { organizationId, personId, sessionId } = actor;
  await ground.database.transaction(accountScope(organizationId, personId), async (tx) => {
    const which = input.everywhere ? {} : { only: sessionId };
    const ended = await closeSessions(ground, tx, { organizationId, personId, ...which });
    recordAudit(tx, {
      organizationId,
      actor: { kind: 'person', id: personId, sessionId, requestId: input.requestId },
      action: input.everywhere ? 'identity.sign_out_everywhere' : 'identity.sign_out',
      subjectKind: 'account',
      subjectId: actor.accountId,
      detail: { ended },
      at: ground.clock.now(),
    });
  });
}
