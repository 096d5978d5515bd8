import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg, { type PoolConfig } from 'pg';
import type { World } from '#demo/riverside/index.ts';
import { resolve, type ResolvedCharter } from '#rules/charter/index.ts';
import { freezeClosures, readCharterFile } from '#foundation/governance/index.ts';
import { hashPassword } from '#foundation/identity/index.ts';
import { idsOf, seedTables } from './ids.ts';
import { createRowWriter } from './rows.store.ts';
import { seedConversations } from './seed-conversations.ts';
import { learningTale } from './seed-learning.ts';
import { seedPeople, seedPlaces, type IdOf, type SeedContext } from './seed-people.ts';

/** What every demo person's password is; the sign-in page offers one click instead. */
export const demoPassword = 'riverside demo day';

const DAY = 86_400_000;

export interface SeedOptions {
  owner: PoolConfig;
  world: World;
  seed: number;
  until: number;
  days: number;
  /** The rules it works by, as YAML; those of its file when left out. */
  charterSource?: string;
  /** Called now and then with the number of messages written so far. */
  progress?: (messages: number) => void;
}

export interface Seeded {
  organizationId: string;
  messages: number;
  idOf: IdOf;
}

/** Writes one pretend organization into the database, as its owner, and marks the deployment as a demo. */
export async function seedWorld(options: SeedOptions): Promise<Seeded> {
  const { world, until } = options;
  const client = new pg.Client(options.owner);
  await client.connect();
  try {
    await client.query("SET TimeZone = 'UTC'");
    await client.query('SET synchronous_commit = off');
    const began = until - (options.days + 30) * DAY;
    const idOf = idsOf(world.organization.slug, options.seed);
    const organizationId = idOf('org', world.organization.slug);
    const context: SeedContext = {
      organizationId,
      writer: createRowWriter(client, seedTables),
      idOf,
      passwordHash: await hashPassword(demoPassword),
      began,
      until,
    };
    await client.query('BEGIN');
    const charterOf = await seedRules(world, context, options.charterSource);
    seedPlaces(world, context);
    await context.writer.flush();
    await seedPeople(world, context);
    const learning = learningTale();
    const messages = await seedConversations(
      world,
      context,
      charterOf,
      options.progress ?? (() => {}),
      learning,
    );
    learning.write(context);
    await context.writer.flush();
    await client.query(
      'UPDATE deployment SET demo = true, demo_people = demo_people || $1::jsonb',
      [JSON.stringify(world.people.map(({ email, name, can }) => ({ email, name, can })))],
    );
    await client.query('COMMIT');
    await client.query('ANALYZE');
    return { organizationId, messages, idOf };
  } finally {
    await client.end();
  }
}

/** Loads the organization's charter as its first version. */
async function seedRules(
  world: World,
  context: SeedContext,
  given: string | undefined,
): Promise<(clinicSlug: string) => ResolvedCharter> {
  const path = join(
    import.meta.dirname,
    `../../../content/charters/${world.organization.slug}.yaml`,
  );
  const source = given ?? readFileSync(path, 'utf8');
  const { document, problems } = readCharterFile(source);
  if (document === undefined || problems.length > 0)
    throw new Error(`The charter ${path} has problems: bin/parley charter check ${path}`);
  const frozen = await freezeClosures(document, context.until);
  context.writer.add('organization', {
    id: context.organizationId,
    slug: world.organization.slug,
    name: world.organization.name,
    time_zone: world.organization.timeZone,
    default_language: 'en',
    created_at: new Date(context.began).toISOString(),
  });
  context.writer.add('charter_version', {
    organization_id: context.organizationId,
    id: context.idOf('chv', 'first'),
    version: 1,
    source,
    document: frozen,
    effective_at: new Date(context.began).toISOString(),
    published_at: new Date(context.began).toISOString(),
  });
  const resolved = new Map<string, ResolvedCharter>();
  return (clinicSlug) => {
    const charter =
      resolved.get(clinicSlug) ?? resolve(frozen, { clinic: clinicSlug, version: 1 }).charter;
    resolved.set(clinicSlug, charter);
    return charter;
  };
}
