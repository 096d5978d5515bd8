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

/** On the patient's side, a confidential conversation is there for nobody but who opened it. */
export function mayReadAsPatient(
  actor: PersonActor,
  thread: { patientId: string; openedBy: string; confidential: boolean },
): boolean {
  return (
    patientIdsOf(actor).includes(thread.patientId) &&
    (!thread.confidential || thread.openedBy === actor.personId)
  );
}

/** Who somebody on the patient's side is to that patient: themselves, or their relation. */
export function roleToward(actor: PersonActor, patientId: string): string {
  if (actor.personId === patientId) return 'patient';
  return actor.proxyFor.find((right) => right.patientId === patientId)?.relation ?? 'proxy';
}
