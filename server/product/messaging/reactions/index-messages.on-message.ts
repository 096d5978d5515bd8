import type { Ground } from '#platform/ground.ts';
import type { CommittedReaction } from '#platform/outbox/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import type { MessageReceived, ReplySent, ReplyWithdrawn } from '../messaging.events.ts';
import { addToIndex, removeFromIndex } from '../search.store.ts';

type Indexed = MessageReceived | ReplySent | ReplyWithdrawn;

/** Makes messages findable soon after they stand; a repeat changes nothing. */
export function indexMessages(ground: Ground): CommittedReaction<Indexed> {
  return {
    name: 'messaging.index_messages',
    on: ['messaging.message_received', 'messaging.reply_sent', 'messaging.reply_withdrawn'],
    when: 'afterCommit',
    async react(events) {
      for (const [organizationId, own] of Map.groupBy(events, (event) => event.organizationId)) {
        await ground.database.transaction(systemScope(organizationId), async (transaction) => {
          const gone = own
            .filter((event) => event.kind === 'messaging.reply_withdrawn')
            .map((event) => event.messageId);
          const written = own
            .filter((event) => event.kind !== 'messaging.reply_withdrawn')
            .map((event) => event.messageId);
          await addToIndex(transaction, organizationId, written);
          for (const id of gone) removeFromIndex(transaction, id);
        });
      }
    },
  };
}
