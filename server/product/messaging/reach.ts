import { clauseValue, type ResolvedCharter, type TopicKind } from '#rules/charter/index.ts';
import type { PatientFacts } from './draft.store.ts';

/** Someone the clinic has not seen for longer than its rule allows. */
export interface OutOfReach {
  /** Milliseconds since 1970 UTC. */
  lastSeen: number;
  months: number;
}

// What needs no one who knows the patient: how to be seen again, papers, money.
const OPEN_TO_ALL: readonly TopicKind[] = ['scheduling', 'forms_records', 'billing'];

/** Null when the clinic knows the patient, or nobody knows when they were last seen: a doubt never turns anyone away. */
export function outOfReach(
  charter: ResolvedCharter,
  patient: Pick<PatientFacts, 'clinicalSummary'>,
  now: number,
): OutOfReach | null {
  const months = clauseValue(charter, 'reach.seen_within')?.months;
  const lastSeen = momentOf(patient.clinicalSummary['lastSeen']);
  if (months === undefined || lastSeen === null) return null;
  const since = new Date(now);
  since.setUTCMonth(since.getUTCMonth() - months);
  return lastSeen < since.getTime() ? { lastSeen, months } : null;
}

/** A record says it as a moment or as a day such as '2026-03-31'; anything else says nothing. */
function momentOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d/.test(value)) return null;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? null : moment;
}

/** The topics someone may begin a conversation about. One that stands already goes on whatever this says. */
export function topicsInReach(
  charter: ResolvedCharter,
  reach: OutOfReach | null,
): ResolvedCharter['topics'] {
  if (reach === null) return charter.topics;
  return charter.topics.filter(({ kind }) => OPEN_TO_ALL.includes(kind));
}
