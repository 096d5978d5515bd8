import pg from 'pg';
import { riverside, type World } from '#demo/riverside/index.ts';
import { createGround } from '#entry/app/ground.ts';
import { seedWorld, type IdOf } from '#entry/seed/index.ts';
import { fixedClock, type FixedClock } from '#platform/clock/index.ts';
import { readConfig } from '#platform/config/index.ts';
import type { Ground } from '#platform/ground.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { saveDraft, sendMessage, startDraft } from '#product/messaging/index.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

export const SEED = 7;
const MINUTE = 60_000;
/** A Tuesday, ten in the morning at Riverside: every clinic is open and nothing written now is held back today. */
export const tuesdayMorning = Date.parse('2026-11-17T16:00:00Z');

export interface ClinicWorld {
  ground: Ground & { clock: FixedClock };
  database: TestDatabase;
  organizationId: string;
  idOf: IdOf;
  /** The id of a person by the key of the demo world. */
  person(key: string): string;
  /** The person with all they may do as of now. */
  actor(key: string): Promise<PersonActor>;
  /** Asks as the owner, who sees every row. */
  ask<Row extends pg.QueryResultRow>(text: string, values?: unknown[]): Promise<Row[]>;
  /** How many rows of a table meet a condition. */
  count(table: string, where?: string, values?: unknown[]): Promise<number>;
  /** A draft ready to be sent: about whom, on which topic, which words. */
  draft(actor: PersonActor, written: Written): Promise<string>;
  /** Writes and sends; fails the test when it was not sent. */
  send(actor: PersonActor, written: Written): Promise<{ threadId: string; messageId: string }>;
  close(): Promise<void>;
}

export interface Written {
  body: string;
  /** The person's own key by default. */
  about?: string;
  topicId?: string;
  subject?: string;
}

export interface ClinicOptions {
  now?: number;
  days?: number;
  world?: (world: World) => World;
}

/** Riverside with its written people and no conversation yet, the real reactions inside commands, and a clock that stands still. */
export async function clinicWorld(options: ClinicOptions = {}): Promise<ClinicWorld> {
  const now = options.now ?? tuesdayMorning;
  const database = await testDatabase();
  const clock = fixedClock(now);
  const whole = riverside({ seed: SEED, until: now, days: 1, patients: 0 });
  const world = options.world?.(whole) ?? { ...whole, conversations: [] };
  const { organizationId, idOf } = await seedWorld({
    owner: database.owner,
    world,
    seed: SEED,
    until: now,
    days: options.days ?? 1,
  });
  const owner = new pg.Pool({ ...database.owner, max: 2 });
  owner.on('error', () => undefined);
  const config = readConfig({ LOG_LEVEL: 'silent' });
  const { ground } = createGround({ config, connection: database.app, clock });
  const person = (key: string) => idOf('per', key);
  const ask: ClinicWorld['ask'] = async <Row extends pg.QueryResultRow>(
    text: string,
    values: unknown[] = [],
  ) => (await owner.query<Row>(text, values)).rows;
  const strokes = writingStrokes(ground, person);
  return {
    ground: { ...ground, clock },
    database,
    organizationId,
    idOf,
    person,
    ask,
    ...strokes,
    async actor(key) {
      const who = { organizationId, personId: person(key), accountId: idOf('acc', key) };
      const actor = await loadActor(ground.database, { ...who, sessionId: idOf('ses', key) });
      if (actor === undefined) throw new Error(`Nobody is called ${key}.`);
      return actor;
    },
    async count(table, where = 'true', values = []) {
      const [row] = await ask<{ n: string }>(
        `SELECT count(*) AS n FROM ${table} WHERE ${where}`,
        values,
      );
      return Number(row?.n);
    },
    async close() {
      await ground.database.close();
      await owner.end();
    },
  };
}

function writingStrokes(
  ground: Ground,
  person: (key: string) => string,
): Pick<ClinicWorld, 'draft' | 'send'> {
  const draft: ClinicWorld['draft'] = async (actor, written) => {
    const about = written.about === undefined ? actor.personId : person(written.about);
    const id = await startDraft(ground, actor, about, 'test');
    await saveDraft(ground, actor, id, {
      topicId: written.topicId ?? 'question',
      body: written.body,
      ...(written.subject === undefined ? {} : { subject: written.subject }),
    });
    return id;
  };
  return {
    draft,
    async send(actor, written) {
      const draftId = await draft(actor, written);
      const outcome = await sendMessage(ground, actor, {
        draftId,
        safetySeen: true,
        requestId: 'test',
      });
      if (outcome.kind !== 'sent') throw new Error(`It was not sent: ${JSON.stringify(outcome)}`);
      return { threadId: outcome.threadId, messageId: outcome.messageId };
    },
  };
}

export const minutes = (count: number): number => count * MINUTE;
