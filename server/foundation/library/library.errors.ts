import type { ContentProblem } from './content-kind.ts';

/** Why a step with a change of words was not taken. Words live in content/phrases/<language>/library.json. */
export type LibraryRefusal =
  | { kind: 'no_draft' }
  /** Someone saved another text since this one was read. */
  | { kind: 'changed_elsewhere'; by: string }
  /** A change of this item is being worked on already. */
  | { kind: 'draft_open' }
  | { kind: 'not_in_this_state' }
  | { kind: 'nothing_changed' }
  | { kind: 'problems'; problems: readonly ContentProblem[] }
  /** Whoever wrote in it is not the second person. */
  | { kind: 'own_words' }
  /** Words for an emergency are approved by a clinician. */
  | { kind: 'needs_clinician' };

/** The step was not taken and nothing was written. */
export class NotTakenError extends Error {
  readonly refusal: LibraryRefusal;
  constructor(refusal: LibraryRefusal) {
    super(refusal.kind);
    this.name = 'NotTakenError';
    this.refusal = refusal;
  }
}

/** A command's answer without the exception: what was made, or why not. */
export type LibraryOutcome<T> = { done: T } | { refused: LibraryRefusal };

/** Turns the refusal inside a transaction, which must roll back, into an answer. */
export async function takenOrNot<T>(work: Promise<T>): Promise<LibraryOutcome<T>> {
  try {
    return { done: await work };
  } catch (error) {
    if (error instanceof NotTakenError) return { refused: error.refusal };
    throw error;
  }
}
