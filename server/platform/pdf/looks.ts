import type { Weight } from './typefaces.ts';

const INK = '#000000';
const GREY = '#4a4a4a';

/** How a stretch of text looks; sizes in points. */
export interface Look {
  size: number;
  weight: Weight;
  color: string;
  before: number;
  indent: number;
}
export interface Looks {
  body: Look;
  quiet: Look;
  headings: Record<1 | 2, Look>;
  term: Look;
  detail: Look;
  item: Look;
  foot: Look;
  /** Between what is of different kinds. */
  apart: number;
}

/** @param scale how much larger than in a letter */
export function looksAt(scale: number): Looks {
  const body = { size: 11.5 * scale, weight: 'regular', color: INK, before: 6, indent: 0 } as const;
  const quiet = { ...body, size: 10 * Math.min(scale, 1.2), color: GREY, before: 2 };
  return {
    body,
    quiet,
    headings: {
      1: { ...body, size: 20 * scale, weight: 'bold', before: 4 },
      2: { ...body, size: 13 * scale, weight: 'bold', before: 18 },
    },
    term: { ...quiet, before: 6 },
    detail: { ...body, before: 0 },
    foot: { ...quiet, size: 9 * Math.min(scale, 1.2) },
    apart: 6 * scale,
    item: { ...body, before: 2 * scale, indent: 14 * scale },
  };
}
