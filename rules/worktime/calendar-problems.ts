import type { Calendar, OpenHours, Weekday } from './calendar.ts';
import { DAY_MS, isTimeZone } from './zone-clock.ts';

export const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

const TIME = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Where a calendar is wrong, and what to write instead. */
export interface CalendarProblem {
  path: (string | number)[];
  message: string;
}

/** Thrown for a calendar that cannot be used: no hours at all, or a wrong time, date or zone. */
export class CalendarError extends Error {
  override name = 'CalendarError';
}

/** Minutes after local midnight; '24:00' is 1440. Undefined for anything else than 'HH:MM'. */
export function minutesOf(time: string): number | undefined {
  if (time === '24:00') return 1440;
  const found = TIME.exec(time);
  return found ? Number(found[1]) * 60 + Number(found[2]) : undefined;
}

/** Days since 1970-01-01, or undefined when there is no such date. */
export function dayNumberOf(date: string): number | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
  const at = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== date) return undefined;
  return at / DAY_MS;
}

function hoursProblems(hours: readonly OpenHours[], path: (string | number)[]): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  hours.forEach((span, index) => {
    const at = [...path, index];
    const opens = minutesOf(span.opens);
    const closes = minutesOf(span.closes);
    if (opens === undefined || opens === 1440) {
      problems.push({ path: [...at, 'opens'], message: 'Write a time from 00:00 to 23:59.' });
    } else if (closes === undefined) {
      problems.push({ path: [...at, 'closes'], message: 'Write a time from 00:00 to 24:00.' });
    } else if (opens === closes) {
      problems.push({
        path: [...at, 'closes'],
        message: 'Opens and closes at the same time. For a whole day write 00:00 to 24:00.',
      });
    }
  });
  return problems;
}

function dateProblems(date: string, path: (string | number)[]): CalendarProblem[] {
  if (dayNumberOf(date) !== undefined) return [];
  return [{ path: [...path, 'date'], message: 'Write a real date as YYYY-MM-DD.' }];
}

/** Every problem of a calendar at once; an empty list means it can be used. */
export function calendarProblems(calendar: Calendar): CalendarProblem[] {
  const problems: CalendarProblem[] = [];
  if (!isTimeZone(calendar.timeZone)) {
    problems.push({
      path: ['timeZone'],
      message: `There is no time zone "${calendar.timeZone}". Write one like America/Chicago.`,
    });
  }
  for (const day of WEEKDAYS) {
    problems.push(...hoursProblems(calendar.weekly[day], ['weekly', day]));
  }
  calendar.closures.forEach((closure, index) => {
    problems.push(...dateProblems(closure.date, ['closures', index]));
  });
  (calendar.exceptions ?? []).forEach((exception, index) => {
    problems.push(...dateProblems(exception.date, ['exceptions', index]));
    problems.push(...hoursProblems(exception.hours, ['exceptions', index, 'hours']));
  });
  const opensAtAll =
    WEEKDAYS.some((day) => calendar.weekly[day].length > 0) ||
    (calendar.exceptions ?? []).some((exception) => exception.hours.length > 0);
  if (!opensAtAll) {
    problems.push({ path: ['weekly'], message: 'No open hours. Open at least one day a week.' });
  }
  return problems;
}
