import type { Event } from '#platform/outbox/index.ts';

export type Urgency = 'emergency' | 'same_day' | 'as_promised';
export type PublicStatus =
  | 'received'
  | 'being_looked_at'
  | 'waiting_for_you'
  | 'answered'
  | 'closed';
export type Visibility = 'participants' | 'confidential';

/** A patient-side message stands in the database. `isNew` says that its thread was opened with it. */
export interface MessageReceived extends Event {
  kind: 'messaging.message_received';
  threadId: string;
  messageId: string;
  patientId: string;
  clinicId: string;
  visibility: Visibility;
  openedBy: string;
  isNew: boolean;
  wasClosed: boolean;
  urgency: Urgency;
  topicId: string;
  teamId: string;
  /** How the team was found: by the charter's route, or at intake because nothing matched, or by urgency. */
  routedBy: 'topic' | 'urgency' | 'intake';
  /** When the work is due. The same instant as the promise, except after an emergency, where nothing is promised. */
  dueAt: number;
  transient: WorkFacts;
}

/** What a work item shows of its thread, so that an inbox page is one query. */
export interface WorkFacts {
  patientName: string;
  patientBirthDate: string | null;
  /** Null when the patient wrote. */
  senderName: string | null;
  senderRelation: string | null;
  subject: string;
  language: string;
  hasAttachment: boolean;
}

/** The care team wrote. Nobody outside the author's team sees it before `releaseAt`. */
export interface ReplySent extends Event {
  kind: 'messaging.reply_sent';
  threadId: string;
  messageId: string;
  patientId: string;
  releaseAt: number;
  asks: boolean;
}

/** A reply was taken back before its release. */
export interface ReplyWithdrawn extends Event {
  kind: 'messaging.reply_withdrawn';
  threadId: string;
  messageId: string;
}

export interface StatusChanged extends Event {
  kind: 'messaging.status_changed';
  threadId: string;
  patientId: string;
  status: PublicStatus;
}

/** Somebody of the team has opened the conversation for the first time. */
export interface ThreadOpened extends Event {
  kind: 'messaging.thread_opened';
  threadId: string;
}

export interface PromiseMoved extends Event {
  kind: 'messaging.promise_moved';
  threadId: string;
  patientId: string;
  promisedAt: number;
}

/** The patient said whether the reply answered the question. */
export interface AnswerRated extends Event {
  kind: 'messaging.answer_rated';
  threadId: string;
  patientId: string;
  answered: boolean;
  dueAt: number | null;
}

export type MessagingEvent =
  | MessageReceived
  | ReplySent
  | ReplyWithdrawn
  | StatusChanged
  | PromiseMoved
  | ThreadOpened
  | AnswerRated;
