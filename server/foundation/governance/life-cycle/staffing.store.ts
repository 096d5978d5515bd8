import { sql, type Transaction } from '#platform/db/index.ts';

export async function organizationSlug(tx: Transaction, organizationId: string): Promise<string> {
  const rows = await tx.query<{ slug: string }>(
    sql`SELECT slug FROM organization WHERE id = ${organizationId}`,
  );
  return rows[0]?.slug ?? '';
}

/** How many people work in each team, by its slug; a team that is no longer there is missing. */
export async function countTeamMembers(
  tx: Transaction,
  organizationId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ slug: string; members: number }>(sql`
    SELECT t.slug, count(s.person_id) AS members FROM team t
    LEFT JOIN team_member m ON m.organization_id = t.organization_id AND m.team_id = t.id
    LEFT JOIN staff_member s ON s.organization_id = m.organization_id AND s.person_id = m.person_id AND s.ended_at IS NULL
    WHERE t.organization_id = ${organizationId} AND t.retired_at IS NULL GROUP BY t.slug`);
  return new Map(rows.map(({ slug, members }) => [slug, members]));
}

/** How many staff work at each clinic, by its slug. */
export async function countClinicStaff(
  tx: Transaction,
  organizationId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ slug: string; people: number }>(sql`
    SELECT c.slug, count(s.person_id) AS people FROM clinic c
    LEFT JOIN staff_clinic k ON k.organization_id = c.organization_id AND k.clinic_id = c.id
    LEFT JOIN staff_member s ON s.organization_id = k.organization_id AND s.person_id = k.person_id AND s.ended_at IS NULL
    WHERE c.organization_id = ${organizationId} GROUP BY c.slug`);
  return new Map(rows.map(({ slug, people }) => [slug, people]));
}

/** How long the last answers under a clause took, at most a hundred; for those who shape the rules. */
export function answerTimes(
  tx: Transaction,
  clause: string,
  teamIds: readonly string[],
): Promise<{ madeAt: number; answeredAt: number }[]> {
  return tx.query(sql`
    SELECT made_at AS "madeAt", answered_at AS "answeredAt" FROM answer_times(${clause}, ${[...teamIds]}::text[])`);
}

export interface Shaper {
  personId: string;
  name: string;
  manager: boolean;
  administrator: boolean;
  clinicIds: string[];
}

/** Everyone who may change and approve rules somewhere. */
export function listShapers(tx: Transaction, organizationId: string): Promise<Shaper[]> {
  return tx.query<Shaper>(sql`
    SELECT s.person_id AS "personId", p.given_name || ' ' || p.family_name AS name, s.manager, s.administrator,
      ARRAY(SELECT k.clinic_id FROM staff_clinic k
        WHERE k.organization_id = s.organization_id AND k.person_id = s.person_id) AS "clinicIds"
    FROM staff_member s JOIN person p ON p.organization_id = s.organization_id AND p.id = s.person_id
    WHERE s.organization_id = ${organizationId} AND s.ended_at IS NULL AND (s.manager OR s.administrator)
    ORDER BY p.family_name, p.given_name`);
}
