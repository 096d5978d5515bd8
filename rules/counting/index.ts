export { differenceBetween, differenceWithin, shareOf } from './proportions.ts';
export type { Count, Interval, Pairs } from './proportions.ts';
export { tooSmall } from './small-groups.ts';
