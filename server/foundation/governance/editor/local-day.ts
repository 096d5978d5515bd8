import { nextOpening, type Calendar } from '#rules/worktime/index.ts';

const DAY = 86_400_000;

/** 'YYYY-MM-DD' of a moment in a time zone. */
export function localDay(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at);
}

/** When a local day begins, in milliseconds since 1970 UTC. */
export function startOfDay(date: string, timeZone: string): number {
  // A clinic that opens at midnight of that day and no other knows when the day begins, summer time and all.
  const calendar: Calendar = {
    timeZone,
    weekly: { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] },
    closures: [],
    exceptions: [{ date, hours: [{ opens: '00:00', closes: '24:00' }] }],
  };
  return nextOpening(calendar, Date.parse(`${date}T00:00:00Z`) - DAY);
}
