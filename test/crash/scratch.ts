import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type PoolConfig } from 'pg';
import { riverside } from '#demo/riverside/index.ts';
import { seedWorld } from '#entry/seed/index.ts';
import { migrate, openDatabase } from '#platform/database/index.ts';
import { newId } from '#platform/ids/index.ts';
import { hashToken, newToken } from '#foundation/identity/index.ts';

/** Somebody who writes during the run. */
export interface Writer {
  personId: string;
  token: string;
}

export interface CrashDatabase {
  owner: pg.Pool;
  app: PoolConfig;
  organizationId: string;
  writers: Writer[];
  close(): Promise<void>;
}

export interface Scratch {
  folder: string;
  /** A fresh database with patients who are signed in. `schema` changes its tables first. */
  database(schema?: string): Promise<CrashDatabase>;
  close(): Promise<void>;
}

/** Three in a hundred sends fail inside the transaction, in every run: code that does not look would acknowledge them. */
const failingStatement = `
  ALTER TABLE audit_entry ADD CONSTRAINT crash_run_fails_some CHECK (action <> 'messaging.send' OR right(id, 1) <> 'q')`;

/** A PostgreSQL of its own that really writes to the disk. */
export async function openScratch(): Promise<Scratch> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-crash-'));
  const server = await openDatabase({ dataDir: folder, fsync: true });
  const admin = new pg.Client(server.owner);
  await admin.connect();
  const template = { ...server.owner, database: 'crash_template' };
  await admin.query('CREATE DATABASE crash_template');
  await migrate(template);
  const until = Date.now();
  const world = { ...riverside({ seed: 3, until, days: 1, patients: 0 }), conversations: [] };
  const { organizationId } = await seedWorld({ owner: template, world, seed: 3, until, days: 1 });
  const writers = await signIn(template, organizationId);
  return {
    folder,
    async database(schema) {
      const name = `crash_${randomBytes(4).toString('hex')}`;
      await admin.query(`CREATE DATABASE ${name} TEMPLATE crash_template`);
      const owner = new pg.Pool({ ...server.owner, database: name, max: 2 });
      owner.on('error', () => undefined);
      await owner.query(failingStatement);
      if (schema !== undefined) await owner.query(schema);
      return {
        owner,
        app: { ...server.app, database: name },
        organizationId,
        writers,
        close: () => owner.end(),
      };
    },
    async close() {
      await admin.end();
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function signIn(owner: PoolConfig, organizationId: string): Promise<Writer[]> {
  const client = new pg.Client(owner);
  await client.connect();
  const { rows } = await client.query<{ person_id: string }>(
    'SELECT person_id FROM patient WHERE organization_id = $1 ORDER BY person_id LIMIT 30',
    [organizationId],
  );
  const writers = rows.map(({ person_id: personId }) => ({ personId, token: newToken() }));
  for (const { personId, token } of writers) {
    await client.query(
      `INSERT INTO account (organization_id, id, person_id, email) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization_id, person_id) DO NOTHING`,
      [organizationId, newId('acc'), personId, `${personId}@crash.example`],
    );
    await client.query(
      `INSERT INTO session (organization_id, id, token_hash, account_id, person_id, ends_at)
       SELECT $1, $2, $3, id, $4, now() + interval '1 day' FROM account WHERE organization_id = $1 AND person_id = $4`,
      [organizationId, newId('ses'), hashToken(token), personId],
    );
  }
  await client.end();
  return writers;
}
