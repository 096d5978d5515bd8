import type { CharterDocument } from '../charter-document.ts';
import type { Origin } from '../inherit.ts';

/** Where the value in force is written: in the clause, or in the change of a clinic or team. */
export function valuePath(
  document: CharterDocument,
  clauseId: string,
  origin: Origin | undefined,
): (string | number)[] {
  const level = origin?.level === 'clinic' ? 'clinics' : 'teams';
  if (origin && origin.level !== 'organization') {
    const at = document[level].findIndex((one) => one.id === origin.id);
    const change = document[level][at]?.changes?.findLastIndex((one) => one.clause === clauseId);
    if (change !== undefined && change >= 0) return [level, at, 'changes', change, 'value'];
  }
  return ['clauses', document.clauses.findIndex((clause) => clause.id === clauseId), 'value'];
}
