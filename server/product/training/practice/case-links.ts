import type { PracticeRow } from './practice.store.ts';
import type { Cases } from './read-cases.ts';
import { practiceLanguage } from './write-to-pretend-team.ts';

/** A case to practise on, and whether its reader has played it to an end. */
export interface CaseLink {
  id: string;
  href: string;
  title: string;
  done: boolean;
}

/** In the order they are named; a case that is gone is left out. */
export function caseLinks(
  ids: readonly string[],
  cases: Cases,
  language: string,
  played: readonly PracticeRow[],
): CaseLink[] {
  const done = new Set(
    played.filter(({ timesFinished }) => timesFinished > 0).map(({ caseId }) => caseId),
  );
  const { staff, patient } = cases;
  return ids.flatMap((id) => {
    const desk = staff.find((each) => each.id === id);
    const given = desk ?? patient.find((each) => each.id === id);
    if (given === undefined) return [];
    const href = `/practice/${desk ? 'desk/' : ''}${id}`;
    return [{ id, href, title: given.title[practiceLanguage(language)], done: done.has(id) }];
  });
}
