import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { withdrawReply } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { heldBy } from './work-item.ts';
import { asHolder, workOnItem, type OnItem } from './work-on-item.ts';

/** Takes the author's own reply back before its release. Answers its text, so that it can go on being written. */
export function undoReply(
  ground: Ground,
  actor: PersonActor,
  input: OnItem & { messageId: string },
): Promise<{ body: string }> {
  const { messageId } = input;
  const command = { action: 'triage.undo_reply', request: { messageId }, allows: mayWork };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    const me = asHolder(actor);
    const state = nextState(item.state, 'withdraw');
    const body = state && (await withdrawReply(ground, transaction, thread, messageId, me));
    if (state === undefined || body === undefined)
      throw new RefusedError('item', 'too_late_to_undo');
    const open = {
      ...item,
      ...heldBy(me, at),
      state,
      outcome: null,
      hardBecause: null,
      closedAt: null,
      closedBy: null,
    };
    saveWorkItem(transaction, open, at);
    return {
      result: { body },
      detail: { message: messageId },
      change: 'reply_withdrawn',
      item: open,
    };
  });
}
