import type { Permission } from '#platform/http/index.ts';
import type { Actor, PersonActor, StaffRole } from '#foundation/people/index.ts';
import type { LessonAudience } from './lesson.ts';

const prescribes: readonly StaffRole[] = ['physician', 'nurse_practitioner'];

/**
 * Whose lessons someone is offered, their own first. Nothing is locked: a lesson holds nothing of a person, so anyone who has
 * its address may read it.
 */
export function audiencesFor(actor: Actor): LessonAudience[] {
  const staff = actor.kind === 'person' ? actor.staff : null;
  if (staff === null) return ['patient'];
  const works = staff.clinicIds.length > 0 && staff.role !== 'clinic_manager';
  const clinical: LessonAudience = prescribes.includes(staff.role) ? 'clinician' : 'staff';
  return [
    ...(works ? [clinical] : []),
    ...(leadsLearning.allows(actor) ? (['leader'] as const) : []),
    'patient',
  ];
}

/** Managers of a clinic and administrators: they see who finished what, never what anybody answered. */
export const leadsLearning: Permission<Actor> = {
  name: 'leads learning',
  allows: (actor) => actor.kind === 'person' && leads(actor),
};

/** The clinics whose staff somebody may ask to learn; null means all, for administrators. */
export function clinicsLed(actor: PersonActor): readonly string[] | null {
  if (actor.staff?.administrator) return null;
  return leads(actor) ? (actor.staff?.clinicIds ?? []) : [];
}

export function leadsClinic(actor: PersonActor, clinicId: string): boolean {
  const led = clinicsLed(actor);
  return led === null || led.includes(clinicId);
}

const leads = ({ staff }: PersonActor): boolean =>
  staff !== null && (staff.manager || staff.administrator || staff.role === 'clinic_manager');
