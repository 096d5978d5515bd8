import { describe, expect, test } from 'vitest';
import { linesChanged } from './word-changes.ts';

const said = (before: string[], after: string[]) =>
  linesChanged(before, after).map(({ is, text }) => `${is} ${text}`);

describe('the lines that differ', () => {
  test('are none where nothing changed', () => {
    expect(said(['a', 'b'], ['a', 'b'])).toEqual([]);
    expect(said([], [])).toEqual([]);
  });

  test('stand as what is gone and what came in its place, in order', () => {
    expect(said(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])).toEqual(['gone b', 'new x', 'new d']);
    expect(said(['a', 'b'], [])).toEqual(['gone a', 'gone b']);
    expect(said([], ['a'])).toEqual(['new a']);
  });

  test('leave alone the most that two files have in common, also when lines repeat or move', () => {
    expect(said(['a', 'b', 'a', 'c'], ['a', 'a', 'c'])).toEqual(['gone b']);
    expect(said(['a', 'b', 'c'], ['b', 'c', 'a'])).toEqual(['gone a', 'new a']);
    expect(said(['a', ''], ['', 'a', ''])).toEqual(['new ']);
  });
});
