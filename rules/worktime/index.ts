export type { AnswerPromise, Calendar, Instant, OpenHours, Weekday } from './calendar.ts';
