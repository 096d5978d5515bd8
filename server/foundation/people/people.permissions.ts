import { forbidden, type Permission } from '#platform/http/index.ts';
import type { Actor, PersonActor } from './actor.ts';

const signedIn = (actor: Actor): actor is PersonActor => actor.kind === 'person';

/** Anyone at all, signed in or not. Only for pages that hold nothing of a person. */
export const anyone: Permission<Actor> = { name: 'anyone', allows: () => true };

export const anyoneSignedIn: Permission<Actor> = { name: 'signed in', allows: signedIn };

/** A patient, or someone who may act for one. */
export const patientSide: Permission<Actor> = {
  name: 'patient side',
  allows: (actor) => signedIn(actor) && (actor.ownClinicId !== null || actor.proxyFor.length > 0),
};

export const staffSide: Permission<Actor> = {
  name: 'staff',
  allows: (actor) => signedIn(actor) && actor.staff !== null && actor.staff.clinicIds.length > 0,
};

export const administers: Permission<Actor> = {
  name: 'administers the organization',
  allows: (actor) => signedIn(actor) && actor.staff?.administrator === true,
};

/** Who asks, once a route's permission let them in; this says so to the compiler. */
export function personOf(asker: Actor): PersonActor {
  if (asker.kind !== 'person') throw forbidden();
  return asker;
}
