import type { Event } from '#platform/outbox/index.ts';

/** A second person approved words; they are in force from now on. */
export interface ContentApproved extends Event {
  kind: 'library.content_approved';
  contentKind: string;
  itemId: string;
  version: number;
  retired: boolean;
}
