import type { AnswerPromise, Calendar, Instant } from './calendar.ts';
import { closingOf, spansFrom } from './open-spans.ts';
import { MINUTE_MS } from './zone-clock.ts';

const MAXIMUM_AMOUNT = 100_000;

/** Open at this instant? A span includes its opening and not its closing moment. */
export function isOpen(calendar: Calendar, at: Instant): boolean {
  return spansFrom(calendar, at).next().value.opens <= at;
}

/**
 * The first instant at or after `at` at which the clinic is open; `at` itself when it is open.
 * @throws CalendarError when no hour is open within two years.
 */
export function nextOpening(calendar: Calendar, at: Instant): Instant {
  return Math.max(at, spansFrom(calendar, at).next().value.opens);
}

/**
 * Open minutes between two instants, fractions included; negative when `to` is before `from`.
 * Hours that overlap count once.
 */
export function workMinutesBetween(calendar: Calendar, from: Instant, to: Instant): number {
  if (to < from) return -workMinutesBetween(calendar, to, from);
  let counted = 0;
  let cursor = from;
  for (const span of spansFrom(calendar, from)) {
    if (span.opens >= to) break;
    const closes = Math.min(span.closes, to);
    if (closes > cursor) counted += closes - Math.max(span.opens, cursor);
    cursor = Math.max(cursor, closes);
  }
  return counted / MINUTE_MS;
}

function afterWorkHours(calendar: Calendar, sentAt: Instant, hours: number): Instant {
  let left = hours * 60 * MINUTE_MS;
  let cursor = sentAt;
  for (const span of spansFrom(calendar, sentAt)) {
    const start = Math.max(span.opens, cursor);
    if (span.closes <= start) continue;
    if (span.closes - start >= left) return start + left;
    left -= span.closes - start;
    cursor = span.closes;
  }
  return cursor;
}

function afterWorkDays(calendar: Calendar, sentAt: Instant, days: number): Instant {
  let left = days;
  let received: number | undefined;
  let latest = -Infinity;
  for (const span of spansFrom(calendar, sentAt)) {
    if (received === undefined) received = span.day;
    else if (span.day > latest) left -= 1;
    latest = Math.max(latest, span.day);
    if (left === 0) return closingOf(calendar, latest);
  }
  return sentAt;
}

/**
 * When a message sent at `sentAt` is answered at the latest.
 *
 * - `work_days`: the day of receipt does not count. A message that arrives while the clinic is
 *   closed is received at the next opening. Then N whole working days pass (dates with any open
 *   time); the promise ends at the last closing of the Nth. 0 means the day of receipt itself. A
 *   night shift belongs to the date on which it began.
 * - `work_hours`: N hours of open time from `sentAt` on; may end exactly at closing, never while
 *   the clinic is closed.
 * - `minutes`: on the wall clock, open or not.
 *
 * A local time skipped by the clocks counts as the moment of the change; one that comes twice
 * opens at its first and closes at its last coming.
 *
 * The calendar is read once and remembered by identity: do not change the object afterwards.
 * @throws CalendarError for a calendar without open hours or with a wrong time, date or zone.
 * @throws RangeError for an amount that is negative, not finite, above 100,000, or a broken day.
 */
export function promisedAt(calendar: Calendar, sentAt: Instant, promise: AnswerPromise): Instant {
  const { amount } = promise;
  if (!(amount >= 0 && amount <= MAXIMUM_AMOUNT)) {
    throw new RangeError(`A promise of ${amount} ${promise.unit} cannot be kept.`);
  }
  switch (promise.unit) {
    case 'work_days':
      if (!Number.isInteger(amount)) throw new RangeError('Work days are whole days.');
      return afterWorkDays(calendar, sentAt, amount);
    case 'work_hours':
      return afterWorkHours(calendar, sentAt, amount);
    case 'minutes':
      return sentAt + amount * MINUTE_MS;
  }
}
