import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { closeSessions } from './begin-session.ts';
import type { PasswordChanged } from './identity.events.ts';
import {
  accountAbout,
  accountScope,
  linkBehind,
  storePassword,
  useLink,
  voidLinks,
  type AccountAbout,
  type LinkRow,
} from './identity.store.ts';
import { hashPassword } from './password.ts';
import { passwordProblem, type PasswordProblem } from './password-strength.ts';
import { bucketOf, forget } from './throttle.store.ts';
import { deviceToken, hashToken, looksLikeToken } from './token.ts';

export type LinkState =
  | { kind: 'open'; purpose: LinkRow['purpose']; language: string }
  | { kind: 'spent' };

/** Whether a link still works, for the page behind it. Spent, too old and never made look the same. */
export async function stateOfLink(ground: Ground, token: string): Promise<LinkState> {
  const link = await openLink(ground, token);
  return link
    ? { kind: 'open', purpose: link.purpose, language: link.language }
    : { kind: 'spent' };
}

async function openLink(ground: Ground, token: string): Promise<LinkRow | undefined> {
  if (!looksLikeToken(token)) return undefined;
  const link = await linkBehind(ground.database, hashToken(token));
  return link?.used_at === null && link.expires_at > ground.clock.now() ? link : undefined;
}

export type SetPasswordOutcome =
  | { kind: 'set'; deviceToken: string }
  | { kind: 'spent' }
  | { kind: 'refused'; problem: PasswordProblem };

/** Sets the password by a one-time link: every session ends, every other link dies, failed tries are forgotten. */
export async function setPasswordByLink(
  ground: Ground,
  input: { token: string; password: string; requestId: string },
): Promise<SetPasswordOutcome> {
  const link = await openLink(ground, input.token);
  if (link === undefined) return { kind: 'spent' };
  const { organization_id: organizationId, account_id: accountId, person_id: personId } = link;
  const scope = accountScope(organizationId, personId);
  const about = await ground.database.transaction(scope, (tx) =>
    accountAbout(tx, organizationId, accountId),
  );
  if (about === undefined) throw notFound();
  const problem = passwordProblem(input.password, wordsAbout(about));
  if (problem !== undefined) return { kind: 'refused', problem };
  const passwordHash = await hashPassword(input.password);
  const at = ground.clock.now();
  return ground.database.transaction(scope, async (tx) => {
    if (!(await useLink(tx, organizationId, link.id, at))) return { kind: 'spent' } as const;
    voidLinks(tx, organizationId, accountId, at);
    await keepPassword(ground, tx, { organizationId, personId, accountId, passwordHash });
    await closeSessions(ground, tx, { organizationId, personId });
    forget(tx, [bucketOf('email', about.email)]);
    recordAudit(tx, {
      organizationId,
      actor: { kind: 'person', id: personId, requestId: input.requestId },
      action: 'identity.password_set_by_link',
      subjectKind: 'account',
      subjectId: accountId,
      detail: { link: link.id },
      at,
    });
    return { kind: 'set', deviceToken: deviceToken(accountId, passwordHash) } as const;
  });
}

/** Stores the hash and tells the person by mail, so that a change by a stranger does not go unseen. */
export async function keepPassword(
  ground: Ground,
  tx: Transaction,
  password: { organizationId: string; personId: string; accountId: string; passwordHash: string },
): Promise<void> {
  const at = ground.clock.now();
  const { organizationId, personId, accountId } = password;
  storePassword(tx, { ...password, at });
  const event: PasswordChanged = {
    kind: 'identity.password_changed',
    organizationId,
    at,
    accountId,
    personId,
    changeId: newId('lnk', at),
  };
  await ground.events.publish(tx, event);
}

/** What an attacker would try first for this account. */
export function wordsAbout(about: AccountAbout): string[] {
  return [about.email, about.given_name, about.family_name, about.organization_name];
}
