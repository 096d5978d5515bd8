import { instant, sql, type Transaction } from '#platform/db/index.ts';
import type { SettledPortal } from './other-portal.ts';

/** What an organization settled about another portal; undefined when it never did. */
export async function findPortal(
  tx: Transaction,
  organizationId: string,
): Promise<SettledPortal | undefined> {
  const [row] = await tx.query<SettledPortal>(sql`
    SELECT names, address, words, messages_here AS "messagesHere", revision FROM other_portal
    WHERE organization_id = ${organizationId}`);
  return row;
}

export function savePortal(
  tx: Transaction,
  portal: Omit<SettledPortal, 'revision'> & { organizationId: string; by: string; at: number },
): void {
  tx.run(sql`
    INSERT INTO other_portal (organization_id, messages_here, names, address, words, changed_by, changed_at)
    VALUES (${portal.organizationId}, ${portal.messagesHere}, ${JSON.stringify(portal.names)}, ${portal.address},
      ${JSON.stringify(portal.words)}, ${portal.by}, ${instant(portal.at)})
    ON CONFLICT (organization_id) DO UPDATE SET messages_here = excluded.messages_here, names = excluded.names,
      address = excluded.address, words = excluded.words, revision = other_portal.revision + 1,
      changed_by = excluded.changed_by, changed_at = excluded.changed_at`);
}
