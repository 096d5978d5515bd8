import type { Transaction } from '#platform/db/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import {
  countMoments,
  findChoice,
  insertMoments,
  type Happened,
  type Moment,
} from './memory.store.ts';

/** Puts on the actor's own list what they were shown and did. The same moment of the same occasion counts once. */
export function remember(
  tx: Transaction,
  actor: Pick<PersonActor, 'organizationId' | 'personId'>,
  moments: readonly Moment[],
): void {
  insertMoments(tx, actor, moments);
}

/** How it went with one item so far. */
export interface Remembered {
  shown: number;
  followed: number;
  dismissed: number;
  /** What happened on the occasion that was asked about. */
  here: ReadonlySet<Happened>;
}

/** What is remembered of the actor for one kind, by item id; an item that never came up is not in it. */
export async function rememberedOf(
  tx: Transaction,
  actor: Pick<PersonActor, 'organizationId' | 'personId'>,
  kind: string,
  occasion: string,
): Promise<ReadonlyMap<string, Remembered>> {
  const rows = await countMoments(tx, actor, kind, occasion);
  const items = new Map<string, Remembered & { here: Set<Happened> }>();
  for (const { itemId, happened, times, here } of rows) {
    const item = items.get(itemId) ?? { shown: 0, followed: 0, dismissed: 0, here: new Set() };
    item[happened] = times;
    if (here) item.here.add(happened);
    items.set(itemId, item);
  }
  return items;
}

/** Whether the actor's list is on. Who switched it off can't put an offer away for good, so what comes again and again isn't offered. */
export function isRemembered(
  tx: Transaction,
  actor: Pick<PersonActor, 'organizationId' | 'personId'>,
): Promise<boolean> {
  return findChoice(tx, actor);
}

/** Whether an offer may still be made: never again after it was followed, or dismissed twice. */
export function mayComeBack(remembered: Pick<Remembered, 'followed' | 'dismissed'>): boolean {
  return remembered.followed === 0 && remembered.dismissed < DISMISSALS_ALLOWED;
}

/** How many refusals an offer takes before it stays away. */
export const DISMISSALS_ALLOWED = 2;
