import { setImmediate } from 'node:timers/promises';
import type { Ground } from '#platform/ground.ts';
import type { Transaction } from '#platform/db/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '../actor.ts';
import type { RightChanged } from '../people.events.ts';
import { checkValues, tidy } from './check-values.ts';
import {
  keyOf,
  type Problem,
  type RecordKind,
  type SaveContext,
  type Stored,
  type Values,
} from './record-kind.ts';
import { countAdministrators, readLookups } from './records.store.ts';

export interface GivenRow {
  /** Line of the file it stands on; 1 for a form. */
  line: number;
  values: Values;
}

export interface PlacedProblem extends Problem {
  line: number;
}

export interface SaveOutcome {
  /** When there is any, nothing was saved. */
  problems: PlacedProblem[];
  created: number;
  changed: number;
  unchanged: number;
  /** Of the last row: where a form goes on to. */
  id: string | null;
}

export interface SaveRequest {
  rows: readonly GivenRow[];
  /** `any` for a file: what is known is changed, what is not is made. `new` and an id are for forms. */
  target: 'any' | 'new' | { id: string };
  requestId: string;
}

/** Saves records of one kind, all of them or none; saving the same again changes nothing. */
export async function saveRecords(
  ground: Ground,
  actor: PersonActor,
  kind: RecordKind,
  request: SaveRequest,
): Promise<SaveOutcome> {
  return ground.database
    .transaction(actor.scope, (tx) => saveIn(ground, tx, actor, kind, request))
    .catch(refusedAsProblem(request));
}

/** The same in the caller's transaction. A refusal found after writing throws `LastAdministratorError`. */
export async function saveIn(
  ground: Ground,
  tx: Transaction,
  actor: PersonActor,
  kind: RecordKind,
  request: SaveRequest,
): Promise<SaveOutcome> {
  const context = await contextFor(ground, tx, actor);
  const all = await kind.read(tx, actor.organizationId, {});
  const plan = planFor(kind, request, all.records, context);
  const outcome = { problems: plan.problems, created: 0, changed: 0, unchanged: 0, id: null };
  if (plan.problems.length > 0) return outcome;
  return write(ground, actor, kind, plan.steps, context, request, outcome);
}

export async function contextFor(
  ground: Pick<Ground, 'clock'>,
  tx: Transaction,
  actor: PersonActor,
): Promise<SaveContext> {
  const { organizationId, timeZone } = actor;
  const lookups = await readLookups(tx, organizationId);
  return { tx, organizationId, timeZone, at: ground.clock.now(), lookups };
}

interface Step {
  row: Values;
  stored: Stored | undefined;
}

function planFor(
  kind: RecordKind,
  request: SaveRequest,
  records: readonly Stored[],
  context: SaveContext,
): { steps: Step[]; problems: PlacedProblem[] } {
  const byKey = new Map(records.map((stored) => [keyOf(kind, stored.values), stored]));
  const seen = new Set<string>();
  const problems: PlacedProblem[] = [];
  const { target } = request;
  const own = typeof target === 'object' ? records.find(({ id }) => id === target.id) : undefined;
  const steps = request.rows.map(({ line, values }) => {
    const given = tidy(kind, values);
    const stored = own ?? byKey.get(keyOf(kind, given));
    const merged = { ...blank(kind), ...stored?.values, ...given };
    const row = kind.complete?.(merged) ?? merged;
    const found = [
      ...checkValues(kind, row, context.lookups),
      ...keyProblems(kind, row, { stored, own, target, seen, byKey }),
    ];
    // A row that is wrong in itself says nothing true about others.
    const deeper = found.length === 0 ? kind.check(row, stored, context) : [];
    problems.push(...[...found, ...deeper].map((problem) => ({ ...problem, line })));
    seen.add(keyOf(kind, row));
    return { row, stored };
  });
  return { steps, problems };
}

// A form-only column that was not given is left alone, so it gets no blank.
const blank = (kind: RecordKind): Values =>
  Object.fromEntries(
    kind.columns.flatMap(({ name, kind: shape, formOnly }) =>
      formOnly ? [] : [[name, shape === 'yes' ? 'no' : '']],
    ),
  );

interface KeyQuestion {
  stored: Stored | undefined;
  own: Stored | undefined;
  target: SaveRequest['target'];
  seen: ReadonlySet<string>;
  byKey: ReadonlyMap<string, Stored>;
}

function keyProblems(kind: RecordKind, row: Values, question: KeyQuestion): Problem[] {
  const { stored, own, target, seen, byKey } = question;
  const key = keyOf(kind, row);
  const column = kind.key.at(-1) ?? '';
  const value = row[column] ?? '';
  if (seen.has(key)) return [{ column, code: 'twice', value }];
  if (target === 'new' && stored !== undefined) return [{ column, code: 'exists', value }];
  if (own === undefined) return [];
  const holder = byKey.get(key);
  if (holder !== undefined && holder.id !== own.id) return [{ column, code: 'exists', value }];
  return kind.columns
    .filter(({ name, fixed }) => fixed && row[name] !== own.values[name])
    .map(({ name }) => ({ column: name, code: 'fixed' as const, value: row[name] ?? '' }));
}

async function write(
  ground: Ground,
  actor: PersonActor,
  kind: RecordKind,
  steps: readonly Step[],
  context: SaveContext,
  request: SaveRequest,
  outcome: SaveOutcome,
): Promise<SaveOutcome> {
  const touched = new Set<string>();
  for (const [index, { row, stored }] of steps.entries()) {
    // A long file leaves room for what others ask meanwhile.
    if (index % 100 === 99) await setImmediate();
    const columns = kind.columns
      .map(({ name }) => name)
      .filter((name) => row[name] !== stored?.values[name]);
    if (stored !== undefined && columns.length === 0) {
      outcome.unchanged += 1;
      outcome.id = stored.id;
      continue;
    }
    const saved = kind.save(row, stored, context);
    for (const personId of saved.touched) touched.add(personId);
    outcome.id = saved.id;
    outcome[stored === undefined ? 'created' : 'changed'] += 1;
    recordAudit(context.tx, {
      organizationId: actor.organizationId,
      actor: auditActor(actor, request.requestId),
      action: stored === undefined ? `people.add_${kind.name}` : `people.change_${kind.name}`,
      subjectKind: kind.name,
      subjectId: saved.id,
      detail: { columns },
      at: context.at,
    });
  }
  await announce(ground, context, touched);
  await keepAnAdministrator(kind, context);
  return outcome;
}

/** Cuts what is open for these people and drops what is remembered of them. */
export async function announce(
  ground: Ground,
  { tx, organizationId, at }: SaveContext,
  people: Iterable<string>,
): Promise<void> {
  for (const personId of people) {
    const event: RightChanged = { kind: 'people.right_changed', organizationId, at, personId };
    await ground.events.publish(tx, event);
  }
}

/** The change would leave nobody who administers; it is rolled back. */
export class LastAdministratorError extends Error {
  constructor() {
    super('One administrator must stay.');
    this.name = 'LastAdministratorError';
  }
}

export async function keepAnAdministrator(
  kind: RecordKind,
  { tx, organizationId }: SaveContext,
): Promise<void> {
  if (kind.name !== 'staff') return;
  if ((await countAdministrators(tx, organizationId)) === 0) throw new LastAdministratorError();
}

function refusedAsProblem(request: SaveRequest) {
  return (error: unknown): SaveOutcome => {
    if (!(error instanceof LastAdministratorError)) throw error;
    const line = request.rows[0]?.line ?? 1;
    const problem = {
      line,
      column: 'administrator',
      code: 'last_administrator',
      value: '',
    } as const;
    return { problems: [problem], created: 0, changed: 0, unchanged: 0, id: null };
  };
}
