import type { Instant } from './world.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OPENS = 8 * 60;
const CLOSES = 17 * 60;

export const closesAtFive = (): number => CLOSES;

export interface Day {
  /** 'YYYY-MM-DD', local. */
  date: string;
  /** 0 is Sunday. */
  weekday: number;
  works: boolean;
  /** The instant of a minute of this day, counted from local midnight. */
  at(minute: number): Instant;
}

function offsetAt(zone: Intl.DateTimeFormat, instant: Instant): number {
  const part: Record<string, number> = {};
  for (const { type, value } of zone.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / MINUTE) * MINUTE;
}

function nth(year: number, month: number, weekday: number, n: number): string {
  const first = new Date(Date.UTC(year, month - 1, 1)).getUTCDay();
  const day = 1 + ((weekday - first + 7) % 7) + (n - 1) * 7;
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** The days Riverside is closed although they are weekdays. */
function closures(year: number): string[] {
  const lastMonday = [5, 4]
    .map((n) => nth(year, 5, 1, n))
    .find((date) => date.startsWith(`${year}-05`));
  return [
    `${year}-01-01`,
    lastMonday ?? '',
    `${year}-07-04`,
    nth(year, 9, 1, 1),
    nth(year, 11, 4, 4),
    `${year}-12-25`,
  ];
}

/** `days` days ending with the local day of `until`, and `after` more. Around a clock change the night is an hour off. */
export function localDays(timeZone: string, until: Instant, days: number, after = 0): Day[] {
  const zone = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  });
  const lastNoon = Math.floor((until + offsetAt(zone, until)) / DAY) * DAY + DAY / 2;
  const all: Day[] = [];
  const closed = new Map<number, Set<string>>();
  for (let i = 1 - days; i <= after; i++) {
    const localNoon = lastNoon + i * DAY;
    const offset = offsetAt(zone, localNoon + 6 * 60 * MINUTE);
    const date = new Date(localNoon).toISOString().slice(0, 10);
    const year = Number(date.slice(0, 4));
    const weekday = new Date(localNoon).getUTCDay();
    if (!closed.has(year)) closed.set(year, new Set(closures(year)));
    const works = weekday > 0 && weekday < 6 && !closed.get(year)?.has(date);
    const midnight = localNoon - DAY / 2 - offset;
    all.push({ date, weekday, works, at: (minute) => midnight + minute * MINUTE });
  }
  return all;
}

export interface WorkClock {
  isOpen(at: Instant): boolean;
  /** The instant after `minutes` of opening time have passed. */
  after(at: Instant, minutes: number): Instant;
  /** The instant before which `minutes` of opening time passed up to `at`. */
  before(at: Instant, minutes: number): Instant;
  /** Closing time of the `n`th work day after the one that receives `at`. */
  closeAfter(at: Instant, n: number): Instant;
  /** Opening minutes between two instants. */
  between(from: Instant, to: Instant): number;
}

/** The clock of a clinic that opens at 8 on work days and closes, unless told otherwise, at 17. */
export function workClock(
  days: readonly Day[],
  closesOn: (weekday: number) => number = closesAtFive,
): WorkClock {
  const working = days.filter((day) => day.works);
  const opens = working.map((day) => day.at(OPENS));
  const closes = working.map((day) => day.at(closesOn(day.weekday)));
  const last = opens.length - 1;
  // Opening minutes before each work day.
  const earlier: number[] = [0];
  for (let i = 0; i < last; i++) {
    earlier.push((earlier[i] ?? 0) + ((closes[i] ?? 0) - (opens[i] ?? 0)) / MINUTE);
  }
  // The last work day for which `of` is not beyond `value`, or the first.
  const lastUpTo = (of: readonly number[], value: number): number => {
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((of[middle] ?? 0) <= value) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  // The first work day that has not closed by then.
  const index = (at: Instant): number => {
    const i = lastUpTo(closes, at);
    return (closes[i] ?? 0) <= at ? Math.min(i + 1, last) : i;
  };
  const open = (i: number): Instant => opens[Math.max(0, Math.min(i, last))] ?? 0;
  const close = (i: number): Instant => closes[Math.max(0, Math.min(i, last))] ?? 0;
  const passedBy = (at: Instant): number => {
    const i = index(at);
    return (earlier[i] ?? 0) + Math.max(0, Math.min(at, close(i)) - open(i)) / MINUTE;
  };
  const instantOf = (passed: number): Instant => {
    const i = lastUpTo(earlier, passed);
    return open(i) + (passed - (earlier[i] ?? 0)) * MINUTE;
  };
  return {
    isOpen: (at) => open(index(at)) <= at && at < close(index(at)),
    after: (at, minutes) => Math.round(instantOf(passedBy(at) + minutes)),
    before: (at, minutes) => Math.round(instantOf(Math.max(0, passedBy(at) - minutes))),
    closeAfter: (at, n) => close(index(at) + n),
    between: (from, to) => passedBy(to) - passedBy(from),
  };
}
