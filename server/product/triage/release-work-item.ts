import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { recordStep, setPublicStatus } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { noOwner } from './work-item.ts';
import { asHolder, refuseWhenHeldByOther, workOnItem, type OnItem } from './work-on-item.ts';

/** Puts a work item back where the whole team sees that no one has it. */
export function releaseWorkItem(
  ground: Ground,
  actor: PersonActor,
  input: OnItem,
): Promise<{ kind: 'released' }> {
  const command = { action: 'triage.release', request: {}, allows: mayWork };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    refuseWhenHeldByOther(item, actor, at);
    const state = nextState(item.state, 'release');
    if (state === undefined) throw new RefusedError('item', 'not_possible_now');
    const released = { ...item, ...noOwner, state };
    saveWorkItem(transaction, released, at);
    recordStep(transaction, thread, { kind: 'released', by: asHolder(actor), at });
    if (thread.publicStatus !== 'received') {
      await setPublicStatus(ground, transaction, thread, 'received', null);
    }
    return { result: { kind: 'released' as const }, change: 'released', item: released };
  });
}
