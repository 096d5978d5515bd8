import type { PersonActor } from '#foundation/people/index.ts';

/** A patient writes for themselves; a proxy only with a right to write. */
export function mayWriteFor(actor: PersonActor, patientId: string): boolean {
  if (actor.ownClinicId !== null && actor.personId === patientId) return true;
  return actor.proxyFor.some((right) => right.patientId === patientId && right.mayWrite);
}

/** Everyone this person may read for, themselves first. */
export function patientIdsOf(actor: PersonActor): string[] {
  return [
    ...(actor.ownClinicId === null ? [] : [actor.personId]),
    ...actor.proxyFor.map((right) => right.patientId),
  ];
}
