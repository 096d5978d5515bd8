import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { reachOf } from '../life-cycle/reach.ts';
import { rulesInForce } from '../rules-in-force.ts';

/** Where someone starts: who speaks for a clinic alone begins with what is written for it. */
export async function ownPlace(ground: Ground, actor: PersonActor): Promise<string | null> {
  const { clinics } = await rulesInForce(ground, actor.organizationId);
  const mine = reachOf(actor.staff, clinics);
  return mine === 'organization' ? null : (mine[0] ?? null);
}
