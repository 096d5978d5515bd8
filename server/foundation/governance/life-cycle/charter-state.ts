/** Where a set of rules stands on its way. `approved` waits for its date; `in_force` and `superseded` follow from the clock. */
export type CharterState =
  | 'draft'
  | 'checked'
  | 'approved'
  | 'in_force'
  | 'superseded'
  | 'withdrawn';

export type CharterAct =
  | 'save'
  | 'pass_check'
  | 'approve_first'
  | 'approve_second'
  | 'withdraw'
  | 'take_effect'
  | 'give_way';

/** Which act leads where. An act that is not listed is not allowed; `docs/states.md` is drawn from this table. */
export const charterTransitions: Readonly<
  Record<CharterState, Partial<Record<CharterAct, CharterState>>>
> = {
  draft: { save: 'draft', pass_check: 'checked', withdraw: 'withdrawn' },
  checked: {
    save: 'draft',
    pass_check: 'checked',
    approve_first: 'checked',
    approve_second: 'approved',
    withdraw: 'withdrawn',
  },
  approved: { take_effect: 'in_force', withdraw: 'withdrawn' },
  in_force: { give_way: 'superseded' },
  superseded: {},
  withdrawn: {},
};

export function nextCharterState(state: CharterState, act: CharterAct): CharterState | undefined {
  return charterTransitions[state][act];
}

/** How many different people must approve the same text. */
export const APPROVALS_NEEDED = 2;

export type ApproverRole = 'manager' | 'administrator';

/** The role in which someone approves; undefined for anyone who may not. */
export function approverRole(
  staff: { manager: boolean; administrator: boolean } | null,
): ApproverRole | undefined {
  if (staff?.manager) return 'manager';
  return staff?.administrator ? 'administrator' : undefined;
}

/** What one more approval is: the first, the second, or a repeat by the same person. */
export function approvalBy(
  personId: string,
  approvedBy: readonly string[],
): 'approve_first' | 'approve_second' | 'again' {
  if (approvedBy.includes(personId)) return 'again';
  return new Set(approvedBy).size + 1 >= APPROVALS_NEEDED ? 'approve_second' : 'approve_first';
}

interface Dated {
  version: number;
  effectiveAt: number;
  withdrawnAt: number | null;
}

/** Where a published version stands now, among all of its organization. */
export function stateOfVersion(
  version: Dated,
  all: readonly Dated[],
  now: number,
): Exclude<CharterState, 'draft' | 'checked'> {
  if (version.withdrawnAt !== null) return 'withdrawn';
  if (version.effectiveAt > now) return 'approved';
  const newer = all.some(
    (other) =>
      other.version > version.version && other.withdrawnAt === null && other.effectiveAt <= now,
  );
  return newer ? 'superseded' : 'in_force';
}
