import type { Document } from '../text/document.ts';
import { FirstMet, type MetWord } from '../text/first-met.ts';
import type { Token } from '../text/tokens.ts';
import { PerWord } from '../text/words.ts';
import { type FeatureSink, gramKeysOf } from './features.ts';
import { featureSpace } from '../text/hashes.ts';

interface KnownWord extends MetWord {
  readonly rows: readonly number[];
}

/** Which row of a model a feature has. */
export class FeatureRows {
  /** One bit for each key that is known: most pairs of words are not, so that answer must be quick. */
  private readonly isKnown = new Uint32Array(featureSpace / 32);
  private readonly rowByKey = new Uint16Array(featureSpace);
  private readonly words = new PerWord((word) => this.read(word));
  readonly firstMet: FirstMet;

  /** `keys` are at most 65,536, each once. */
  constructor(keys: readonly number[]) {
    this.firstMet = new FirstMet(keys.length);
    for (const [row, key] of keys.entries()) {
      this.rowByKey[key] = row;
      this.isKnown[key >>> 5] = (this.isKnown[key >>> 5] ?? 0) | (1 << (key & 31));
    }
  }

  /** The row of `key`, or -1. */
  rowOf(key: number): number {
    const bits = this.isKnown[key >>> 5] ?? 0;
    return ((bits >>> (key & 31)) & 1) === 0 ? -1 : (this.rowByKey[key] ?? 0);
  }

  /** What the letters of a word say. */
  look(token: Token): KnownWord {
    return this.words.of(token);
  }

  private read(word: string): KnownWord {
    const rows = gramKeysOf(word).map((key) => this.rowOf(key));
    return { rows: rows.filter((row) => row >= 0), lastMet: 0 };
  }
}

/** Tells the rows of the features a model knows, each once, where it first occurs in the message. */
export abstract class KnownFeatures implements FeatureSink {
  private readonly known: FeatureRows;

  constructor(known: FeatureRows) {
    this.known = known;
    known.firstMet.startMessage();
  }

  protected abstract meet(row: number, document: Document, from: number, to: number): void;

  add(key: number, document: Document, from: number, to: number): void {
    const row = this.known.rowOf(key);
    if (row >= 0 && this.known.firstMet.isFirst(row)) this.meet(row, document, from, to);
  }

  addGrams(token: Token, document: Document, at: number): number {
    const { firstMet } = this.known;
    const word = this.known.look(token);
    const { rows } = word;
    if (firstMet.isFirstWord(word)) {
      for (let index = 0; index < rows.length; index += 1) {
        const row = rows[index] ?? 0;
        if (firstMet.isFirst(row)) this.meet(row, document, at, at + 1);
      }
    }
    return rows.length;
  }
}
