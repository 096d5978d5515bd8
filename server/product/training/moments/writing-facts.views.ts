import { sql, type Transaction } from '#platform/db/index.ts';

export interface SentFacts {
  sent: number;
  /** Topics of the charter, by their own ids. */
  topicIds: string[];
  askedForMore: boolean;
  hardBecause: string[];
}

/**
 * What somebody sent so far, and how the last of it went: counts and codes. The code of what was hard stands on the work,
 * which patients do not see, so this is asked with the scope of the product, for one person.
 */
export async function sentFacts(
  tx: Transaction,
  organizationId: string,
  personId: string,
  patientIds: readonly string[],
): Promise<SentFacts> {
  const [row] = await tx.query<SentFacts>(sql`
    WITH mine AS (
      SELECT t.id, t.topic_id, t.last_message_at FROM thread t
      WHERE t.organization_id = ${organizationId} AND t.patient_id = ANY (${[...patientIds]}::text[]) AND t.opened_by = ${personId}
      ORDER BY t.last_message_at DESC LIMIT 200),
    newest AS (SELECT id FROM mine ORDER BY last_message_at DESC LIMIT 1)
    SELECT (SELECT count(*)::integer FROM mine) AS sent,
      (SELECT coalesce(array_agg(DISTINCT topic_id), '{}') FROM mine) AS "topicIds",
      EXISTS (SELECT 1 FROM message m JOIN newest n ON m.organization_id = ${organizationId} AND m.thread_id = n.id
        WHERE m.asks AND m.release_at <= now()) AS "askedForMore",
      coalesce((SELECT w.hard_because FROM work_item w JOIN newest n
        ON w.organization_id = ${organizationId} AND w.thread_id = n.id LIMIT 1), '{}') AS "hardBecause"`);
  return row ?? { sent: 0, topicIds: [], askedForMore: false, hardBecause: [] };
}
