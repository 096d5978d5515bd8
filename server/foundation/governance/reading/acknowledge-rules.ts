import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { Keys } from '../life-cycle/start-draft.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { insertAcknowledgement } from './acknowledgement.store.ts';

/** What can be read or agreed to: the patients' rules, the team's, or what is expected of a role. */
export type Subject = 'rules' | 'team_rules' | `expectations.${string}`;

/**
 * Puts on record that someone has read what stands in a version, or agrees to what it expects of their role. Nothing depends on
 * it: whoever has not read the rules can do everything that others can.
 */
export async function acknowledgeRules(
  ground: Ground,
  actor: PersonActor,
  { subjects, version }: { subjects: readonly Subject[]; version: number },
  keys: Keys,
): Promise<void> {
  const { organizationId, personId } = actor;
  const inForce = await rulesInForce(ground, organizationId);
  // A page may have been open while a newer version took effect; what was read is what is on record.
  const read = Math.min(version, inForce.version);
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.acknowledge_rules', subjects, read],
  };
  await runOnce(ground.database, actor.scope, intention, async (tx) => {
    const at = ground.clock.now();
    for (const subject of subjects) {
      insertAcknowledgement(tx, { organizationId, personId, subject, version: read, at });
      recordAudit(tx, {
        organizationId,
        actor: auditActor(actor, keys.requestId),
        action: 'governance.acknowledge_rules',
        subjectKind: 'charter_version',
        subjectId: String(read),
        detail: { subject },
        at,
      });
    }
    return read;
  });
}
