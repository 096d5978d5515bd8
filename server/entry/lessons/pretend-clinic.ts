import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { riverside } from '#demo/riverside/index.ts';
import type { CharterDocument } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { migrate, openDatabase } from '#platform/database/index.ts';
import { createApp } from '../app/app.ts';
import { seedWorld, type Seeded } from '../seed/index.ts';
import { sayTheSame, type OwnWords } from './own-words.ts';

/** A Tuesday morning, so that the clinic is open in every picture. */
export const PICTURES_AT = Date.parse('2026-10-06T15:04:00Z');
const SEED = 7;
const DAYS = 6;
export const PRETEND = 'riverside';
/** The clinic of the people in the pictures: where others promise other times, pictures would say something else than the voice. */
export const PICTURED = `${PRETEND}.family-medicine`;
export const PICTURED_QUERY = '?organization=riverside&clinic=family-medicine';

export interface PretendClinic {
  base: string;
  ground: Ground;
  clock: FixedClock;
  seeded: Seeded;
  close(): Promise<void>;
}

/**
 * The running product in a scratch folder, with pretend people and the clock at one moment, to take pictures of.
 * @param charter its rules; those it came with when left out
 * @param words of lessons and screens that say something else than what ships
 */
export async function openPretendClinic(
  charter?: CharterDocument,
  words: readonly OwnWords[] = [],
): Promise<PretendClinic> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
  const database = await openDatabase({ dataDir: folder, fsync: false });
  const leave = async () => {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await migrate(database.owner);
    const clinic = await pretendClinicOn({ ...database, folder }, charter, words);
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
  charter?: CharterDocument,
  words: readonly OwnWords[] = [],
): Promise<PretendClinic> {
  const world = riverside({ seed: SEED, until: PICTURES_AT, days: DAYS, patients: 0 });
  const seeding = { owner, world, seed: SEED, until: PICTURES_AT, days: DAYS };
  const seeded = await seedWorld(
    charter ? { ...seeding, charterSource: stringify(charter) } : seeding,
  );
  const read = readConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error' });
  const config = { ...read, baseUrl: 'http://127.0.0.1' };
  const clock = fixedClock(PICTURES_AT);
  const app = await createApp({ config, connection, clock, worker: false });
  await sayTheSame(app.ground, seeded, words);
  await app.http.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.http.server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}`;
  config.baseUrl = base;
  return { base, ground: app.ground, clock, seeded, close: () => app.stop() };
}
