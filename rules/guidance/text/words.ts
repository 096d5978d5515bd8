/** A word as it is read once and for all. */
export interface Word {
  /** Folded form: lower case, no accents, no apostrophes. */
  readonly word: string;
  /** The number it stands for, or NaN. */
  readonly value: number;
  /** What each reader found out about it; null for what is read anew each time: numbers, signs, very long words. */
  readonly found: unknown[] | null;
}

let readers = 0;

/** What a reader found out about each word, so that it looks once. */
export class PerWord<Found> {
  private readonly place: number;
  private readonly look: (word: string) => Found;

  constructor(look: (word: string) => Found) {
    this.place = readers;
    readers += 1;
    this.look = look;
  }

  of({ word, found }: Pick<Word, 'word' | 'found'>): Found {
    if (found === null) return this.look(word);
    return (found[this.place] ??= this.look(word)) as Found;
  }
}
