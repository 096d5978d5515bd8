import type { Event } from '#platform/outbox/index.ts';

/** A session is over: live streams of it are cut, what is remembered of it is dropped. */
export interface SessionEnded extends Event {
  readonly kind: 'identity.session_ended';
  readonly sessionId: string;
  readonly personId: string;
}

/** Someone is to get a one-time link by mail. The link is made when the mail leaves, so no secret rests anywhere. */
export interface LinkWanted extends Event {
  readonly kind: 'identity.link_wanted';
  readonly accountId: string;
  readonly personId: string;
  readonly purpose: LinkPurpose;
  /** One wish, one mail. */
  readonly wishId: string;
}

export interface PasswordChanged extends Event {
  readonly kind: 'identity.password_changed';
  readonly accountId: string;
  readonly personId: string;
  readonly changeId: string;
}

export type LinkPurpose = 'first_password' | 'reset_password';
