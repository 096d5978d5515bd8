import { createHash, createHmac, pbkdf2Sync, randomBytes } from 'node:crypto';
import pg, { type PoolConfig } from 'pg';
import { DatabaseError } from './database-error.ts';

/** The role that owns the tables and runs migrations on the embedded server. */
export const ownerRole = 'parley_owner';
/** The role migrations grant to; the application never works as anything stronger. */
export const applicationRole = 'parley_app';
export const databaseName = 'parley';

/** Runs `work` on one short-lived connection. */
export async function withClient<T>(
  config: PoolConfig,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({ connectionTimeoutMillis: 10_000, ...config });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** The server's version as one number, such as 180004. */
export async function databaseVersion(config: PoolConfig): Promise<number> {
  return withClient(config, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      "SELECT current_setting('server_version_num')::int AS version",
    );
    return rows[0]?.version ?? 0;
  });
}

/** Makes both roles and the database on a server of our own, once. */
export async function provisionEmbedded(superuser: PoolConfig): Promise<void> {
  await withClient(superuser, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      databaseName,
    ]);
    if (rows.length > 0) return;
    await client.query(`
      DO $$ BEGIN
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${ownerRole}') THEN
          CREATE ROLE ${ownerRole} LOGIN CREATEROLE CREATEDB;
        END IF;
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${applicationRole}') THEN
          CREATE ROLE ${applicationRole} LOGIN;
        END IF;
      END $$`);
    await client.query(`CREATE DATABASE ${databaseName} OWNER ${ownerRole}`);
  });
}

/** Makes the application's role on somebody else's server, or gives it the password we keep. */
export async function provisionApplicationRole(owner: PoolConfig, password: string): Promise<void> {
  await withClient(owner, async (client) => {
    const { rows } = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [
      applicationRole,
    ]);
    const verb = rows.length > 0 ? 'ALTER' : 'CREATE';
    await allowed(
      client.query(`${verb} ROLE ${applicationRole} LOGIN PASSWORD '${verifierOf(password)}'`),
    );
  });
}

/** Lets the role of `DATABASE_APP_URL` have what migrations grant to the application. */
export async function admitApplicationRole(owner: PoolConfig, user: string): Promise<void> {
  if (user === applicationRole) return;
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ made: boolean; admitted: boolean | null }>(
      `SELECT EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS made,
              (SELECT pg_has_role($2, oid, 'USAGE') FROM pg_roles WHERE rolname = $1) AS admitted`,
      [applicationRole, user],
    );
    if (rows[0]?.made !== true)
      await allowed(client.query(`CREATE ROLE ${applicationRole} NOLOGIN`));
    if (rows[0]?.admitted === true) return;
    await allowed(client.query(`GRANT ${applicationRole} TO ${client.escapeIdentifier(user)}`));
  });
}

/** @throws DatabaseError when row-level security would not bind the application's role. */
export async function checkApplicationRole(app: PoolConfig): Promise<void> {
  await withClient(app, async (client) => {
    const { rows } = await client.query<{ name: string; strong: boolean }>(
      `SELECT r.rolname AS name,
              r.rolsuper OR r.rolbypassrls
                OR pg_has_role(current_user, (SELECT datdba FROM pg_database WHERE datname = current_database()), 'USAGE') AS strong
         FROM pg_roles r WHERE r.rolname = current_user`,
    );
    if (rows[0]?.strong !== true) return;
    throw new DatabaseError(
      `The application would connect as ${rows[0].name}, which row-level security does not bind: set DATABASE_APP_URL to a role that is no superuser, has no BYPASSRLS and does not own the database.`,
    );
  });
}

async function allowed(query: Promise<unknown>): Promise<void> {
  try {
    await query;
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error;
    throw new DatabaseError(
      `The role of DATABASE_URL may not make or grant the role ${applicationRole}: give it CREATEROLE, or make the role yourself and set DATABASE_APP_URL.`,
    );
  }
}

// The server is sent a verifier (RFC 5803), so the password appears in no statement and no log.
function verifierOf(password: string): string {
  const salt = randomBytes(16);
  const rounds = 4096;
  const salted = pbkdf2Sync(password, salt, rounds, 32, 'sha256');
  const key = (name: string) => createHmac('sha256', salted).update(name).digest();
  const stored = createHash('sha256').update(key('Client Key')).digest('base64');
  const server = key('Server Key').toString('base64');
  return `SCRAM-SHA-256$${rounds}:${salt.toString('base64')}$${stored}:${server}`;
}
