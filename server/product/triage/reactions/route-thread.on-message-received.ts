import type { Transaction } from '#platform/db/index.ts';
import type { TransactionReaction } from '#platform/outbox/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import type { MessageReceived, Urgency } from '#product/messaging/index.ts';
import { findWorkItem, insertWorkItem, newWorkItemId, saveWorkItem } from '../triage.store.ts';
import { graver, isOpen, nextState, type Lane } from '../work-item-state.ts';
import { noOwner, type WorkItem } from '../work-item.ts';

/** Every accepted message is work from its first commit on: with a team, a lane and a deadline, seen by that team. */
export const routeThread: TransactionReaction<MessageReceived, WorkItem | undefined> = {
  name: 'triage.route-thread',
  on: 'messaging.message_received',
  when: 'inTransaction',
  // The sender may not write work items, so the product does it in its own scope.
  foresee: ({ organizationId, threadId }, transaction) =>
    transaction.aside(systemScope(organizationId), () =>
      findWorkItem(transaction, organizationId, threadId),
    ),
  react: (event, transaction, foreseen) =>
    transaction.within(systemScope(event.organizationId), async () => {
      const { organizationId, threadId, at } = event;
      const item = event.isNew
        ? undefined
        : await (foreseen ?? findWorkItem(transaction, organizationId, threadId));
      if (item === undefined) openWork(transaction, event);
      else saveWorkItem(transaction, afterPatientWrote(item, event), at);
    }),
};

const lanes: Record<Urgency, Lane> = {
  emergency: 'emergency',
  same_day: 'same_day',
  as_promised: 'regular',
};

function openWork(transaction: Transaction, event: MessageReceived): void {
  insertWorkItem(transaction, {
    organizationId: event.organizationId,
    id: newWorkItemId(event.at),
    threadId: event.threadId,
    patientId: event.patientId,
    clinicId: event.clinicId,
    teamId: event.teamId,
    ...noOwner,
    state: 'waiting',
    lane: lanes[event.urgency],
    dueAt: event.dueAt,
    openedAt: event.at,
    routedBy: event.routedBy,
    outcome: null,
    hardBecause: null,
    closedAt: null,
    closedBy: null,
    hasAttachment: event.transient.hasAttachment,
    senderName: event.transient.senderName,
    senderRelation: event.transient.senderRelation,
    facts: event.transient,
  });
}

type Wrote = Pick<
  MessageReceived,
  'urgency' | 'dueAt' | 'teamId' | 'routedBy' | 'at' | 'transient'
>;

/** Pure. Back in line, for the same owner unless it was closed or has become urgent; never less urgent, never later. */
export function afterPatientWrote(item: WorkItem, event: Wrote): WorkItem {
  const running = item.state === 'waiting' || item.state === 'claimed';
  const lane = isOpen(item.state) ? graver(item.lane, lanes[event.urgency]) : lanes[event.urgency];
  const raised = lane !== item.lane && lane === graver(item.lane, lane);
  const state = nextState(item.state, 'patient_writes') ?? item.state;
  const keepsOwner = item.state !== 'closed' && !(raised && event.teamId !== item.teamId);
  return {
    ...item,
    ...(keepsOwner ? {} : noOwner),
    ...(state === 'waiting' ? { claimedUntil: null } : {}),
    ...(raised ? { teamId: event.teamId, routedBy: event.routedBy } : {}),
    state: keepsOwner ? state : 'waiting',
    lane,
    dueAt: running ? Math.min(item.dueAt, event.dueAt) : event.dueAt,
    openedAt: running ? item.openedAt : event.at,
    outcome: null,
    hardBecause: null,
    closedAt: null,
    closedBy: null,
    hasAttachment: item.hasAttachment || event.transient.hasAttachment,
    senderName: event.transient.senderName,
    senderRelation: event.transient.senderRelation,
  };
}
