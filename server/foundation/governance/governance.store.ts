import type { CharterDocument } from '#rules/charter/index.ts';
import { instant, noScope, sql, type Database, type Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';

export interface CharterVersion {
  version: number;
  document: CharterDocument;
  effectiveAt: number;
}

/** The newest version that has taken effect. */
export async function findVersionInForce(
  transaction: Transaction,
  organizationId: string,
  now: number,
): Promise<CharterVersion | undefined> {
  const rows = await transaction.query<{
    version: number;
    document: CharterDocument;
    effective_at: number;
  }>(sql`
    SELECT version, document, effective_at FROM charter_version
    WHERE organization_id = ${organizationId} AND effective_at <= ${instant(now)} AND withdrawn_at IS NULL
    ORDER BY version DESC LIMIT 1`);
  const row = rows[0];
  return row && { version: row.version, document: row.document, effectiveAt: row.effective_at };
}

/** Which version is in force, without its document: what a cache asks before it trusts itself. */
export async function findVersionNumber(
  transaction: Transaction,
  organizationId: string,
  now: number,
): Promise<number | undefined> {
  const rows = await transaction.query<{ version: number }>(sql`
    SELECT version FROM charter_version
    WHERE organization_id = ${organizationId} AND effective_at <= ${instant(now)} AND withdrawn_at IS NULL
    ORDER BY version DESC LIMIT 1`);
  return rows[0]?.version;
}

export interface Place {
  id: string;
  slug: string;
}

export interface Places {
  clinics: (Place & { name: string })[];
  teams: (Place & { clinicId: string | null; names: Record<string, string>; retired: boolean })[];
}

export async function findPlaces(
  transaction: Transaction,
  organizationId: string,
): Promise<Places> {
  const [clinics, teams] = await Promise.all([
    transaction.query<Places['clinics'][number]>(sql`
      SELECT id, slug, name FROM clinic WHERE organization_id = ${organizationId} ORDER BY name`),
    transaction.query<Places['teams'][number]>(sql`
      SELECT id, slug, clinic_id AS "clinicId", names, retired_at IS NOT NULL AS retired FROM team
      WHERE organization_id = ${organizationId} ORDER BY slug`),
  ]);
  return { clinics, teams };
}

export async function insertVersion(
  transaction: Transaction,
  version: {
    organizationId: string;
    source: string;
    document: CharterDocument;
    effectiveAt: number;
    publishedBy: string | null;
    at: number;
  },
): Promise<number> {
  const rows = await transaction.query<{ version: number }>(sql`
    INSERT INTO charter_version (organization_id, id, version, source, document, effective_at, published_by, published_at)
    SELECT ${version.organizationId}, ${newId('chv', version.at)}, coalesce(max(version), 0) + 1, ${version.source},
      ${JSON.stringify(version.document)}, ${instant(version.effectiveAt)}, ${version.publishedBy}, ${instant(version.at)}
    FROM charter_version WHERE organization_id = ${version.organizationId} RETURNING version`);
  return rows[0]?.version ?? 0;
}

export interface Organization {
  id: string;
  slug: string;
  name: string;
  timeZone: string;
  defaultLanguage: string;
}

/** The organizations of this deployment: what a public page may know before anyone signs in. */
export function listOrganizations(database: Database): Promise<Organization[]> {
  return database.transaction(noScope, (transaction) =>
    transaction.query<Organization>(sql`
      SELECT id, slug, name, time_zone AS "timeZone", default_language AS "defaultLanguage" FROM door_organizations()`),
  );
}
