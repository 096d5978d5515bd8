import type { LetterView, StepView, ThreadPageView } from '#product/messaging/index.ts';
import type { Outcome, HardReason } from './closing.ts';
import type { GroupCounts, InboxRow } from './inbox.views.ts';
import type { Present } from './presence.store.ts';
import type { Refusal } from './triage.errors.ts';
import type { WorkItemState, Lane } from './work-item-state.ts';
import type { NoteView, PatientContext } from './work.views.ts';

/** The lists that are not a team's. */
export type FixedList = 'mine' | 'urgent' | 'waiting' | 'late' | 'all';

export interface RailView {
  mine: number;
  urgent: number;
  waiting: number;
  late: number;
  teams: { slug: string; name: string; count: number }[];
}

export interface ListView {
  /** The segment of the address: a fixed list or the slug of a team. */
  view: string;
  fixed: FixedList | null;
  /** The team's name in the reader's language; empty for a fixed list. */
  teamName: string;
  rows: (InboxRow & {
    holder: { id: string; name: string; role: string } | null;
    teamName: string;
  })[];
  groups: GroupCounts;
  /** Where this page begins and the next one does, as the `after` of the address. */
  after: string | null;
  next: string | null;
}

export type TimelineEntry =
  | { kind: 'letter'; at: number; letter: LetterView }
  | { kind: 'step'; at: number; step: StepView; reason: string | null; teamName: string | null }
  | { kind: 'note'; at: number; note: NoteView };

export const panels = ['hand-off', 'close', 'put-back', 'patient', 'coach'] as const;
export type Panel = (typeof panels)[number];
export type Writing = 'reply' | 'ask' | 'note';

/** What a person typed and has not lost, whatever went wrong. */
export interface Typed {
  /** A reply or a question. */
  body: string;
  /** An internal note, kept apart so that it can never be sent by changing tabs. */
  note: string;
  to: string;
  reason: string;
  outcome: Outcome | null;
  hardBecause: readonly HardReason[];
  callNote: string;
  time: string;
}

export interface WorkView {
  id: string;
  threadId: string;
  teamId: string;
  teamName: string;
  /** Topic, in the reader's language. */
  topicLabel: string;
  lane: Lane;
  state: WorkItemState;
  routedBy: string;
  outcome: string | null;
  holder: { id: string; name: string; role: string } | null;
  /** Given to someone who has not taken it yet. */
  givenTo: { id: string; name: string; role: string } | null;
  dueAt: number;
  openedAt: number;
  /** Minutes the clinic is open between now and the deadline; 0 when it has passed. */
  workMinutesLeft: number;
  thread: Omit<ThreadPageView, 'letters' | 'steps'>;
  entries: TimelineEntry[];
  context: PatientContext;
  others: Present[];
  mayWork: boolean;
  mayHandOff: boolean;
  /** The newest letter of the patient side that is on this page. */
  seenUntil: number;
  panel: Panel | null;
  writing: Writing;
  /** Who can be given this, in the hand-off panel. */
  targets: {
    teamId: string;
    name: string;
    people: { personId: string; name: string; role: string }[];
  }[];
  /** Later times that can be promised, in the put-back panel. */
  laterTimes: number[];
  maximumCharacters: number;
}

/** The desk: rail, list and, when one is open, the work. One type for both pages, so that they cannot drift apart. */
export interface DeskView {
  me: { id: string; name: string; role: string };
  rail: RailView;
  list: ListView;
  work: WorkView | null;
  typed: Typed;
  problem: Refusal | null;
  /** What was just done, for the toast; the reply that can still be taken back. */
  done: { what: string; undo: { messageId: string; until: number } | null } | null;
  /** A fresh key for each form of the page. */
  idempotencyKey: string;
}

export interface SearchView {
  me: { id: string; name: string; role: string };
  rail: RailView;
  typed: string;
  /** So many were found that only the newest are here. */
  isCut: boolean;
  /** Null before anything was asked. */
  hits:
    | {
        workItemId: string;
        patientName: string;
        birthDate: string | null;
        subject: string;
        language: string;
        state: WorkItemState;
        teamSlug: string;
        teamName: string;
        ownerName: string | null;
        /** A piece of the letter around the first word that was found. */
        excerpt: string;
        letterBy: string;
        letterAt: number;
      }[]
    | null;
}

export const nothingTyped: Typed = {
  body: '',
  note: '',
  to: '',
  reason: '',
  outcome: null,
  hardBecause: [],
  callNote: '',
  time: '',
};
