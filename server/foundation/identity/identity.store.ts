import type { DemoPerson } from './identity.views.ts';
import {
  instant,
  noScope,
  sql,
  type Database,
  type Scope,
  type Transaction,
} from '#platform/db/index.ts';
import type { LinkPurpose } from './identity.events.ts';

export interface AccountRow {
  organization_id: string;
  id: string;
  person_id: string;
  password_hash: string | null;
  language: string;
}

export interface SessionRow {
  organization_id: string;
  id: string;
  account_id: string;
  person_id: string;
  created_at: number;
  seen_at: number;
  ends_at: number;
}

export interface LinkRow {
  organization_id: string;
  id: string;
  account_id: string;
  person_id: string;
  purpose: LinkPurpose;
  language: string;
  expires_at: number;
  used_at: number | null;
}

export interface OrganizationRow {
  id: string;
  slug: string;
  name: string;
  time_zone: string;
  default_language: string;
}

/** The scope of identity's own work for one person: sees all of this organization's log-ins. */
export function accountScope(organizationId: string, personId = ''): Scope {
  return { organization: organizationId, person: personId, system: 'on' };
}

const throughDoor = <Row>(database: Database, work: (tx: Transaction) => Promise<Row[]>) =>
  database.transaction(noScope, work, 'at_once');

export function accountsOf(database: Database, email: string): Promise<AccountRow[]> {
  return throughDoor(database, (tx) => tx.query(sql`SELECT * FROM door_accounts(${email})`));
}

export async function sessionBehind(
  database: Database,
  hash: Buffer,
): Promise<SessionRow | undefined> {
  const rows = await throughDoor<SessionRow>(database, (tx) =>
    tx.query(sql`SELECT * FROM door_session(${hash})`),
  );
  return rows[0];
}

export async function linkBehind(database: Database, hash: Buffer): Promise<LinkRow | undefined> {
  const rows = await throughDoor<LinkRow>(database, (tx) =>
    tx.query(sql`SELECT * FROM door_link(${hash})`),
  );
  return rows[0];
}

/** Every organization of this deployment, oldest first. */
export function organizations(database: Database): Promise<OrganizationRow[]> {
  return throughDoor(database, (tx) => tx.query(sql`SELECT * FROM door_organizations()`));
}

/** Is this the pretend world? Set only by seeding an empty database. */
export async function isDemo(database: Database): Promise<boolean> {
  const rows = await throughDoor<{ demo: boolean }>(database, (tx) =>
    tx.query(sql`SELECT demo FROM deployment`),
  );
  return rows[0]?.demo === true;
}

/** The people of a demo, each with what they can do in the reader's language; nobody where this is no demo. */
export async function demoPeople(database: Database, language: string): Promise<DemoPerson[]> {
  interface Row {
    people: { email: string; name: string; can: Record<string, string> }[];
  }
  const rows = await throughDoor<Row>(database, (tx) =>
    tx.query(sql`SELECT demo_people AS people FROM deployment WHERE demo`),
  );
  return (rows[0]?.people ?? []).map(({ email, name, can }) => ({
    email,
    name,
    what: can[language] ?? can['en'] ?? '',
  }));
}

export function insertSession(
  tx: Transaction,
  session: {
    organizationId: string;
    id: string;
    tokenHash: Buffer;
    accountId: string;
    personId: string;
    at: number;
    endsAt: number;
  },
): void {
  tx.run(sql`
    INSERT INTO session (organization_id, id, token_hash, account_id, person_id, created_at, seen_at, ends_at)
    VALUES (${session.organizationId}, ${session.id}, ${session.tokenHash}, ${session.accountId}, ${session.personId},
      ${instant(session.at)}, ${instant(session.at)}, ${instant(session.endsAt)})`);
}

export function touch(
  tx: Transaction,
  organizationId: string,
  sessionId: string,
  at: number,
): void {
  tx.run(sql`
    UPDATE session SET seen_at = greatest(seen_at, ${instant(at)})
    WHERE organization_id = ${organizationId} AND id = ${sessionId} AND ended_at IS NULL`);
}

/** Ends open sessions of a person; answers their ids. `only` ends that one, `except` keeps one. */
export async function endSessions(
  tx: Transaction,
  which: { organizationId: string; personId: string; only?: string; except?: string; at: number },
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(sql`
    UPDATE session SET ended_at = ${instant(which.at)}
    WHERE organization_id = ${which.organizationId} AND person_id = ${which.personId} AND ended_at IS NULL
      AND (${which.only ?? null}::text IS NULL OR id = ${which.only ?? null})
      AND (${which.except ?? null}::text IS NULL OR id <> ${which.except ?? null})
    RETURNING id`);
  return rows.map((row) => row.id);
}

export function replaceToken(
  tx: Transaction,
  organizationId: string,
  sessionId: string,
  tokenHash: Buffer,
): void {
  tx.run(sql`
    UPDATE session SET token_hash = ${tokenHash}
    WHERE organization_id = ${organizationId} AND id = ${sessionId}`);
}

/** What a new password is compared with, and where the person is written to. */
export interface AccountAbout {
  email: string;
  password_hash: string | null;
  language: string;
  given_name: string;
  family_name: string;
  organization_name: string;
}

export async function accountAbout(
  tx: Transaction,
  organizationId: string,
  accountId: string,
): Promise<AccountAbout | undefined> {
  const rows = await tx.query<AccountAbout>(sql`
    SELECT a.email, a.password_hash, p.language, p.given_name, p.family_name, o.name AS organization_name
    FROM account a
    JOIN person p ON p.organization_id = a.organization_id AND p.id = a.person_id
    JOIN organization o ON o.id = a.organization_id
    WHERE a.organization_id = ${organizationId} AND a.id = ${accountId} AND a.closed_at IS NULL`);
  return rows[0];
}

export function storePassword(
  tx: Transaction,
  which: { organizationId: string; accountId: string; passwordHash: string; at: number },
): void {
  tx.run(sql`
    UPDATE account SET password_hash = ${which.passwordHash}, password_set_at = ${instant(which.at)}
    WHERE organization_id = ${which.organizationId} AND id = ${which.accountId}`);
}

export function insertLink(
  tx: Transaction,
  link: {
    organizationId: string;
    id: string;
    tokenHash: Buffer;
    accountId: string;
    purpose: LinkPurpose;
    at: number;
    expiresAt: number;
  },
): void {
  tx.run(sql`
    INSERT INTO one_time_link (organization_id, id, token_hash, account_id, purpose, created_at, expires_at)
    VALUES (${link.organizationId}, ${link.id}, ${link.tokenHash}, ${link.accountId}, ${link.purpose},
      ${instant(link.at)}, ${instant(link.expiresAt)})`);
}

/** Uses a link up. False when someone was faster, or it is too old. */
export async function useLink(
  tx: Transaction,
  organizationId: string,
  linkId: string,
  at: number,
): Promise<boolean> {
  const rows = await tx.query<{ id: string }>(sql`
    UPDATE one_time_link SET used_at = ${instant(at)}
    WHERE organization_id = ${organizationId} AND id = ${linkId} AND used_at IS NULL AND expires_at > ${instant(at)}
    RETURNING id`);
  return rows.length === 1;
}

/** Makes every other open link of the account worthless. */
export function voidLinks(
  tx: Transaction,
  organizationId: string,
  accountId: string,
  at: number,
): void {
  tx.run(sql`
    UPDATE one_time_link SET used_at = ${instant(at)}
    WHERE organization_id = ${organizationId} AND account_id = ${accountId} AND used_at IS NULL`);
}
