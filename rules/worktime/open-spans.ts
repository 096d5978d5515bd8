import type { Calendar, Instant, OpenHours } from './calendar.ts';
import {
  CalendarError,
  calendarProblems,
  dayNumberOf,
  minutesOf,
  WEEKDAYS,
} from './calendar-problems.ts';
import { DAY_MS, dayNumberAt, MINUTE_MS, passedAt, reachedAt } from './zone-clock.ts';

/** A stretch of open time: from `opens` up to, not including, `closes`. */
export interface OpenSpan {
  opens: Instant;
  closes: Instant;
  /** The working day it belongs to, in days since 1970-01-01: the date it opens on. */
  day: number;
}

interface Wall {
  opensInMinutes: number;
  closesInMinutes: number;
}

interface CompiledCalendar {
  timeZone: string;
  weekly: Wall[][];
  byDate: Map<number, Wall[]>;
  spansByDay: Map<number, OpenSpan[]>;
}

const MAXIMUM_REMEMBERED_DAYS = 4000;
const MAXIMUM_CLOSED_DAYS = 731;

const compiled = new WeakMap<Calendar, CompiledCalendar>();

function wallsOf(hours: readonly OpenHours[]): Wall[] {
  return hours
    .map((span) => {
      const opensInMinutes = minutesOf(span.opens) ?? 0;
      const closes = minutesOf(span.closes) ?? 0;
      return { opensInMinutes, closesInMinutes: closes > opensInMinutes ? closes : closes + 1440 };
    })
    .toSorted((a, b) => a.opensInMinutes - b.opensInMinutes);
}

function compile(calendar: Calendar): CompiledCalendar {
  const known = compiled.get(calendar);
  if (known) return known;
  const problem = calendarProblems(calendar)[0];
  if (problem) throw new CalendarError(`${problem.path.join('.')}: ${problem.message}`);
  const byDate = new Map<number, Wall[]>();
  for (const closure of calendar.closures) byDate.set(dayNumberOf(closure.date) ?? 0, []);
  for (const exception of calendar.exceptions ?? []) {
    byDate.set(dayNumberOf(exception.date) ?? 0, wallsOf(exception.hours));
  }
  const made: CompiledCalendar = {
    timeZone: calendar.timeZone,
    weekly: WEEKDAYS.map((day) => wallsOf(calendar.weekly[day])),
    byDate,
    spansByDay: new Map(),
  };
  compiled.set(calendar, made);
  return made;
}

function spansOfDay(calendar: CompiledCalendar, day: number): OpenSpan[] {
  const known = calendar.spansByDay.get(day);
  if (known) return known;
  const walls = calendar.byDate.get(day) ?? calendar.weekly[(((day + 4) % 7) + 7) % 7] ?? [];
  const midnight = day * DAY_MS;
  const spans: OpenSpan[] = [];
  for (const wall of walls) {
    const opens = reachedAt(calendar.timeZone, midnight + wall.opensInMinutes * MINUTE_MS);
    const closes = passedAt(calendar.timeZone, midnight + wall.closesInMinutes * MINUTE_MS);
    // A skipped hour or date leaves nothing between the two.
    if (opens < closes) spans.push({ opens, closes, day });
  }
  if (calendar.spansByDay.size >= MAXIMUM_REMEMBERED_DAYS) calendar.spansByDay.clear();
  calendar.spansByDay.set(day, spans);
  return spans;
}

/**
 * Open spans that end after `from`, in order of opening, without end. Spans of neighbouring days
 * may overlap when a night runs into the next morning.
 * Throws CalendarError after two years without one.
 */
export function* spansFrom(calendar: Calendar, from: Instant): Generator<OpenSpan, never> {
  const ready = compile(calendar);
  // A night of the day before may still run; clocks put back near midnight show yesterday twice.
  let day = dayNumberAt(ready.timeZone, from) - 1;
  let lastOpenDay = day;
  for (; ; day += 1) {
    for (const span of spansOfDay(ready, day)) {
      if (span.closes <= from) continue;
      lastOpenDay = day;
      yield span;
    }
    if (day - lastOpenDay > MAXIMUM_CLOSED_DAYS) {
      throw new CalendarError('No open hours within two years. Open at least one day.');
    }
  }
}

/** The moment the last span of a working day ends. */
export function closingOf(calendar: Calendar, day: number): Instant {
  return Math.max(...spansOfDay(compile(calendar), day).map((span) => span.closes));
}
