import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { deleteMoments, saveChoice } from './memory.store.ts';

export type MemoryWish = 'on' | 'off' | 'forget';

/** Switches one's own list on or off, or empties it. Off empties it too: what is not wanted is not kept. */
export function chooseMemory(
  ground: Ground,
  actor: PersonActor,
  wish: MemoryWish,
  keys: { requestId: string; idempotencyKey: string },
): Promise<{ done: MemoryWish }> {
  const { organizationId, personId } = actor;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['library.choose_memory', wish],
  };
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const at = ground.clock.now();
    if (wish !== 'forget') saveChoice(tx, actor, wish === 'on', at);
    if (wish !== 'on') deleteMoments(tx, actor);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'library.choose_memory',
      subjectKind: 'person',
      subjectId: personId,
      detail: { wish },
      at,
    });
    return { done: wish };
  });
}
