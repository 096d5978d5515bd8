import type { Frame } from '../frame.ts';

/** What the script of a package says, filled in by it: `{right}` and the like stay open. */
export const packageWordKeys = [
  'of',
  'done',
  'act',
  'again',
  'choose',
  'result',
  'end',
  'next',
  'ended.score',
  'ended.passed',
  'ended.again',
  'ended.open',
  'ended.kept',
  'ended.alone',
  'alone',
  'lost',
] as const;

export type PackageWords = Readonly<Record<(typeof packageWordKeys)[number], string>>;

const open = {
  number: '{number}',
  all: '{all}',
  right: '{right}',
  percent: '{percent}',
  lessons: '{lessons}',
};

export const packageWords = (t: Frame['t']): PackageWords =>
  Object.fromEntries(packageWordKeys.map((key) => [key, t(`course.${key}`, open)])) as PackageWords;

export function fill(words: string, values: Readonly<Record<string, string | number>>): string {
  return words.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
