import type { TransactionReaction } from '#platform/outbox/index.ts';
import { StillOpenError, type MessagingMoved } from '#foundation/governance/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import { countOpenWork } from '../triage.store.ts';

/** Nobody who waits for an answer is left behind: messages move to another portal once everything here is answered. */
export const refuseWithOpenWork: TransactionReaction<MessagingMoved> = {
  name: 'triage.refuse-with-open-work',
  on: 'governance.messaging_moved',
  when: 'inTransaction',
  react: async ({ organizationId, messagesHere }, transaction) => {
    if (messagesHere) return;
    await transaction.within(systemScope(organizationId), async () => {
      const open = await countOpenWork(transaction, organizationId);
      if (open > 0) throw new StillOpenError(open);
    });
  },
};
