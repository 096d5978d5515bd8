/** Each kind of mail has its words in `content/phrases/<language>/mail.json`. */
export type NotificationKind =
  | 'message'
  | 'your_turn'
  | 'new_time'
  | 'voice_answered'
  | 'closed_quiet'
  | 'learning'
  | 'approval_wanted'
  | 'first_password'
  | 'reset_password'
  | 'password_changed';

const hourMs = 3_600_000;

/** How long a mail is worth sending; after that it goes to the list of what was given up. */
export const worthSendingMs: Readonly<Record<NotificationKind, number>> = {
  message: 96 * hourMs,
  your_turn: 96 * hourMs,
  new_time: 96 * hourMs,
  voice_answered: 96 * hourMs,
  closed_quiet: 96 * hourMs,
  learning: 96 * hourMs,
  approval_wanted: 96 * hourMs,
  first_password: 96 * hourMs,
  reset_password: 24 * hourMs,
  password_changed: 96 * hourMs,
};

/** How long the next try waits, in milliseconds: half a minute, doubling, an hour at most. */
export function nextTryAfterMs(attempts: number): number {
  return Math.min(hourMs, 30_000 * 2 ** Math.max(0, attempts - 1));
}
