import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { takeUpAgain } from './notifications.store.ts';

/** Puts every mail that was given up back in line. Answers how many. */
export async function retryMail(
  ground: Ground,
  actor: PersonActor,
  input: { requestId: string },
): Promise<number> {
  const { organizationId } = actor;
  const at = ground.clock.now();
  const scope = { ...systemScope(organizationId), person: actor.personId };
  return ground.database.transaction(scope, async (tx) => {
    const count = await takeUpAgain(tx, organizationId, at);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, input.requestId),
      action: 'notifications.retry_mail',
      subjectKind: 'organization',
      subjectId: organizationId,
      detail: { count },
      at,
    });
    return count;
  });
}
