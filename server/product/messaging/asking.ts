import * as z from 'zod';
import { forbidden } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import type { Actor, PersonActor } from '#foundation/people/index.ts';

/** The draft an address names. */
export const draftParams = z.object({
  draft: z.custom<string>((value) => isId('dra', value)),
});

/** Who asks, once the route's permission let them in. */
export function person(actor: Actor): PersonActor {
  if (actor.kind !== 'person') throw forbidden();
  return actor;
}
