import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { countOpenWork } from './triage.store.ts';

/** How many conversations of one's clinics still wait for someone, whoever has them. A number, nothing of anybody. */
export function openWork(ground: Ground, actor: PersonActor): Promise<number> {
  return ground.database.transaction(
    actor.scope,
    (tx) => countOpenWork(tx, actor.organizationId),
    'quick',
  );
}
