import type { CharterProblem } from './charter-problem.ts';

type Path = (string | number)[];

/** A name that leads nowhere. */
export function unknownOne(id: string, path: Path, what: string): CharterProblem[] {
  const message = `There is no ${what} "${id}". Check the spelling or add it.`;
  return [{ rule: 'reference', path, message }];
}

/** The names of a list that lead nowhere. */
export function unknown(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  what: string,
): CharterProblem[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : unknownOne(id, [...path, index], what)));
}
