import { clauseValue } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { lockThread, recordStep, setPublicStatus } from '#product/messaging/index.ts';
import { findQuietThreads, findWorkItem, lastLetterAt, saveWorkItem } from './triage.store.ts';
import { nextState } from './work-item-state.ts';
import type { WorkItem } from './work-item.ts';
import { tellChange } from './work-on-item.ts';

const AT_A_TIME = 100;
const DAY = 86_400_000;

interface Rule {
  days: number;
  reopenWithinDays: number;
}

/**
 * Closes what has been quiet for as long as the charter of its clinic says: answered, or asked and never answered by the
 * patient. Urgent work that still waits for the patient is left to people. Answers how many were closed.
 */
export async function closeQuietThreads(ground: Ground, organizationId: string): Promise<number> {
  const rules = await rulesInForce(ground, organizationId);
  let closed = 0;
  for (const clinic of rules.clinics) {
    const charter = rules.forClinic(clinic.id);
    const days = clauseValue(charter, 'threads.quiet_close')?.days;
    if (days === undefined) continue;
    const rule = { days, reopenWithinDays: charter.reopenWithinDays };
    const before = ground.clock.now() - days * DAY;
    const threadIds = await ground.database.transaction(systemScope(organizationId), (tx) =>
      findQuietThreads(tx, organizationId, clinic.id, before, AT_A_TIME),
    );
    for (const threadId of threadIds) {
      if (await closeOne(ground, organizationId, threadId, rule)) closed += 1;
    }
  }
  return closed;
}

/** Quiet is asked again under the thread's lock: someone may have written meanwhile. */
function closeOne(
  ground: Ground,
  organizationId: string,
  threadId: string,
  { days, reopenWithinDays }: Rule,
): Promise<boolean> {
  return ground.database.transaction(systemScope(organizationId), async (transaction) => {
    const at = ground.clock.now();
    const thread = await lockThread(transaction, organizationId, threadId);
    const item = await findWorkItem(transaction, organizationId, threadId);
    if (thread === undefined || item === undefined || !mayEndByItself(item)) return false;
    const lastAt = await lastLetterAt(transaction, item);
    const state = nextState(item.state, 'close');
    if (state === undefined || at - lastAt < days * DAY) return false;
    const outcome = item.state === 'answered' ? 'answered' : 'gone_quiet';
    const ending = { outcome, hardBecause: [], closedAt: at, closedBy: null, claimedUntil: null };
    const ended = { ...item, ...ending, state };
    saveWorkItem(transaction, ended, at);
    const detail = { outcome, days, opensUntil: at + reopenWithinDays * DAY };
    recordStep(transaction, thread, { kind: 'closed_quiet', by: null, detail, at });
    await setPublicStatus(ground, transaction, thread, 'closed', null);
    recordAudit(transaction, {
      organizationId,
      actor: { kind: 'system', id: 'triage.quiet' },
      action: 'triage.closed_quiet',
      subjectKind: 'work_item',
      subjectId: item.id,
      aboutId: item.patientId,
      detail: { thread: threadId, days, clause: 'threads.quiet_close' },
      at,
    });
    await tellChange(ground, transaction, ended, 'closed_quiet', null);
    return true;
  });
}

function mayEndByItself(item: WorkItem): boolean {
  return (
    item.state === 'answered' || (item.state === 'waiting_on_patient' && item.lane === 'regular')
  );
}
