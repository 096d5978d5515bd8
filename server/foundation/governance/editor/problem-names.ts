import type { CharterDocument, Words } from '#rules/charter/index.ts';
import { resolvedFor, say, titleOf } from './sentences.ts';

const NAMED = /\b(team|about|topic|promised for|work for|at|clinic) "([a-z0-9-]+)"/g;

/** The message of a check with the names people know in the place of the ids the file has. */
export function withNames(message: string, document: CharterDocument, language: string): string {
  return message.replaceAll(NAMED, (whole, word: string, id: string) => {
    const named = (items: readonly { id: string; name: Words }[]) =>
      items.find((each) => each.id === id)?.name;
    const topics = () => document.topics.map((each) => ({ id: each.id, name: each.label }));
    const words =
      word === 'team'
        ? named(document.teams)
        : word === 'about' || word === 'topic' || word === 'promised for'
          ? named(topics())
          : named(document.clinics);
    const name = say(words, language, document).replaceAll('"', '”');
    return name === '' ? whole : `${word} "${name}"`;
  });
}

/** What a clause is called on the pages of the editor, and at which clinic when it is written for one. */
export function ruleName(
  document: CharterDocument,
  clauseId: string,
  clinic: string | undefined,
  language: string,
): string {
  const at = clinic ?? document.clinics[0]?.id ?? '';
  const clause = resolvedFor(document, at)?.clauses.find(({ id }) => id === clauseId);
  const title = clause ? titleOf(document, clause, language) : clauseId;
  const place = document.clinics.find(({ id }) => id === clinic);
  return place ? `${title} · ${say(place.name, language, document)}` : title;
}

/** The clause a place in the document belongs to, and the clinic it is written for. Undefined elsewhere. */
export function clauseAt(
  document: CharterDocument,
  [room, at, inner, index]: readonly (string | number)[],
): { clause: string; clinic?: string } | undefined {
  if (room === 'clauses') {
    const clause = document.clauses[Number(at)]?.id;
    return clause === undefined ? undefined : { clause };
  }
  if (room !== 'clinics' || inner !== 'changes') return undefined;
  const clinic = document.clinics[Number(at)];
  const clause = clinic?.changes?.[Number(index)]?.clause;
  return clinic && clause !== undefined ? { clause, clinic: clinic.id } : undefined;
}
