import type { Event } from '#platform/outbox/index.ts';

/** Somebody is to be told that there is something to learn. `reason` is told once for each assignment. */
export interface LearningReminderDue extends Event {
  kind: 'training.reminder_due';
  personId: string;
  assignmentId: string;
  reason: string;
}
