import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { closeSessions } from './begin-session.ts';
import { accountAbout, accountScope, replaceToken } from './identity.store.ts';
import { hashPassword, isPassword } from './password.ts';
import { passwordProblem, type PasswordProblem } from './password-strength.ts';
import { keepPassword, wordsAbout } from './set-password.ts';
import { bucketOf, forget, takeTry } from './throttle.store.ts';
import { deviceToken, hashToken, newToken } from './token.ts';
import type { SignedIn } from './visitor.ts';

export type ChangePasswordOutcome =
  | { kind: 'changed'; token: string; deviceToken: string }
  | { kind: 'old_wrong' }
  | { kind: 'too_many'; waitMs: number }
  | { kind: 'refused'; problem: PasswordProblem };

/** Asks for the old password, ends every other session, and gives this one a new token. */
export async function changePassword(
  ground: Ground,
  actor: Readonly<SignedIn>,
  input: { oldPassword: string; newPassword: string; requestId: string },
): Promise<ChangePasswordOutcome> {
  const { organizationId, personId, accountId, sessionId } = actor;
  const scope = accountScope(organizationId, personId);
  const bucket = bucketOf('device', accountId);
  const waitMs = await takeTry(ground, [bucket]);
  if (waitMs > 0) return { kind: 'too_many', waitMs };
  const about = await ground.database.transaction(scope, (tx) =>
    accountAbout(tx, organizationId, accountId),
  );
  if (about === undefined) throw notFound();
  if (!(await isPassword(input.oldPassword, about.password_hash))) return { kind: 'old_wrong' };
  const problem = passwordProblem(input.newPassword, wordsAbout(about));
  if (problem !== undefined) return { kind: 'refused', problem };
  const passwordHash = await hashPassword(input.newPassword);
  const token = newToken();
  await ground.database.transaction(scope, async (tx) => {
    forget(tx, [bucket]);
    await keepPassword(ground, tx, { organizationId, personId, accountId, passwordHash });
    await closeSessions(ground, tx, { organizationId, personId, except: sessionId });
    replaceToken(tx, organizationId, sessionId, hashToken(token));
    recordAudit(tx, {
      organizationId,
      actor: { kind: 'person', id: personId, sessionId, requestId: input.requestId },
      action: 'identity.password_changed',
      subjectKind: 'account',
      subjectId: accountId,
      at: ground.clock.now(),
    });
  });
  return { kind: 'changed', token, deviceToken: deviceToken(accountId, passwordHash) };
}
