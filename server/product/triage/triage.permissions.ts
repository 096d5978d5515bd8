import type { PersonActor, StaffRole } from '#foundation/people/index.ts';
import type { WorkItem } from './work-item.ts';

type Seen = Pick<WorkItem, 'clinicId' | 'teamId' | 'ownerId' | 'lane'>;

const clinicalRoles: readonly StaffRole[] = [
  'physician',
  'nurse_practitioner',
  'nurse',
  'medical_assistant',
];

/** Staff of the clinic the patient belongs to. Notes are theirs to write too. */
export function mayRead(actor: PersonActor, item: Pick<WorkItem, 'clinicId'>): boolean {
  return actor.staff?.clinicIds.includes(item.clinicId) ?? false;
}

/** Members of the team, whoever it was given to, and any clinician of the clinic when it is urgent. */
export function mayWork(actor: PersonActor, item: Seen): boolean {
  if (!mayRead(actor, item) || actor.staff === null) return false;
  if (item.ownerId === actor.personId) return true;
  if (actor.staff.teams.some((team) => team.id === item.teamId)) return true;
  return item.lane !== 'regular' && clinicalRoles.includes(actor.staff.role);
}

/** Whoever may work it, and managers: giving it to the right place must never wait. */
export function mayHandOff(actor: PersonActor, item: Seen): boolean {
  return mayWork(actor, item) || (mayRead(actor, item) && actor.staff?.manager === true);
}
