import type { Event } from '#platform/outbox/index.ts';
import type { Lane } from './work-item-state.ts';

export type WorkItemChange =
  | 'claimed'
  | 'released'
  | 'lease_ended'
  | 'handed_off'
  | 'asked'
  | 'replied'
  | 'reply_withdrawn'
  | 'closed'
  | 'closed_quiet'
  | 'reopened'
  | 'note_written'
  | 'put_back';

/** The work on a thread changed: for live pages and for counting. Ids and codes only. */
export interface WorkItemChanged extends Event {
  kind: 'triage.work_item_changed';
  change: WorkItemChange;
  workItemId: string;
  threadId: string;
  clinicId: string;
  teamId: string;
  lane: Lane;
  /** Who did it; null when a lease ended by itself. */
  byId: string | null;
  outcome: string | null;
  hardBecause: readonly string[];
}
