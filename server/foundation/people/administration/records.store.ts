import { sql, type Statement, type Transaction } from '#platform/db/index.ts';
import type { Lookups, Selection, Stored } from './record-kind.ts';

/** What a kind asks the database. */
export interface RecordQueries {
  /** Answers `id`, `values` (jsonb of texts), `haystack` and `sort` for each record of an organization. */
  base: Statement;
  /** Answers `total`, without the joins that only words need. */
  count: Statement;
}

export async function readRecords(
  tx: Transaction,
  { base, count: countAll }: RecordQueries,
  { id, search, limit = 100_000, offset = 0 }: Selection,
): Promise<{ records: Stored[]; total: number }> {
  const like = search ? `%${search.replaceAll(/[\\%_]/g, String.raw`\$&`)}%` : null;
  const wanted = sql`(${id ?? null}::text IS NULL OR id = ${id ?? null}) AND (${like}::text IS NULL OR haystack ILIKE ${like})`;
  const all = id === undefined && like === null;
  // Counted apart, so that only the rows of one page are put together.
  const counted = tx.query<{ total: number }>(
    all ? countAll : sql`SELECT count(*) AS total FROM (${base}) AS record WHERE ${wanted}`,
  );
  const records = tx.query<Stored>(
    all
      ? sql`SELECT id, values FROM (${base}) AS record ORDER BY sort, id LIMIT ${limit} OFFSET ${offset}`
      : sql`SELECT id, values FROM (${base}) AS record WHERE ${wanted} ORDER BY sort, id LIMIT ${limit} OFFSET ${offset}`,
  );
  const [count] = await counted;
  return { records: await records, total: count?.total ?? 0 };
}

interface Named {
  slug: string;
  id: string;
  name: string;
}

/** Everything records may point at. Scope: administers. */
export async function readLookups(tx: Transaction, organizationId: string): Promise<Lookups> {
  const clinics = tx.query<Named>(sql`
    SELECT slug, id, name FROM clinic WHERE organization_id = ${organizationId} ORDER BY name`);
  const teams = tx.query<Named>(sql`
    SELECT t.slug, t.id, coalesce(t.names ->> o.default_language, t.slug) AS name FROM team t
    JOIN organization o ON o.id = t.organization_id
    WHERE t.organization_id = ${organizationId} AND t.retired_at IS NULL ORDER BY name`);
  const people = tx.query<{
    email: string;
    id: string;
    given: string;
    family: string;
    birth: string | null;
    staff: boolean;
  }>(sql`
    SELECT a.email, p.id, p.given_name AS given, p.family_name AS family, p.birth_date AS birth, s.person_id IS NOT NULL AS staff
    FROM account a
    JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    LEFT JOIN staff_member s ON s.organization_id = p.organization_id AND s.person_id = p.id AND s.ended_at IS NULL
    WHERE a.organization_id = ${organizationId} AND a.closed_at IS NULL ORDER BY p.family_name, p.given_name`);
  const patients = tx.query<{ number: string; id: string }>(sql`
    SELECT record_number AS number, person_id AS id FROM patient WHERE organization_id = ${organizationId}`);
  const named = (rows: Named[]) => new Map(rows.map(({ slug, id, name }) => [slug, { id, name }]));
  const known = await people;
  return {
    clinics: named(await clinics),
    teams: named(await teams),
    people: new Map(
      known.map(({ email, id, given, family, birth }) => [
        email,
        { personId: id, givenName: given, familyName: family, birthDate: birth },
      ]),
    ),
    staff: new Map(
      known
        .filter(({ staff }) => staff)
        .map(({ email, id, given, family }) => [email, { id, name: `${given} ${family}` }]),
    ),
    patients: new Map((await patients).map(({ number, id }) => [number, id])),
  };
}

/** How many administrators can still sign in: it must never become none. */
export async function countAdministrators(
  tx: Transaction,
  organizationId: string,
): Promise<number> {
  const rows = await tx.query<{ count: number }>(sql`
    SELECT count(*) AS count FROM staff_member s
    JOIN account a ON a.organization_id = s.organization_id AND a.person_id = s.person_id AND a.closed_at IS NULL
    WHERE s.organization_id = ${organizationId} AND s.administrator AND s.ended_at IS NULL`);
  return rows[0]?.count ?? 0;
}
