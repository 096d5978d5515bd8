import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { makeLink, type LinkWanted, type MadeLink } from '#foundation/identity/index.ts';
import { auditActor, type PersonActor } from '../actor.ts';
import { accountOf } from './account.store.ts';

/** What became of the wish: mailed by the worker, or, without a mail server, shown this once to the administrator. */
export type SentLink = { kind: 'mailed'; email: string } | ({ kind: 'shown' } & MadeLink);

/**
 * Gives someone a one-time link to set their password.
 * @throws HttpError 404 when the person has no log-in
 */
export async function sendLink(
  ground: Ground,
  actor: PersonActor,
  input: { personId: string; requestId: string },
): Promise<SentLink> {
  const { organizationId } = actor;
  const at = ground.clock.now();
  return ground.database.transaction(actor.scope, async (tx) => {
    const account = await accountOf(tx, organizationId, input.personId);
    if (account === undefined) throw notFound();
    const purpose = account.hasPassword ? 'reset_password' : 'first_password';
    const by = auditActor(actor, input.requestId);
    if (ground.config.smtpUrl === undefined) {
      const link = { organizationId, accountId: account.id, purpose, actor: by } as const;
      return { kind: 'shown', ...makeLink(ground, tx, { ...link, replacesOlder: true }) };
    }
    recordAudit(tx, {
      organizationId,
      actor: by,
      action: 'people.send_link',
      subjectKind: 'account',
      subjectId: account.id,
      aboutId: input.personId,
      detail: { purpose },
      at,
    });
    const event: LinkWanted = {
      kind: 'identity.link_wanted',
      organizationId,
      at,
      accountId: account.id,
      personId: input.personId,
      purpose,
      wishId: newId('lnk', at),
    };
    await ground.events.publish(tx, event);
    return { kind: 'mailed', email: account.email };
  });
}
