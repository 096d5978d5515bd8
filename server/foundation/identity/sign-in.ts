import type { Ground } from '#platform/ground.ts';
import { noScope } from '#platform/db/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { beginSession } from './begin-session.ts';
import {
  accountScope,
  accountsOf,
  organizations,
  sessionBehind,
  type AccountRow,
} from './identity.store.ts';
import { isPassword } from './password.ts';
import { bucketOf, fail, forget, takeTry, type Bucket } from './throttle.store.ts';
import { deviceToken, hashToken, knownDevice, looksLikeToken } from './token.ts';
import type { SignedIn } from './visitor.ts';

export interface SignInInput {
  email: string;
  password: string;
  address: string;
  /** What the browser carries from earlier, if anything. */
  sessionToken?: string | undefined;
  deviceToken?: string | undefined;
  requestId: string;
}

export type SignInOutcome =
  | { kind: 'signed_in'; session: SignedIn; token: string; deviceToken: string }
  | { kind: 'wrong' }
  | { kind: 'too_many'; waitMs: number };

/** How an address is compared: as typed, without case and spaces around it. */
export function normalEmail(typed: string): string {
  return typed.trim().toLowerCase().normalize('NFC');
}

/** Opens a session for the right password. A wrong password and an unknown address answer alike and take as long. */
export async function signIn(ground: Ground, input: SignInInput): Promise<SignInOutcome> {
  const email = normalEmail(input.email);
  const accounts = await accountsOf(ground.database, email);
  const [device] = accounts.flatMap((account) => knownDevice(input.deviceToken, account) ?? []);
  const atAddress = bucketOf('address', input.address);
  const own =
    device === undefined
      ? [bucketOf('pair', email, input.address), bucketOf('email', email)]
      : [bucketOf('device', device)];
  const waitMs = await takeTry(ground, own, device === undefined ? [atAddress] : []);
  if (waitMs > 0) return { kind: 'too_many', waitMs };
  const account = await rightAccount(accounts, input.password);
  if (account === undefined) {
    await recordFailure(ground, accounts, atAddress, input.requestId);
    return { kind: 'wrong' };
  }
  return open(ground, account, input, [...own, bucketOf('email', email)]);
}

async function rightAccount(
  accounts: readonly AccountRow[],
  password: string,
): Promise<AccountRow | undefined> {
  // One address may have a log-in in several organizations; at least one comparison is always paid for.
  const candidates = accounts.length === 0 ? [undefined] : accounts;
  for (const account of candidates) {
    if (await isPassword(password, account?.password_hash ?? null)) return account;
  }
  return undefined;
}

async function recordFailure(
  ground: Ground,
  accounts: readonly AccountRow[],
  atAddress: Bucket,
  requestId: string,
): Promise<void> {
  await ground.database.transaction(noScope, async (tx) => fail(tx, [atAddress]));
  const [first] = await organizations(ground.database);
  const places =
    accounts.length > 0
      ? accounts.map(({ organization_id, id }) => ({ organizationId: organization_id, id }))
      : first
        ? [{ organizationId: first.id, id: 'unknown' }]
        : [];
  for (const place of places) {
    await ground.database.transaction(accountScope(place.organizationId), async (tx) =>
      recordAudit(tx, {
        organizationId: place.organizationId,
        actor: { kind: 'anonymous', id: 'anonymous', requestId },
        action: 'identity.sign_in_failed',
        subjectKind: 'account',
        subjectId: place.id,
        at: ground.clock.now(),
      }),
    );
  }
}

async function open(
  ground: Ground,
  account: AccountRow,
  input: SignInInput,
  forgiven: readonly Bucket[],
): Promise<SignInOutcome> {
  const person = {
    organizationId: account.organization_id,
    personId: account.person_id,
    accountId: account.id,
  };
  const previous = looksLikeToken(input.sessionToken)
    ? await sessionBehind(ground.database, hashToken(input.sessionToken))
    : undefined;
  const scope = accountScope(person.organizationId, person.personId);
  const { sessionId, token } = await ground.database.transaction(scope, async (tx) => {
    forget(tx, forgiven);
    return beginSession(ground, tx, person, {
      previousSessionId: previous?.id,
      requestId: input.requestId,
      how: 'password',
    });
  });
  return {
    kind: 'signed_in',
    session: { ...person, sessionId },
    token,
    deviceToken: deviceToken(account.id, account.password_hash ?? ''),
  };
}
