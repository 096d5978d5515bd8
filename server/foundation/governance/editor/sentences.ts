import {
  CharterError,
  resolve,
  type CharterDocument,
  type Clause,
  type ResolvedCharter,
  type Words,
} from '#rules/charter/index.ts';
import { CalendarError } from '#rules/worktime/index.ts';

const TITLE_AT_MOST = 56;

export function say(words: Words | undefined, language: string, document: CharterDocument): string {
  return words?.[language] ?? words?.[document.defaultLanguage] ?? '';
}

/** The rules of one clinic; undefined when the document lacks what no charter can do without, or its hours cannot be used. */
export function resolvedFor(
  document: CharterDocument,
  clinic: string,
): ResolvedCharter | undefined {
  try {
    return resolve(document, { clinic }).charter;
  } catch (error) {
    if (error instanceof CharterError || error instanceof CalendarError) return undefined;
    throw error;
  }
}

/** A short name of a clause, from the charter's own words: the topic of a promise, else how its sentence begins. */
export function titleOf(document: CharterDocument, clause: Clause, language: string): string {
  const topic = document.topics.find(({ id }) => `promise.${id}` === clause.id);
  if (topic) return say(topic.label, language, document);
  const sentence = say(clause.plainWords, language, document);
  if (sentence.length <= TITLE_AT_MOST) return sentence;
  return `${sentence.slice(0, sentence.lastIndexOf(' ', TITLE_AT_MOST)).replace(/[,;:.]$/, '')}…`;
}

/** The clinics whose value of a clause comes from everyone's, and those that have their own. */
export function followers(
  document: CharterDocument,
  clauseId: string,
): { follow: string[]; own: string[] } {
  const result = { follow: [] as string[], own: [] as string[] };
  for (const clinic of document.clinics) {
    const changes = [
      ...(clinic.changes ?? []),
      ...document.teams
        .filter((team) => team.clinics?.includes(clinic.id) ?? true)
        .flatMap((team) => team.changes ?? []),
    ];
    const list = changes.some((each) => each.clause === clauseId) ? result.own : result.follow;
    list.push(clinic.id);
  }
  return result;
}
