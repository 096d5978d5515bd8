import type { Calendar } from '../worktime/index.ts';
import { outsideBounds } from './bounds.ts';
import type { Change, CharterDocument, DocumentClause } from './charter-document.ts';
import type { CharterProblem } from './check/charter-problem.ts';
import { requiredValue } from './clause-value.ts';

export type Level = 'organization' | 'clinic' | 'team';

/** Where the value of a clause comes from, and what it replaced, nearest first. */
export interface Origin {
  level: Level;
  id: string;
  value: unknown;
  rationale: string;
  replaced: { level: Level; id: string; value: unknown }[];
}

export interface Inherited {
  clauses: DocumentClause[];
  origins: Record<string, Origin>;
  problems: CharterProblem[];
}

interface Step {
  level: 'clinic' | 'team';
  id: string;
  changes: readonly Change[];
  path: (string | number)[];
  takes: (change: Change, clauses: readonly DocumentClause[]) => boolean;
}

/** Does this change set the answer time of a topic that comes to the team? */
function isPromiseOf(team: string, change: Change, clauses: readonly DocumentClause[]): boolean {
  if (!change.clause.startsWith('promise.')) return false;
  const routes = requiredValue({ clauses }, 'routing.topics');
  return routes[change.clause.slice('promise.'.length)]?.team === team;
}

const takesAll = () => true;

function stepsTo(document: CharterDocument, clinic: string, wanted?: string): Step[] {
  const steps: Step[] = [];
  document.clinics.forEach((one, at) => {
    if (one.id !== clinic || !one.changes) return;
    const path = ['clinics', at, 'changes'];
    steps.push({ level: 'clinic', id: clinic, changes: one.changes, path, takes: takesAll });
  });
  // What patients of the clinic are told includes what the teams behind it promise.
  document.teams.forEach((team, at) => {
    if (!team.changes || !(team.clinics?.includes(clinic) ?? true)) return;
    const path = ['teams', at, 'changes'];
    const takes: Step['takes'] = (change, clauses) =>
      team.id === wanted || isPromiseOf(team.id, change, clauses);
    steps.push({ level: 'team', id: team.id, changes: team.changes, path, takes });
  });
  return steps;
}

/** When the clinic works, with its closures. @throws CharterError when the charter has no hours. */
export function calendarOf(clauses: readonly DocumentClause[]): Calendar {
  const open = requiredValue({ clauses }, 'hours.open');
  const holidays = clauses.find((clause) => clause.id === 'hours.holidays')?.value as
    | { closures: Calendar['closures'] }
    | undefined;
  return { ...open, closures: holidays?.closures ?? [] };
}

// A clinic names only the routes that differ; every other value is replaced whole.
function merged(clauseId: string, above: unknown, value: unknown): unknown {
  if (clauseId !== 'routing.topics') return value;
  return { ...(above as object), ...(value as object) };
}

function applyChange(clause: DocumentClause, change: Change, value: unknown): DocumentClause {
  return {
    ...clause,
    ...(value === undefined ? {} : { value }),
    rationale: change.rationale,
    ...(change.plainWords ? { plainWords: change.plainWords } : {}),
    ...(change.staffWords ? { staffWords: change.staffWords } : {}),
  };
}

/**
 * The clauses of one clinic (and team in it). A change outside the bounds set above is not taken:
 * the value above stands, and the problem is told.
 */
export function inherit(document: CharterDocument, clinic: string, team?: string): Inherited {
  const clauses = document.clauses.map((clause) => ({ ...clause }));
  const problems: CharterProblem[] = [];
  const origins: Record<string, Origin> = {};
  for (const clause of clauses) {
    origins[clause.id] = {
      level: 'organization',
      id: document.organization,
      value: clause.value,
      rationale: clause.rationale,
      replaced: [],
    };
  }
  for (const step of stepsTo(document, clinic, team)) {
    // Hours first: the length of a promise is judged by the hours of its own clinic.
    const inOrder = step.changes
      .map((change, index) => ({ change, index }))
      .toSorted(
        (a, b) =>
          Number(b.change.clause.startsWith('hours.')) -
          Number(a.change.clause.startsWith('hours.')),
      );
    for (const { change, index } of inOrder) {
      if (!step.takes(change, clauses)) continue;
      const at = clauses.findIndex((clause) => clause.id === change.clause);
      const clause = clauses[at];
      const path = [...step.path, index];
      if (!clause) {
        const message = `There is no clause "${change.clause}" to change. Check the spelling.`;
        problems.push({ rule: 'orphan', path: [...path, 'clause'], message });
        continue;
      }
      const value =
        change.value === undefined ? undefined : merged(clause.id, clause.value, change.value);
      const calendar = calendarOf(clauses);
      const refused = outsideBounds(clause, step.level, clause.value, value, calendar);
      if (refused) {
        const where = change.value === undefined ? [...path, 'clause'] : [...path, 'value'];
        problems.push({ rule: 'bounds', path: where, message: refused });
        continue;
      }
      clauses[at] = applyChange(clause, change, value);
      const before = origins[clause.id];
      origins[clause.id] = {
        level: step.level,
        id: step.id,
        value: value ?? clause.value,
        rationale: change.rationale,
        replaced: before
          ? [{ level: before.level, id: before.id, value: before.value }, ...before.replaced]
          : [],
      };
    }
  }
  return { clauses, origins, problems };
}
