import { ELEMENTS, type CharterDocument } from '#rules/charter/index.ts';
import { resolvedFor, say, titleOf } from './sentences.ts';
import type { Workspace } from './workspace.ts';

export interface SectionLink {
  element: string;
  title: string;
  changed: boolean;
  problems: number;
  clauses: { id: string; title: string; changed: boolean; current: boolean }[];
}

/** The sections of the rules with their clauses, in reading order. */
export function sectionsOf(workspace: Workspace, current: string | null): SectionLink[] {
  const { document, language } = workspace;
  const charter = resolvedFor(document, document.clinics[0]?.id ?? '');
  const changed = new Set(changedClauses(workspace));
  return ELEMENTS.map((element) => {
    const clauses = document.clauses.filter((each) => each.element === element);
    const indexes = new Set(clauses.map((each) => document.clauses.indexOf(each)));
    return {
      element,
      title: say(document.sections[element], language, document),
      changed: clauses.some(({ id }) => changed.has(id)),
      problems: workspace.problems.filter(
        ({ path }) => path[0] === 'clauses' && indexes.has(Number(path[1])),
      ).length,
      clauses: clauses.map(({ id }) => {
        const resolved = charter?.clauses.find((each) => each.id === id);
        const title = resolved ? titleOf(document, resolved, language) : id;
        return { id, title, changed: changed.has(id), current: id === current };
      }),
    };
  }).filter((section) => section.clauses.length > 0);
}

/** Everything a document says about a clause, at every level, as text to compare. */
const written = (from: CharterDocument, id: string) =>
  JSON.stringify([
    from.clauses.find((each) => each.id === id),
    ...[...from.clinics, ...from.teams].map((each) =>
      each.changes?.filter(({ clause }) => clause === id),
    ),
  ]);

/** Clauses whose text or value differs from the rules in force, at any level. */
function changedClauses({ document, inForce, draft }: Workspace): string[] {
  if (draft === null) return [];
  return document.clauses
    .map(({ id }) => id)
    .filter((id) => written(document, id) !== written(inForce.document, id));
}
