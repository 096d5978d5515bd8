import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { setPublicStatus } from '#product/messaging/index.ts';
import { closed, decideOutcome, recordClosing, type Closing } from './closing.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { asHolder, refuseWhenHeldByOther, workOnItem, type OnItem } from './work-on-item.ts';

/** Ends the work with a coded outcome. The patient sees that it is closed and can open it again. */
export function closeWorkItem(
  ground: Ground,
  actor: PersonActor,
  input: OnItem & Closing,
): Promise<{ kind: 'closed' }> {
  const { outcome, hardBecause, callNote } = input;
  const command = {
    action: 'triage.close',
    request: { outcome, hardBecause, callNote },
    allows: mayWork,
  };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    if (item.state === 'closed') throw new RefusedError('item', 'already_closed');
    refuseWhenHeldByOther(item, actor, at);
    const decided = decideOutcome(item, input, { replying: false });
    const ended = closed(item, decided, actor.personId, at);
    saveWorkItem(transaction, ended, at);
    recordClosing(transaction, item, thread, actor, decided, at);
    await setPublicStatus(ground, transaction, thread, 'closed', asHolder(actor));
    const detail = { outcome: decided.outcome, hard_because: decided.hardBecause };
    return { result: { kind: 'closed' as const }, detail, change: 'closed', item: ended };
  });
}
