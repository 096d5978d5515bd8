import { sql, type Transaction } from '#platform/db/index.ts';
import type { WorkItemState } from './work-item-state.ts';

export const SEARCH_AT_MOST = 50;

export interface SearchHit {
  workItemId: string;
  patientName: string;
  birthDate: string | null;
  subject: string;
  language: string;
  state: WorkItemState;
  teamId: string;
  ownerName: string | null;
  /** The letter the words were found in. */
  letter: string;
  letterBy: string;
  letterAt: number;
}

/** Ids come through the search door, which reads this transaction's own scope; the rows are read again under the policies. */
export function searchHits(
  transaction: Transaction,
  organizationId: string,
  query: string,
): Promise<SearchHit[]> {
  return transaction.query<SearchHit>(sql`
    SELECT w.id AS "workItemId", w.patient_name AS "patientName", w.patient_birth_date AS "birthDate", w.subject,
      w.language, w.state, w.team_id AS "teamId", w.owner_name AS "ownerName", left(m.body, 2000) AS letter, m.author_name AS "letterBy",
      m.sent_at AS "letterAt"
    FROM search_messages(${query}, ${SEARCH_AT_MOST}) found
    JOIN work_item w ON w.organization_id = ${organizationId} AND w.thread_id = found.thread_id
    JOIN message m ON m.organization_id = ${organizationId} AND m.id = found.message_id
    ORDER BY found.sent_at DESC`);
}
