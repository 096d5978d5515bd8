import { instant, sql, type Transaction } from '#platform/db/index.ts';
import type { Content } from './content.ts';
import type { ContentState } from './content-state.ts';

export interface ItemKey {
  organizationId: string;
  kind: string;
  itemId: string;
}

export interface ContentVersion {
  kind: string;
  itemId: string;
  version: number;
  content: Content;
  retired: boolean;
  outOfDate: string[];
  shippedHash: string;
}

export interface ContentDraft {
  id: string;
  kind: string;
  itemId: string;
  state: ContentState;
  content: Content;
  retires: boolean;
  outOfDate: string[];
  revision: number;
  basedOn: number;
  writers: string[];
  changedByName: string;
  changedAt: number;
  remark: string;
}

const version = sql`kind, item_id AS "itemId", version, content, retired, out_of_date AS "outOfDate", shipped_hash AS "shippedHash"`;

/** The newest version of every item that has one. */
export function listInForce(tx: Transaction, organizationId: string): Promise<ContentVersion[]> {
  return tx.query(sql`
    SELECT DISTINCT ON (kind, item_id) ${version} FROM content_version
    WHERE organization_id = ${organizationId} ORDER BY kind, item_id, version DESC`);
}

/** How many versions there are: versions are only added, so an equal number means that nothing is new. */
export async function countVersions(tx: Transaction, organizationId: string): Promise<number> {
  const rows = await tx.query<{ n: number }>(sql`
    SELECT count(*)::integer AS n FROM content_version WHERE organization_id = ${organizationId}`);
  return rows[0]?.n ?? 0;
}

export interface DatedContent extends ContentVersion {
  approvedAt: number;
  approvedByName: string;
  writerNames: string[];
}

/** Every version of one item, newest first. */
export function versionsOf(tx: Transaction, key: ItemKey): Promise<DatedContent[]> {
  return tx.query(sql`
    SELECT v.kind, v.item_id AS "itemId", v.version, v.content, v.retired, v.out_of_date AS "outOfDate",
      v.shipped_hash AS "shippedHash", v.approved_at AS "approvedAt", p.given_name || ' ' || p.family_name AS "approvedByName",
      (SELECT array_agg(w.given_name || ' ' || w.family_name) FROM person w
       WHERE w.organization_id = v.organization_id AND w.id = ANY (v.writers)) AS "writerNames"
    FROM content_version v JOIN person p ON p.organization_id = v.organization_id AND p.id = v.approved_by
    WHERE v.organization_id = ${key.organizationId} AND v.kind = ${key.kind} AND v.item_id = ${key.itemId}
    ORDER BY v.version DESC`);
}

const draft = sql`d.id, d.kind, d.item_id AS "itemId", d.state, d.content, d.retires, d.out_of_date AS "outOfDate", d.revision,
  d.based_on AS "basedOn", d.writers, d.changed_at AS "changedAt", d.remark, p.given_name || ' ' || p.family_name AS "changedByName"`;

/** Changes that are not finished, the oldest first: those of one kind, or all. */
export function listOpenDrafts(
  tx: Transaction,
  organizationId: string,
  kind?: string,
): Promise<ContentDraft[]> {
  const ofKind = kind === undefined ? sql`` : sql`AND d.kind = ${kind}`;
  return tx.query(sql`
    SELECT ${draft} FROM content_draft d JOIN person p ON p.organization_id = d.organization_id AND p.id = d.changed_by
    WHERE d.organization_id = ${organizationId} AND d.state IN ('draft', 'offered') ${ofKind} ORDER BY d.changed_at`);
}

/** The one change of an item that is being worked on. `lock` keeps others from touching it until the commit. */
export async function findOpenDraft(
  tx: Transaction,
  key: ItemKey,
  lock: 'lock' | 'look' = 'look',
): Promise<ContentDraft | undefined> {
  const forUpdate = lock === 'lock' ? sql`FOR UPDATE OF d` : sql``;
  const rows = await tx.query<ContentDraft>(sql`
    SELECT ${draft} FROM content_draft d JOIN person p ON p.organization_id = d.organization_id AND p.id = d.changed_by
    WHERE d.organization_id = ${key.organizationId} AND d.kind = ${key.kind} AND d.item_id = ${key.itemId}
      AND d.state IN ('draft', 'offered') ${forUpdate}`);
  return rows[0];
}

type Written = Pick<ContentDraft, 'content' | 'retires' | 'outOfDate'> & {
  by: string;
  at: number;
};

export function insertDraft(
  tx: Transaction,
  key: ItemKey,
  { id, basedOn, ...written }: Written & { id: string; basedOn: number },
): void {
  tx.run(sql`
    INSERT INTO content_draft (organization_id, id, kind, item_id, content, retires, out_of_date, based_on, writers, changed_by,
      changed_at)
    VALUES (${key.organizationId}, ${id}, ${key.kind}, ${key.itemId}, ${JSON.stringify(written.content)}, ${written.retires},
      ${written.outOfDate}, ${basedOn}, ${[written.by]}, ${written.by}, ${instant(written.at)})`);
}

/** Writes a new text; whoever approved of an earlier one has to look again. */
export function updateWords(
  tx: Transaction,
  organizationId: string,
  { id, ...written }: Written & { id: string },
): void {
  tx.run(sql`
    UPDATE content_draft SET content = ${JSON.stringify(written.content)}, retires = ${written.retires},
      out_of_date = ${written.outOfDate}, state = 'draft', revision = revision + 1, remark = '', changed_by = ${written.by},
      changed_at = ${instant(written.at)},
      writers = CASE WHEN ${written.by} = ANY (writers) THEN writers ELSE writers || ARRAY[${written.by}::text] END
    WHERE organization_id = ${organizationId} AND id = ${id}`);
}

export function updateState(
  tx: Transaction,
  organizationId: string,
  change: { id: string; state: ContentState; remark?: string },
): void {
  tx.run(sql`
    UPDATE content_draft SET state = ${change.state}, remark = ${change.remark ?? ''}
    WHERE organization_id = ${organizationId} AND id = ${change.id}`);
}

/** Puts words on record as the next version of their item. Answers its number. */
export async function insertVersion(
  tx: Transaction,
  key: ItemKey,
  next: Pick<ContentVersion, 'content' | 'retired' | 'outOfDate' | 'shippedHash'> & {
    writers: readonly string[];
    approvedBy: string;
    at: number;
  },
): Promise<number> {
  const rows = await tx.query<{ version: number }>(sql`
    INSERT INTO content_version (organization_id, kind, item_id, version, content, retired, out_of_date, shipped_hash, writers,
      approved_by, approved_at)
    SELECT ${key.organizationId}, ${key.kind}, ${key.itemId}, coalesce(max(version), 0) + 1, ${JSON.stringify(next.content)}::jsonb,
      ${next.retired}, ${next.outOfDate}::text[], ${next.shippedHash}, ${[...next.writers]}::text[], ${next.approvedBy}, ${instant(next.at)}
    FROM content_version
    WHERE organization_id = ${key.organizationId} AND kind = ${key.kind} AND item_id = ${key.itemId} RETURNING version`);
  return rows[0]?.version ?? 0;
}
