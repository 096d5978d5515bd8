import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { leadsClinic } from '../training.permissions.ts';
import { clinicsOf } from './courses.store.ts';

export interface LeaderChange<Found> {
  action: `training.${string}`;
  subjectKind: string;
  id: string;
  /** Why; null takes an earlier change back. */
  reason: string | null;
  find: (tx: Transaction) => Promise<Found | undefined>;
  change: (tx: Transaction, made: { by: string; at: number }) => void;
  detail?: (found: Found) => Record<string, string | boolean>;
  requestId: string;
  idempotencyKey: string;
}

/**
 * One change to what somebody on staff has learned, by whoever leads a clinic they work in now, wherever they were asked; done
 * once for a key, and on record.
 * @throws not found, also for another clinic's staff
 */
export async function changeAsLeader<Found extends { personId: string }>(
  ground: Ground,
  actor: PersonActor,
  wish: LeaderChange<Found>,
): Promise<void> {
  const { organizationId, personId: by } = actor;
  const { action, subjectKind, id, reason, requestId, idempotencyKey } = wish;
  const intention = {
    organizationId,
    actorId: by,
    key: idempotencyKey,
    request: [action, id, reason],
  };
  const scope = { ...systemScope(organizationId), person: by };
  await runOnce(ground.database, scope, intention, async (tx) => {
    const found = await wish.find(tx);
    const clinics = found ? await clinicsOf(tx, organizationId, found.personId) : [];
    if (found === undefined || !clinics.some((clinic) => leadsClinic(actor, clinic)))
      throw notFound();
    const at = ground.clock.now();
    wish.change(tx, { by, at });
    const detail = wish.detail?.(found);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, requestId),
      action,
      subjectKind,
      subjectId: id,
      aboutId: found.personId,
      ...(detail ? { detail } : {}),
      at,
    });
    return true;
  });
}
