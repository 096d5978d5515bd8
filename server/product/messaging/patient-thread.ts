import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { loadActor, read, type PersonActor } from '#foundation/people/index.ts';
import { findReplyDraft } from './draft.store.ts';
import { mayReadAsPatient, mayWriteFor, roleToward } from './messaging.permissions.ts';
import { markRead } from './messaging.store.ts';
import { threadView, type ThreadPageView } from './thread.views.ts';
import { helpLineViews, sayIn } from './writing.views.ts';

export interface PatientThreadView {
  thread: ThreadPageView;
  selfId: string;
  mayWrite: boolean;
  teamName: string;
  topicLabel: string;
  helpLines: ReturnType<typeof helpLineViews>;
  replyDraft: { id: string; body: string } | null;
  maximumCharacters: number;
  /** What is to be mended, with the figures its words need, and the words as they were typed. */
  problem: { code: string; values: Record<string, string | number>; body: string } | null;
}

/** One conversation for somebody on the patient's side; that they read it is told to the others. */
export async function patientThreadView(
  ground: Ground,
  actor: PersonActor,
  threadId: string,
  action: string,
  requestId: string,
): Promise<PatientThreadView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const on = { action, subjectKind: 'thread', subjectId: threadId, requestId };
  const [thread, draft] = await read(ground, actor, on, async (transaction) => {
    const [draft, thread] = await Promise.all([
      findReplyDraft(transaction, actor.organizationId, actor.personId, threadId),
      threadView(transaction, actor.organizationId, threadId),
    ]);
    if (thread === undefined || !mayReadAsPatient(actor, thread)) throw notFound();
    const visibility = thread.confidential ? ('confidential' as const) : ('participants' as const);
    markRead(
      transaction,
      { ...thread, organizationId: actor.organizationId, visibility },
      {
        personId: actor.personId,
        name: actor.name,
        role: roleToward(actor, thread.patientId),
      },
      ground.clock.now(),
    );
    return [thread, draft] as const;
  });
  return {
    ...shownTo(actor, thread, rules, actor.language),
    mayWrite: mayWriteFor(actor, thread.patientId),
    replyDraft: draft ? { id: draft.id, body: draft.body } : null,
  };
}

/** A conversation as its patient sees it now, for staff who look. */
export interface AsPatientView {
  view: PatientThreadView;
  /** Whose page it is: the patient, or who alone sees a confidential conversation. */
  viewerName: string;
}

/**
 * The conversation through the patient's own scope, so that the database holds back what it holds back from them. Nothing is
 * marked as read, and words they have not sent are not in it. Undefined where nobody on their side may read it. Whether the
 * reader may look, and the record of it, is the caller's.
 */
export async function threadAsPatient(
  ground: Ground,
  reader: PersonActor,
  of: Pick<ThreadPageView, 'id' | 'patientId' | 'openedBy' | 'confidential'>,
): Promise<AsPatientView | undefined> {
  const { organizationId, language } = reader;
  const personId = of.confidential ? of.openedBy : of.patientId;
  const nobody = { accountId: '', sessionId: '' };
  const viewer = await loadActor(ground.database, { organizationId, personId, ...nobody });
  if (viewer === undefined || !mayReadAsPatient(viewer, of)) return undefined;
  const rules = await rulesInForce(ground, organizationId);
  // Somebody on their side may work here too; then the clinic's scope stays out of it.
  const scope = { organization: organizationId, person: personId, patients: of.patientId };
  const thread = await ground.database.transaction(
    scope,
    (transaction) => threadView(transaction, organizationId, of.id),
    'quick',
  );
  if (thread === undefined) return undefined;
  return { view: shownTo(viewer, thread, rules, language), viewerName: viewer.name };
}

function shownTo(
  viewer: PersonActor,
  thread: ThreadPageView,
  rules: OrganizationRules,
  language: string,
): PatientThreadView {
  const charter = rules.forClinic(thread.clinicId);
  const topic = charter.topics.find((each) => each.id === thread.topicId);
  return {
    thread: {
      ...thread,
      letters: thread.letters.map((letter) => ({ ...letter, guidance: null })),
      readers: thread.readers.filter((reader) => reader.personId !== viewer.personId),
    },
    selfId: viewer.personId,
    mayWrite: false,
    teamName: rules.teamName(thread.teamId, language),
    topicLabel: topic ? sayIn(charter, language)(topic.label) : '',
    helpLines: helpLineViews(charter, language),
    replyDraft: null,
    maximumCharacters: charter.maximumCharacters,
    problem: null,
  };
}
