import { instant, sql, type Transaction } from '#platform/db/index.ts';

export type Happened = 'shown' | 'followed' | 'dismissed';

/** One thing that happened with something that was offered. */
export interface Moment {
  /** The library it is from: 'tip', 'lesson'. */
  kind: string;
  itemId: string;
  happened: Happened;
  /** The draft or sitting it happened in. */
  occasion: string;
  /** The version of the words that were shown. */
  version: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

interface Whose {
  organizationId: string;
  personId: string;
}

/** Writes moments once each; nothing for someone who does not want to be remembered. */
export function insertMoments(
  tx: Transaction,
  { organizationId, personId }: Whose,
  moments: readonly Moment[],
): void {
  for (const { kind, itemId, happened, occasion, version, at } of moments)
    tx.run(sql`
      INSERT INTO guidance_memory (organization_id, person_id, kind, item_id, happened, occasion, version, at)
      SELECT ${organizationId}, ${personId}, ${kind}, ${itemId}, ${happened}, ${occasion}, ${version}, ${instant(at)}
      WHERE NOT EXISTS (SELECT 1 FROM guidance_choice c WHERE c.organization_id = ${organizationId} AND c.person_id = ${personId}
        AND NOT c.remembers)
      ON CONFLICT DO NOTHING`);
}

/** How often each thing happened, and whether it happened on this occasion. */
export function countMoments(
  tx: Transaction,
  { organizationId, personId }: Whose,
  kind: string,
  occasion: string,
): Promise<{ itemId: string; happened: Happened; times: number; here: boolean }[]> {
  return tx.query(sql`
    SELECT item_id AS "itemId", happened, count(*)::integer AS times, bool_or(occasion = ${occasion}) AS here FROM guidance_memory
    WHERE organization_id = ${organizationId} AND person_id = ${personId} AND kind = ${kind} GROUP BY item_id, happened`);
}

const LISTED_AT_MOST = 300;

/** What happened with each thing, how often and when last, the newest first. */
export function listMoments(
  tx: Transaction,
  { organizationId, personId }: Whose,
): Promise<(Pick<Moment, 'kind' | 'itemId' | 'happened' | 'at'> & { times: number })[]> {
  return tx.query(sql`
    SELECT kind, item_id AS "itemId", happened, count(*)::integer AS times, max(at) AS at FROM guidance_memory
    WHERE organization_id = ${organizationId} AND person_id = ${personId}
    GROUP BY kind, item_id, happened ORDER BY max(at) DESC, item_id, happened LIMIT ${LISTED_AT_MOST}`);
}

export async function findChoice(
  tx: Transaction,
  { organizationId, personId }: Whose,
): Promise<boolean> {
  const rows = await tx.query<{ remembers: boolean }>(sql`
    SELECT remembers FROM guidance_choice WHERE organization_id = ${organizationId} AND person_id = ${personId}`);
  return rows[0]?.remembers ?? true;
}

export function saveChoice(
  tx: Transaction,
  { organizationId, personId }: Whose,
  remembers: boolean,
  at: number,
): void {
  tx.run(sql`
    INSERT INTO guidance_choice (organization_id, person_id, remembers, at)
    VALUES (${organizationId}, ${personId}, ${remembers}, ${instant(at)})
    ON CONFLICT (organization_id, person_id) DO UPDATE SET remembers = excluded.remembers, at = excluded.at`);
}

export function deleteMoments(tx: Transaction, { organizationId, personId }: Whose): void {
  tx.run(sql`
    DELETE FROM guidance_memory WHERE organization_id = ${organizationId} AND person_id = ${personId}`);
}

/** People by what happened; null stands for fewer than five. Nothing for who does not shape the rules. */
export function countPeople(
  tx: Transaction,
  kind: string,
): Promise<{ itemId: string; happened: Happened; people: number | null }[]> {
  return tx.query(sql`SELECT item_id AS "itemId", happened, people FROM guidance_counts(${kind})`);
}
