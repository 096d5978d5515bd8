import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { lockThread, setPublicStatus } from '#product/messaging/index.ts';
import { clearPresence } from './presence.store.ts';
import { findEndedLeases, findWorkItem, saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import { holderOf, noOwner } from './work-item.ts';
import { tellChange } from './work-on-item.ts';

const AT_A_TIME = 100;

/** Frees what its holder has let lie. Run every minute for each organization; answers how many were freed. */
export async function freeEndedLeases(ground: Ground, organizationId: string): Promise<number> {
  const scope = systemScope(organizationId);
  const threadIds = await ground.database.transaction(scope, (transaction) => {
    clearPresence(transaction, organizationId, ground.clock.now());
    return findEndedLeases(transaction, organizationId, ground.clock.now(), AT_A_TIME);
  });
  let freed = 0;
  for (const threadId of threadIds) {
    if (await freeOne(ground, organizationId, threadId)) freed += 1;
  }
  return freed;
}

function freeOne(ground: Ground, organizationId: string, threadId: string): Promise<boolean> {
  return ground.database.transaction(systemScope(organizationId), async (transaction) => {
    const at = ground.clock.now();
    const thread = await lockThread(transaction, organizationId, threadId);
    const item = await findWorkItem(transaction, organizationId, threadId);
    if (thread === undefined || item === undefined || holderOf(item, at) !== null) return false;
    const state = nextState(item.state, 'lease_ends');
    if (state === undefined) return false;
    const freed = { ...item, ...noOwner, state };
    saveWorkItem(transaction, freed, at);
    if (thread.publicStatus === 'being_looked_at') {
      await setPublicStatus(ground, transaction, thread, 'received', null);
    }
    recordAudit(transaction, {
      organizationId,
      actor: { kind: 'system', id: 'triage.leases' },
      action: 'triage.lease_ended',
      subjectKind: 'work_item',
      subjectId: item.id,
      aboutId: item.patientId,
      detail: { thread: threadId, held_by: item.ownerId },
      at,
    });
    await tellChange(ground, transaction, freed, 'lease_ended', null);
    return true;
  });
}
