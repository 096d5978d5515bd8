import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import type { ReplySent, ReplyWithdrawn } from './messaging.events.ts';
import {
  answerPromises,
  insertMessage,
  markRead,
  recordStep,
  teamReplies,
} from './messaging.store.ts';
import { withdrawMessage } from './reply.store.ts';
import { setPublicStatus, type Holder, type ThreadState } from './public-status.ts';

export interface Reply {
  author: Holder & { teamId: string | null };
  body: string;
  /** The reply asks the patient for more: the clock waits and it is their turn. */
  asks: boolean;
  /** Milliseconds during which only the author's team sees it and it can be taken back. */
  undoInMilliseconds: number;
}

/**
 * Writes the care team's reply inside the caller's transaction: message, public status, kept promise, step, event.
 * Answers the new message's id. Audit and the work item are the caller's (`triage`).
 */
export async function writeReply(
  ground: Ground,
  transaction: Transaction,
  thread: ThreadState,
  reply: Reply,
): Promise<string> {
  const at = ground.clock.now();
  const releaseAt = at + reply.undoInMilliseconds;
  const id = newId('msg', at);
  insertMessage(transaction, thread, {
    id,
    side: 'team',
    authorId: reply.author.personId,
    authorName: reply.author.name,
    authorRole: reply.author.role,
    authorTeamId: reply.author.teamId,
    asks: reply.asks,
    body: reply.body,
    answers: null,
    guidance: null,
    at,
    releaseAt,
  });
  // Who answers has read it, also when the answer came through another system and no page was opened.
  markRead(transaction, thread, reply.author, at);
  teamReplies(transaction, thread, {
    asks: reply.asks,
    name: reply.author.name,
    role: reply.author.role,
    releaseAt,
  });
  if (!reply.asks) answerPromises(transaction, thread, releaseAt, at);
  await setPublicStatus(
    ground,
    transaction,
    thread,
    reply.asks ? 'waiting_for_you' : 'answered',
    reply.author,
    releaseAt,
  );
  await ground.events.publish<ReplySent>(transaction, {
    kind: 'messaging.reply_sent',
    organizationId: thread.organizationId,
    at,
    threadId: thread.id,
    messageId: id,
    patientId: thread.patientId,
    releaseAt,
    asks: reply.asks,
  });
  return id;
}

/**
 * Takes a reply back before its release, as if it had not been written: the promise is open again.
 * Answers the text, so that it can go on being written; undefined when it is too late.
 */
export async function withdrawReply(
  ground: Ground,
  transaction: Transaction,
  thread: ThreadState,
  messageId: string,
  by: Holder,
): Promise<string | undefined> {
  const at = ground.clock.now();
  const body = await withdrawMessage(
    transaction,
    thread.organizationId,
    thread.id,
    messageId,
    by.personId,
    at,
  );
  if (body === undefined) return undefined;
  answerPromises(transaction, thread, null, at);
  await setPublicStatus(ground, transaction, thread, 'being_looked_at', by);
  recordStep(transaction, thread, { kind: 'reply_withdrawn', by, at, shownTo: 'staff' });
  await ground.events.publish<ReplyWithdrawn>(transaction, {
    kind: 'messaging.reply_withdrawn',
    organizationId: thread.organizationId,
    at,
    threadId: thread.id,
    messageId,
  });
  return body;
}
