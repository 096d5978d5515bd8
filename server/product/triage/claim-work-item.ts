import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { recordStep, setPublicStatus, type Holder } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { heldBy, holderOf } from './work-item.ts';
import { asHolder, workOnItem, type OnItem } from './work-on-item.ts';

export interface ClaimInput extends OnItem {
  /** Takes it from whoever has it: said on the button, on record, and seen by both. */
  takeOver?: boolean;
}

export type ClaimOutcome = { kind: 'claimed' } | { kind: 'taken'; takenBy: Holder };

/** Takes a work item for two hours of activity. Whoever comes second is told who has it. */
export function claimWorkItem(
  ground: Ground,
  actor: PersonActor,
  input: ClaimInput,
): Promise<ClaimOutcome> {
  const takeOver = input.takeOver === true;
  const command = { action: 'triage.claim', request: { takeOver }, allows: mayWork };
  return workOnItem<ClaimOutcome>(
    ground,
    actor,
    input,
    command,
    async ({ transaction, item, thread, at }) => {
      const holder = holderOf(item, at);
      const other = holder !== null && holder.personId !== actor.personId;
      if (other && !takeOver) {
        return {
          result: { kind: 'taken', takenBy: holder },
          detail: { taken_by: holder.personId },
          item,
        };
      }
      const state = nextState(item.state, 'claim');
      if (state === undefined) throw new RefusedError('item', 'already_closed');
      const me = asHolder(actor);
      const claimed = { ...item, ...heldBy(me, at), state };
      saveWorkItem(transaction, claimed, at);
      if (holder?.personId !== actor.personId) {
        recordStep(transaction, thread, { kind: 'taken', by: me, at });
        await setPublicStatus(ground, transaction, thread, 'being_looked_at', me);
      }
      const detail = other ? { taken_from: holder.personId } : {};
      return { result: { kind: 'claimed' }, detail, change: 'claimed', item: claimed };
    },
  );
}
