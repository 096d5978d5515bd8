import {
  type AnswerPromise,
  type Calendar,
  calendarProblems,
  isOpen,
  minutesOf,
  type OpenHours,
  promisedAt,
  workMinutesBetween,
} from '../../worktime/index.ts';
import { isNotLater, outsideRange } from '../bounds.ts';
import type { CharterDocument } from '../charter-document.ts';
import { clauseValue, requiredValue } from '../clause-value.ts';
import { calendarOf, type Inherited, inherit } from '../inherit.ts';
import type { CharterProblem } from './charter-problem.ts';
import { rememberLast } from '../remember-last.ts';
import { valuePath } from './value-path.ts';

type Path = (string | number)[];

const FIRST_SAMPLE_MS = Date.UTC(2026, 0, 5, 0, 59);
const SAMPLE_STEP_MS = 3_600_000;
const SAMPLES = 24 * 15;
const LEAST_OPEN_MINUTES = 15;
const LONGEST_WAIT_MS = 21 * 86_400_000;

// Judging a promise means trying it at every hour of two weeks; topics and clinics share promises and hours.
const judged = rememberLast(600, (key) => {
  const [calendar, promise] = JSON.parse(key) as [Calendar, AnswerPromise];
  return judge(calendar, promise);
});

/** Why a promise cannot be kept whenever the message comes; undefined when it can. */
function cannotKeep(calendar: Calendar, promise: AnswerPromise): string | undefined {
  return judged(JSON.stringify([calendar, promise]));
}

function judge(calendar: Calendar, promise: AnswerPromise): string | undefined {
  for (let n = 0; n < SAMPLES; n += 1) {
    const sentAt = FIRST_SAMPLE_MS + n * SAMPLE_STEP_MS;
    const due = promisedAt(calendar, sentAt, promise);
    if (due - sentAt > LONGEST_WAIT_MS) {
      return 'With these hours the answer can take more than 21 days. Promise less or open more.';
    }
    if (workMinutesBetween(calendar, sentAt, due) >= LEAST_OPEN_MINUTES) continue;
    return isOpen(calendar, sentAt)
      ? `Sent shortly before closing, it leaves less than ${LEAST_OPEN_MINUTES} open minutes. Promise work hours, or one work day more.`
      : 'Nobody is on duty when this comes due at night or on a weekend. Promise work hours instead of minutes.';
  }
  return undefined;
}

function calendarPath(document: CharterDocument, inherited: Inherited, path: Path): Path {
  const id = path[0] === 'closures' ? 'hours.holidays' : 'hours.open';
  return [...valuePath(document, id, inherited.origins[id]), ...path];
}

function hoursProblems(document: CharterDocument, inherited: Inherited): CharterProblem[] {
  const calendar = calendarOf(inherited.clauses);
  const closed = new Set(calendar.closures.map((closure) => closure.date));
  const opened = (calendar.exceptions ?? []).flatMap((exception, index) =>
    closed.has(exception.date) && exception.hours.length > 0
      ? [
          {
            rule: 'contradiction',
            path: calendarPath(document, inherited, ['exceptions', index, 'date']),
            message: `${exception.date} is a holiday and has hours of its own. Keep one of the two.`,
          },
        ]
      : [],
  );
  const wrong = calendarProblems(calendar).map((problem) => ({
    rule: 'calendar',
    path: calendarPath(document, inherited, problem.path),
    message: problem.message,
  }));
  return [...wrong, ...opened, ...overlaps(document, inherited, calendar)];
}

function opensWithin(one: OpenHours, other: OpenHours): boolean {
  // What is no time is told elsewhere, and lies within nothing.
  const [at, from, to] = [one.opens, other.opens, other.closes].map(minutesOf);
  if (at === undefined || from === undefined || to === undefined) return false;
  // A night shift goes on until the next day.
  return at >= from && (at < to || to <= from);
}

/** Hours of one day that run into each other: one of the two is a slip, and people would read both. */
function overlaps(
  document: CharterDocument,
  inherited: Inherited,
  calendar: Calendar,
): CharterProblem[] {
  const days = [
    ...Object.entries(calendar.weekly).map(([day, hours]) => ({ hours, path: ['weekly', day] })),
    ...(calendar.exceptions ?? []).map(({ hours }, index) => ({
      hours,
      path: ['exceptions', index, 'hours'],
    })),
  ];
  return days.flatMap(({ hours, path }) =>
    hours.flatMap((one, index) => {
      const earlier = hours.slice(0, index);
      const crosses = earlier.some((other) => opensWithin(one, other) || opensWithin(other, one));
      const where = calendarPath(document, inherited, [...path, index, 'opens']);
      const message = 'These hours overlap. Write each stretch of the day once.';
      return crosses ? [{ rule: 'calendar', path: where, message }] : [];
    }),
  );
}

/** On a holiday nobody is there, and minutes run on; work hours wait. */
function runsOnHolidays(inherited: Inherited, promise: AnswerPromise): boolean {
  const holidays = clauseValue(inherited, 'hours.holidays');
  const closed = (holidays?.observed.length ?? 0) + (holidays?.closures.length ?? 0);
  return promise.unit === 'minutes' && closed > 0;
}

function laneProblems(document: CharterDocument, inherited: Inherited): CharterProblem[] {
  const calendar = calendarOf(inherited.clauses);
  const emergency = requiredValue(inherited, 'urgency.emergency').promise;
  const sameDay = requiredValue(inherited, 'urgency.same_day').promise;
  const pathOf = (id: string) => [...valuePath(document, id, inherited.origins[id]), 'promise'];
  const problems: CharterProblem[] = [];
  if (!isNotLater(emergency, sameDay, calendar)) {
    problems.push({
      rule: 'contradiction',
      path: pathOf('urgency.emergency'),
      message: 'An emergency would wait longer than a same-day message. Shorten it.',
    });
  }
  const slower = document.topics.find((topic) => {
    const promise = inherited.clauses.find((clause) => clause.id === `promise.${topic.id}`)?.value;
    return promise !== undefined && !isNotLater(sameDay, promise as AnswerPromise, calendar);
  });
  if (slower) {
    problems.push({
      rule: 'contradiction',
      path: pathOf('urgency.same_day'),
      message: `A same-day message would wait longer than one about "${slower.id}". Shorten it.`,
    });
  }
  for (const [id, promise] of [
    ['urgency.emergency', emergency],
    ['urgency.same_day', sameDay],
  ] as const) {
    const message =
      cannotKeep(calendar, promise) ??
      (runsOnHolidays(inherited, promise)
        ? 'Nobody is on duty when this comes due on a holiday. Promise work hours instead of minutes.'
        : undefined);
    if (message) problems.push({ rule: 'promise', path: pathOf(id), message });
  }
  return problems;
}

function clinicProblems(document: CharterDocument, inherited: Inherited): CharterProblem[] {
  const wrongHours = hoursProblems(document, inherited);
  // Without usable hours no promise can be judged.
  if (wrongHours.some((problem) => problem.rule === 'calendar')) return wrongHours;
  const calendar = calendarOf(inherited.clauses);
  const promises = inherited.clauses.flatMap((clause) => {
    if (!clause.id.startsWith('promise.')) return [];
    const message = cannotKeep(calendar, clause.value as AnswerPromise);
    const path = valuePath(document, clause.id, inherited.origins[clause.id]);
    return message ? [{ rule: 'promise', path, message }] : [];
  });
  return [...wrongHours, ...promises, ...laneProblems(document, inherited)];
}

/** Hours can be used, promises kept whenever a message comes, lanes in order, bounds respected. */
export function promiseProblems(document: CharterDocument): CharterProblem[] {
  const own = document.clauses.flatMap((clause, index) => {
    const message = outsideRange(clause, clause.value);
    return message ? [{ rule: 'bounds', path: ['clauses', index, 'value'], message }] : [];
  });
  const byClinic = document.clinics.flatMap((clinic) => {
    const inherited = inherit(document, clinic.id);
    const teams = document.teams.filter(
      (team) => team.changes && (team.clinics?.includes(clinic.id) ?? true),
    );
    return [
      ...inherited.problems,
      ...clinicProblems(document, inherited),
      ...teams.flatMap((team) => {
        const ofTeam = inherit(document, clinic.id, team.id);
        return [...ofTeam.problems, ...clinicProblems(document, ofTeam)];
      }),
    ];
  });
  return [...own, ...byClinic];
}
