import { isDeepStrictEqual } from 'node:util';
import { ELEMENTS, type CharterDocument } from '#rules/charter/index.ts';
import { keyOf, PART_ROOMS, partsIn, type PartRoom } from './parts/part-place.ts';
import { clauseAt } from './problem-names.ts';
import { resolvedFor, say, titleOf } from './sentences.ts';
import type { Workspace } from './workspace.ts';

export interface SectionLink {
  /** An element of the charter, or a room of its parts. */
  element: string;
  /** In the charter's own words; null for a room, which the product names. */
  title: string | null;
  changed: boolean;
  problems: number;
  items: { id: string; href: string; title: string; changed: boolean; current: boolean }[];
  /** Where another one is added; null where the number is fixed. */
  addHref: string | null;
}

/** What a manager can open: the sections of the rules with their clauses, then topics, questions and help lines. */
export function sectionsOf(workspace: Workspace, current: string | null): SectionLink[] {
  return [
    ...clauseSections(workspace, current),
    ...PART_ROOMS.map((room) => partSection(workspace, room, current)),
  ];
}

function clauseSections(workspace: Workspace, current: string | null): SectionLink[] {
  const { document, language } = workspace;
  const charter = resolvedFor(document, document.clinics[0]?.id ?? '');
  const changed = new Set(changedClauses(workspace));
  return ELEMENTS.map((element) => {
    const clauses = document.clauses.filter((each) => each.element === element);
    const ids = new Set(clauses.map(({ id }) => id));
    return {
      element,
      title: say(document.sections[element], language, document),
      changed: clauses.some(({ id }) => changed.has(id)),
      problems: workspace.problems.filter(({ path }) =>
        ids.has(clauseAt(document, path)?.clause ?? ''),
      ).length,
      items: clauses.map(({ id }) => {
        const resolved = charter?.clauses.find((each) => each.id === id);
        const title = resolved ? titleOf(document, resolved, language) : id;
        const href = `/admin/charter/rules/${id}`;
        return { id, href, title, changed: changed.has(id), current: id === current };
      }),
      addHref: null,
    };
  }).filter((section) => section.items.length > 0);
}

function partSection(workspace: Workspace, room: PartRoom, current: string | null): SectionLink {
  const { document, language, draft, inForce, problems } = workspace;
  const items = partsIn(document, room, language).map(({ id, title }) => ({
    id,
    title,
    href: `/admin/charter/parts/${room}/${id}`,
    changed:
      draft !== null &&
      !isDeepStrictEqual(writtenPart(document, room, id), writtenPart(inForce.document, room, id)),
    current: `${room}/${id}` === current,
  }));
  return {
    element: room,
    title: null,
    changed: items.some(({ changed }) => changed),
    problems: problems.filter(({ path }) => path[0] === keyOf[room]).length,
    items,
    addHref: `/admin/charter/parts/${room}/new`,
  };
}

function writtenPart(document: CharterDocument, room: PartRoom, id: string): unknown {
  const key = keyOf[room];
  if (key === 'urgentQuestions' || key === 'guidedQuestions') return document[key][id];
  const own = document.clinics.map(({ topics }) => topics?.find((topic) => topic.id === id));
  const list: readonly { id: string }[] = document[key];
  return [list.find((each) => each.id === id), key === 'topics' ? own : []];
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
