import type { Event } from '#platform/outbox/index.ts';

/** Two people approved a version; it holds from `effectiveAt`. */
export interface CharterApproved extends Event {
  kind: 'governance.charter_approved';
  version: number;
  effectiveAt: number;
}

/** A text of the rules waits for approvals, and this person can give one. Published again for the same text, it says the same. */
export interface ApprovalWanted extends Event {
  kind: 'governance.approval_wanted';
  personId: string;
  draftId: string;
  revision: number;
}

/** Someone is away, or back. */
export interface AbsenceChanged extends Event {
  kind: 'governance.absence_changed';
  absenceId: string;
}

/** A version that had not taken effect was called off. */
export interface CharterWithdrawn extends Event {
  kind: 'governance.charter_withdrawn';
  version: number;
}

/** Messages are written in another portal from now on, or here again. */
export interface MessagingMoved extends Event {
  kind: 'governance.messaging_moved';
  messagesHere: boolean;
}
