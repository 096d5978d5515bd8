export { createEventBus } from './event.ts';
export type { CommittedReaction, Event, EventBus, Foreseen, TransactionReaction } from './event.ts';
export { outboxEnd, outboxScope, pruneOutbox, readOutbox } from './outbox.ts';
export type { Cursor, StoredEvent } from './outbox.ts';
export { advanceReader, BATCH, retryFailures } from './reader.ts';
export { startWaker } from './wake.ts';
export type { Waker } from './wake.ts';
