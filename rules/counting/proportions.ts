/** How many of how many. */
export interface Count {
  of: number;
  yes: number;
}

/** A value with the range that 95 of 100 such counts would cover; shares from 0 to 1, differences from -1 to 1. */
export interface Interval {
  value: number;
  low: number;
  high: number;
}

/** The same people twice: how many did it both times, only before, only after, never. */
export interface Pairs {
  both: number;
  onlyBefore: number;
  onlyAfter: number;
  neither: number;
}

const Z = 1.959964;

/** A share with Wilson's interval. @throws RangeError for a count of nobody */
export function shareOf({ yes, of }: Count): Interval {
  if (of <= 0 || yes < 0 || yes > of) throw new RangeError(`No share of ${yes} of ${of}.`);
  const value = yes / of;
  const width = of + Z * Z;
  const middle = (yes + (Z * Z) / 2) / width;
  const half = (Z / width) * Math.sqrt(yes * (1 - value) + (Z * Z) / 4);
  return { value, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/** Second share minus first, of two groups of different people: Newcombe's square-and-add interval from two of Wilson's. */
export function differenceBetween(first: Count, second: Count): Interval {
  return squareAndAdd(shareOf(first), shareOf(second), 0);
}

/** After minus before, of the same people: the same interval, with what one time tells about the other taken out. */
export function differenceWithin({ both, onlyBefore, onlyAfter, neither }: Pairs): Interval {
  const of = both + onlyBefore + onlyAfter + neither;
  const before = shareOf({ yes: both + onlyBefore, of });
  const after = shareOf({ yes: both + onlyAfter, of });
  return squareAndAdd(before, after, correlation({ both, onlyBefore, onlyAfter, neither }));
}

function squareAndAdd(first: Interval, second: Interval, related: number): Interval {
  const value = second.value - first.value;
  const reach = (one: number, other: number) =>
    Math.sqrt(Math.max(0, one * one - 2 * related * one * other + other * other));
  const low = value - reach(second.value - second.low, first.high - first.value);
  const high = value + reach(second.high - second.value, first.value - first.low);
  return { value, low: Math.max(-1, low), high: Math.min(1, high) };
}

/** Newcombe's correlation: held back by half a person, so that few people do not seem to agree more than they do. */
function correlation({ both, onlyBefore, onlyAfter, neither }: Pairs): number {
  const of = both + onlyBefore + onlyAfter + neither;
  const margins =
    (both + onlyBefore) * (onlyAfter + neither) * (both + onlyAfter) * (onlyBefore + neither);
  if (margins === 0) return 0;
  const cross = both * neither - onlyBefore * onlyAfter;
  const held = cross > of / 2 ? cross - of / 2 : Math.min(cross, 0);
  return held / Math.sqrt(margins);
}
