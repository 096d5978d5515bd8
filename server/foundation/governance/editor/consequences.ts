import {
  diffCharters,
  type CharterDocument,
  type ClauseValues,
  type ResolvedCharter,
} from '#rules/charter/index.ts';
import {
  calendarProblems,
  promisedAt,
  workMinutesBetween,
  type AnswerPromise,
  type Calendar,
} from '#rules/worktime/index.ts';
import { nightHours, type NightHours } from './night-hours.ts';
import { followers, resolvedFor, say } from './sentences.ts';
import { wordDiff, type Piece } from './word-diff.ts';

/** The same change as each reader of the rules meets it. Moments are milliseconds since 1970 UTC. */
export interface Consequences {
  clinicName: string;
  patients: Piece[] | null;
  staff: Piece[] | null;
  /** If a patient sends now: when an answer was promised until now, and would be. */
  composer: { topic: string | null; before: number; after: number } | null;
  /** Work minutes the team has for it. */
  inbox: { before: number; after: number } | null;
  /** For opening hours: those that run into the next day. */
  nights: NightHours[];
  /** Which other sentences change with it, as patients and as staff read them. */
  besides: { patients: string[]; staff: string[] };
  /** Clinics where it holds, and clinics that have their own. */
  holdsAt: string[];
  ownAt: string[];
  /** Readers who will be shown the change: does it alter what they can count on? */
  material: boolean;
  /** Which part of the software does what the clause says; 'shown' is text only. */
  feature: string;
}

interface Asked {
  before: CharterDocument;
  after: CharterDocument;
  clauseId: string;
  /** Null when it is written for everyone. */
  clinic: string | null;
  language: string;
  now: number;
  closures: Calendar['closures'];
}

/** What a change of one clause does, at the clinic it is for or the first one that follows it. */
export function consequencesOf(asked: Asked): Consequences | null {
  const { before, after, clauseId, language, now, closures } = asked;
  const { follow, own } = followers(after, clauseId);
  const slug = asked.clinic ?? follow[0] ?? after.clinics[0]?.id ?? '';
  const known = before.clinics.some(({ id }) => id === slug);
  const [old, next] = [
    known ? closedOn(resolvedFor(before, slug), closures) : undefined,
    closedOn(resolvedFor(after, slug), closures),
  ];
  const clause = next?.clauses.find(({ id }) => id === clauseId);
  if (next === undefined || clause === undefined) return null;
  const earlier = old?.clauses.find(({ id }) => id === clauseId);
  const nameOf = (id: string) =>
    say(after.clinics.find((each) => each.id === id)?.name, language, after);
  const facing = (words: 'plainWords' | 'staffWords') => {
    const text = say(clause[words], language, after);
    return text === '' ? null : wordDiff(say(earlier?.[words], language, before) || text, text);
  };
  const told = (audience: 'patients' | 'staff') =>
    old ? diffCharters(old, next, language, audience) : [];
  const [patients, staff] = [told('patients'), told('staff')];
  const besides = (changes: typeof patients) =>
    changes.filter((each) => dependsOn(each.what, clauseId)).map((each) => each.sentence);
  return {
    clinicName: nameOf(slug),
    patients: facing('plainWords'),
    staff: facing('staffWords'),
    ...timed({ old: old ?? next, next, clauseId, language, now }),
    nights: clauseId === 'hours.open' ? nightHours(next.calendar) : [],
    besides: { patients: besides(patients), staff: besides(staff) },
    holdsAt: (asked.clinic ? [asked.clinic] : follow).map(nameOf),
    ownAt: asked.clinic ? [] : own.map(nameOf),
    material: staff.some((each) => each.material && each.what === clauseId),
    feature: clause.enforcedBy,
  };
}

/** The same rules with the holidays that are looked up only when a version is published. */
export function closedOn(
  charter: ResolvedCharter | undefined,
  closures: Calendar['closures'],
): ResolvedCharter | undefined {
  if (charter === undefined) return undefined;
  const written = new Set(charter.calendar.closures.map(({ date }) => date));
  const found = closures.filter(({ date }) => !written.has(date));
  const calendar = { ...charter.calendar, closures: [...charter.calendar.closures, ...found] };
  return { ...charter, calendar };
}

function dependsOn(what: string, clauseId: string): boolean {
  return (
    (clauseId === 'routing.topics' && what.startsWith('topic.')) ||
    (clauseId === 'urgency.help_lines' && what.startsWith('help_line.'))
  );
}

interface Timing {
  old: ResolvedCharter;
  next: ResolvedCharter;
  clauseId: string;
  language: string;
  now: number;
}

function timed({
  old,
  next,
  clauseId,
  language,
  now,
}: Timing): Pick<Consequences, 'composer' | 'inbox'> {
  const [was, is] = [promiseUnder(old, clauseId), promiseUnder(next, clauseId)];
  const unusable = [old, next].some(({ calendar }) => calendarProblems(calendar).length > 0);
  if (unusable || was === undefined || is === undefined) return { composer: null, inbox: null };
  const before = promisedAt(old.calendar, now, was);
  const after = promisedAt(next.calendar, now, is);
  const topic = next.topics.find((each) => each.clause === clauseId) ?? null;
  return {
    composer: { topic: topic?.label[language] ?? null, before, after },
    inbox: {
      before: workMinutesBetween(old.calendar, now, before),
      after: workMinutesBetween(next.calendar, now, after),
    },
  };
}

/** The promise a clause sets or times: its own, its lane's, or for hours that of the first topic. */
function promiseUnder(charter: ResolvedCharter, clauseId: string): AnswerPromise | undefined {
  if (clauseId.startsWith('hours.o') || clauseId === 'hours.holidays')
    return charter.topics[0]?.promise;
  const value = charter.clauses.find(({ id }) => id === clauseId)?.value;
  if (clauseId.startsWith('promise.')) return value as AnswerPromise | undefined;
  return clauseId === 'urgency.emergency' || clauseId === 'urgency.same_day'
    ? (value as ClauseValues['urgency.emergency'] | undefined)?.promise
    : undefined;
}

/** Of answers given under a clause, how many came within the new time. */
export function keptUnder(
  charter: ResolvedCharter,
  promise: AnswerPromise,
  answers: readonly { madeAt: number; answeredAt: number }[],
): { kept: number; total: number } {
  const kept = answers.filter(
    ({ madeAt, answeredAt }) => answeredAt <= promisedAt(charter.calendar, madeAt, promise),
  );
  return { kept: kept.length, total: answers.length };
}

/** Numbers for a ruler from 0: what holds now, what is wanted, and the bound from above. */
export interface Ruler {
  now: number;
  next: number;
  atLeast: number | null;
  atMost: number | null;
  unit: AnswerPromise['unit'];
}

/** Undefined when the two are not told in the same unit, and so cannot stand on one ruler. */
export function rulerOf(
  now: AnswerPromise,
  next: AnswerPromise,
  bound: { atLeast?: number | undefined; atMost?: number | undefined },
): Ruler | null {
  if (now.unit !== next.unit || !Number.isFinite(next.amount) || next.amount < 0) return null;
  return {
    now: now.amount,
    next: next.amount,
    atLeast: bound.atLeast ?? null,
    atMost: bound.atMost ?? null,
    unit: next.unit,
  };
}
