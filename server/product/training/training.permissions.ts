import type { Actor, StaffRole } from '#foundation/people/index.ts';
import type { LessonAudience } from './lesson.ts';

const prescribes: readonly StaffRole[] = ['physician', 'nurse_practitioner'];

/**
 * Whose lessons someone is offered, their own first. Nothing is locked: a lesson holds nothing of a person, so anyone who has
 * its address may read it.
 */
export function audiencesFor(actor: Actor): LessonAudience[] {
  const staff = actor.kind === 'person' ? actor.staff : null;
  if (staff === null) return ['patient'];
  const leads = staff.manager || staff.administrator || staff.role === 'clinic_manager';
  const works = staff.clinicIds.length > 0 && staff.role !== 'clinic_manager';
  const clinical: LessonAudience = prescribes.includes(staff.role) ? 'clinician' : 'staff';
  return [...(works ? [clinical] : []), ...(leads ? (['leader'] as const) : []), 'patient'];
}
