import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { recordStep, type ThreadState } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { insertNote } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import type { WorkItem } from './work-item.ts';
import { asHolder, textOf } from './work-on-item.ts';
import { NOTE_AT_MOST_CHARACTERS } from './write-note.ts';

export const outcomes = [
  'answered',
  'visit_booked',
  'call_made',
  'redirected',
  'no_reply_needed',
] as const;
export type Outcome = (typeof outcomes)[number];

export const hardReasons = [
  'wrong_topic',
  'several_topics',
  'missing_detail',
  'language',
  'hard_to_tell_how_urgent',
  'near_miss',
] as const;
export type HardReason = (typeof hardReasons)[number];

export interface Closing {
  outcome: Outcome | null;
  hardBecause: readonly HardReason[];
  /** Who was reached and what was said, for `call_made`; kept as an internal note. */
  callNote: string;
}

export interface Decided {
  outcome: Outcome;
  hardBecause: readonly HardReason[];
  callNote: string | null;
}

/** Pure. An urgent message is closed only with an answer, or with a call that is written down. */
export function decideOutcome(
  item: Pick<WorkItem, 'lane' | 'state'>,
  closing: Closing,
  context: { replying: boolean },
): Decided {
  const { outcome } = closing;
  if (outcome === null) throw new RefusedError('outcome', 'choose_outcome');
  const answered =
    context.replying || item.state === 'answered' || item.state === 'waiting_on_patient';
  const callNote =
    outcome === 'call_made' ? textOf(closing.callNote, 'call_note', NOTE_AT_MOST_CHARACTERS) : null;
  if (outcome === 'answered' && !answered) throw new RefusedError('outcome', 'answer_first');
  if (item.lane !== 'regular' && !answered && outcome !== 'call_made') {
    throw new RefusedError('outcome', 'urgent_needs_answer');
  }
  return { outcome, hardBecause: closing.hardBecause, callNote };
}

/** The work item once it is closed. */
export function closed(item: WorkItem, decided: Decided, byId: string, at: number): WorkItem {
  const state = nextState(item.state, 'close');
  if (state === undefined) throw new RefusedError('item', 'already_closed');
  const { outcome, hardBecause } = decided;
  return { ...item, state, outcome, hardBecause, closedAt: at, closedBy: byId, claimedUntil: null };
}

/** The step on the line, and the note about the call. */
export function recordClosing(
  transaction: Transaction,
  item: WorkItem,
  thread: ThreadState,
  actor: PersonActor,
  decided: Decided,
  at: number,
  shownTo: 'everyone' | 'staff' = 'everyone',
): void {
  const by = asHolder(actor);
  recordStep(transaction, thread, {
    kind: 'closed',
    by,
    detail: { outcome: decided.outcome },
    shownTo,
    at,
  });
  if (decided.callNote === null) return;
  insertNote(transaction, item, {
    id: newId('not', at),
    authorId: by.personId,
    authorName: by.name,
    authorRole: by.role,
    body: decided.callNote,
    at,
  });
}
