import type { Instant } from './calendar.ts';

const HOUR_MS = 3_600_000;
export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

// A formatter costs ~50 µs to build and ~1 µs to use, so each zone keeps one.
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, made);
  return made;
}

export function isTimeZone(timeZone: string): boolean {
  try {
    formatterFor(timeZone);
    return true;
  } catch {
    return false;
  }
}

const lastRead = new Map<string, { second: number; wall: number }>();

/** What the clock on the wall shows at an instant, written as if it were UTC milliseconds. */
export function wallAt(timeZone: string, at: Instant): number {
  // One message asks several times for the moment it was sent.
  const second = Math.floor(at / 1000);
  const last = lastRead.get(timeZone);
  const wall = last?.second === second ? last.wall : readWall(timeZone, second * 1000);
  if (last?.second !== second) lastRead.set(timeZone, { second, wall });
  return wall + (at - second * 1000);
}

function readWall(timeZone: string, at: Instant): number {
  const shown = formatterFor(timeZone).format(at).match(/\d+/g);
  if (!shown || shown.length < 6) throw new RangeError(`No local time for ${at} in ${timeZone}.`);
  const [month, day, year, hour, minute, second] = shown.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offsetAt(timeZone: string, at: Instant): number {
  return wallAt(timeZone, at) - at;
}

/** The local date as a count of days since 1970-01-01. */
export function dayNumberAt(timeZone: string, at: Instant): number {
  return Math.floor(wallAt(timeZone, at) / DAY_MS);
}

function transitionBetween(timeZone: string, before: Instant, after: Instant): Instant {
  const offsetAfter = offsetAt(timeZone, after);
  let low = Math.floor(before / 1000);
  let high = Math.ceil(after / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(timeZone, middle * 1000) === offsetAfter) high = middle;
    else low = middle;
  }
  return high * 1000;
}

interface Occurrences {
  first: Instant;
  last: Instant;
  exists: boolean;
}

/** A wall time happens once, twice (clocks go back) or never (forward, or a skipped date). */
function occurrencesOf(timeZone: string, wall: number): Occurrences {
  // No zone is further than 14 h from UTC, so one change of clocks lies inside this window.
  const before = wall - 15 * HOUR_MS;
  const after = wall + 15 * HOUR_MS;
  const offsetBefore = offsetAt(timeZone, before);
  const offsetAfter = offsetAt(timeZone, after);
  if (offsetBefore === offsetAfter) {
    const only = wall - offsetBefore;
    return { first: only, last: only, exists: true };
  }
  const found = [wall - offsetBefore, wall - offsetAfter].filter(
    (candidate) => wallAt(timeZone, candidate) === wall,
  );
  if (found.length === 0) {
    const change = transitionBetween(timeZone, before, after);
    return { first: change, last: change, exists: false };
  }
  return { first: Math.min(...found), last: Math.max(...found), exists: true };
}

/** The first instant at which the wall clock has reached `wall`. */
export function reachedAt(timeZone: string, wall: number): Instant {
  return occurrencesOf(timeZone, wall).first;
}

/** The instant after which the wall clock never again shows a time before `wall`. */
export function passedAt(timeZone: string, wall: number): Instant {
  const lastMoment = occurrencesOf(timeZone, wall - 1);
  return lastMoment.exists ? lastMoment.last + 1 : lastMoment.last;
}
