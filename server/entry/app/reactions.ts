import type { Ground } from '#platform/ground.ts';
import type { CommittedReaction, Event, TransactionReaction } from '#platform/outbox/index.ts';
import type { ActorDirectory } from '#foundation/people/index.ts';
import { indexMessages } from '#product/messaging/index.ts';

/** Every reaction of the product, wired here and nowhere else. */
export function transactionReactions(
  _ground: Ground,
  directory: ActorDirectory,
): TransactionReaction<never>[] {
  return [...(directory.reactions as unknown as TransactionReaction<never>[])];
}

export function committedReactions(ground: Ground): CommittedReaction<Event>[] {
  return [indexMessages(ground) as unknown as CommittedReaction<Event>];
}
