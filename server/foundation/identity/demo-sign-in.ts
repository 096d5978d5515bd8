import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { beginSession } from './begin-session.ts';
import { accountScope, accountsOf, isDemo } from './identity.store.ts';
import { normalEmail } from './sign-in.ts';

/**
 * Signs in as one of the pretend people without a password.
 * @throws HttpError 404 unless the database carries the demo's mark
 */
export async function demoSignIn(
  ground: Ground,
  input: { email: string; requestId: string },
): Promise<{ token: string }> {
  if (!(await isDemo(ground.database))) throw notFound();
  const [account] = await accountsOf(ground.database, normalEmail(input.email));
  if (account === undefined) throw notFound();
  const person = {
    organizationId: account.organization_id,
    personId: account.person_id,
    accountId: account.id,
  };
  const scope = accountScope(person.organizationId, person.personId);
  return ground.database.transaction(scope, (tx) =>
    beginSession(ground, tx, person, { requestId: input.requestId, how: 'demo' }),
  );
}
