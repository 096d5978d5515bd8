import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg, { type PoolConfig } from 'pg';
import { DatabaseError } from './database-error.ts';
import { startEmbedded } from './embedded.ts';
import {
  admitApplicationRole,
  applicationRole,
  checkApplicationRole,
  databaseName,
  databaseVersion,
  ownerRole,
  provisionApplicationRole,
  provisionEmbedded,
  withClient,
} from './provision.ts';

export interface DatabaseSettings {
  dataDir: string;
  databaseUrl?: string | undefined;
  databaseAppUrl?: string | undefined;
  /** Off only for tests, and only on the embedded server. */
  fsync?: boolean;
  log?: ((line: string) => void) | undefined;
}

export interface Database {
  kind: 'embedded' | 'external';
  /** Owns the tables, migrates and seeds. Never serves a request. */
  owner: PoolConfig;
  /** What requests work as: row-level security binds it. */
  app: PoolConfig;
  /** Stops an embedded server; ends nothing of an external one. */
  stop(): Promise<void>;
}

/**
 * Brings up the database a process works on, with both roles made; run `migrate` next.
 * @throws DatabaseError in one sentence that says what to change.
 */
export async function openDatabase(settings: DatabaseSettings): Promise<Database> {
  mkdirSync(settings.dataDir, { recursive: true });
  return settings.databaseUrl === undefined
    ? openEmbedded(settings)
    : openExternal(settings, settings.databaseUrl);
}

async function openEmbedded(settings: DatabaseSettings): Promise<Database> {
  const server = await startEmbedded({
    dataDir: join(settings.dataDir, 'postgres'),
    fsync: settings.fsync ?? true,
    ...(settings.log ? { log: settings.log } : {}),
  });
  try {
    await provisionEmbedded(server.superuser);
  } catch (error) {
    await server.stop();
    throw error;
  }
  const as = (user: string) => ({ ...server.superuser, user, database: databaseName });
  return {
    kind: 'embedded',
    owner: as(ownerRole),
    app: as(applicationRole),
    stop: () => server.stop(),
  };
}

async function openExternal(settings: DatabaseSettings, url: string): Promise<Database> {
  const owner = configOf(url, 'DATABASE_URL');
  await checkServer(owner);
  const app =
    settings.databaseAppUrl === undefined
      ? await ownApplicationRole(settings.dataDir, owner)
      : await givenApplicationRole(owner, settings.databaseAppUrl);
  await checkApplicationRole(app);
  return { kind: 'external', owner, app, stop: async () => undefined };
}

function configOf(url: string, name: string): PoolConfig {
  try {
    const { host, port, user, database, password, ssl } = new pg.Client({ connectionString: url });
    return {
      host,
      port,
      ...(user ? { user } : {}),
      ...(database ? { database } : {}),
      ...(password ? { password } : {}),
      ssl,
    };
  } catch {
    throw new DatabaseError(
      `${name} is not a PostgreSQL address: write postgres://user:password@host:5432/database.`,
    );
  }
}

async function checkServer(owner: PoolConfig): Promise<void> {
  const version = await databaseVersion(owner).catch((error: Error) => {
    throw new DatabaseError(
      `The database of DATABASE_URL does not answer (${error.message}): start it, or correct the address.`,
    );
  });
  if (version < 150000) {
    throw new DatabaseError(
      `DATABASE_URL names PostgreSQL ${Math.floor(version / 10_000)}: Parley needs 15 to 18.`,
    );
  }
  await withClient(owner, async (client) => {
    const { rows } = await client.query<{ encoding: string }>(
      'SELECT pg_encoding_to_char(encoding) AS encoding FROM pg_database WHERE datname = current_database()',
    );
    if (rows[0]?.encoding === 'UTF8') return;
    throw new DatabaseError(
      `The database of DATABASE_URL is encoded in ${rows[0]?.encoding}: make one with ENCODING 'UTF8'.`,
    );
  });
}

async function givenApplicationRole(owner: PoolConfig, url: string): Promise<PoolConfig> {
  const app = configOf(url, 'DATABASE_APP_URL');
  await admitApplicationRole(owner, app.user ?? '');
  return app;
}

async function ownApplicationRole(dataDir: string, owner: PoolConfig): Promise<PoolConfig> {
  const path = join(dataDir, 'application-password');
  if (!existsSync(path)) {
    writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 });
    chmodSync(path, 0o600);
  }
  const password = readFileSync(path, 'utf8').trim();
  const app = { ...owner, user: applicationRole, password };
  const known = await databaseVersion(app).then(
    () => true,
    () => false,
  );
  if (!known) await provisionApplicationRole(owner, password);
  return app;
}
