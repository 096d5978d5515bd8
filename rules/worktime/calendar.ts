/** Milliseconds since 1970-01-01T00:00Z. */
export type Instant = number;

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun';

/** Local wall times, 'HH:MM'; `closes` may be '24:00', or earlier than `opens` for a night. */
export interface OpenHours {
  opens: string;
  closes: string;
}

/** When a clinic works. Dates are local, 'YYYY-MM-DD'. */
export interface Calendar {
  /** IANA name, 'America/Chicago'. */
  timeZone: string;
  weekly: Record<Weekday, OpenHours[]>;
  /** Days without any opening; holidays frozen into the charter version. */
  closures: { date: string; name?: Record<string, string> }[];
  /** Hours that replace the weekly ones on one date, a closure included. */
  exceptions?: { date: string; hours: OpenHours[] }[];
}

/** How soon an answer is promised. Minutes run on the wall clock, the others on open time. */
export type AnswerPromise =
  | { unit: 'work_days'; amount: number }
  | { unit: 'work_hours'; amount: number }
  | { unit: 'minutes'; amount: number };
