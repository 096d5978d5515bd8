import type { ClauseValues } from './charter-document.ts';

/** Thrown when a charter is asked for something it does not have. */
export class CharterError extends Error {
  override name = 'CharterError';
}

/**
 * The value of a clause the software knows, with its type. The schema has checked the shape.
 * Undefined when the charter leaves the clause out.
 */
export function clauseValue<Id extends keyof ClauseValues>(
  charter: { clauses: readonly { id: string; value?: unknown }[] },
  id: Id,
): ClauseValues[Id] | undefined {
  return charter.clauses.find((clause) => clause.id === id)?.value as ClauseValues[Id] | undefined;
}

/** The same, for a clause without which nothing works. @throws CharterError when it is missing. */
export function requiredValue<Id extends keyof ClauseValues>(
  charter: { clauses: readonly { id: string; value?: unknown }[] },
  id: Id,
): ClauseValues[Id] {
  const value = clauseValue(charter, id);
  if (value === undefined) throw new CharterError(`The charter has no clause "${id}".`);
  return value;
}

/** Clauses without which no message can be routed, timed or shown. */
export const REQUIRED_CLAUSES = [
  'purpose.use',
  'urgency.emergency',
  'urgency.same_day',
  'urgency.help_lines',
  'hours.open',
  'routing.topics',
  'routing.intake',
  'threads.reopen',
  'threads.undo',
  'content.attachments',
  'content.characters',
] as const satisfies readonly (keyof ClauseValues)[];
