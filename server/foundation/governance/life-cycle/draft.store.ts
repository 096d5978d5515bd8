import { instant, sql, type Transaction } from '#platform/db/index.ts';
import type { ApproverRole } from './charter-state.ts';

export interface CharterDraft {
  id: string;
  state: 'draft' | 'checked' | 'approved' | 'withdrawn';
  source: string;
  revision: number;
  basedOn: number;
  wantedAt: number | null;
  authorId: string;
  changedAt: number;
  changedBy: string;
  changedByName: string;
}

export interface Approval {
  personId: string;
  name: string;
  role: ApproverRole;
  at: number;
}

/** The one draft that is being worked on. `lock` keeps others from changing it until the commit. */
export async function findOpenDraft(
  tx: Transaction,
  organizationId: string,
  lock: 'lock' | 'look' = 'look',
): Promise<CharterDraft | undefined> {
  const forUpdate = lock === 'lock' ? sql`FOR UPDATE OF d` : sql``;
  const rows = await tx.query<CharterDraft>(sql`
    SELECT d.id, d.state, d.source, d.revision, d.based_on AS "basedOn", d.wanted_at AS "wantedAt",
      d.author_id AS "authorId", d.changed_at AS "changedAt", d.changed_by AS "changedBy",
      p.given_name || ' ' || p.family_name AS "changedByName"
    FROM charter_draft d JOIN person p ON p.organization_id = d.organization_id AND p.id = d.changed_by
    WHERE d.organization_id = ${organizationId} AND d.state IN ('draft', 'checked') ${forUpdate}`);
  return rows[0];
}

/** Who approved this very text. */
export function approvalsOf(
  tx: Transaction,
  organizationId: string,
  draft: Pick<CharterDraft, 'id' | 'revision'>,
): Promise<Approval[]> {
  return tx.query<Approval>(sql`
    SELECT a.person_id AS "personId", p.given_name || ' ' || p.family_name AS name, a.role, a.at
    FROM charter_approval a JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    WHERE a.organization_id = ${organizationId} AND a.draft_id = ${draft.id} AND a.revision = ${draft.revision}
    ORDER BY a.at`);
}

export function insertDraft(
  tx: Transaction,
  draft: {
    organizationId: string;
    id: string;
    source: string;
    basedOn: number;
    authorId: string;
    at: number;
  },
): void {
  tx.run(sql`
    INSERT INTO charter_draft (organization_id, id, source, based_on, author_id, created_at, changed_by, changed_at)
    VALUES (${draft.organizationId}, ${draft.id}, ${draft.source}, ${draft.basedOn}, ${draft.authorId}, ${instant(draft.at)},
      ${draft.authorId}, ${instant(draft.at)})`);
}

export function updateSource(
  tx: Transaction,
  draft: { organizationId: string; id: string; source: string; by: string; at: number },
): void {
  tx.run(sql`
    UPDATE charter_draft SET source = ${draft.source}, state = 'draft', revision = revision + 1,
      changed_by = ${draft.by}, changed_at = ${instant(draft.at)}
    WHERE organization_id = ${draft.organizationId} AND id = ${draft.id}`);
}

export function updateState(
  tx: Transaction,
  draft: {
    organizationId: string;
    id: string;
    state: CharterDraft['state'];
    wantedAt?: number | null;
    version?: number;
  },
): void {
  const wanted = draft.wantedAt === undefined ? sql`wanted_at` : sql`${instant(draft.wantedAt)}`;
  tx.run(sql`
    UPDATE charter_draft SET state = ${draft.state}, wanted_at = ${wanted},
      version = coalesce(${draft.version ?? null}, version)
    WHERE organization_id = ${draft.organizationId} AND id = ${draft.id}`);
}

export function insertApproval(
  tx: Transaction,
  approval: {
    organizationId: string;
    draftId: string;
    revision: number;
    personId: string;
    role: ApproverRole;
    at: number;
  },
): void {
  tx.run(sql`
    INSERT INTO charter_approval (organization_id, draft_id, revision, person_id, role, at)
    VALUES (${approval.organizationId}, ${approval.draftId}, ${approval.revision}, ${approval.personId}, ${approval.role},
      ${instant(approval.at)})`);
}

export interface StandingVersion {
  version: number;
  effectiveAt: number;
  source: string;
}

/** The newest version that was not called off, in force or waiting: what the next draft starts from. */
export async function findNewestVersion(
  tx: Transaction,
  organizationId: string,
): Promise<StandingVersion | undefined> {
  const rows = await tx.query<StandingVersion>(sql`
    SELECT version, effective_at AS "effectiveAt", source FROM charter_version
    WHERE organization_id = ${organizationId} AND withdrawn_at IS NULL ORDER BY version DESC LIMIT 1`);
  return rows[0];
}

/** Calls a version off that has not taken effect. Answers whether there was one. */
export async function withdrawVersion(
  tx: Transaction,
  version: { organizationId: string; version: number; by: string; at: number },
): Promise<boolean> {
  const rows = await tx.query(sql`
    UPDATE charter_version SET withdrawn_at = ${instant(version.at)}, withdrawn_by = ${version.by}
    WHERE organization_id = ${version.organizationId} AND version = ${version.version}
      AND withdrawn_at IS NULL AND effective_at > ${instant(version.at)} RETURNING version`);
  return rows.length > 0;
}

export interface DatedVersion {
  version: number;
  effectiveAt: number;
  withdrawnAt: number | null;
}

/** Every version there ever was, newest first, without their texts. */
export function listVersions(tx: Transaction, organizationId: string): Promise<DatedVersion[]> {
  return tx.query<DatedVersion>(sql`
    SELECT version, effective_at AS "effectiveAt", withdrawn_at AS "withdrawnAt" FROM charter_version
    WHERE organization_id = ${organizationId} ORDER BY version DESC`);
}

/** The text of a version as it was written. */
export async function findSource(
  tx: Transaction,
  organizationId: string,
  version: number,
): Promise<string | undefined> {
  const rows = await tx.query<{ source: string }>(sql`
    SELECT source FROM charter_version WHERE organization_id = ${organizationId} AND version = ${version}`);
  return rows[0]?.source;
}

/** Names of those who approved each version. */
export async function approversByVersion(
  tx: Transaction,
  organizationId: string,
): Promise<ReadonlyMap<number, string[]>> {
  const rows = await tx.query<{ version: number; names: string[] }>(sql`
    SELECT d.version, array_agg(p.given_name || ' ' || p.family_name ORDER BY a.at) AS names FROM charter_draft d
    JOIN charter_approval a ON a.organization_id = d.organization_id AND a.draft_id = d.id AND a.revision = d.revision
    JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    WHERE d.organization_id = ${organizationId} AND d.version IS NOT NULL GROUP BY d.version`);
  return new Map(rows.map(({ version, names }) => [version, names]));
}
