import { expect, test } from 'vitest';
import { rememberLast } from './remember-last.ts';

test('the same is made once while it is among the last, and an answer of nothing counts', () => {
  const made: string[] = [];
  const answer = rememberLast(2, (key) => {
    made.push(key);
    return key === 'none' ? undefined : key.toUpperCase();
  });
  expect([answer('none'), answer('none'), answer('b'), answer('none')]).toEqual([
    undefined,
    undefined,
    'B',
    undefined,
  ]);
  expect(made).toEqual(['none', 'b']);
  answer('c');
  answer('b');
  expect(made).toEqual(['none', 'b', 'c', 'b']);
});
