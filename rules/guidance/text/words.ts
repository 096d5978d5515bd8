/** The id of what is not kept: numbers, signs, very long words. */
export const unkept = -1;

/** A word as it is read once and for all. */
export interface Word {
  /** Folded form: lower case, no accents, no apostrophes. */
  readonly word: string;
  /** The number it stands for, or NaN. */
  readonly value: number;
  /** Never given twice. */
  readonly id: number;
}

const mostKept = 16_384;
const longestKept = 40;

let firstKept = 0;
let nextId = 0;
const words = new Map<string, Word>();

/** The word written `raw`. Words come back again and again, so `read` is asked once for each. */
export function wordWritten(raw: string, read: (raw: string) => Omit<Word, 'id'>): Word {
  const known = words.get(raw);
  if (known !== undefined) return known;
  if (raw.length > longestKept) return { ...read(raw), id: unkept };
  if (words.size >= mostKept) {
    words.clear();
    firstKept = nextId;
  }
  const word = { ...read(raw), id: nextId };
  nextId += 1;
  words.set(raw, word);
  return word;
}

/** What a reader found out about each word, so that it looks once. */
export class PerWord<Found> {
  private firstId = 0;
  private found: (Found | undefined)[] = [];
  private readonly look: (word: string) => Found;

  constructor(look: (word: string) => Found) {
    this.look = look;
  }

  of({ word, id }: Pick<Word, 'word' | 'id'>): Found {
    if (id < firstKept) return this.look(word);
    if (this.firstId !== firstKept) {
      this.firstId = firstKept;
      this.found = [];
    }
    const at = id - firstKept;
    const known = this.found[at];
    if (known !== undefined) return known;
    const found = this.look(word);
    this.found[at] = found;
    return found;
  }
}
