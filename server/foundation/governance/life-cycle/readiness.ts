import { isDeepStrictEqual } from 'node:util';
import {
  checkCharter,
  judgePlainReading,
  rememberLast,
  type CharterDocument,
  type CharterProblem,
} from '#rules/charter/index.ts';
import {
  inOrder,
  problemsIn,
  readCharterFile,
  type CharterFile,
  type PlacedProblem,
} from '../charter-file.ts';

/** What the rules speak of and the deployment must have. */
export interface Staffing {
  organizationSlug: string;
  clinicSlugs: readonly string[];
  /** Members by slug of the team. */
  members: ReadonlyMap<string, number>;
}

export interface Readiness {
  /** Missing when the text has no readable shape. */
  document?: CharterDocument;
  problems: PlacedProblem[];
}

// Reading and checking a charter takes a tenth of a second, and a manager looks at the same text many times.
const TEXTS_REMEMBERED = 12;
type ReadFile = CharterFile & { found: CharterProblem[] | undefined };
const judged = { judgeReading: judgePlainReading };

/** A text read as a charter; the same text is read once. */
export const fileOf = rememberLast<ReadFile>(TEXTS_REMEMBERED, (source) => {
  const file = readCharterFile(source);
  // What cannot be read as a charter is told with everything else that is wrong with it.
  const problems = file.document ? file.problems : problemsIn(file, judged);
  return { ...file, problems, found: undefined };
});

/** The charter a text says; undefined when its shape is wrong. */
export function documentOf(source: string): CharterDocument | undefined {
  return fileOf(source).document;
}

/**
 * Whether a draft approved at `at` would change nothing: it says the rules of the version it follows, whatever its comments
 * and its look, and the holidays of that version were looked up in the same year.
 */
export function changesNothing(
  source: string,
  before: { source: string; effectiveAt: number },
  at: number,
): boolean {
  const year = (instant: number): number => new Date(instant).getUTCFullYear();
  const document = documentOf(source);
  return (
    document !== undefined &&
    year(at) === year(before.effectiveAt) &&
    isDeepStrictEqual(document, documentOf(before.source))
  );
}

/** Reads a charter and tells everything that stands between it and approval, all at once. Never throws. */
export function readinessOf(source: string, staffing: Staffing): Readiness {
  const file = fileOf(source);
  const { document, problems, place } = file;
  if (document === undefined) return { problems };
  file.found ??= checkCharter(document, judged);
  const found = [...file.found, ...staffingProblems(document, staffing)].map(place);
  return { document, problems: inOrder(found) };
}

/** Clinics and teams the charter names must be there, and every team must have someone in it. */
export function staffingProblems(document: CharterDocument, staffing: Staffing): CharterProblem[] {
  const problems: CharterProblem[] = [];
  if (document.organization !== staffing.organizationSlug) {
    const message = `These are the rules of "${document.organization}". Here they must name "${staffing.organizationSlug}".`;
    problems.push({ rule: 'organization', path: ['organization'], message });
  }
  document.clinics.forEach(({ id }, index) => {
    if (staffing.clinicSlugs.includes(id)) return;
    const message = `There is no clinic "${id}" here. Add it under Administration, or remove it.`;
    problems.push({ rule: 'clinic', path: ['clinics', index, 'id'], message });
  });
  // A clinic without rules would get those of another, routes and hours and all.
  for (const slug of staffing.clinicSlugs) {
    if (document.clinics.some(({ id }) => id === slug)) continue;
    const message = `The charter does not name the clinic "${slug}". Add it under clinics.`;
    problems.push({ rule: 'clinic', path: ['clinics'], message });
  }
  document.teams.forEach(({ id }, index) => {
    const members = staffing.members.get(id);
    if (members !== undefined && members > 0) return;
    const message =
      members === undefined
        ? `There is no team "${id}" here. Add it under Administration, or remove it.`
        : `No one works in the team "${id}". Add a member under Administration.`;
    problems.push({ rule: 'staffing', path: ['teams', index, 'id'], message });
  });
  return problems;
}
