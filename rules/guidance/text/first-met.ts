/** A word as some reader knows it, and the message it was last met in. */
export interface MetWord {
  lastMet: number;
}

/** Tells what a message meets for the first time: rows of a model, and words. One message at a time. */
export class FirstMet {
  private readonly rows: Uint32Array;
  private messages = 0;

  constructor(rows: number) {
    this.rows = new Uint32Array(rows);
  }

  startMessage(): void {
    this.messages += 1;
  }

  isFirst(row: number): boolean {
    if (this.rows[row] === this.messages) return false;
    this.rows[row] = this.messages;
    return true;
  }

  isFirstWord(word: MetWord): boolean {
    if (word.lastMet === this.messages) return false;
    word.lastMet = this.messages;
    return true;
  }
}
