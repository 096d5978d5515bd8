import { clauseValue, type ResolvedCharter } from '#rules/charter/index.ts';
import type { StaffRole } from '#foundation/people/index.ts';
import type { Course } from './course.ts';

const DAY = 86_400_000;
const DAYS_WITHOUT_A_RULE = 30;

export interface LearningRules {
  /** After so many months a course is due again. */
  renewedAfterMonths: number;
  /** Days from being asked to being late. */
  withinDays: number;
  /** Courses by the role that takes them. */
  coursesFor(role: StaffRole): Course[];
}

/** What a clinic's charter says about learning: the clauses `training.lessons` and `training.courses`. */
export function learningRules(charter: ResolvedCharter, shelf: readonly Course[]): LearningRules {
  const lessons = clauseValue(charter, 'training.lessons');
  const byCourse = clauseValue(charter, 'training.courses');
  return {
    renewedAfterMonths: lessons?.months ?? 12,
    withinDays: lessons?.withinDays ?? DAYS_WITHOUT_A_RULE,
    coursesFor: (role) =>
      shelf.filter((course) =>
        (byCourse?.[course.id] ?? (byCourse ? [] : course.roles)).includes(role),
      ),
  };
}

/** From when on a checked lesson counts: what was checked lately does, and of a course that is asked for again only what comes. */
export const countsFrom = (
  { assignedAt, isRenewal }: { assignedAt: number; isRenewal: boolean },
  { renewedAfterMonths }: Pick<LearningRules, 'renewedAfterMonths'>,
): number => (isRenewal ? assignedAt : monthsLater(assignedAt, -renewedAfterMonths));

export const dueAfter = (at: number, days: number): number => at + days * DAY;

/** The same day so many months later, or the last of that month. */
export function monthsLater(at: number, months: number): number {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}
