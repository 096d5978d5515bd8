import type { TransactionReaction } from '#platform/outbox/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import type { AnswerRated } from '#product/messaging/index.ts';
import { findWorkItem, saveWorkItem } from '../triage.store.ts';
import { nextState } from '../work-item-state.ts';

/** "Not yet" brings the work back to whoever answered, with the time that is promised anew. */
export const reopenThread: TransactionReaction<AnswerRated> = {
  name: 'triage.reopen-thread',
  on: 'messaging.answer_rated',
  when: 'inTransaction',
  react: async (event, transaction) => {
    if (event.answered) return;
    await transaction.within(systemScope(event.organizationId), async () => {
      const item = await findWorkItem(transaction, event.organizationId, event.threadId);
      const state = item && nextState(item.state, 'not_answered');
      if (item === undefined || state === undefined) return;
      const ending = { outcome: null, hardBecause: null, closedAt: null, closedBy: null };
      const dueAt = event.dueAt ?? event.at;
      saveWorkItem(
        transaction,
        { ...item, ...ending, state, claimedUntil: null, dueAt, openedAt: event.at },
        event.at,
      );
    });
  },
};
