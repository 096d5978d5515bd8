import { sql, type Transaction } from '#platform/db/index.ts';

export async function organizationSlug(tx: Transaction, organizationId: string): Promise<string> {
  const rows = await tx.query<{ slug: string }>(
    sql`SELECT slug FROM organization WHERE id = ${organizationId}`,
  );
  return rows[0]?.slug ?? '';
}
