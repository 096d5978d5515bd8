import type { CharterDocument } from '../charter-document.ts';
import type { CheckOptions } from './check-charter.ts';
import type { CharterProblem } from './charter-problem.ts';
import { promiseProblems } from './promise-problems.ts';
import { REFERENCE_CHECKS } from './reference-problems.ts';
import { routeProblems, ROUTING_CLAUSES } from './route-problems.ts';
import { wordsProblems } from './words-problems.ts';
import { writtenValues } from './written-values.ts';

type Check = (document: CharterDocument) => CharterProblem[];

/** A check that has nothing to say where the document is not fit for it. */
function attempt(check: Check, data: unknown): CharterProblem[] {
  try {
    return check(data as CharterDocument);
  } catch {
    return [];
  }
}

const leadsTo = (path: CharterProblem['path'], deeper: CharterProblem['path']) =>
  path.every((part, index) => deeper[index] === part);

/** Routes can be judged while a value they don't speak of has no shape yet, such as an answer time nobody has filled in. */
function routesFit(data: unknown, wrong: readonly CharterProblem[]): boolean {
  try {
    return writtenValues(data as CharterDocument)
      .filter(({ id }) => ROUTING_CLAUSES.has(id))
      .every(({ path }) => !wrong.some((problem) => leadsTo(path, problem.path)));
  } catch {
    return false;
  }
}

/**
 * What is wrong besides the shape with data whose shape is wrong, so that a person mends all of it in one go. What the shape
 * makes impossible to judge is left out. Never throws.
 */
export function checkUnfit(
  data: unknown,
  shape: readonly CharterProblem[],
  { judgeReading }: CheckOptions = {},
): CharterProblem[] {
  // Times are only reckoned with values that have their shape.
  const wrongValues = shape.filter(({ path }) => path.includes('value'));
  const checks: Check[] = [
    (document) => wordsProblems(document, judgeReading),
    ...REFERENCE_CHECKS,
    ...(routesFit(data, wrongValues) ? [routeProblems] : []),
    ...(wrongValues.length === 0 ? [promiseProblems] : []),
  ];
  const told = new Set<string>();
  return checks
    .flatMap((check) => attempt(check, data))
    .filter(({ path, message }) => {
      const key = `${path.join('/')} ${message}`;
      if (told.has(key) || shape.some((problem) => leadsTo(problem.path, path))) return false;
      return told.add(key);
    });
}
