import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { makePdf } from '#platform/pdf/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { isDemo } from '#foundation/identity/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { patientIdsOf } from './messaging.permissions.ts';
import { threadDocument } from './thread-document.ts';
import { threadView, type ThreadPageView } from './thread.views.ts';
import { sayIn } from './writing.views.ts';

export interface ExportInput {
  threadId: string;
  /** As whom the actor asks: their own conversation, or one of a clinic they work in. */
  side: 'patient' | 'staff';
  requestId: string;
}

/**
 * A conversation as a tagged PDF. What leaves the building is on record before it leaves, flushed to the disk.
 * @throws not found, alike for what is not there and what is not theirs.
 */
export async function exportThread(
  ground: Ground,
  actor: PersonActor,
  input: ExportInput,
): Promise<{ fileName: string; body: Buffer }> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const thread = await readForExport(ground, actor, input);
  const charter = rules.forClinic(thread.clinicId);
  const topic = charter.topics.find((each) => each.id === thread.topicId);
  const { fileName, content } = threadDocument(thread, {
    organizationName: actor.organizationName,
    teamName: rules.teamName(thread.teamId, actor.language),
    topicLabel: topic ? sayIn(charter, actor.language)(topic.label) : '',
    timeZone: charter.calendar.timeZone,
    place: charter.place,
    readerName: actor.name,
    language: actor.language,
    now: ground.clock.now(),
    pretend: await isDemo(ground.database),
  });
  return { fileName, body: await makePdf(content) };
}

function readForExport(
  ground: Ground,
  actor: PersonActor,
  { threadId, side, requestId }: ExportInput,
): Promise<ThreadPageView> {
  return ground.database.transaction(actor.scope, async (transaction) => {
    const thread = await threadView(transaction, actor.organizationId, threadId);
    if (thread === undefined || !maySee(actor, thread, side)) throw notFound();
    recordAudit(transaction, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, requestId),
      action: 'messaging.export_thread',
      subjectKind: 'thread',
      subjectId: threadId,
      aboutId: thread.patientId,
      detail: { side, letters: thread.letters.length },
      at: ground.clock.now(),
    });
    return thread;
  });
}

function maySee(actor: PersonActor, thread: ThreadPageView, side: ExportInput['side']): boolean {
  return side === 'patient'
    ? patientIdsOf(actor).includes(thread.patientId)
    : actor.staff?.clinicIds.includes(thread.clinicId) === true;
}
