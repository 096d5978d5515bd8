import { instant, sql, type Transaction } from '#platform/db/index.ts';

/** What a module tells the others. `kind` is `module.what_happened`; the payload holds ids and instants, never words of people. */
export interface Event {
  readonly kind: string;
  readonly organizationId: string;
  readonly at: number;
  /** What a reaction in the same transaction needs besides; never stored in the outbox. */
  readonly transient?: unknown;
}

/** The thread of an event to come. */
export interface Coming {
  organizationId: string;
  threadId: string;
}

/** What reactions asked for ahead of an event, by the reaction's name. */
export type Foreseen = ReadonlyMap<string, Promise<unknown>>;

/** Runs in the command's own transaction: if it fails, the command fails. */
export interface TransactionReaction<E extends Event = Event, F = undefined> {
  name: string;
  on: E['kind'];
  when: 'inTransaction';
  /** Asks for what `react` will need, in the trip to the database that the command makes anyway. */
  foresee?(coming: Coming, transaction: Transaction): Promise<F>;
  /** `foreseen` is undefined when the command did not say what was coming. */
  react(event: E, transaction: Transaction, foreseen?: Promise<F>): Promise<void>;
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
  publish<E extends Event>(transaction: Transaction, event: E, foreseen?: Foreseen): Promise<void>;
  /** Says that an event of this kind may come, once its thread is locked; the answer goes to `publish`. */
  foresee(transaction: Transaction, kind: string, coming: Coming): Foreseen;
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
    foresee(transaction, kind, coming) {
      const foreseen = new Map<string, Promise<unknown>>();
      for (const { name, foresee } of byKind.get(kind) ?? []) {
        if (foresee === undefined) continue;
        const asked = foresee(coming, transaction);
        asked.catch(() => {});
        foreseen.set(name, asked);
      }
      return foreseen;
    },
    async publish(transaction, event, foreseen) {
      const { kind, organizationId, at, transient: _transient, ...rest } = event;
      transaction.run(sql`
        INSERT INTO outbox (organization_id, kind, payload, created_at)
        VALUES (${organizationId}, ${kind}, ${JSON.stringify(rest)}, ${instant(at)})`);
      transaction.afterCommit(committed);
      for (const reaction of byKind.get(kind) ?? [])
        await reaction.react(event, transaction, foreseen?.get(reaction.name) as never);
    },
  };
}
