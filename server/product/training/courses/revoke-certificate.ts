import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { findCertificate, revoke } from './certificate.store.ts';
import { changeAsLeader } from './change-as-leader.ts';

export interface RevokeWish {
  certificateId: string;
  reason: string;
  requestId: string;
  idempotencyKey: string;
}

/** Takes a certificate back; whoever asks by its code is told so. @throws not found, also for another clinic's. */
export function revokeCertificate(
  ground: Ground,
  actor: PersonActor,
  { certificateId: id, reason, ...keys }: RevokeWish,
): Promise<void> {
  const { organizationId } = actor;
  return changeAsLeader(ground, actor, {
    action: 'training.revoke_certificate',
    subjectKind: 'certificate',
    id,
    reason,
    find: (tx) => findCertificate(tx, organizationId, id),
    change: (tx, made) => revoke(tx, organizationId, { id, reason, ...made }),
    ...keys,
  });
}
