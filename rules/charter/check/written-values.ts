import type { CharterDocument } from '../charter-document.ts';

/** A value as it stands in the document: for everyone, or in the change of a clinic or team. */
export interface WrittenValue {
  id: string;
  value: unknown;
  path: (string | number)[];
}

/** Every value of a clause that is written anywhere, those of clinics and teams among them. */
export function writtenValues(document: CharterDocument): WrittenValue[] {
  return [
    ...document.clauses.map(({ id, value }, index) => ({
      id,
      value,
      path: ['clauses', index, 'value'],
    })),
    ...(['clinics', 'teams'] as const).flatMap((level) =>
      document[level].flatMap((one, at) =>
        (one.changes ?? []).map(({ clause, value }, index) => ({
          id: clause,
          value,
          path: [level, at, 'changes', index, 'value'],
        })),
      ),
    ),
  ].filter(({ value }) => value !== undefined);
}
