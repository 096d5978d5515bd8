import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, read, type PersonActor } from '#foundation/people/index.ts';
import { findPractice, lockPractice, savePractice, type PracticeRow } from './practice.store.ts';

export interface PracticeStep {
  caseId: string;
  state: unknown;
  turns: number;
  /** How many turns the page knew of; a second window that is behind keeps nothing. Null where the last word counts. */
  seenTurns: number | null;
  finished: { met: number; outOf: number; ending: string } | null;
}

/** Keeps one step of practice for the person themselves. Answers false when another window went on meanwhile. */
export async function keepPractice(
  ground: Ground,
  actor: PersonActor,
  step: PracticeStep,
  keys: { idempotencyKey: string; requestId: string },
): Promise<boolean> {
  const { organizationId, personId } = actor;
  const { caseId, state, turns, finished } = step;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['training.practise', caseId, state],
  };
  return runOnce(ground.database, actor.scope, intention, async (tx) => {
    const known = await lockPractice(tx, organizationId, personId, caseId);
    if (step.seenTurns !== null && (known?.turns ?? 0) !== step.seenTurns) return false;
    const at = ground.clock.now();
    savePractice(tx, { organizationId, personId, caseId, state, turns, at, finished });
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action: 'training.practise',
      subjectKind: 'case',
      subjectId: caseId,
      detail: { turns, finished: finished !== null },
      at,
    });
    return true;
  });
}

/** What a person has practised, by case. Theirs alone: no manager reads it. */
export async function practiceOf(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
): Promise<ReadonlyMap<string, PracticeRow>> {
  const { organizationId, personId } = actor;
  const on = {
    action: 'training.read_practice',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  };
  const rows = await read(ground, actor, on, (tx) => findPractice(tx, organizationId, personId));
  return new Map(rows.map((row) => [row.caseId, row]));
}
