import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** What a module tells the others. `kind` is `module.what_happened`; the payload holds ids and instants, never words of people. */
export interface Event {
  readonly kind: string;
  readonly organizationId: string;
  readonly at: number;
  /** What a reaction in the same transaction needs besides; never stored in the outbox. */
  readonly transient?: unknown;
}

/** Runs in the command's own transaction: if it fails, the command fails. */
export interface TransactionReaction<E extends Event = Event> {
  name: string;
  on: E['kind'];
  when: 'inTransaction';
  react(event: E, transaction: Transaction): Promise<void>;
}

/** Runs after the commit, from the outbox, at least once: it must bear a repeat. */
export interface CommittedReaction<E extends Event = Event> {
  name: string;
  on: readonly E['kind'][];
  when: 'afterCommit';
  react(events: readonly E[]): Promise<void>;
}

/** Carries events out of a command. Made once by entry, which wires every reaction. */
export interface EventBus {
  publish<E extends Event>(transaction: Transaction, event: E): Promise<void>;
}

/**
 * @param committed called after a commit that published something, so that readers can be woken
 */
export function createEventBus(
  reactions: readonly TransactionReaction<never>[],
  committed: () => void,
): EventBus {
  const byKind = Map.groupBy(
    reactions as unknown as readonly TransactionReaction[],
    (reaction) => reaction.on,
  );
  return {
    async publish(transaction, event) {
      const { kind, organizationId, at, transient: _transient, ...rest } = event;
      transaction.run(sql`
        INSERT INTO outbox (organization_id, kind, payload, created_at)
        VALUES (${organizationId}, ${kind}, ${JSON.stringify(rest)}, ${instant(at)})`);
      transaction.afterCommit(committed);
      for (const reaction of byKind.get(kind) ?? []) await reaction.react(event, transaction);
    },
  };
}
