import type { Ground } from '#platform/ground.ts';
import type { CommittedReaction, Event } from '#platform/outbox/index.ts';
import type { ApprovalWanted } from '#foundation/governance/index.ts';
import type { LinkWanted, PasswordChanged } from '#foundation/identity/index.ts';
import type { VoiceAnswered } from '#product/voices/index.ts';
import type { LearningReminderDue } from '#product/training/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import {
  insertNotifications,
  patientSideOf,
  type NewNotification,
} from '../notifications.store.ts';

// Messaging's events as far as they matter here; ids and instants only.
type ReplySent = Event & {
  kind: 'messaging.reply_sent';
  threadId: string;
  messageId: string;
  releaseAt: number;
};
type StatusChanged = Event & {
  kind: 'messaging.status_changed';
  threadId: string;
  status: string;
};
type PromiseMoved = Event & {
  kind: 'messaging.promise_moved';
  threadId: string;
  promisedAt: number;
};
type WorkItemChanged = Event & {
  kind: 'triage.work_item_changed';
  threadId: string;
  change: string;
};
type Told =
  | ReplySent
  | StatusChanged
  | PromiseMoved
  | WorkItemChanged
  | LinkWanted
  | PasswordChanged
  | VoiceAnswered
  | ApprovalWanted
  | LearningReminderDue;

/** A reply that asks for more tells of itself; its change of status waits to see whether it did. */
export const turnWaitsMs = 120_000;

/** Notes who is to get a mail. After commit, and safe to repeat: the row is unique per person and event. */
export function noteForMail(ground: Pick<Ground, 'database'>): CommittedReaction<Told> {
  return {
    name: 'notifications.note-for-mail',
    on: [
      'messaging.reply_sent',
      'messaging.status_changed',
      'messaging.promise_moved',
      'triage.work_item_changed',
      'training.reminder_due',
      'governance.approval_wanted',
      'identity.link_wanted',
      'identity.password_changed',
      'voices.answered',
    ],
    when: 'afterCommit',
    async react(events) {
      for (const event of events) await note(ground, event);
    },
  };
}

type Wanted = Pick<NewNotification, 'eventKey' | 'kind' | 'dueAt'> &
  ({ threadId: string } | { personId: string });

async function note(ground: Pick<Ground, 'database'>, event: Told): Promise<void> {
  const wanted = wantedBy(event);
  if (wanted === undefined) return;
  const { organizationId, at } = event;
  await ground.database.transaction(systemScope(organizationId), async (tx) => {
    const personIds =
      'personId' in wanted
        ? [wanted.personId]
        : await patientSideOf(tx, organizationId, wanted.threadId, at);
    insertNotifications(tx, { ...wanted, organizationId, personIds, at });
  });
}

function wantedBy(event: Told): Wanted | undefined {
  const { at } = event;
  switch (event.kind) {
    case 'messaging.reply_sent': {
      const { threadId, messageId, releaseAt } = event;
      return { threadId, eventKey: `${threadId}/${messageId}`, kind: 'message', dueAt: releaseAt };
    }
    case 'messaging.status_changed': {
      if (event.status !== 'waiting_for_you') return undefined;
      const { threadId } = event;
      const eventKey = `${threadId}/your_turn/${at}`;
      return { threadId, eventKey, kind: 'your_turn', dueAt: at + turnWaitsMs };
    }
    case 'messaging.promise_moved': {
      const { threadId, promisedAt } = event;
      return {
        threadId,
        eventKey: `${threadId}/promise/${promisedAt}`,
        kind: 'new_time',
        dueAt: at,
      };
    }
    case 'triage.work_item_changed': {
      if (event.change !== 'closed_quiet') return undefined;
      const { threadId } = event;
      return { threadId, eventKey: `${threadId}/quiet/${at}`, kind: 'closed_quiet', dueAt: at };
    }
    case 'training.reminder_due': {
      const { personId, assignmentId, reason } = event;
      return { personId, eventKey: `learn/${assignmentId}/${reason}`, kind: 'learning', dueAt: at };
    }
    case 'governance.approval_wanted': {
      const { personId, draftId, revision } = event;
      const eventKey = `charter/${draftId}/${revision}`;
      return { personId, eventKey, kind: 'approval_wanted', dueAt: at };
    }
    case 'identity.link_wanted': {
      const { personId, wishId, purpose } = event;
      return { personId, eventKey: `link/${wishId}`, kind: purpose, dueAt: at };
    }
    case 'identity.password_changed': {
      const { personId, changeId } = event;
      return { personId, eventKey: `password/${changeId}`, kind: 'password_changed', dueAt: at };
    }
    case 'voices.answered': {
      const { personId, voiceId } = event;
      return { personId, eventKey: `voice/${voiceId}`, kind: 'voice_answered', dueAt: at };
    }
  }
}
