import type { Piece } from './typefaces.ts';

/** One stretch on a line, `x` from the left edge of the text. */
export interface Placed extends Piece {
  x: number;
}

export type Line = readonly Placed[];

/** How wide something is, and which faces show it. */
export interface Measure {
  pieces(text: string): readonly Piece[];
  widthOf(piece: Piece): number;
}

type Direction = 'ltr' | 'rtl';

interface Word {
  pieces: readonly Piece[];
  width: number;
  direction: Direction | undefined;
}

const RTL = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const STRONG = /\p{L}/u;

export const readsFromRight = (text: string): boolean => directionOf(text) === 'rtl';

function directionOf(text: string): Direction | undefined {
  const first = STRONG.exec(text)?.[0];
  return first === undefined ? undefined : RTL.test(first) ? 'rtl' : 'ltr';
}

/**
 * Breaks one paragraph into lines no wider than `width`. Words stand in the order they are read: in a paragraph that begins
 * from the right, from the right, with stretches in the other direction kept together.
 */
export function layOut(text: string, width: number, measure: Measure): Line[] {
  const base = directionOf(text) ?? 'ltr';
  const space = measure.pieces(' ');
  const spaceWidth = widthOf(space, measure);
  const lines: Word[][] = [];
  let left = 0;
  for (const word of wordsOf(text, width, measure)) {
    const line = lines.at(-1);
    if (line !== undefined && word.width + spaceWidth <= left) {
      line.push(word);
      left -= word.width + spaceWidth;
    } else {
      lines.push([word]);
      left = width - word.width;
    }
  }
  return lines.map((line) => place(line, base, width, space[0], spaceWidth, measure));
}

function wordsOf(text: string, width: number, measure: Measure): Word[] {
  return text
    .split(/[^\S\u00A0]+/u)
    .filter((word) => word !== '')
    .flatMap((word) => splitToFit(word, width, measure))
    .map((word) => {
      const pieces = measure.pieces(word);
      return { pieces, width: widthOf(pieces, measure), direction: directionOf(word) };
    });
}

// A word without end, such as a pasted address, is cut where the line ends.
function splitToFit(word: string, width: number, measure: Measure): string[] {
  const fits = (part: string) => widthOf(measure.pieces(part), measure) <= width;
  if (fits(word)) return [word];
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter().segment(word)) {
    if (part !== '' && !fits(part + segment)) {
      const end = goodEnd(part);
      parts.push(part.slice(0, end));
      part = part.slice(end);
    }
    part += segment;
  }
  return [...parts, part];
}

// After a sign that parts an address, the stronger ones first, if that leaves half of the line filled.
function goodEnd(part: string): number {
  const ends = [/^.*[/?&]/su, /^.*[=.,;:_-]/su].map((sign) => sign.exec(part)?.[0].length ?? 0);
  return ends.find((end) => end > part.length / 2) ?? part.length;
}

const widthOf = (pieces: readonly Piece[], measure: Measure): number =>
  pieces.reduce((sum, piece) => sum + measure.widthOf(piece), 0);

function place(
  words: readonly Word[],
  base: Direction,
  width: number,
  space: Piece | undefined,
  spaceWidth: number,
  measure: Measure,
): Line {
  const ordered = inSight(words, base);
  const total = words.reduce((sum, word) => sum + word.width, 0) + spaceWidth * (words.length - 1);
  let x = base === 'rtl' ? width - total : 0;
  const line: Placed[] = [];
  for (const [index, word] of ordered.entries()) {
    if (index > 0 && space !== undefined) {
      add(line, { ...space, x });
      x += spaceWidth;
    }
    for (const piece of word.direction === 'rtl' ? word.pieces.toReversed() : word.pieces) {
      add(line, { ...piece, x });
      x += measure.widthOf(piece);
    }
  }
  return line;
}

// Neighbours in the same face become one stretch, so that text copied out of the file has its spaces.
function add(line: Placed[], placed: Placed): void {
  const last = line.at(-1);
  const joins = last?.face === placed.face && !RTL.test(last.text) && !RTL.test(placed.text);
  if (last && joins) last.text += placed.text;
  else line.push(placed);
}

/** The words from left to right as they are seen. A word without letters goes with the one before it. */
function inSight(words: readonly Word[], base: Direction): Word[] {
  const runs: { direction: Direction; words: Word[] }[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const direction = word.direction ?? last?.direction ?? base;
    if (last?.direction === direction) last.words.push(word);
    else runs.push({ direction, words: [word] });
  }
  const seen = runs.map(({ direction, words: run }) =>
    direction === 'rtl' ? run.toReversed() : run,
  );
  return (base === 'rtl' ? seen.toReversed() : seen).flat();
}
