import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { leadsClinic } from '../training.permissions.ts';
import { exempt, findAssignment } from './courses.store.ts';

export interface ExemptWish {
  assignmentId: string;
  /** Why; null takes an exemption back. */
  reason: string | null;
  requestId: string;
  idempotencyKey: string;
}

/** Lets somebody off a course, with the reason, or takes that back. @throws not found, also for another clinic's staff. */
export async function exemptFromCourse(
  ground: Ground,
  actor: PersonActor,
  { assignmentId, reason, requestId, idempotencyKey }: ExemptWish,
): Promise<void> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: idempotencyKey,
    request: ['training.exempt', assignmentId, reason],
  };
  const scope = { ...systemScope(organizationId), person: personId };
  await runOnce(ground.database, scope, intention, async (tx) => {
    const found = await findAssignment(tx, organizationId, assignmentId);
    if (found === undefined || !leadsClinic(actor, found.clinicId)) throw notFound();
    const at = ground.clock.now();
    exempt(tx, organizationId, { id: found.id, by: personId, reason, at });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'training.exempt',
      subjectKind: 'assignment',
      subjectId: found.id,
      aboutId: found.personId,
      detail: { exempt: reason !== null, course: found.courseId },
      at,
    });
    return true;
  });
}
