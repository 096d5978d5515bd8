import { instant, sql, type Transaction } from '#platform/db/index.ts';

export interface Present {
  personId: string;
  name: string;
  doing: 'looking' | 'writing';
}

/** Says that this person is here until `until`. Does nothing for a work item outside the asker's scope. */
export function markPresent(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
  present: Present,
  until: number,
): void {
  transaction.run(sql`
    INSERT INTO presence (organization_id, thread_id, clinic_id, person_id, person_name, doing, until)
    SELECT organization_id, thread_id, clinic_id, ${present.personId}, ${present.name}, ${present.doing}, ${instant(until)}
    FROM work_item WHERE organization_id = ${organizationId} AND id = ${workItemId}
    ON CONFLICT (organization_id, thread_id, person_id) DO UPDATE SET doing = excluded.doing, until = excluded.until`);
}

export function leave(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
  personId: string,
): void {
  transaction.run(sql`
    DELETE FROM presence USING work_item w
    WHERE presence.organization_id = ${organizationId} AND presence.person_id = ${personId}
      AND w.organization_id = presence.organization_id AND w.thread_id = presence.thread_id AND w.id = ${workItemId}`);
}

/** Who else is here now. */
export function findOthers(
  transaction: Transaction,
  organizationId: string,
  workItemId: string,
  personId: string,
  now: number,
): Promise<Present[]> {
  return transaction.query<Present>(sql`
    SELECT p.person_id AS "personId", p.person_name AS name, p.doing FROM presence p
    JOIN work_item w ON w.organization_id = p.organization_id AND w.thread_id = p.thread_id
    WHERE w.organization_id = ${organizationId} AND w.id = ${workItemId} AND p.person_id <> ${personId} AND p.until > ${instant(now)}
    ORDER BY p.person_name, p.person_id`);
}

export function clearPresence(transaction: Transaction, organizationId: string, now: number): void {
  transaction.run(
    sql`DELETE FROM presence WHERE organization_id = ${organizationId} AND until < ${instant(now)}`,
  );
}
