import type { Ground } from '#platform/ground.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { setPublicStatus, writeReply, type ThreadState } from '#product/messaging/index.ts';
import { closed, decideOutcome, recordClosing, type Closing } from './closing.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { newestFromPatient, saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { heldBy, type WorkItem } from './work-item.ts';
import {
  asHolder,
  refuseWhenHeldByOther,
  textOf,
  workOnItem,
  type OnItem,
} from './work-on-item.ts';

export interface ReplyInput extends OnItem {
  body: string;
  /** The newest letter the writer had seen; a newer one from the patient is shown before anything is sent. */
  seenUntil?: number;
  /** Closes the work in the same step. */
  close?: Closing;
}

export interface ReplyOutcome {
  messageId: string;
  /** Until then it can be taken back, and nobody outside the team sees it. */
  releaseAt: number;
}

/** Answers the patient. Writing to someone takes the work, so that two people never answer at once. */
export function reply(
  ground: Ground,
  actor: PersonActor,
  input: ReplyInput,
): Promise<ReplyOutcome> {
  return write(ground, actor, input, 'reply');
}

/** Asks the patient for more: it is their turn, and the clock waits. */
export function askForMore(
  ground: Ground,
  actor: PersonActor,
  input: Omit<ReplyInput, 'close'>,
): Promise<ReplyOutcome> {
  return write(ground, actor, input, 'ask');
}

async function write(
  ground: Ground,
  actor: PersonActor,
  input: ReplyInput,
  event: 'reply' | 'ask',
): Promise<ReplyOutcome> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const request = { body: input.body, close: input.close ?? null };
  const command = { action: `triage.${event}`, request, allows: mayWork };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    const charter = rules.forClinic(item.clinicId);
    const body = textOf(input.body, 'body', charter.maximumCharacters);
    refuseWhenHeldByOther(item, actor, at);
    await refuseUnseen(transaction, item, input.seenUntil);
    const state = nextState(item.state, event);
    if (state === undefined) throw new RefusedError('item', 'already_closed');
    const undoInMilliseconds = charter.undoSeconds * 1000;
    const author = { ...asHolder(actor), teamId: authorTeam(actor, item) };
    const asks = event === 'ask';
    const messageId = await writeReply(ground, transaction, thread, {
      author,
      body,
      asks,
      undoInMilliseconds,
    });
    const releaseAt = at + undoInMilliseconds;
    const written = { ...item, ...heldBy(author, at), state };
    const ended = input.close
      ? await alsoClose(ground, transaction, thread, written, actor, input.close, at, releaseAt)
      : written;
    saveWorkItem(transaction, ended, at);
    const detail = { message: messageId, outcome: ended.outcome };
    return {
      result: { messageId, releaseAt },
      detail,
      change: ended.state === 'closed' ? 'closed' : asks ? 'asked' : 'replied',
      item: ended,
    };
  });
}

async function alsoClose(
  ground: Ground,
  transaction: Transaction,
  thread: ThreadState,
  item: WorkItem,
  actor: PersonActor,
  closing: Closing,
  at: number,
  visibleFrom: number,
): Promise<WorkItem> {
  const decided = decideOutcome(item, closing, { replying: true });
  // A reply that can be taken back has closed nothing yet for the patient: their page tells it by the status.
  recordClosing(transaction, item, thread, actor, decided, at, 'staff');
  await setPublicStatus(
    ground,
    transaction,
    { ...thread, publicStatus: 'answered' },
    'closed',
    asHolder(actor),
    visibleFrom,
  );
  return closed(item, decided, actor.personId, at);
}

/** The patient wrote again while the answer was being typed: it is read before the answer goes. */
async function refuseUnseen(
  transaction: Transaction,
  item: WorkItem,
  seenUntil: number | undefined,
): Promise<void> {
  if (seenUntil === undefined) return;
  const newest = await newestFromPatient(transaction, item);
  if (newest > seenUntil) throw new RefusedError('item', 'changed_meanwhile');
}

/** A reply stays in the author's team until its release: the team of the work, where the author is in it. */
function authorTeam(actor: PersonActor, item: WorkItem): string | null {
  const teams = actor.staff?.teams ?? [];
  return (teams.find((team) => team.id === item.teamId) ?? teams[0])?.id ?? null;
}
