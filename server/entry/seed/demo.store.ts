import type pg from 'pg';
import type { CharterDocument } from '#rules/charter/index.ts';

/** A pretend organization that stands in the database, with its first charter. Undefined when this is no demo. */
export async function findDemo(
  client: pg.Client,
  slug: string,
): Promise<{ organizationId: string; document: CharterDocument } | undefined> {
  const { rows } = await client.query<{ id: string; document: CharterDocument }>(
    `SELECT o.id, c.document FROM organization o
      JOIN charter_version c ON c.organization_id = o.id AND c.version = 1
      JOIN deployment d ON d.demo WHERE o.slug = $1`,
    [slug],
  );
  return rows[0] && { organizationId: rows[0].id, document: rows[0].document };
}
