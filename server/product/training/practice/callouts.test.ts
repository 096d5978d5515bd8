import { expect, test } from 'vitest';
import { calloutsOn, threadStates } from './callouts.ts';
import { stateOf } from './patient-side.routes.ts';

test.each([
  ['received', 20, 'received'],
  ['being_looked_at', null, 'in_hand'],
  ['being_looked_at', 5, 'late'],
  ['waiting_for_you', 5, 'your_turn'],
  ['answered', 5, 'answered'],
  ['closed', null, 'closed'],
] as const)(
  'a conversation that is %s, due at %s, stands as %s',
  (status, promisedAt, expected) => {
    expect(stateOf({ status, promisedAt }, 10)).toBe(expected);
  },
);

test('beside a real conversation stands only what can be misread on it as it is', () => {
  const titles = (state: (typeof threadStates)[number]) =>
    calloutsOn('thread', 'en', state).map(({ title }) => title);
  for (const state of threadStates) expect([state, titles(state).length]).toEqual([state, 2]);
  expect(titles('late').join(' ')).not.toContain('Closed');
  expect(titles('closed').join(' ')).toContain('Closed');
});
