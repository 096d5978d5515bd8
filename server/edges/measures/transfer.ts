import {
  differenceBetween,
  differenceWithin,
  tooSmall,
  type Interval,
} from '#rules/counting/index.ts';
import { ageBandOf, ageBands, type AgeBand } from './age-bands.ts';
import type { BeforeAfter, Other } from './transfer.store.ts';

/** Two shares beside each other and their difference with its interval, second minus first; null when too few to say. */
export interface Compared {
  people: number;
  first: number;
  second: number;
  difference: Interval;
}

export interface TransferFigures {
  /** The same people before and after. */
  own: Compared | null;
  /** People who did not take it, and those who did, in the same weeks. */
  others: (Compared & { otherPeople: number }) | null;
}

export interface Transfer extends TransferFigures {
  byLanguage: ({ language: string } & TransferFigures)[];
  byAge: ({ age: AgeBand } & TransferFigures)[];
}

/** What came after a lesson, for all and by group. Groups of fewer people than `smallest` come as null. */
export function transferOf(
  learners: readonly BeforeAfter[],
  others: readonly Other[],
  smallest: number,
): Transfer {
  const split = <Key extends string>(
    keyOf: (person: { language: string; ageInYears: number | null }) => Key,
  ) => {
    const taken = Map.groupBy(learners, keyOf);
    const rest = Map.groupBy(others, keyOf);
    const hiddenIn = (countsOf: (key: Key) => number) =>
      tooSmall(new Map([...taken.keys()].map((key) => [key, countsOf(key)])), smallest);
    // What is left out for one group must not follow from the other groups and the line for everyone.
    const own = hiddenIn((key) => (taken.get(key) ?? []).filter(isTold).length);
    const beside = hiddenIn((key) =>
      Math.min(
        (taken.get(key) ?? []).filter(({ after }) => after !== null).length,
        (rest.get(key) ?? []).filter(({ kept }) => kept !== null).length,
      ),
    );
    return [...taken].map(([key, some]) => {
      const figures = figuresOf(some, rest.get(key) ?? [], smallest);
      return {
        key,
        own: own.has(key) ? null : figures.own,
        others: beside.has(key) ? null : figures.others,
      };
    });
  };
  return {
    ...figuresOf(learners, others, smallest),
    byLanguage: split(({ language }) => language)
      .map(({ key, ...figures }) => ({ language: key, ...figures }))
      .toSorted((a, b) => a.language.localeCompare(b.language)),
    byAge: split(({ ageInYears }) => ageBandOf(ageInYears))
      .map(({ key, ...figures }) => ({ age: key, ...figures }))
      .toSorted((a, b) => ageBands.indexOf(a.age) - ageBands.indexOf(b.age)),
  };
}

function figuresOf(
  learners: readonly BeforeAfter[],
  others: readonly Other[],
  smallest: number,
): TransferFigures {
  return { own: ownChange(learners, smallest), others: besideOthers(learners, others, smallest) };
}

const isTold = ({ before, after }: BeforeAfter): boolean => before !== null && after !== null;

function ownChange(learners: readonly BeforeAfter[], smallest: number): Compared | null {
  const told = learners.filter(isTold);
  if (told.length < smallest) return null;
  const count = (before: boolean, after: boolean) =>
    told.filter((each) => each.before === before && each.after === after).length;
  const pairs = {
    both: count(true, true),
    onlyBefore: count(true, false),
    onlyAfter: count(false, true),
    neither: count(false, false),
  };
  return {
    people: told.length,
    first: (pairs.both + pairs.onlyBefore) / told.length,
    second: (pairs.both + pairs.onlyAfter) / told.length,
    difference: differenceWithin(pairs),
  };
}

function besideOthers(
  learners: readonly BeforeAfter[],
  others: readonly Other[],
  smallest: number,
): TransferFigures['others'] {
  const took = learners.flatMap(({ after }) => (after === null ? [] : [after]));
  const rest = others.flatMap(({ kept }) => (kept === null ? [] : [kept]));
  if (took.length < smallest || rest.length < smallest) return null;
  const count = (all: readonly boolean[]) => ({ yes: all.filter(Boolean).length, of: all.length });
  const [first, second] = [count(rest), count(took)];
  return {
    people: second.of,
    otherPeople: first.of,
    first: first.yes / first.of,
    second: second.yes / second.of,
    difference: differenceBetween(first, second),
  };
}
