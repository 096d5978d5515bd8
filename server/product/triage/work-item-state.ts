/** Where the work on a thread stands. `waiting` may already name the person it was given to; `claimed` is held by a lease. */
export type WorkItemState = 'waiting' | 'claimed' | 'waiting_on_patient' | 'answered' | 'closed';

export type WorkItemEvent =
  | 'claim'
  | 'release'
  | 'lease_ends'
  | 'hand_off'
  | 'ask'
  | 'reply'
  | 'withdraw'
  | 'close'
  | 'reopen'
  | 'patient_writes'
  | 'not_answered';

export type Lane = 'emergency' | 'same_day' | 'regular';

/** Which event leads where; what is not listed cannot happen. Rendered into docs/states.md. */
export const workItemTransitions: Readonly<
  Record<WorkItemState, Readonly<Partial<Record<WorkItemEvent, WorkItemState>>>>
> = {
  waiting: {
    claim: 'claimed',
    hand_off: 'waiting',
    ask: 'waiting_on_patient',
    reply: 'answered',
    close: 'closed',
    patient_writes: 'waiting',
  },
  claimed: {
    claim: 'claimed',
    release: 'waiting',
    lease_ends: 'waiting',
    hand_off: 'waiting',
    ask: 'waiting_on_patient',
    reply: 'answered',
    close: 'closed',
    patient_writes: 'claimed',
  },
  waiting_on_patient: {
    claim: 'claimed',
    hand_off: 'waiting_on_patient',
    ask: 'waiting_on_patient',
    reply: 'answered',
    withdraw: 'claimed',
    close: 'closed',
    patient_writes: 'waiting',
  },
  answered: {
    claim: 'claimed',
    ask: 'waiting_on_patient',
    reply: 'answered',
    withdraw: 'claimed',
    close: 'closed',
    reopen: 'claimed',
    patient_writes: 'waiting',
    not_answered: 'waiting',
  },
  closed: {
    withdraw: 'claimed',
    reopen: 'claimed',
    patient_writes: 'waiting',
    not_answered: 'waiting',
  },
};

/** The state after an event; undefined when the event cannot happen in this state. */
export function nextState(state: WorkItemState, event: WorkItemEvent): WorkItemState | undefined {
  return workItemTransitions[state][event];
}

/** A team still has something to do, or the patient has. */
export function isOpen(state: WorkItemState): boolean {
  return state === 'waiting' || state === 'claimed' || state === 'waiting_on_patient';
}

/** The first key of every list: 0 emergency, 1 same day, 2 regular, 3 waiting on the patient. */
export function queueRank(state: WorkItemState, lane: Lane): number {
  if (state === 'waiting_on_patient') return 3;
  return laneRank[lane];
}

const laneRank: Record<Lane, number> = { emergency: 0, same_day: 1, regular: 2 };

/** Urgency is raised, never lowered, while something is open. */
export function graver(one: Lane, other: Lane): Lane {
  return laneRank[one] <= laneRank[other] ? one : other;
}
