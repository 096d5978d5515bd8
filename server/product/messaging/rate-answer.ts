import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { promisedAt } from '#rules/worktime/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import type { AnswerRated } from './messaging.events.ts';
import {
  insertPromise,
  lockThread,
  recordStep,
  reopenAsUnanswered,
  saveRating,
} from './messaging.store.ts';
import { mayWriteFor } from './messaging.permissions.ts';

export interface Rating {
  threadId: string;
  answered: boolean;
  key: string;
  requestId: string;
}

/** The patient says whether the reply answered the question. "Not yet" brings it back to who answered, with a new promise. */
export async function rateAnswer(
  ground: Ground,
  actor: PersonActor,
  rating: Rating,
): Promise<void> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const { key, requestId, ...request } = rating;
  const intention = { organizationId: actor.organizationId, actorId: actor.personId, key, request };
  await runOnce(ground.database, actor.scope, intention, async (transaction) => {
    const thread = await lockThread(transaction, actor.organizationId, rating.threadId);
    if (thread === undefined || !mayWriteFor(actor, thread.patientId)) throw notFound();
    const at = ground.clock.now();
    const charter = rules.forClinic(thread.clinicId);
    const topic = charter.topics.find((each) => each.id === thread.topicId) ?? charter.topics[0];
    const settled = thread.publicStatus === 'answered' || thread.publicStatus === 'closed';
    const reopens = !rating.answered && settled && topic !== undefined;
    const dueAt = reopens ? promisedAt(charter.calendar, at, topic.promise) : null;
    saveRating(transaction, thread, rating.answered);
    if (reopens && dueAt !== null) {
      const shown = thread.urgency === 'emergency' ? null : dueAt;
      reopenAsUnanswered(transaction, thread, shown, at);
      const by = { personId: actor.personId, name: actor.name, role: 'patient' };
      recordStep(transaction, thread, { kind: 'not_answered_yet', by, at });
      if (shown !== null) {
        insertPromise(transaction, thread, {
          messageId: thread.id,
          teamId: thread.teamId,
          clause: topic.clause,
          charterVersion: rules.version,
          at,
          promisedAt: shown,
        });
      }
    }
    recordAudit(transaction, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.rate_answer',
      subjectKind: 'thread',
      subjectId: thread.id,
      aboutId: thread.patientId,
      detail: { answered: rating.answered },
      at,
    });
    await ground.events.publish<AnswerRated>(transaction, {
      kind: 'messaging.answer_rated',
      organizationId: actor.organizationId,
      at,
      threadId: thread.id,
      patientId: thread.patientId,
      answered: rating.answered,
      dueAt,
    });
    return { rated: true };
  });
}
