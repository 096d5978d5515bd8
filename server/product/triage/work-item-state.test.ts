import { describe, expect, test } from 'vitest';
import {
  graver,
  isOpen,
  nextState,
  queueRank,
  workItemTransitions,
  type Lane,
  type WorkItemEvent,
  type WorkItemState,
} from './work-item-state.ts';

const states = Object.keys(workItemTransitions) as WorkItemState[];
const lanes: Lane[] = ['emergency', 'same_day', 'regular'];

describe('the states of work', () => {
  test('a patient who writes is always in line or in hands afterwards', () => {
    for (const state of states)
      expect(['waiting', 'claimed']).toContain(nextState(state, 'patient_writes'));
  });

  test('work that is closed is changed only by opening it again', () => {
    expect(Object.keys(workItemTransitions.closed).toSorted()).toEqual([
      'not_answered',
      'patient_writes',
      'reopen',
      'withdraw',
    ]);
  });

  test('every state that is open can be answered, asked about and closed', () => {
    for (const state of states.filter(isOpen)) {
      expect(nextState(state, 'reply')).toBe('answered');
      expect(nextState(state, 'ask')).toBe('waiting_on_patient');
      expect(nextState(state, 'close')).toBe('closed');
    }
  });

  test('every state can be reached from waiting, and waiting from every state', () => {
    const reach = (from: WorkItemState): Set<WorkItemState> => {
      const seen = new Set<WorkItemState>([from]);
      for (const state of seen)
        for (const event of Object.keys(workItemTransitions[state]) as WorkItemEvent[])
          seen.add(nextState(state, event) ?? state);
      return seen;
    };
    for (const state of states) expect(reach(state).size).toBe(states.length);
  });

  test('only a holder can put work back or let a lease end', () => {
    for (const state of states) {
      expect(nextState(state, 'release') !== undefined).toBe(state === 'claimed');
      expect(nextState(state, 'lease_ends') !== undefined).toBe(state === 'claimed');
    }
  });
});

describe('the order of work', () => {
  test('emergencies come first, then same-day, then the rest, then what waits on patients', () => {
    expect(lanes.map((lane) => queueRank('waiting', lane))).toEqual([0, 1, 2]);
    expect(lanes.map((lane) => queueRank('waiting_on_patient', lane))).toEqual([3, 3, 3]);
  });

  test('of two lanes the graver one wins, whichever comes first', () => {
    for (const [place, lane] of lanes.entries()) {
      for (const less of lanes.slice(place)) {
        expect(graver(lane, less)).toBe(lane);
        expect(graver(less, lane)).toBe(lane);
      }
    }
  });
});
