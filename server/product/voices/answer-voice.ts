import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { VoiceOutcome } from './voice.ts';
import type { VoiceAnswered } from './voices.events.ts';
import { lockVoice, saveAnswer } from './voices.store.ts';

export interface VoiceAnswer {
  outcome: VoiceOutcome;
  /** In the language the voice was given in; the giver reads it as it is. */
  text: string;
}

/** Tells the giver what became of their words. Final: a second answer is refused. */
export async function answerVoice(
  ground: Ground,
  actor: PersonActor,
  voiceId: string,
  answer: VoiceAnswer,
  keys: { idempotencyKey: string; requestId: string },
): Promise<{ kind: 'answered' | 'code_first' | 'already_answered' }> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['voices.answer', voiceId, answer],
  };
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const standing = await lockVoice(tx, organizationId, voiceId);
    if (standing === undefined) throw notFound();
    if (standing.answeredAt !== null) return { kind: 'already_answered' as const };
    if (standing.codedAt === null) return { kind: 'code_first' as const };
    const at = ground.clock.now();
    saveAnswer(tx, organizationId, voiceId, { ...answer, by: personId, at });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'voices.answer',
      subjectKind: 'voice',
      subjectId: voiceId,
      detail: { outcome: answer.outcome },
      at,
    });
    await ground.events.publish<VoiceAnswered>(tx, {
      kind: 'voices.answered',
      organizationId,
      voiceId,
      personId: standing.personId,
      at,
    });
    return { kind: 'answered' as const };
  });
}
