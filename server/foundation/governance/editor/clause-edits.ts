import { isDeepStrictEqual } from 'node:util';
import {
  clauseValue,
  type Change,
  type CharterDocument,
  type ClauseValues,
  type DocumentClause,
} from '#rules/charter/index.ts';
import type { CharterEdit } from '../edit-charter-file.ts';

type Words = Readonly<Record<string, string>>;

/** What is written about a clause at one level: for everyone, or for one clinic. */
export interface ClauseText {
  value: unknown;
  plainWords: Words;
  staffWords?: Words;
  rationale: string;
}

export interface ClausePlace {
  clause: DocumentClause;
  /** What stands there now, the clinic's own or inherited. */
  written: ClauseText;
  /** Where it stands in the document. */
  path: (string | number)[];
  /** The clinic has a text of its own about this clause. */
  own: boolean;
}

/** Where a clause is written for everyone (`clinic` null) or for one clinic. Undefined when there is no such clause or clinic. */
export function placeOf(
  document: CharterDocument,
  clauseId: string,
  clinic: string | null,
): ClausePlace | undefined {
  const index = document.clauses.findIndex((each) => each.id === clauseId);
  const clause = document.clauses[index];
  if (clause === undefined) return undefined;
  const { value, plainWords, staffWords, rationale } = clause;
  const everyone: ClauseText = {
    value,
    plainWords,
    ...(staffWords ? { staffWords } : {}),
    rationale,
  };
  if (clinic === null) return { clause, written: everyone, path: ['clauses', index], own: true };
  const at = document.clinics.findIndex((each) => each.id === clinic);
  const changes = document.clinics[at]?.changes ?? [];
  if (at < 0) return undefined;
  const found = changes.findIndex((each) => each.clause === clauseId);
  const change = changes[found];
  const place = found < 0 ? changes.length : found;
  return {
    clause,
    written: change ? withChange(everyone, change) : everyone,
    path: ['clinics', at, 'changes', place],
    own: change !== undefined,
  };
}

function withChange(everyone: ClauseText, change: Change): ClauseText {
  return {
    ...everyone,
    ...(change.value === undefined ? {} : { value: change.value }),
    ...(change.plainWords ? { plainWords: change.plainWords } : {}),
    ...(change.staffWords ? { staffWords: change.staffWords } : {}),
    rationale: change.rationale,
  };
}

/** The edits that make the document say `next` about the clause, and nothing where it says so already. */
export function editsFor(
  document: CharterDocument,
  clauseId: string,
  clinic: string | null,
  next: ClauseText,
): CharterEdit[] {
  const place = placeOf(document, clauseId, clinic);
  if (place === undefined) return [];
  const { clause, path } = place;
  if (clinic === null) return wholeEdits(clause, next, path);
  const change = changeFor(document, clause, next);
  if (change === undefined) return place.own ? [{ path, value: undefined }] : [];
  if (place.own) return ownEdits(document, path, change);
  const at = path.slice(0, 2);
  const isFirst = path[3] === 0 && document.clinics[Number(at[1])]?.changes === undefined;
  return isFirst ? [{ path: [...at, 'changes'], value: [change] }] : [{ path, value: change }];
}

function wholeEdits(
  clause: DocumentClause,
  next: ClauseText,
  path: (string | number)[],
): CharterEdit[] {
  return [
    ...edit([...path, 'value'], clause.value, next.value),
    ...wordEdits([...path, 'plainWords'], clause.plainWords, next.plainWords),
    ...wordEdits([...path, 'staffWords'], clause.staffWords, next.staffWords),
    ...edit([...path, 'rationale'], clause.rationale, next.rationale),
  ];
}

/** Only what differs from everyone's text; undefined when nothing does. */
function changeFor(
  document: CharterDocument,
  clause: DocumentClause,
  next: ClauseText,
): Change | undefined {
  const value =
    clause.id === 'routing.topics'
      ? differingRoutes(document, next.value as ClauseValues['routing.topics'])
      : next.value;
  const isSame =
    clause.id === 'routing.topics'
      ? Object.keys(value as object).length === 0
      : isDeepStrictEqual(value, clause.value);
  const plain = isDeepStrictEqual(next.plainWords, clause.plainWords);
  const staff = isDeepStrictEqual(next.staffWords, clause.staffWords);
  if (isSame && plain && staff) return undefined;
  return {
    clause: clause.id,
    ...(isSame ? {} : { value }),
    ...(plain ? {} : { plainWords: { ...next.plainWords } }),
    ...(staff || !next.staffWords ? {} : { staffWords: { ...next.staffWords } }),
    rationale: next.rationale,
  };
}

function differingRoutes(
  document: CharterDocument,
  routes: ClauseValues['routing.topics'],
): ClauseValues['routing.topics'] {
  const everyone = clauseValue(document, 'routing.topics') ?? {};
  return Object.fromEntries(
    Object.entries(routes).filter(([topic, route]) => !isDeepStrictEqual(route, everyone[topic])),
  );
}

function ownEdits(
  document: CharterDocument,
  path: (string | number)[],
  change: Change,
): CharterEdit[] {
  const now = document.clinics[Number(path[1])]?.changes?.[Number(path[3])];
  return [
    ...edit([...path, 'value'], now?.value, change.value),
    ...wordEdits([...path, 'plainWords'], now?.plainWords, change.plainWords),
    ...wordEdits([...path, 'staffWords'], now?.staffWords, change.staffWords),
    ...edit([...path, 'rationale'], now?.rationale, change.rationale),
  ];
}

function edit(path: (string | number)[], now: unknown, next: unknown): CharterEdit[] {
  return isDeepStrictEqual(now, next) ? [] : [{ path, value: next }];
}

/** Language by language, so that the lines of the others stay. */
function wordEdits(
  path: (string | number)[],
  now: Words | undefined,
  next: Words | undefined,
): CharterEdit[] {
  if (now === undefined || next === undefined) return edit(path, now, next);
  return Object.keys({ ...now, ...next }).flatMap((language) =>
    edit([...path, language], now[language], next[language]),
  );
}
