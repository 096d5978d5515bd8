import { instant, noScope, sql, type Database, type Transaction } from '#platform/db/index.ts';

export interface NewCertificate {
  organizationId: string;
  id: string;
  code: string;
  assignmentId: string;
  personId: string;
  personName: string;
  clinicId: string;
  courseId: string;
  issuedAt: number;
  expiresAt: number;
}

export function insertCertificate(tx: Transaction, made: NewCertificate): void {
  tx.run(sql`
    INSERT INTO certificate (organization_id, id, code, assignment_id, person_id, person_name, clinic_id, course_id, issued_at,
      expires_at)
    VALUES (${made.organizationId}, ${made.id}, ${made.code}, ${made.assignmentId}, ${made.personId}, ${made.personName},
      ${made.clinicId}, ${made.courseId}, ${instant(made.issuedAt)}, ${instant(made.expiresAt)})
    ON CONFLICT (organization_id, assignment_id) DO NOTHING`);
}

export interface Certificate {
  id: string;
  code: string;
  assignmentId: string;
  personId: string;
  personName: string;
  clinicId: string;
  courseId: string;
  issuedAt: number;
  expiresAt: number;
  revokedAt: number | null;
}

const columns = sql`id, code, assignment_id AS "assignmentId", person_id AS "personId", person_name AS "personName",
  clinic_id AS "clinicId", course_id AS "courseId", issued_at AS "issuedAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"`;

/** The certificates of these people, newest first; scope: their own, or system. */
export function findCertificates(
  tx: Transaction,
  organizationId: string,
  personIds: readonly string[],
): Promise<Certificate[]> {
  return tx.query<Certificate>(sql`
    SELECT ${columns} FROM certificate
    WHERE organization_id = ${organizationId} AND person_id = ANY (${[...personIds]}::text[])
    ORDER BY issued_at DESC, id LIMIT 4000`);
}

export async function findCertificate(
  tx: Transaction,
  organizationId: string,
  id: string,
): Promise<Certificate | undefined> {
  const rows = await tx.query<Certificate>(sql`
    SELECT ${columns} FROM certificate WHERE organization_id = ${organizationId} AND id = ${id}`);
  return rows[0];
}

export function revoke(
  tx: Transaction,
  organizationId: string,
  wanted: { id: string; by: string; reason: string; at: number },
): void {
  tx.run(sql`
    UPDATE certificate SET revoked_at = ${instant(wanted.at)}, revoked_by = ${wanted.by}, revoked_reason = ${wanted.reason}
    WHERE organization_id = ${organizationId} AND id = ${wanted.id} AND revoked_at IS NULL`);
}

/** What anybody who holds the code may know, and nothing else. */
export interface Confirmed {
  organizationName: string;
  personName: string;
  courseId: string;
  issuedAt: number;
  expiresAt: number;
  revokedAt: number | null;
}

export async function confirmCertificate(
  database: Database,
  code: string,
): Promise<Confirmed | undefined> {
  const rows = await database.transaction(noScope, (tx) =>
    tx.query<Confirmed>(sql`
      SELECT organization_name AS "organizationName", person_name AS "personName", course_id AS "courseId",
        issued_at AS "issuedAt", expires_at AS "expiresAt", revoked_at AS "revokedAt"
      FROM door_certificate(${code})`),
  );
  return rows[0];
}
