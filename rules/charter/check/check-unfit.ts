import type { CharterDocument } from '../charter-document.ts';
import type { CheckOptions } from './check-charter.ts';
import type { CharterProblem } from './charter-problem.ts';
import { promiseProblems } from './promise-problems.ts';
import { REFERENCE_CHECKS } from './reference-problems.ts';
import { routeProblems } from './route-problems.ts';
import { wordsProblems } from './words-problems.ts';

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
  const valuesFit = !shape.some(({ path }) => path.includes('value'));
  const checks: Check[] = [
    (document) => wordsProblems(document, judgeReading),
    ...REFERENCE_CHECKS,
    ...(valuesFit ? [routeProblems, promiseProblems] : []),
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
