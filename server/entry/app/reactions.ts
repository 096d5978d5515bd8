import type { Ground } from '#platform/ground.ts';
import type { CommittedReaction, Event, TransactionReaction } from '#platform/outbox/index.ts';
import type { ActorDirectory } from '#foundation/people/index.ts';
import { noteForMail } from '#edges/notifications/index.ts';
import { indexMessages } from '#product/messaging/index.ts';
import { coverAtOnce, forgetCounts, triageReactions } from '#product/triage/index.ts';

/** What runs inside commands. Every reaction of the product is wired in this file and nowhere else. */
export function transactionReactions(
  ground: Pick<Ground, 'database'>,
  directory: ActorDirectory,
): TransactionReaction<never>[] {
  return [
    ...directory.reactions,
    ...triageReactions,
    ...forgetCounts(ground),
  ] as unknown as TransactionReaction<never>[];
}

/** What follows commits, each at its own pace. */
export function committedReactions(ground: Ground): CommittedReaction<Event>[] {
  return [
    indexMessages(ground),
    coverAtOnce(ground),
    noteForMail(ground),
  ] as unknown as CommittedReaction<Event>[];
}
