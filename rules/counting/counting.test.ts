import { expect, test } from 'vitest';
import { differenceBetween, differenceWithin, shareOf, tooSmall, type Interval } from './index.ts';

const rounded = ({ low, high }: Interval, places = 3) =>
  [low, high].map((each) => Number(each.toFixed(places)));

test('intervals are the ones that Newcombe printed', () => {
  // Newcombe 1998, Statistics in Medicine 17:857, 17:873 and 17:2635 (the pairs, after Fagerland 2014).
  expect(rounded(shareOf({ yes: 81, of: 263 }), 4)).toEqual([0.2553, 0.3662]);
  expect(rounded(shareOf({ yes: 0, of: 20 }), 4)).toEqual([0, 0.1611]);
  expect(rounded(differenceBetween({ yes: 48, of: 80 }, { yes: 56, of: 70 }), 4)).toEqual([
    0.0524, 0.3339,
  ]);
  const hyperresponsive = { both: 1, onlyAfter: 7, onlyBefore: 1, neither: 12 };
  expect(rounded(differenceWithin(hyperresponsive))).toEqual([0.026, 0.507]);
});

test('the interval of a change covers the truth about 95 times of 100', () => {
  let seed = 7;
  const next = () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
  const covered = Array.from({ length: 4000 }, () => {
    const pairs = { both: 0, onlyBefore: 0, onlyAfter: 0, neither: 0 };
    for (let person = 0; person < 40; person += 1) {
      const before = next() < 0.5;
      const after = next() < (before ? 0.8 : 0.4);
      if (before) pairs[after ? 'both' : 'onlyBefore'] += 1;
      else pairs[after ? 'onlyAfter' : 'neither'] += 1;
    }
    const { low, high } = differenceWithin(pairs);
    return low <= 0.1 && high >= 0.1;
  }).filter(Boolean).length;
  expect(covered / 4000).toBeGreaterThan(0.93);
  expect(covered / 4000).toBeLessThan(0.985);
});

test('more is positive, nothing leaves -1 to 1, and nobody has no share', () => {
  expect(differenceBetween({ yes: 1, of: 10 }, { yes: 9, of: 10 }).value).toBeCloseTo(0.8);
  const all = differenceWithin({ both: 0, onlyBefore: 0, onlyAfter: 12, neither: 0 });
  expect(all.value).toBe(1);
  expect(all.high).toBeLessThanOrEqual(1);
  expect(() => shareOf({ yes: 0, of: 0 })).toThrow(RangeError);
});

test('a hidden group can not be worked out from the total', () => {
  const groups = new Map([
    ['young', 3],
    ['middle', 40],
    ['old', 15],
  ]);
  expect([...tooSmall(groups, 10)]).toEqual(['young', 'old']);
  expect([...tooSmall(new Map([...groups, ['older', 8]]), 10)]).toEqual(['young', 'older']);
  expect([...tooSmall(new Map([['all', 25]]), 10)]).toEqual([]);
  expect([
    ...tooSmall(
      new Map([
        ['nobody', 0],
        ['all', 25],
      ]),
      10,
    ),
  ]).toEqual([]);
});
