import { expect, test } from 'vitest';
import { isId, newId } from './index.ts';

test('an id carries its kind, sorts by time and fits its own check', () => {
  const earlier = newId('thr', 1_800_000_000_000);
  const later = newId('thr', 1_800_000_000_016);
  expect(earlier < later).toBe(true);
  expect(earlier).toMatch(/^thr_[0-9a-hjkmnp-tv-z]{33}$/);
  expect(isId('thr', earlier)).toBe(true);
});

test('ids still sort in the year 2500', () => {
  expect(newId('thr', Date.UTC(2499, 0)) < newId('thr', Date.UTC(2500, 0))).toBe(true);
});

test('an id of another kind, a cut one and a padded one are refused', () => {
  const id = newId('thr');
  expect(isId('msg', id)).toBe(false);
  expect(isId('thr', id.slice(0, -1))).toBe(false);
  expect(isId('thr', `${id}x`)).toBe(false);
  expect(isId('thr', `${id}\n`)).toBe(false);
  expect(isId('thr', ['thr_'])).toBe(false);
});

test('a hundred thousand ids of one moment are all different', () => {
  const made = new Set(Array.from({ length: 100_000 }, () => newId('msg', 0)));
  expect(made.size).toBe(100_000);
});
