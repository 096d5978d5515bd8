import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { recordStep, setPublicStatus } from '#product/messaging/index.ts';
import { RefusedError } from './triage.errors.ts';
import { mayWork } from './triage.permissions.ts';
import { saveWorkItem } from './triage.store.ts';
import { dueAfterReopening } from './deadlines.ts';
import { nextState } from './work-item-state.ts';
import { heldBy } from './work-item.ts';
import { asHolder, workOnItem, type OnItem } from './work-on-item.ts';

/** Opens answered or closed work again, in the hands of whoever opens it, with a new deadline by the charter. */
export async function reopenWorkItem(
  ground: Ground,
  actor: PersonActor,
  input: OnItem,
): Promise<{ kind: 'reopened' }> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const command = { action: 'triage.reopen', request: {}, allows: mayWork };
  return workOnItem(ground, actor, input, command, async ({ transaction, item, thread, at }) => {
    const state = nextState(item.state, 'reopen');
    if (state === undefined) throw new RefusedError('item', 'not_possible_now');
    const me = asHolder(actor);
    const dueAt = dueAfterReopening(rules.forClinic(item.clinicId), item.lane, thread.topicId, at);
    const ending = { outcome: null, hardBecause: null, closedAt: null, closedBy: null };
    const open = { ...item, ...heldBy(me, at), ...ending, state, dueAt, openedAt: at };
    saveWorkItem(transaction, open, at);
    recordStep(transaction, thread, { kind: 'reopened', by: me, at });
    await setPublicStatus(ground, transaction, thread, 'being_looked_at', me);
    return { result: { kind: 'reopened' as const }, change: 'reopened', item: open };
  });
}
