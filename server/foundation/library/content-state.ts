import type { StaffStanding } from '#foundation/people/index.ts';

/** Where a change of words stands on its way. */
export type ContentState = 'draft' | 'offered' | 'approved' | 'withdrawn';
export type ContentAct = 'save' | 'offer' | 'send_back' | 'approve' | 'withdraw';

/** Which act leads where. An act that is not listed is not allowed; `docs/states.md` is drawn from this table. */
export const contentTransitions: Readonly<
  Record<ContentState, Partial<Record<ContentAct, ContentState>>>
> = {
  draft: { save: 'draft', offer: 'offered', withdraw: 'withdrawn' },
  offered: { save: 'draft', send_back: 'draft', approve: 'approved', withdraw: 'withdrawn' },
  approved: {},
  withdrawn: {},
};

export function nextContentState(state: ContentState, act: ContentAct): ContentState | undefined {
  return contentTransitions[state][act];
}

const clinicians = new Set(['physician', 'nurse_practitioner']);

/** Whether someone is a clinician who answers for what is said in an emergency. */
export function isClinicalOwner(staff: StaffStanding | null): boolean {
  return clinicians.has(staff?.role ?? '');
}

/** Why someone may not approve these words; undefined when they may. */
export function approvalBar(
  reviewer: { personId: string; staff: StaffStanding | null },
  draft: { writers: readonly string[] },
  isSafety: boolean,
): 'own_words' | 'needs_clinician' | undefined {
  if (draft.writers.includes(reviewer.personId)) return 'own_words';
  return isSafety && !isClinicalOwner(reviewer.staff) ? 'needs_clinician' : undefined;
}
