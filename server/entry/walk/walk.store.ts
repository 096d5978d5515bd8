import { sql, type Database } from '#platform/db/index.ts';
import { systemScope } from '#foundation/people/index.ts';

/** Adults of one clinic who can sign in, in a fixed order: the demo patients that messages are sent as. */
export function walkers(database: Database, organizationId: string, clinicSlug: string) {
  return database.transaction(systemScope(organizationId), (transaction) =>
    transaction.query<{ person_id: string; account_id: string; language: string }>(sql`
      SELECT p.id AS person_id, coalesce(a.id, p.id) AS account_id, p.language FROM patient t
      JOIN clinic c ON c.organization_id = t.organization_id AND c.id = t.clinic_id AND c.slug = ${clinicSlug}
      JOIN person p ON p.organization_id = t.organization_id AND p.id = t.person_id
      LEFT JOIN account a ON a.organization_id = p.organization_id AND a.person_id = p.id
      WHERE t.organization_id = ${organizationId} AND p.birth_date BETWEEN now() - interval '64 years' AND now() - interval '25 years'
      ORDER BY p.id LIMIT 400`),
  );
}

export interface WalkedRow {
  topic_id: string;
  topic_kind: string;
  team: string;
  urgency: string;
  promised_at: number | null;
  state: string;
}

/** Where a thread stands after it was sent. */
export async function whereItWent(
  database: Database,
  organizationId: string,
  threadId: string,
): Promise<WalkedRow | undefined> {
  const rows = await database.transaction(systemScope(organizationId), (transaction) =>
    transaction.query<WalkedRow>(sql`
      SELECT t.topic_id, t.topic_kind, m.slug AS team, t.urgency, t.promised_at, w.state FROM thread t
      JOIN work_item w ON w.organization_id = t.organization_id AND w.thread_id = t.id
      JOIN team m ON m.organization_id = w.organization_id AND m.id = w.team_id
      WHERE t.organization_id = ${organizationId} AND t.id = ${threadId}`),
  );
  return rows[0];
}
