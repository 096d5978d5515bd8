import type { AnswerPromise, Calendar, Instant } from './calendar.ts';

// Written apart from the code it judges: it looks at every single minute and asks the clock.

const MINUTE_MS = 60_000;
const NAMES = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export interface Walk {
  start: Instant;
  /** 'YYYY-MM-DD HH:MM' for each minute, and its running maximum and minimum from the end. */
  latestSoFar: string[];
  earliestFromHere: string[];
}

export function walkMinutes(timeZone: string, start: Instant, days: number): Walk {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const shown = Array.from({ length: days * 1440 }, (_, minute) =>
    clock.format(start + minute * MINUTE_MS),
  );
  const latestSoFar = [...shown];
  const earliestFromHere = [...shown];
  for (let i = 1; i < shown.length; i += 1) {
    const before = latestSoFar[i - 1]!;
    if (before > latestSoFar[i]!) latestSoFar[i] = before;
  }
  for (let i = shown.length - 2; i >= 0; i -= 1) {
    const after = earliestFromHere[i + 1]!;
    if (after < earliestFromHere[i]!) earliestFromHere[i] = after;
  }
  return { start, latestSoFar, earliestFromHere };
}

function nextDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day + 1)).toISOString().slice(0, 10);
}

function hoursOn(calendar: Calendar, date: string) {
  const exception = calendar.exceptions?.findLast((one) => one.date === date);
  if (exception) return exception.hours;
  if (calendar.closures.some((closure) => closure.date === date)) return [];
  return calendar.weekly[NAMES[new Date(`${date}T00:00:00Z`).getUTCDay()]!];
}

export interface Judgement {
  isOpen: (at: Instant) => boolean;
  nextOpening: (at: Instant) => Instant | undefined;
  workMinutesBetween: (from: Instant, to: Instant) => number;
  promisedAt: (at: Instant, promise: AnswerPromise) => Instant | undefined;
}

/** Undefined means: not decided inside the minutes walked. */
export function judge(calendar: Calendar, walk: Walk): Judgement {
  const length = walk.latestSoFar.length;
  const ownerOf: (string | undefined)[] = Array.from({ length });
  const lastMinuteOf = new Map<string, number>();
  const lastDate = walk.latestSoFar[length - 1]!.slice(0, 10);
  let date = new Date(walk.start - 2 * 86_400_000).toISOString().slice(0, 10);
  for (; date <= lastDate; date = nextDate(date)) {
    for (const { opens, closes } of hoursOn(calendar, date)) {
      const from = `${date} ${opens}`;
      const until = closes > opens ? `${date} ${closes}` : `${nextDate(date)} ${closes}`;
      // No zone is a day and a half from UTC: minutes further off cannot be of this date.
      const middle = (Date.parse(date) - walk.start) / MINUTE_MS;
      const end = Math.min(length, middle + 3 * 1440);
      for (let i = Math.max(0, middle - 2 * 1440); i < end; i += 1) {
        if (walk.latestSoFar[i]! < from || walk.earliestFromHere[i]! >= until) continue;
        ownerOf[i] ??= date;
        if (i > (lastMinuteOf.get(date) ?? -1)) lastMinuteOf.set(date, i);
      }
    }
  }
  const minuteOf = (at: Instant) => Math.floor((at - walk.start) / MINUTE_MS);
  const openingMinute = (at: Instant) => {
    for (let i = minuteOf(at); i < length; i += 1) if (ownerOf[i]) return i;
    return undefined;
  };
  return {
    isOpen: (at) => ownerOf[minuteOf(at)] !== undefined,
    nextOpening: (at) => {
      const minute = openingMinute(at);
      return minute === undefined ? undefined : Math.max(at, walk.start + minute * MINUTE_MS);
    },
    workMinutesBetween: (from, to) => {
      let counted = 0;
      for (let i = minuteOf(from); i <= minuteOf(to); i += 1) {
        const begins = walk.start + i * MINUTE_MS;
        if (ownerOf[i]) counted += Math.min(to, begins + MINUTE_MS) - Math.max(from, begins);
      }
      return counted / MINUTE_MS;
    },
    promisedAt: (at, promise) => {
      const opening = openingMinute(at);
      if (promise.unit === 'minutes') return at + promise.amount * MINUTE_MS;
      if (opening === undefined) return undefined;
      if (promise.unit === 'work_days') {
        const received = ownerOf[opening]!;
        const days = [...lastMinuteOf.keys()]
          .filter((one) => one >= received && lastMinuteOf.get(one)! >= opening)
          .toSorted();
        const day = days[promise.amount];
        // The last two days may be cut off by the end of the walk.
        if (day === undefined || promise.amount > days.length - 3) return undefined;
        return walk.start + (lastMinuteOf.get(day)! + 1) * MINUTE_MS;
      }
      let left = promise.amount * 60 * MINUTE_MS;
      for (let i = opening; i < length; i += 1) {
        const begins = Math.max(at, walk.start + i * MINUTE_MS);
        if (!ownerOf[i]) continue;
        const available = walk.start + (i + 1) * MINUTE_MS - begins;
        if (left <= available) return begins + left;
        left -= available;
      }
      return undefined;
    },
  };
}
