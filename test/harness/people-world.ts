import pg from 'pg';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.ts';
import { createDatabase, type Database } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { createLogger } from '#platform/log/index.ts';
import { createEventBus, type Event, type TransactionReaction } from '#platform/outbox/index.ts';
import { hashPassword } from '#foundation/identity/index.ts';
import { scopeNames } from '#foundation/people/index.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

export interface TestGround extends Ground {
  clock: FixedClock;
  /** Every event that was published, also by commands that were rolled back. */
  published: Event[];
}

export interface PeopleWorld {
  /** How both roles connect. */
  lent: TestDatabase;
  ground: TestGround;
  /** Asks as the owner, who sees every row. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  addOrganization(slug: string): Promise<string>;
  addClinic(organizationId: string, slug: string): Promise<string>;
  /** A person with a log-in; `password` null leaves it without one. */
  addPerson(
    organizationId: string,
    person: NewPerson,
  ): Promise<{ personId: string; accountId: string }>;
  close(): Promise<void>;
}

export interface NewPerson {
  name?: string;
  email: string;
  password?: string | null;
  language?: string;
  patientOf?: string;
  staff?: { role: string; clinicIds?: string[]; administrator?: boolean };
}

/** An empty, migrated database with a ground that stands on it, and the few strokes that put people into it. */
export async function peopleWorld(
  reactionsFor: (
    ground: Pick<Ground, 'database' | 'clock'>,
  ) => readonly TransactionReaction<never>[] = () => [],
  settings: Record<string, string> = {},
): Promise<PeopleWorld> {
  const lent = await testDatabase();
  const owner = new pg.Pool({ ...lent.owner, max: 2 });
  owner.on('error', () => undefined);
  const database = createDatabase({
    connection: lent.app,
    scopeNames,
    maximumConnections: 6,
    onIdleError: () => undefined,
  });
  const ground = groundOn(database, reactionsFor, settings);
  const ask: PeopleWorld['ask'] = async <Row extends pg.QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ) => (await owner.query<Row>(text, values)).rows;
  return {
    lent,
    ground,
    ask,
    ...strokes(ask),
    async close() {
      await database.close();
      await owner.end();
    },
  };
}

function groundOn(
  database: Database,
  reactionsFor: (
    ground: Pick<Ground, 'database' | 'clock'>,
  ) => readonly TransactionReaction<never>[],
  settings: Record<string, string>,
): TestGround {
  const clock = fixedClock(Date.now());
  const published: Event[] = [];
  const bus = createEventBus(reactionsFor({ database, clock }), () => undefined);
  return {
    database,
    clock,
    published,
    events: {
      ...bus,
      publish(transaction, event, foreseen) {
        published.push(event);
        return bus.publish(transaction, event, foreseen);
      },
    },
    log: createLogger({ level: 'silent' }),
    config: readConfig(settings),
  };
}

type Strokes = Pick<PeopleWorld, 'addOrganization' | 'addClinic' | 'addPerson'>;

function strokes(ask: PeopleWorld['ask']): Strokes {
  return {
    async addOrganization(slug) {
      const id = newId('org');
      await ask(
        `INSERT INTO organization (id, slug, name, time_zone) VALUES ($1, $2, $2, 'America/Chicago')`,
        [id, slug],
      );
      return id;
    },
    async addClinic(organizationId, slug) {
      const id = newId('cli');
      await ask('INSERT INTO clinic (organization_id, id, slug, name) VALUES ($1, $2, $3, $3)', [
        organizationId,
        id,
        slug,
      ]);
      return id;
    },
    async addPerson(organizationId, person) {
      const personId = newId('per');
      const accountId = newId('acc');
      const [given = 'Ana', family = 'Reyes'] = person.name?.split(' ') ?? [];
      await ask(
        'INSERT INTO person (organization_id, id, given_name, family_name, language, email) VALUES ($1, $2, $3, $4, $5, $6)',
        [organizationId, personId, given, family, person.language ?? 'en', person.email],
      );
      const hash = person.password ? await hashPassword(person.password) : null;
      await ask(
        'INSERT INTO account (organization_id, id, person_id, email, password_hash) VALUES ($1, $2, $3, $4, $5)',
        [organizationId, accountId, personId, person.email.toLowerCase(), hash],
      );
      await addRelations(ask, organizationId, personId, person);
      return { personId, accountId };
    },
  };
}

async function addRelations(
  ask: PeopleWorld['ask'],
  organizationId: string,
  personId: string,
  { patientOf, staff }: NewPerson,
): Promise<void> {
  if (patientOf !== undefined)
    await ask(
      'INSERT INTO patient (organization_id, person_id, clinic_id, record_number) VALUES ($1, $2, $3, $4)',
      [organizationId, personId, patientOf, personId.slice(-8)],
    );
  if (staff === undefined) return;
  await ask(
    'INSERT INTO staff_member (organization_id, person_id, role, administrator) VALUES ($1, $2, $3, $4)',
    [organizationId, personId, staff.role, staff.administrator ?? false],
  );
  for (const clinicId of staff.clinicIds ?? [])
    await ask(
      'INSERT INTO staff_clinic (organization_id, person_id, clinic_id) VALUES ($1, $2, $3)',
      [organizationId, personId, clinicId],
    );
}
