import type { Ground } from '#platform/ground.ts';
import type { Event, TransactionReaction } from '#platform/outbox/index.ts';

const KEPT_MILLISECONDS = 2000;
const KEPT_AT_MOST = 5000;

interface Kept {
  counts: unknown;
  until: number;
}

const kept = new WeakMap<object, Map<string, Map<string, Kept>>>();

/**
 * Figures beside a list cost more than the list itself, so they are remembered for two seconds, and only until work of the
 * organization changes in this process. `key` must name the person: figures are counted in their scope.
 */
export async function remembered<T>(
  ground: Ground,
  organizationId: string,
  key: string,
  count: () => Promise<T>,
): Promise<T> {
  const organizations = kept.get(ground.database) ?? new Map<string, Map<string, Kept>>();
  kept.set(ground.database, organizations);
  const own = organizations.get(organizationId) ?? new Map<string, Kept>();
  organizations.set(organizationId, own);
  const now = ground.clock.now();
  const known = own.get(key);
  if (known !== undefined && known.until > now && known.until <= now + KEPT_MILLISECONDS)
    return known.counts as T;
  const counts = await count();
  if (own.size >= KEPT_AT_MOST) own.clear();
  own.set(key, { counts, until: now + KEPT_MILLISECONDS });
  return counts;
}

/** A change of work, once committed, makes every remembered figure of its organization old. */
export function forgetCounts(ground: Pick<Ground, 'database'>): TransactionReaction<Event>[] {
  return ['messaging.message_received', 'triage.work_item_changed'].map((kind) => ({
    name: `triage.forget-counts on ${kind}`,
    on: kind,
    when: 'inTransaction' as const,
    react: async ({ organizationId }, transaction) =>
      transaction.afterCommit(() => void kept.get(ground.database)?.delete(organizationId)),
  }));
}
