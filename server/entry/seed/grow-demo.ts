import pg, { type PoolConfig } from 'pg';
import { bulk, riverside } from '#demo/riverside/index.ts';
import { resolve, type CharterDocument, type ResolvedCharter } from '#rules/charter/index.ts';
import { findDemo } from './demo.store.ts';
import { idsOf, seedTables } from './ids.ts';
import { createRowWriter } from './rows.store.ts';
import { seedConversations } from './seed-conversations.ts';
import { DEMO_SEED } from './seed-demo.ts';
import { seedPeople, type SeedContext } from './seed-people.ts';

const DAY = 86_400_000;
const MESSAGES_PER_WEEKDAY_AND_PATIENT = 78 / 20_000;
const MESSAGES_PER_CONVERSATION = 1.9;

export interface Growth {
  owner: PoolConfig;
  patients: number;
  days: number;
  /** Called a few times a second with how far it is and how long it will take. */
  tell(line: string): void;
}

/** Adds patients and conversations to the demo by large statements. Answers how many messages; undefined where there is no demo. */
export async function growDemo(growth: Growth): Promise<number | undefined> {
  const client = new pg.Client(growth.owner);
  await client.connect();
  try {
    const demo = await findDemo(client, 'riverside');
    if (demo === undefined) return undefined;
    await client.query("SET TimeZone = 'UTC'");
    await client.query('SET synchronous_commit = off');
    const until = Date.now();
    const context: SeedContext = {
      organizationId: demo.organizationId,
      writer: createRowWriter(client, seedTables),
      idOf: idsOf('riverside', DEMO_SEED),
      passwordHash: '',
      began: until - growth.days * DAY,
      until,
    };
    const options = { seed: DEMO_SEED, until, days: growth.days, patients: growth.patients };
    const world = riverside(options);
    growth.tell(`Adding patients up to ${growth.patients.toLocaleString('en')} …`);
    await seedPeople(world, context);
    const perWeekday = Math.ceil(growth.patients * MESSAGES_PER_WEEKDAY_AND_PATIENT);
    const expected = perWeekday * MESSAGES_PER_CONVERSATION * growth.days * 0.83;
    const messages = await seedConversations(
      { ...world, conversations: bulk({ ...options, perWeekday }) },
      context,
      charters(demo.document),
      progressOf(growth, expected),
    );
    await client.query('ANALYZE');
    return messages;
  } finally {
    await client.end();
  }
}

function charters(document: CharterDocument): (clinicSlug: string) => ResolvedCharter {
  const resolved = new Map<string, ResolvedCharter>();
  return (clinicSlug) => {
    const charter =
      resolved.get(clinicSlug) ?? resolve(document, { clinic: clinicSlug, version: 1 }).charter;
    resolved.set(clinicSlug, charter);
    return charter;
  };
}

function progressOf(growth: Growth, expected: number): (messages: number) => void {
  const began = performance.now();
  return (messages) => {
    const share = Math.min(0.99, messages / expected);
    const seconds = (performance.now() - began) / 1000;
    const left = Math.round((seconds / share - seconds) / 60);
    const bar = '█'.repeat(Math.round(share * 24)).padEnd(24, '·');
    growth.tell(
      `${bar} ${messages.toLocaleString('en')} of about ${Math.round(expected).toLocaleString('en')} messages, ${left < 1 ? 'under a minute' : `about ${left} min`} left`,
    );
  };
}
