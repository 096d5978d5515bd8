import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { Writer } from './pretend-head.ts';
import type { Advice, DetailId } from '#rules/guidance/index.ts';
import { adviseDraft } from './advise-draft.ts';
import type { Draft } from './draft.store.ts';
import { type DraftChange, openDraft, type OpenDraft, saveDraft } from './writing-steps.ts';

/** What a page is told of the advice on a draft: nothing that is for staff only, and no words it has itself. */
export interface DraftReading extends Pick<
  Advice,
  'alert' | 'screen' | 'present' | 'identifiers' | 'redirects' | 'issues' | 'goodReason' | 'tips'
> {
  readonly flags: readonly Pick<Advice['flags'][number], 'tier' | 'span' | 'text'>[];
  readonly missing: readonly DetailId[];
  /** The topic the words fit best, where they fit one. */
  readonly fitsTopicId: string | null;
}

export function draftReading(advice: Advice): DraftReading {
  const { alert, screen, present, identifiers, redirects, issues, goodReason, tips } = advice;
  return {
    alert,
    screen,
    flags: advice.flags.map(({ tier, span, text }) => ({ tier, span, text })),
    present,
    missing: advice.missing.map(({ id }) => id),
    identifiers,
    redirects,
    issues,
    goodReason,
    tips,
    fitsTopicId: advice.topics[0]?.topicId ?? null,
  };
}

/** Advice on an opened draft, with what the server knows of the patient. */
export function adviceOn(open: OpenDraft, actor: Writer, now: number): Advice {
  const draft = { ...open.draft, dismissed: open.tips.away };
  const captions = open.attachments.map((attachment) => attachment.fileName);
  return adviseDraft(draft, open.charter, open.patient, actor, now, captions);
}

/** A fault in guidance is shown as the emergency text; here it is told to whoever runs the server, without a word of the draft. */
export function reportFault(log: Ground['log'], advice: Pick<Advice, 'fault'>): void {
  if (advice.fault !== undefined) log.error('guidance fault', { component: 'guidance' });
}

/** Saves the draft and reads it as it now stands, so that a page hears more than it can see by itself. */
export async function saveAndRead(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
  change: DraftChange,
): Promise<{ draft: Draft; reading: DraftReading }> {
  const draft = await saveDraft(ground, actor, draftId, change);
  const open = await ground.database.transaction(actor.scope, (transaction) =>
    openDraft(ground, transaction, actor, draftId),
  );
  const advice = adviceOn(open, actor, ground.clock.now());
  reportFault(ground.log, advice);
  return { draft, reading: draftReading(advice) };
}
