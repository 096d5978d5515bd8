import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { updateStatus } from './messaging.store.ts';
import type { PublicStatus, StatusChanged } from './messaging.events.ts';

/** Who has the thread now, as the patient is told: name and role. Null when nobody has. */
export interface Holder {
  personId: string;
  name: string;
  role: string;
}

/** Which status may follow which. Rendered into docs/states.md. */
export const publicStatusTransitions: Readonly<Record<PublicStatus, readonly PublicStatus[]>> = {
  received: ['being_looked_at', 'waiting_for_you', 'answered', 'closed'],
  being_looked_at: ['received', 'being_looked_at', 'waiting_for_you', 'answered', 'closed'],
  waiting_for_you: ['received', 'being_looked_at', 'waiting_for_you', 'answered', 'closed'],
  answered: ['received', 'being_looked_at', 'waiting_for_you', 'answered', 'closed'],
  closed: ['received', 'being_looked_at', 'answered', 'waiting_for_you'],
};

/** The thread as a command needs to see it before it decides. */
export interface ThreadState {
  organizationId: string;
  id: string;
  patientId: string;
  clinicId: string;
  openedBy: string;
  visibility: 'participants' | 'confidential';
  topicId: string;
  teamId: string;
  language: string;
  urgency: 'emergency' | 'same_day' | 'as_promised';
  publicStatus: PublicStatus;
  promisedAt: number | null;
  closedAt: number | null;
  messageCount: number;
  subject: string;
}

/**
 * What the patient sees of the work. `triage` calls it inside its own transaction, so that no patient screen reads triage.
 * `visibleFrom` is when the patient may see it: the release of a reply that can still be taken back.
 * Throws when the transition is not in the table.
 */
export async function setPublicStatus(
  ground: Ground,
  transaction: Transaction,
  thread: ThreadState,
  status: PublicStatus,
  holder: Holder | null,
  visibleFrom: number = ground.clock.now(),
): Promise<void> {
  if (!publicStatusTransitions[thread.publicStatus].includes(status)) {
    throw new Error(`A thread that is ${thread.publicStatus} cannot become ${status}.`);
  }
  const at = ground.clock.now();
  updateStatus(transaction, thread, status, holder, at, visibleFrom);
  await ground.events.publish<StatusChanged>(transaction, {
    kind: 'messaging.status_changed',
    organizationId: thread.organizationId,
    at,
    threadId: thread.id,
    patientId: thread.patientId,
    status,
  });
}
