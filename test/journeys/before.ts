import { newId } from '#platform/ids/index.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { saveDraft, sendMessage, startDraft } from '#product/messaging/index.ts';
import { startTeaching } from '#product/training/index.ts';
import { giveVoice } from '#product/voices/index.ts';
import { askForMore, claimWorkItem, closeWorkItem, reply } from '#product/triage/index.ts';
import pg from 'pg';
import type { JourneyWorld } from './journey-world.ts';

/** What happened before a journey begins, done by the product's own commands and not by hand in a browser. */

export async function actorOf(world: JourneyWorld, key: string): Promise<PersonActor> {
  const { organizationId, idOf } = world;
  const actor = await loadActor(world.app.ground.database, {
    organizationId,
    personId: idOf('per', key),
    accountId: idOf('acc', key),
    sessionId: newId('ses'),
  });
  if (actor === undefined) throw new Error(`Nobody is called ${key}.`);
  return actor;
}

export interface Written {
  body: string;
  topicId: string;
  /** The writer's own key without it. */
  about?: string;
}

/** Someone began to write. Answers the id of the draft. */
export async function hasBegun(
  world: JourneyWorld,
  who: string,
  { body, topicId, about }: Written,
): Promise<string> {
  const { ground } = world.app;
  const actor = await actorOf(world, who);
  const patientId = world.idOf('per', about ?? who);
  const draftId = await startDraft(ground, actor, patientId, newId('req'));
  await saveDraft(ground, actor, draftId, { topicId, body });
  return draftId;
}

/** Someone has written. Answers the id of the conversation. */
export async function hasWritten(
  world: JourneyWorld,
  who: string,
  written: Written,
): Promise<string> {
  const { ground } = world.app;
  const actor = await actorOf(world, who);
  const draftId = await hasBegun(world, who, written);
  const outcome = await sendMessage(ground, actor, {
    draftId,
    safetySeen: true,
    requestId: newId('req'),
  });
  if (outcome.kind !== 'sent') throw new Error(`It was not sent: ${outcome.kind}.`);
  return outcome.threadId;
}

const onItem = (workItemId: string) => ({
  workItemId,
  requestId: newId('req'),
  idempotencyKey: newId('key'),
});

/** The team has answered or asked, and that has left. */
async function hasReplied(
  world: JourneyWorld,
  command: typeof reply | typeof askForMore,
  who: string,
  threadId: string,
  body: string,
): Promise<void> {
  const { ground } = world.app;
  const actor = await actorOf(world, who);
  const workItemId = await workItemOf(world, threadId);
  await claimWorkItem(ground, actor, onItem(workItemId));
  const { releaseAt } = await command(ground, actor, { ...onItem(workItemId), body });
  world.clock.set(releaseAt + 60_000);
}

export const hasAnswered = (
  world: JourneyWorld,
  who: string,
  threadId: string,
  body: string,
): Promise<void> => hasReplied(world, reply, who, threadId, body);

/** The team has asked for more: it is the patient's turn. */
export const hasAsked = (
  world: JourneyWorld,
  who: string,
  threadId: string,
  body: string,
): Promise<void> => hasReplied(world, askForMore, who, threadId, body);

/** The team has closed what was answered. */
export async function hasClosed(world: JourneyWorld, who: string, threadId: string): Promise<void> {
  await closeWorkItem(world.app.ground, await actorOf(world, who), {
    ...onItem(await workItemOf(world, threadId)),
    outcome: 'answered',
    hardBecause: [],
    callNote: '',
  });
}

export async function workItemOf(world: JourneyWorld, threadId: string): Promise<string> {
  const [row] = await ask<{ id: string }>(world, 'SELECT id FROM work_item WHERE thread_id = $1', [
    threadId,
  ]);
  if (row === undefined) throw new Error('No work item.');
  return row.id;
}

/** Asks as the owner of the database, who sees every row. */
export async function ask<Row extends pg.QueryResultRow>(
  world: JourneyWorld,
  text: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(world.database.owner);
  await client.connect();
  try {
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end();
  }
}

/** Somebody has said what confused them in a lesson. Answers the id of the voice. */
export async function hasSaid(world: JourneyWorld, who: string, confused: string): Promise<string> {
  const words = { helped: '', confused, wouldChange: '' };
  const keys = { idempotencyKey: newId('key'), requestId: newId('req') };
  const { ground } = world.app;
  const about = { kind: 'lesson', id: 'P2' } as const;
  const given = await giveVoice(ground, await actorOf(world, who), about, words, keys);
  if (given.kind !== 'given') throw new Error('Nothing was said.');
  return given.voiceId;
}

/** Somebody of the team sits with a patient at the tablet. Answers the id of the sitting. */
export async function hasTaught(
  world: JourneyWorld,
  who: string,
  patient: string,
): Promise<string> {
  const keys = { idempotencyKey: newId('key'), requestId: newId('req') };
  const asked = { patientId: world.idOf('per', patient), language: 'es' };
  return startTeaching(world.app.ground, await actorOf(world, who), asked, keys);
}
