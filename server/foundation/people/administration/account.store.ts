import { sql, type Transaction } from '#platform/db/index.ts';

export interface AccountState {
  id: string;
  email: string;
  hasPassword: boolean;
}

/** The open log-in of a person, if there is one. Scope: administers. */
export async function accountOf(
  tx: Transaction,
  organizationId: string,
  personId: string,
): Promise<AccountState | undefined> {
  const rows = await tx.query<{ id: string; email: string; has_password: boolean }>(sql`
    SELECT id, email, password_hash IS NOT NULL AS has_password FROM account
    WHERE organization_id = ${organizationId} AND person_id = ${personId} AND closed_at IS NULL`);
  const [row] = rows;
  return row && { id: row.id, email: row.email, hasPassword: row.has_password };
}

/** Everyone who has a log-in and no password yet, of one kind of people. */
export async function withoutPassword(
  tx: Transaction,
  organizationId: string,
  kind: 'staff' | 'patients' | 'proxies',
): Promise<string[]> {
  const of = {
    staff: sql`SELECT person_id FROM staff_member WHERE organization_id = ${organizationId} AND ended_at IS NULL`,
    patients: sql`SELECT person_id FROM patient WHERE organization_id = ${organizationId}`,
    proxies: sql`SELECT proxy_id FROM proxy_grant WHERE organization_id = ${organizationId} AND revoked_at IS NULL`,
  }[kind];
  const rows = await tx.query<{ person_id: string }>(sql`
    SELECT person_id FROM account
    WHERE organization_id = ${organizationId} AND closed_at IS NULL AND password_hash IS NULL
      AND person_id IN (${of}) AND NOT EXISTS (SELECT 1 FROM one_time_link l
        WHERE l.organization_id = account.organization_id AND l.account_id = account.id AND l.used_at IS NULL AND l.expires_at > now())
    ORDER BY person_id LIMIT 5000`);
  return rows.map((row) => row.person_id);
}
