import { localDay, startOfDay } from './local-day.ts';

/** What was filled in: as soon as it is approved, or from a day on. */
export interface WantedForm {
  when: 'approved' | 'date';
  /** 'YYYY-MM-DD', or what a person typed where the browser has no calendar. */
  date: string;
}

/** Why nothing is asked for: a date is missing or gone by, or one is written and not chosen. */
export type DateProblem = 'no_date' | 'past_date' | 'far_date' | 'date_not_chosen';

const YEARS_AHEAD = 5;

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(`${text}T00:00:00Z`)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text);

/**
 * When rules are to take effect: null as soon as they are approved, else milliseconds since 1970, never before `now`. A slip is
 * never read as "at once", since people are given time to read what changes.
 */
export function wantedFrom(
  { when, date }: WantedForm,
  now: number,
  timeZone: string,
): { wantedAt: number | null } | { problem: DateProblem } {
  if (when === 'approved') return date === '' ? { wantedAt: null } : { problem: 'date_not_chosen' };
  if (!isDay(date)) return { problem: 'no_date' };
  const today = localDay(now, timeZone);
  if (date < today) return { problem: 'past_date' };
  if (Number(date.slice(0, 4)) > Number(today.slice(0, 4)) + YEARS_AHEAD)
    return { problem: 'far_date' };
  return { wantedAt: Math.max(now, startOfDay(date, timeZone)) };
}
