import { expect, test } from 'vitest';
import { ageBandOf } from './age-bands.ts';
import type { Learner } from './lesson-use.store.ts';
import { reachOf } from './reach.ts';
import { transferOf } from './transfer.ts';
import type { BeforeAfter, Other } from './transfer.store.ts';

const SMALLEST = 10;
const many = <Each>(count: number, each: Each): Each[] => Array.from({ length: count }, () => each);
const learner = (more: Partial<Learner>): Learner => ({
  finished: false,
  checked: false,
  passed: false,
  forms: ['read'],
  language: 'en',
  ageInYears: 40,
  ...more,
});
const pair = (before: boolean, after: boolean, language = 'en'): BeforeAfter => ({
  before,
  after,
  week: '2026-11-09',
  language,
  ageInYears: 40,
});
const other = (kept: boolean | null, language = 'en'): Other => ({
  kept,
  language,
  ageInYears: 40,
});

test('what is left out for a small group does not follow from the others and the total', () => {
  const reach = reachOf(
    [...many(30, learner({})), ...many(4, learner({ language: 'es' }))],
    SMALLEST,
  );
  expect(reach.began).toBe(34);
  expect(reach.byLanguage.map(({ began }) => began)).toEqual(['few', 'few']);
  const finished = [
    ...many(20, learner({ finished: true })),
    ...many(12, learner({ language: 'es' })),
    ...many(3, learner({ language: 'es', finished: true })),
  ];
  const columns = reachOf(finished, SMALLEST).byLanguage;
  expect(columns.map(({ began }) => began)).toEqual([20, 15]);
  expect(columns.map((each) => each.finished)).toEqual(['few', 'few']);
  const pairs = [...many(30, pair(false, true)), ...many(4, pair(true, true, 'es'))];
  const others = [...many(30, other(false)), ...many(4, other(true, 'es'))];
  const { own, byLanguage } = transferOf(pairs, others, SMALLEST);
  expect(own?.people).toBe(34);
  expect(byLanguage.map((each) => [each.own, each.others])).toEqual([
    [null, null],
    [null, null],
  ]);
});

test('whoever wrote nothing that says it, before or after, is in no count', () => {
  const pairs = [
    ...many(12, pair(false, true)),
    ...many(50, { ...pair(true, true), before: null }),
  ];
  const { own, others } = transferOf(pairs, [...many(11, other(true)), other(null)], SMALLEST);
  expect(own).toMatchObject({ people: 12, first: 0, second: 1 });
  expect(others).toMatchObject({ people: 62, otherPeople: 11 });
  expect(transferOf(pairs.slice(0, 9), many(40, other(true)), SMALLEST)).toMatchObject({
    own: null,
    others: null,
  });
});

test('ages are counted in bands, and an unknown one is not guessed', () => {
  expect([0, 17, 18, 64, 65, 80, 101, null].map(ageBandOf)).toEqual([
    '0-17',
    '0-17',
    '18-34',
    '50-64',
    '65-79',
    '80',
    '80',
    'unknown',
  ]);
});
