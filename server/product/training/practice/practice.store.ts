import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** How far a person is with a case. */
export interface PracticeRow {
  caseId: string;
  state: unknown;
  turns: number;
  /** Milliseconds since 1970 UTC. */
  savedAt: number;
  finishedAt: number | null;
  timesFinished: number;
  met: number | null;
  outOf: number | null;
  ending: string | null;
}

export interface KeptPractice {
  organizationId: string;
  personId: string;
  caseId: string;
  state: unknown;
  turns: number;
  at: number;
  finished: { met: number; outOf: number; ending: string } | null;
}

const columns = sql`case_id AS "caseId", state, turns, saved_at AS "savedAt", finished_at AS "finishedAt",
  times_finished AS "timesFinished", met, out_of AS "outOf", ending`;

/** One person's practice; with a case, that one alone, locked against a second window. */
export function findPractice(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<PracticeRow[]> {
  return tx.query<PracticeRow>(sql`
    SELECT ${columns} FROM practice WHERE organization_id = ${organizationId} AND person_id = ${personId}`);
}

export async function lockPractice(
  tx: Transaction,
  organizationId: string,
  personId: string,
  caseId: string,
): Promise<PracticeRow | undefined> {
  const [row] = await tx.query<PracticeRow>(sql`
    SELECT ${columns} FROM practice
    WHERE organization_id = ${organizationId} AND person_id = ${personId} AND case_id = ${caseId} FOR UPDATE`);
  return row;
}

/** Keeps what was done so far. Finishing is remembered when someone begins again. */
export function savePractice(tx: Transaction, kept: KeptPractice): void {
  const { organizationId, personId, caseId, turns, finished } = kept;
  const at = instant(kept.at);
  const ended = finished === null ? null : at;
  const times = finished === null ? 0 : 1;
  tx.run(sql`
    INSERT INTO practice (organization_id, person_id, case_id, state, turns, started_at, saved_at, finished_at,
      times_finished, met, out_of, ending)
    VALUES (${organizationId}, ${personId}, ${caseId}, ${JSON.stringify(kept.state)}, ${turns}, ${at}, ${at}, ${ended},
      ${times}, ${finished?.met ?? null}, ${finished?.outOf ?? null}, ${finished?.ending ?? null})
    ON CONFLICT (organization_id, person_id, case_id) DO UPDATE SET
      state = excluded.state, turns = excluded.turns, saved_at = excluded.saved_at,
      finished_at = coalesce(excluded.finished_at, practice.finished_at),
      times_finished = practice.times_finished + excluded.times_finished,
      met = coalesce(excluded.met, practice.met), out_of = coalesce(excluded.out_of, practice.out_of),
      ending = coalesce(excluded.ending, practice.ending)`);
}
