import { calendarProblems } from '../../worktime/index.ts';
import type { CharterDocument } from '../charter-document.ts';
import type { CharterProblem } from './charter-problem.ts';
import { promiseProblems } from './promise-problems.ts';
import { referenceProblems } from './reference-problems.ts';
import { routeProblems } from './route-problems.ts';
import { type ReadingJudge, wordsProblems } from './words-problems.ts';

export interface CheckOptions {
  /** Judges each patient text; without it reading level is not checked. */
  judgeReading?: ReadingJudge;
}

function orgHoursAreUsable(document: CharterDocument): boolean {
  const open = document.clauses.find((clause) => clause.id === 'hours.open')?.value as
    | Parameters<typeof calendarProblems>[0]
    | undefined;
  return open !== undefined && calendarProblems({ ...open, closures: [] }).length === 0;
}

function organizationCalendarProblems(document: CharterDocument): CharterProblem[] {
  const at = document.clauses.findIndex((clause) => clause.id === 'hours.open');
  const open = document.clauses[at]?.value as Parameters<typeof calendarProblems>[0];
  return calendarProblems({ ...open, closures: [] }).map((problem) => ({
    rule: 'calendar',
    path: ['clauses', at, 'value', ...problem.path],
    message: problem.message,
  }));
}

/**
 * Everything wrong with a charter at once: texts complete and easy in each language, names that
 * lead somewhere, every topic routed, every promise keepable with the hours, bounds respected,
 * contradictions and orphans named. Empty means it can go to approval. Never throws.
 */
export function checkCharter(
  document: CharterDocument,
  options: CheckOptions = {},
): CharterProblem[] {
  const problems = [
    ...wordsProblems(document, options.judgeReading),
    ...referenceProblems(document),
  ];
  const complete = !problems.some(
    (problem) => problem.rule === 'missing' && problem.path[0] === 'clauses',
  );
  if (complete) {
    problems.push(...routeProblems(document));
    problems.push(
      ...(orgHoursAreUsable(document)
        ? promiseProblems(document)
        : organizationCalendarProblems(document)),
    );
  }
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = `${problem.path.join('/')} ${problem.message}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
