import type { CharterDocument } from '../charter-document.ts';
import type { Words } from '../resolved-charter.ts';

type Path = (string | number)[];

/** A clause, or the change of one by a clinic or team, as it stands in the document. */
export interface WrittenClause {
  id: string;
  value?: unknown;
  plainWords?: Words | undefined;
  staffWords?: Words | undefined;
  path: Path;
}

/** Every clause and every change of one, those of clinics and teams among them. */
export function writtenClauses(document: CharterDocument): WrittenClause[] {
  return [
    ...document.clauses.map((clause, index) => ({ ...clause, path: ['clauses', index] })),
    ...(['clinics', 'teams'] as const).flatMap((level) =>
      document[level].flatMap((one, at) =>
        (one.changes ?? []).map((change, index) => ({
          ...change,
          id: change.clause,
          path: [level, at, 'changes', index],
        })),
      ),
    ),
  ];
}

/** A value as it stands in the document. */
export interface WrittenValue {
  id: string;
  value: unknown;
  path: Path;
}

/** Every value of a clause that is written anywhere. */
export function writtenValues(document: CharterDocument): WrittenValue[] {
  return writtenClauses(document)
    .filter(({ value }) => value !== undefined)
    .map(({ id, value, path }) => ({ id, value, path: [...path, 'value'] }));
}
