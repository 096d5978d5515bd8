import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { listDraftAttachments, type Attachment } from './attachment.store.ts';
import {
  findDraft,
  findPatient,
  lockDraft,
  updateDraft,
  type Draft,
  type PatientFacts,
} from './draft.store.ts';
import { mayWriteFor } from './messaging.permissions.ts';
import { draftTips, rememberTips, type DraftTips, type TipMoments } from './tips/draft-tips.ts';

/** A draft with everything its pages need. */
export interface OpenDraft {
  draft: Draft;
  patient: PatientFacts;
  charter: ResolvedCharter;
  rules: OrganizationRules;
  attachments: Attachment[];
  tips: DraftTips;
}

/** The draft for a page to show. A draft that was sent, or of someone the writer may no longer act for, is not there. */
export async function openDraft(
  ground: Ground,
  transaction: Transaction,
  actor: PersonActor,
  draftId: string,
): Promise<OpenDraft> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const draft = await findDraft(transaction, actor.organizationId, draftId);
  if (draft === undefined || draft.patientId === null || !mayWriteFor(actor, draft.patientId))
    throw notFound();
  const [patient, attachments, tips] = await Promise.all([
    findPatient(transaction, actor.organizationId, draft.patientId),
    listDraftAttachments(transaction, actor.organizationId, draftId),
    draftTips(ground, transaction, actor, draft),
  ]);
  if (patient === undefined) throw notFound();
  const charter = rules.forClinic(patient.clinicId);
  return { draft, patient, rules, charter, attachments, tips };
}

export interface DraftChange {
  topicId?: string;
  subject?: string;
  body?: string;
  answers?: Draft['answers'];
  urgentAnswers?: Draft['urgentAnswers'];
  safetySeen?: string;
  /** What the page showed of tips, and what became of them. */
  tips?: TipMoments;
  /** The revision the writer was looking at. */
  revision?: number;
}

/**
 * Saves what was typed, from the first character on. When another tab saved meanwhile, the newer words win and the older
 * ones are kept beside them: nothing typed is ever lost. Answers the new revision.
 */
export async function saveDraft(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
  change: DraftChange,
): Promise<Draft> {
  return ground.database.transaction(actor.scope, async (transaction) => {
    const draft = await lockDraft(transaction, actor.organizationId, draftId);
    if (
      draft === undefined ||
      draft.sentMessageId !== null ||
      draft.patientId === null ||
      !mayWriteFor(actor, draft.patientId)
    )
      throw notFound();
    const at = ground.clock.now();
    const { revision: seen, tips = {}, ...changed } = change;
    const stale =
      seen !== undefined &&
      seen < draft.revision &&
      change.body !== undefined &&
      change.body !== draft.body &&
      draft.body.trim() !== '';
    const next: Draft = {
      ...draft,
      ...changed,
      answers: { ...draft.answers, ...change.answers },
      urgentAnswers: { ...draft.urgentAnswers, ...change.urgentAnswers },
      dismissed: {
        ...draft.dismissed,
        ...Object.fromEntries(tips.dismissed?.map((id) => [id, 1]) ?? []),
      },
      otherVersion: stale ? { body: draft.body, at: draft.updatedAt } : draft.otherVersion,
      revision: draft.revision + 1,
      updatedAt: at,
    };
    updateDraft(transaction, actor.organizationId, next, at);
    if (Object.keys(tips).length > 0) await rememberTips(ground, transaction, actor, draftId, tips);
    return next;
  });
}
