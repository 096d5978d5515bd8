import type { Event } from '#platform/outbox/index.ts';

/** What this person may see or do has changed: open streams are cut, what is remembered of them is dropped. */
export interface RightChanged extends Event {
  readonly kind: 'people.right_changed';
  readonly personId: string;
}

/** Someone reads in another language from now on. */
export interface LanguageChosen extends Event {
  readonly kind: 'people.language_chosen';
  readonly personId: string;
}
