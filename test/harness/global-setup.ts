import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg, { type PoolConfig } from 'pg';
import type { TestProject } from 'vitest/node';
import { openDatabase, migrate } from '../../server/platform/database/index.ts';
import type { TestDatabase } from './test-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    databaseDoor: string;
  }
}

const runName = `parley_test_${randomBytes(4).toString('hex')}`;

interface Source {
  owner: PoolConfig;
  app: PoolConfig;
  template: string;
  admin: pg.Client;
  close(): Promise<void>;
}

/** Opens a door at which test files ask for a database; the server behind it starts at the first knock. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-test-'));
  let source: Promise<Source> | undefined;
  const door = createServer((lease) => {
    source ??= openSource(folder);
    void lend(source, lease);
  });
  await new Promise<void>((listening) => door.listen(join(folder, 'door'), listening));
  project.provide('databaseDoor', join(folder, 'door'));
  return async () => {
    door.close();
    await source?.then((open) => open.close()).catch(() => undefined);
    rmSync(folder, { recursive: true, force: true });
  };
}

async function lend(source: Promise<Source>, lease: Socket): Promise<void> {
  const name = `${runName}_${randomBytes(4).toString('hex')}`;
  lease.on('error', () => undefined);
  try {
    const { admin, template, owner, app } = await source;
    await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
    lease.once('close', () => {
      void admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`).catch(() => undefined);
    });
    const lent: TestDatabase = {
      name,
      owner: { ...owner, database: name },
      app: { ...app, database: name },
    };
    lease.write(`${JSON.stringify(lent)}\n`);
  } catch (error) {
    lease.end(`${JSON.stringify({ error: String(error) })}\n`);
  }
}

async function openSource(folder: string): Promise<Source> {
  const given = process.env['TEST_DATABASE_URL'];
  const database = await openDatabase({
    dataDir: folder,
    fsync: false,
    ...(given ? { databaseUrl: given } : {}),
  });
  const template = `${runName}_template`;
  const admin = new pg.Client(database.owner);
  admin.on('error', () => undefined);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${template}`);
  await migrate({ ...database.owner, database: template });
  return {
    owner: database.owner,
    app: database.app,
    template,
    admin,
    async close() {
      await dropEverything(admin);
      await admin.end();
      await database.stop();
    },
  };
}

async function dropEverything(admin: pg.Client): Promise<void> {
  const { rows } = await admin.query<{ name: string }>(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
    [runName],
  );
  for (const { name } of rows) await admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
}
