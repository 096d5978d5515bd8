import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from '#platform/database/index.ts';
import { riverside } from '#demo/riverside/index.ts';
import { seedWorld } from './seed-world.ts';

export const DEMO_SEED = 1;
const DAYS = 90;
const PATIENTS = 20_000;

const secondWorld = join(import.meta.dirname, '../../../demo/cedar-hollow/index.ts');

/** Fills an empty database with the pretend organizations, ending now. */
export async function seedDemo({
  database,
  say,
}: {
  database: Database;
  say(line: string): void;
}): Promise<void> {
  const until = Date.now();
  const began = performance.now();
  const world = riverside({ seed: DEMO_SEED, until, days: DAYS, patients: PATIENTS });
  const { messages } = await seedWorld({
    owner: database.owner,
    world,
    seed: DEMO_SEED,
    until,
    days: DAYS,
  });
  if (existsSync(secondWorld)) {
    const { cedarHollow } = await import('#demo/cedar-hollow/index.ts');
    await seedWorld({
      owner: database.owner,
      world: cedarHollow({ seed: DEMO_SEED, until, days: DAYS }),
      seed: DEMO_SEED,
      until,
      days: DAYS,
    });
  }
  say(
    `The demo holds ${messages} messages; it took ${Math.round((performance.now() - began) / 1000)} s.`,
  );
}
