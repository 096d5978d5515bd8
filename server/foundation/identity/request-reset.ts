import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import type { LinkWanted } from './identity.events.ts';
import { accountScope, accountsOf, organizations, type AccountRow } from './identity.store.ts';
import { evenAnswerMs } from './limits.ts';
import { normalEmail } from './sign-in.ts';
import { bucketOf, takeTry } from './throttle.store.ts';

/**
 * Someone forgot their password. Known or not, the answer and the time it takes are the same; a mail goes out only to a
 * known address, at most three an hour.
 */
export async function requestReset(
  ground: Ground,
  input: { email: string; address: string; requestId: string },
): Promise<void> {
  const even = new Promise((resolve) => setTimeout(resolve, evenAnswerMs));
  const email = normalEmail(input.email);
  const wait = await takeTry(ground, [
    bucketOf('reset', email),
    bucketOf('resetAddress', input.address),
  ]);
  if (wait === 0) {
    const accounts = await accountsOf(ground.database, email);
    for (const account of accounts) await wish(ground, account, input.requestId);
    if (accounts.length === 0) await recordUnknown(ground, input.requestId);
  }
  await even;
}

async function wish(ground: Ground, account: AccountRow, requestId: string): Promise<void> {
  const at = ground.clock.now();
  const { organization_id: organizationId } = account;
  await ground.database.transaction(accountScope(organizationId), async (tx) => {
    record(ground, tx, organizationId, account.id, requestId);
    const event: LinkWanted = {
      kind: 'identity.link_wanted',
      organizationId,
      at,
      accountId: account.id,
      personId: account.person_id,
      purpose: account.password_hash === null ? 'first_password' : 'reset_password',
      wishId: newId('lnk', at),
    };
    await ground.events.publish(tx, event);
  });
}

async function recordUnknown(ground: Ground, requestId: string): Promise<void> {
  const [first] = await organizations(ground.database);
  if (first === undefined) return;
  await ground.database.transaction(accountScope(first.id), async (tx) =>
    record(ground, tx, first.id, 'unknown', requestId),
  );
}

function record(
  ground: Ground,
  tx: Parameters<typeof recordAudit>[0],
  organizationId: string,
  subjectId: string,
  requestId: string,
): void {
  recordAudit(tx, {
    organizationId,
    actor: { kind: 'anonymous', id: 'anonymous', requestId },
    action: 'identity.reset_requested',
    subjectKind: 'account',
    subjectId,
    at: ground.clock.now(),
  });
}
