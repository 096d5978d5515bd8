import { describe, expect, test } from 'vitest';
import {
  approvalBy,
  approverRole,
  charterTransitions,
  nextCharterState,
  stateOfVersion,
  type CharterAct,
  type CharterState,
} from './charter-state.ts';

const states = Object.keys(charterTransitions) as CharterState[];

describe('the life of a charter', () => {
  test('nothing takes effect that was not approved, and nothing is approved that was not checked', () => {
    const leadingTo = (wanted: CharterState) =>
      states.flatMap((state) =>
        (Object.keys(charterTransitions[state]) as CharterAct[])
          .filter((act) => nextCharterState(state, act) === wanted && state !== wanted)
          .map((act) => `${state} ${act}`),
      );
    expect(leadingTo('in_force')).toEqual(['approved take_effect']);
    expect(leadingTo('approved')).toEqual(['checked approve_second']);
    expect(leadingTo('checked')).toEqual(['draft pass_check']);
  });

  test('a change after the check sends it back to be checked', () => {
    expect(nextCharterState('checked', 'save')).toBe('draft');
  });

  test('what has been approved is never changed', () => {
    for (const state of ['approved', 'in_force', 'superseded', 'withdrawn'] as const)
      expect(nextCharterState(state, 'save')).toBeUndefined();
  });

  test('rules that hold can be replaced and not withdrawn', () => {
    expect(charterTransitions.in_force).toEqual({ give_way: 'superseded' });
  });
});

describe('two people', () => {
  test('the same person does not count twice', () => {
    expect(approvalBy('ann', [])).toBe('approve_first');
    expect(approvalBy('ann', ['ann'])).toBe('again');
    expect(approvalBy('ben', ['ann'])).toBe('approve_second');
  });

  test('only managers and administrators approve', () => {
    expect(approverRole({ manager: true, administrator: true })).toBe('manager');
    expect(approverRole({ manager: false, administrator: true })).toBe('administrator');
    expect(approverRole({ manager: false, administrator: false })).toBeUndefined();
    expect(approverRole(null)).toBeUndefined();
  });
});

describe('a version by the clock', () => {
  const one = { version: 1, effectiveAt: 100, withdrawnAt: null };
  const two = { version: 2, effectiveAt: 200, withdrawnAt: null };

  test('waits for its date, holds, and gives way to the next', () => {
    expect(stateOfVersion(two, [one, two], 150)).toBe('approved');
    expect(stateOfVersion(one, [one, two], 150)).toBe('in_force');
    expect(stateOfVersion(two, [one, two], 200)).toBe('in_force');
    expect(stateOfVersion(one, [one, two], 200)).toBe('superseded');
  });

  test('that was called off never takes effect, and the one before holds on', () => {
    const calledOff = { ...two, withdrawnAt: 150 };
    expect(stateOfVersion(calledOff, [one, calledOff], 300)).toBe('withdrawn');
    expect(stateOfVersion(one, [one, calledOff], 300)).toBe('in_force');
  });
});
