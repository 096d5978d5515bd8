import type { Permission } from '#platform/http/index.ts';
import { shapesRules } from '#foundation/governance/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { isClinicalOwner } from './content-state.ts';

/** Managers and administrators, who write; and clinicians, without whom no words for an emergency change. The database asks the same. */
export const reviewsContent: Permission<Actor> = {
  name: 'reviews the words of the organization',
  allows: (actor) =>
    shapesRules.allows(actor) || (actor.kind === 'person' && isClinicalOwner(actor.staff)),
};
