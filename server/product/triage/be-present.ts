import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { findOthers, leave, markPresent, type Present } from './presence.store.ts';
import { renewLease } from './triage.store.ts';
import { LEASE_MILLISECONDS } from './work-item.ts';

export const PRESENCE_MILLISECONDS = 20_000;

/** Says that someone is looking or writing, for twenty seconds, and answers who else is. Writing keeps a claim alive. */
export function bePresent(
  ground: Ground,
  actor: PersonActor,
  input: { workItemId: string; doing: 'looking' | 'writing' | 'gone' },
): Promise<Present[]> {
  const { organizationId, personId, name } = actor;
  const { workItemId, doing } = input;
  const now = ground.clock.now();
  return ground.database.transaction(
    actor.scope,
    async (transaction) => {
      if (doing === 'gone') leave(transaction, organizationId, workItemId, personId);
      else
        markPresent(
          transaction,
          organizationId,
          workItemId,
          { personId, name, doing },
          now + PRESENCE_MILLISECONDS,
        );
      if (doing === 'writing')
        renewLease(transaction, organizationId, workItemId, personId, now + LEASE_MILLISECONDS);
      return findOthers(transaction, organizationId, workItemId, personId, now);
    },
    'quick',
  );
}
