import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { changeAsLeader } from './change-as-leader.ts';
import { exempt, findAssignment } from './courses.store.ts';

export interface ExemptWish {
  assignmentId: string;
  /** Why; null takes an exemption back. */
  reason: string | null;
  requestId: string;
  idempotencyKey: string;
}

/** Lets somebody off a course, with the reason, or takes that back. @throws not found, also for another clinic's staff. */
export function exemptFromCourse(
  ground: Ground,
  actor: PersonActor,
  { assignmentId: id, reason, ...keys }: ExemptWish,
): Promise<void> {
  const { organizationId } = actor;
  return changeAsLeader(ground, actor, {
    action: 'training.exempt',
    subjectKind: 'assignment',
    id,
    reason,
    find: (tx) => findAssignment(tx, organizationId, id),
    change: (tx, made) => exempt(tx, organizationId, { id, reason, ...made }),
    detail: ({ courseId }) => ({ exempt: reason !== null, course: courseId }),
    ...keys,
  });
}
