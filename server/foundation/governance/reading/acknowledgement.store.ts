import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** Puts on record what someone has read, in which version. A repeat changes nothing. */
export function insertAcknowledgement(
  tx: Transaction,
  read: {
    organizationId: string;
    personId: string;
    subject: string;
    version: number;
    at: number;
  },
): void {
  tx.run(sql`
    INSERT INTO charter_acknowledgement (organization_id, person_id, subject, version, at)
    VALUES (${read.organizationId}, ${read.personId}, ${read.subject}, ${read.version}, ${instant(read.at)})
    ON CONFLICT DO NOTHING`);
}

/** The newest version of each subject that this person has read. */
export async function findAcknowledged(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<ReadonlyMap<string, { version: number; at: number }>> {
  const rows = await tx.query<{ subject: string; version: number; at: number }>(sql`
    SELECT DISTINCT ON (subject) subject, version, at FROM charter_acknowledgement
    WHERE organization_id = ${organizationId} AND person_id = ${personId} ORDER BY subject, version DESC`);
  return new Map(rows.map(({ subject, version, at }) => [subject, { version, at }]));
}

/** Each staff member's role and which version of each subject they agreed to, without a name; for those who shape the rules. */
export function staffAgreements(
  tx: Transaction,
  organizationId: string,
): Promise<{ role: string; agreed: Record<string, number> }[]> {
  return tx.query(sql`
    SELECT s.role, coalesce((SELECT jsonb_object_agg(n.subject, n.version) FROM (
        SELECT a.subject, max(a.version) AS version FROM charter_acknowledgement a
        WHERE a.organization_id = s.organization_id AND a.person_id = s.person_id GROUP BY a.subject) n), '{}') AS agreed
    FROM staff_member s WHERE s.organization_id = ${organizationId} AND s.ended_at IS NULL`);
}

/** How many of each team's last hundred promises were kept. */
export function keptPromises(
  tx: Transaction,
  organizationId: string,
  teamIds: readonly string[],
): Promise<{ teamId: string; kept: number; total: number }[]> {
  return tx.query(sql`
    SELECT k.team_id AS "teamId", k.kept, k.total FROM kept_promises(${[...teamIds]}::text[]) k
    JOIN team t ON t.organization_id = ${organizationId} AND t.id = k.team_id ORDER BY t.slug`);
}
