import { createApp, type App } from '#entry/app/app.ts';
import type { World } from '#demo/riverside/index.ts';
import { seedWorld, type Seeded } from '#entry/seed/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { newId } from '#platform/ids/index.ts';
import { hashToken, newToken } from '#foundation/identity/index.ts';
import { clinicWorld, type ClinicOptions, type ClinicWorld } from '../harness/clinic-world.ts';
import { seedTwin } from './twin-organization.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const baseUrl = 'http://parley.test';

export interface Asked {
  method?: string;
  path: string;
  /** Token of a session; none for somebody who is not signed in. */
  token?: string | undefined;
  form?: Readonly<Record<string, string>> | undefined;
  /** Over what a browser says of itself; undefined leaves it unsaid. */
  headers?: Readonly<Record<string, string | undefined>>;
  payload?: Buffer | undefined;
}

export interface Answered {
  status: number;
  headers: Readonly<Record<string, unknown>>;
  body: string;
}

export interface AppWorld extends ClinicWorld {
  app: App;
  twin: Seeded;
  /** Signs somebody in past the form; `of` names the organization when it is not Riverside. */
  signIn(personId: string, organizationId?: string): Promise<string>;
  /** Asks as a browser on one of our own pages would. */
  request(asked: Asked): Promise<Answered>;
}

/** The whole product on a database of its own, with a second organization beside Riverside, answering without a network. */
export async function appWorld(
  options: ClinicOptions & { twinWorld?: World } = {},
): Promise<AppWorld> {
  const now = options.now ?? Date.now();
  const world = await clinicWorld({ ...options, now });
  const twin = options.twinWorld
    ? await seedWorld({
        owner: world.database.owner,
        world: options.twinWorld,
        seed: 8,
        until: now,
        days: options.days ?? 1,
      })
    : await seedTwin(world.database.owner, now);
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-trust-'));
  const config = readConfig({ LOG_LEVEL: 'silent', BASE_URL: baseUrl, DATA_DIR: dataDir });
  const { ground, database } = world;
  const app = await createApp({
    config,
    connection: database.app,
    clock: ground.clock,
    worker: false,
  });
  return {
    ...world,
    app,
    twin,
    async signIn(personId, organizationId = world.organizationId) {
      const token = newToken();
      await world.ask(
        `INSERT INTO account (organization_id, id, person_id, email) VALUES ($1, $2, $3, $4)
         ON CONFLICT (organization_id, person_id) DO NOTHING`,
        [organizationId, newId('acc'), personId, `${personId}@trust.example`],
      );
      await world.ask(
        `INSERT INTO session (organization_id, id, token_hash, account_id, person_id, created_at, seen_at, ends_at)
         SELECT $1, $2, $3, id, $4, $5::timestamptz, $5::timestamptz, $5::timestamptz + interval '8 hours' FROM account
         WHERE organization_id = $1 AND person_id = $4`,
        [organizationId, newId('ses'), hashToken(token), personId, new Date(now)],
      );
      return token;
    },
    request: (asked) => ask(app, asked),
    async close() {
      await app.stop();
      await world.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

async function ask(app: App, { method = 'GET', path, token, form, headers, payload }: Asked) {
  const answer = await app.http.inject({
    method: method as 'GET',
    url: path,
    headers: said({
      host: 'parley.test',
      accept: 'text/html',
      ...(method === 'GET' ? {} : { origin: baseUrl, 'sec-fetch-site': 'same-origin' }),
      ...(token === undefined ? {} : { cookie: `parley_session=${token}` }),
      ...(form === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      ...headers,
    }),
    ...(payload === undefined ? {} : { payload }),
    ...(form === undefined ? {} : { payload: new URLSearchParams(form).toString() }),
  });
  return { status: answer.statusCode, headers: answer.headers, body: answer.body };
}

function said(headers: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const given = Object.entries(headers).filter(
    (header): header is [string, string] => header[1] !== undefined,
  );
  return Object.fromEntries(given);
}
