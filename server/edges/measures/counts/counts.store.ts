import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** One group of one measure. `hits` is null where the group is too small for the database to say. */
export interface Counted {
  measure: string;
  /** Both null: the whole organization. */
  teamId: string | null;
  topicId: string | null;
  hits: number | null;
  total: number;
  halfMinutes: number | null;
  nineMinutes: number | null;
}

/** Totals by team, by topic and of the whole, over conversations begun in a time. */
export function countMeasures(tx: Transaction, since: number, until: number): Promise<Counted[]> {
  return tx.query(sql`
    SELECT measure, team_id AS "teamId", topic_id AS "topicId", hits, total, half_minutes AS "halfMinutes",
      nine_minutes AS "nineMinutes"
    FROM counted(${instant(since)}, ${instant(until)})`);
}
