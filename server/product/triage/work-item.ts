import type { Lane, WorkItemState } from './work-item-state.ts';
import { queueRank } from './work-item-state.ts';

/** The work on one thread, as a command sees it under lock. Instants are milliseconds since 1970 UTC. */
export interface WorkItem {
  organizationId: string;
  id: string;
  threadId: string;
  patientId: string;
  clinicId: string;
  teamId: string;
  ownerId: string | null;
  ownerName: string | null;
  ownerRole: string | null;
  claimedUntil: number | null;
  state: WorkItemState;
  lane: Lane;
  dueAt: number;
  openedAt: number;
  routedBy: string;
  outcome: string | null;
  hardBecause: readonly string[] | null;
  closedAt: number | null;
  closedBy: string | null;
  hasAttachment: boolean;
  senderName: string | null;
  senderRelation: string | null;
}

/** A claim lasts this long without any activity of its holder. */
export const LEASE_MILLISECONDS = 2 * 60 * 60 * 1000;

/** Who has it now: a claim whose lease has ended holds nothing. */
export function holderOf(
  item: Pick<WorkItem, 'state' | 'ownerId' | 'ownerName' | 'ownerRole' | 'claimedUntil'>,
  now: number,
): { personId: string; name: string; role: string } | null {
  if (item.state !== 'claimed' || item.ownerId === null) return null;
  if (item.claimedUntil === null || item.claimedUntil <= now) return null;
  return { personId: item.ownerId, name: item.ownerName ?? '', role: item.ownerRole ?? '' };
}

export function rankOf(item: Pick<WorkItem, 'state' | 'lane'>): number {
  return queueRank(item.state, item.lane);
}

/** No one has it and no one was given it. */
export const noOwner = {
  ownerId: null,
  ownerName: null,
  ownerRole: null,
  claimedUntil: null,
} as const;

export function heldBy(holder: { personId: string; name: string; role: string }, now: number) {
  return {
    ownerId: holder.personId,
    ownerName: holder.name,
    ownerRole: holder.role,
    claimedUntil: now + LEASE_MILLISECONDS,
  };
}
