import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { Component, Level } from './voice.ts';
import { lockVoice, saveCode } from './voices.store.ts';

/** Says where in the work system a voice belongs. It can be coded again until it is answered, and then stays. */
export async function codeVoice(
  ground: Ground,
  actor: PersonActor,
  voiceId: string,
  code: { level: Level; component: Component },
  keys: { idempotencyKey: string; requestId: string },
): Promise<{ kind: 'coded' | 'already_answered' }> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['voices.code', voiceId, code],
  };
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const standing = await lockVoice(tx, organizationId, voiceId);
    if (standing === undefined) throw notFound();
    if (standing.answeredAt !== null) return { kind: 'already_answered' as const };
    const at = ground.clock.now();
    saveCode(tx, organizationId, voiceId, { ...code, by: personId, at });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'voices.code',
      subjectKind: 'voice',
      subjectId: voiceId,
      detail: code,
      at,
    });
    return { kind: 'coded' as const };
  });
}
