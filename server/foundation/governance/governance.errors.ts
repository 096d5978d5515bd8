import type { PlacedProblem } from './charter-file.ts';

/** Why a step with a draft was not taken. Words live in content/phrases/<language>/charter.json. */
export type Refusal =
  | { kind: 'no_draft' }
  /** Someone saved another text since this one was read. */
  | { kind: 'changed_elsewhere'; by: string | null; at: number }
  /** The text cannot be read as a charter; nothing was saved. */
  | { kind: 'unreadable'; problems: readonly PlacedProblem[] }
  /** Something is wrong with the rules; the ones in force stay. */
  | { kind: 'problems'; count: number }
  /** Its rules are those of the version before it, so there is nothing to decide. */
  | { kind: 'unchanged'; since: number }
  | { kind: 'not_in_this_state' }
  | { kind: 'already_approved' }
  /** Someone approved it for its date; another date would be another decision. */
  | { kind: 'approved_already' }
  /** It concerns the whole organization, or a clinic that is not theirs. */
  | { kind: 'not_yours' }
  /** The date asked for comes before the one of a version that already waits. */
  | { kind: 'too_early'; waitsUntil: number }
  | { kind: 'too_late_to_withdraw' };

/** The step was not taken and nothing was written. */
export class NotDoneError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.name = 'NotDoneError';
    this.refusal = refusal;
  }
}

/** A command's answer without the exception: what was made, or why not. */
export type Outcome<T> = { done: T } | { refused: Refusal };

/** Turns the refusal inside a transaction, which must roll back, into an answer. */
export async function outcomeOf<T>(work: Promise<T>): Promise<Outcome<T>> {
  try {
    return { done: await work };
  } catch (error) {
    if (error instanceof NotDoneError) return { refused: error.refusal };
    throw error;
  }
}

/** Messages can't be moved to another portal while somebody here waits for an answer. Thrown inside the transaction. */
export class StillOpenError extends Error {
  readonly count: number;
  constructor(count: number) {
    super(`${count} conversations are still open.`);
    this.name = 'StillOpenError';
    this.count = count;
  }
}
