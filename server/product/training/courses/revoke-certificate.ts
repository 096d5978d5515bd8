import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { leadsClinic } from '../training.permissions.ts';
import { findCertificate, revoke } from './certificate.store.ts';

export interface RevokeWish {
  certificateId: string;
  reason: string;
  requestId: string;
  idempotencyKey: string;
}

/** Takes a certificate back; whoever asks by its code is told so. @throws not found, also for another clinic's. */
export async function revokeCertificate(
  ground: Ground,
  actor: PersonActor,
  { certificateId, reason, requestId, idempotencyKey }: RevokeWish,
): Promise<void> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: idempotencyKey,
    request: ['training.revoke_certificate', certificateId, reason],
  };
  const scope = { ...systemScope(organizationId), person: personId };
  await runOnce(ground.database, scope, intention, async (tx) => {
    const found = await findCertificate(tx, organizationId, certificateId);
    if (found === undefined || !leadsClinic(actor, found.clinicId)) throw notFound();
    const at = ground.clock.now();
    revoke(tx, organizationId, { id: found.id, by: personId, reason, at });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'training.revoke_certificate',
      subjectKind: 'certificate',
      subjectId: found.id,
      aboutId: found.personId,
      at,
    });
    return true;
  });
}
