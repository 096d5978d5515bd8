import { instant, sql, type Transaction } from '#platform/db/index.ts';

export interface Absence {
  id: string;
  teamId: string | null;
  personId: string | null;
  personName: string | null;
  coverId: string | null;
  coverName: string | null;
  fromAt: number;
  untilAt: number;
}

/** Everyone who is away now or will be, soonest first. */
export function listAbsences(
  tx: Transaction,
  organizationId: string,
  now: number,
): Promise<Absence[]> {
  return tx.query<Absence>(sql`
    SELECT a.id, a.team_id AS "teamId", a.person_id AS "personId", p.given_name || ' ' || p.family_name AS "personName",
      a.cover_id AS "coverId", c.given_name || ' ' || c.family_name AS "coverName", a.from_at AS "fromAt", a.until_at AS "untilAt"
    FROM absence a
    LEFT JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    LEFT JOIN person c ON c.organization_id = a.organization_id AND c.id = a.cover_id
    WHERE a.organization_id = ${organizationId} AND a.ended_at IS NULL AND a.until_at > ${instant(now)}
    ORDER BY a.from_at, a.id`);
}

/** Ids of the teams that are away at this moment. */
export async function findAwayTeams(
  tx: Transaction,
  organizationId: string,
  now: number,
): Promise<string[]> {
  const rows = await tx.query<{ team_id: string }>(sql`
    SELECT DISTINCT team_id FROM absence WHERE organization_id = ${organizationId} AND team_id IS NOT NULL
      AND ended_at IS NULL AND from_at <= ${instant(now)} AND until_at > ${instant(now)} ORDER BY team_id`);
  return rows.map((row) => row.team_id);
}

export interface NewAbsence {
  organizationId: string;
  id: string;
  teamId: string | null;
  personId: string | null;
  coverId: string | null;
  fromAt: number;
  untilAt: number;
  by: string;
  at: number;
}

export function insertAbsence(tx: Transaction, absence: NewAbsence): void {
  tx.run(sql`
    INSERT INTO absence (organization_id, id, team_id, person_id, cover_id, from_at, until_at, set_by, set_at)
    VALUES (${absence.organizationId}, ${absence.id}, ${absence.teamId}, ${absence.personId}, ${absence.coverId},
      ${instant(absence.fromAt)}, ${instant(absence.untilAt)}, ${absence.by}, ${instant(absence.at)})`);
}

export function endAbsenceAt(
  tx: Transaction,
  ended: { organizationId: string; id: string; by: string; at: number },
): void {
  tx.run(sql`
    UPDATE absence SET ended_at = ${instant(ended.at)}, ended_by = ${ended.by}
    WHERE organization_id = ${ended.organizationId} AND id = ${ended.id} AND ended_at IS NULL`);
}

export interface Coverer {
  personId: string;
  name: string;
  clinicIds: string[];
}

/** Staff who could answer for someone of these clinics. */
export function listCoverers(
  tx: Transaction,
  organizationId: string,
  clinicIds: readonly string[],
): Promise<Coverer[]> {
  return tx.query<Coverer>(sql`
    SELECT s.person_id AS "personId", p.given_name || ' ' || p.family_name AS name, array_agg(k.clinic_id) AS "clinicIds"
    FROM staff_member s JOIN person p ON p.organization_id = s.organization_id AND p.id = s.person_id
    JOIN staff_clinic k ON k.organization_id = s.organization_id AND k.person_id = s.person_id
    WHERE s.organization_id = ${organizationId} AND s.ended_at IS NULL AND k.clinic_id = ANY (${[...clinicIds]}::text[])
    GROUP BY s.person_id, p.given_name, p.family_name ORDER BY p.family_name, p.given_name`);
}
