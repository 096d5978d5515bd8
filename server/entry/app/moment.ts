import type { Ground } from '#platform/ground.ts';
import type { Actor } from '#foundation/people/index.ts';
import type { ComposeView } from '#product/messaging/index.ts';
import { momentFor, orientationFor, type MomentOffer } from '#product/training/index.ts';

/** What is taught on a page of writing: messaging knows nothing of lessons, so it is put beside its view here. */
export async function momentOn(
  ground: Ground,
  page: string,
  view: unknown,
  asker: Actor,
): Promise<MomentOffer | null> {
  if (page === 'patient/messaging/about') return (await orientationFor(ground, asker)) ?? null;
  if (page !== 'patient/messaging/compose') return null;
  const { head, threadId, advice, guidance } = view as ComposeView;
  // Nobody is taught how to write while something may be urgent, or in the middle of a conversation.
  if (threadId !== null || advice.alert !== 'none') return null;
  const draft = { id: head.draftId, topicId: guidance.topicId };
  return (await momentFor(ground, asker, draft)) ?? null;
}
