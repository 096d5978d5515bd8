import { newId } from '#platform/ids/index.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { saveDraft, sendMessage, startDraft } from '#product/messaging/index.ts';
import { claimWorkItem, reply } from '#product/triage/index.ts';
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

/** Someone has written. Answers the id of the conversation. */
export async function hasWritten(
  world: JourneyWorld,
  who: string,
  written: { body: string; topicId: string; about?: string },
): Promise<string> {
  const { ground } = world.app;
  const actor = await actorOf(world, who);
  const about = world.idOf('per', written.about ?? who);
  const draftId = await startDraft(ground, actor, about, newId('req'));
  const { body, topicId } = written;
  await saveDraft(ground, actor, draftId, { topicId, body });
  const outcome = await sendMessage(ground, actor, {
    draftId,
    safetySeen: true,
    requestId: newId('req'),
  });
  if (outcome.kind !== 'sent') throw new Error(`It was not sent: ${outcome.kind}.`);
  return outcome.threadId;
}

/** The team has answered, and the answer has left. */
export async function hasAnswered(
  world: JourneyWorld,
  who: string,
  threadId: string,
  body: string,
): Promise<void> {
  const { ground } = world.app;
  const actor = await actorOf(world, who);
  const workItemId = await workItemOf(world, threadId);
  const on = () => ({ workItemId, requestId: newId('req'), idempotencyKey: newId('key') });
  await claimWorkItem(ground, actor, on());
  const { releaseAt } = await reply(ground, actor, { ...on(), body });
  world.clock.set(releaseAt + 60_000);
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
