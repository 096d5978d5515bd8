import { expect, test } from 'vitest';
import { timeOf } from './time-of.ts';

test('a time is taken as people write it, and never guessed', () => {
  const taken = ['8am', '8 am', '5 PM', '5:30 p. m.', '12 pm', '12am', '11.15 a.m.'].map(timeOf);
  expect(taken).toEqual(['08:00', '08:00', '17:00', '17:30', '12:00', '00:00', '11:15']);
  for (const open of ['', '08:00', '24:00', '8:00', '5', '13 pm', '0 am', 'noon', '8 am to 5 pm'])
    expect(timeOf(open)).toBe(open);
});
