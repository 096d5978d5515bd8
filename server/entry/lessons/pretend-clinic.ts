import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { riverside } from '#demo/riverside/index.ts';
import type { Ground } from '#platform/ground.ts';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { migrate, openDatabase } from '#platform/database/index.ts';
import { createApp } from '../app/app.ts';
import { seedWorld, type Seeded } from '../seed/index.ts';
import { sayTheSame } from './own-words.ts';
import { worldPictured, type Scenery } from './pictured-clinic.ts';

/** A Tuesday morning, so that the clinic is open in every picture. */
export const PICTURES_AT = Date.parse('2026-10-06T15:04:00Z');
const SEED = 7;
const DAYS = 6;

export interface PretendClinic {
  base: string;
  ground: Ground;
  clock: FixedClock;
  seeded: Seeded;
  close(): Promise<void>;
}

/**
 * The running product in a scratch folder, with pretend people and the clock at one moment, to take pictures of.
 * @param scenery whose rules and words it goes by; those it came with when left out
 */
export async function openPretendClinic(scenery?: Scenery): Promise<PretendClinic> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
  const database = await openDatabase({ dataDir: folder, fsync: false });
  const leave = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.owner);
    const clinic = await pretendClinicOn({ ...database, folder }, scenery);
    return {
      ...clinic,
      async close() {
        await clinic.close();
        await leave();
      },
    };
  } catch (error) {
    await leave();
    throw error;
  }
}

type Connections = Pick<Awaited<ReturnType<typeof openDatabase>>, 'owner' | 'app'>;

/** The same on a database that is there and empty. */
export async function pretendClinicOn(
  { owner, app: connection, folder }: Connections & { folder: string },
  scenery?: Scenery,
): Promise<PretendClinic> {
  const people = riverside({ seed: SEED, until: PICTURES_AT, days: DAYS, patients: 0 });
  const world = scenery?.moved ? worldPictured(people, scenery.charter) : people;
  const seeding = { owner, world, seed: SEED, until: PICTURES_AT, days: DAYS };
  const seeded = await seedWorld(
    scenery ? { ...seeding, charterSource: stringify(scenery.charter) } : seeding,
  );
  const read = readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' });
  const config = { ...read, baseUrl: 'http://127.0.0.1' };
  const clock = fixedClock(PICTURES_AT);
  const app = await createApp({ config, connection, clock, worker: false });
  await sayTheSame(app.ground, seeded, scenery?.words ?? []);
  await app.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.http.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  config.baseUrl = base;
  return { base, ground: app.ground, clock, seeded, close: () => app.stop() };
}
