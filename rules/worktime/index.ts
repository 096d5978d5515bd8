export type { AnswerPromise, Calendar, Instant, OpenHours, Weekday } from './calendar.ts';
export {
  CalendarError,
  calendarProblems,
  type CalendarProblem,
  minutesOf,
} from './calendar-problems.ts';
export { oneStop } from './one-stop.ts';
export { isOpen, nextOpening, promisedAt, workMinutesBetween } from './promise.ts';
