import type { Ground } from '#platform/ground.ts';
import type { Transaction } from '#platform/db/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, systemScope, type PersonActor } from '#foundation/people/index.ts';
import { clinicsLed } from '../training.permissions.ts';
import type { LearningReminderDue } from '../training.events.ts';
import { takeReminders, type ReminderReason } from './courses.store.ts';
import { dueAfter } from './required-courses.ts';

const SOON_DAYS = 7;
const NEVER = 8_000_000_000_000;

/** What is told by itself: a new course, one that is due in a week, one that is late. Each once. */
export async function remindLearners(ground: Ground, organizationId: string): Promise<number> {
  const at = ground.clock.now();
  const limits = { new: NEVER, soon: dueAfter(at, SOON_DAYS), late: at } as const;
  return ground.database.transaction(systemScope(organizationId), async (tx) => {
    let count = 0;
    for (const reason of ['new', 'soon', 'late'] as const)
      count += await tell(ground, tx, organizationId, {
        reason,
        dueBefore: limits[reason],
        clinicIds: null,
      });
    return count;
  });
}

/** A manager reminds whoever is late or nearly so in their clinics; at most once a day each. Answers how many. */
export async function remindLate(
  ground: Ground,
  actor: PersonActor,
  { requestId }: { requestId: string },
): Promise<number> {
  const { organizationId, personId } = actor;
  const at = ground.clock.now();
  const reason: ReminderReason = `asked-${new Date(at).toISOString().slice(0, 10)}`;
  const scope = { ...systemScope(organizationId), person: personId };
  return ground.database.transaction(scope, async (tx) => {
    const wanted = { reason, dueBefore: dueAfter(at, SOON_DAYS), clinicIds: clinicsLed(actor) };
    const count = await tell(ground, tx, organizationId, wanted);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, requestId),
      action: 'training.remind',
      subjectKind: 'course',
      subjectId: 'late',
      detail: { count },
      at,
    });
    return count;
  });
}

async function tell(
  ground: Ground,
  tx: Transaction,
  organizationId: string,
  wanted: Parameters<typeof takeReminders>[2],
): Promise<number> {
  const taken = await takeReminders(tx, organizationId, wanted);
  for (const { id, personId } of taken) {
    const event: LearningReminderDue = {
      kind: 'training.reminder_due',
      organizationId,
      at: ground.clock.now(),
      personId,
      assignmentId: id,
      reason: wanted.reason,
    };
    await ground.events.publish(tx, event);
  }
  return taken.length;
}
