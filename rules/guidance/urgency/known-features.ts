import type { Document } from '../text/document.ts';
import { FirstMet, type MetWord } from '../text/first-met.ts';
import type { Token } from '../text/tokens.ts';
import { PerWord } from '../text/words.ts';
import { featureSpace, type FeaturePlace, type FeatureSink, gramKeysOf } from './features.ts';

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

/** The features of one message that a model knows, each once, where it first occurs. */
export class KnownFeatures implements FeatureSink {
  readonly rows: number[] = [];
  readonly documents: Document[] = [];
  readonly from: number[] = [];
  readonly to: number[] = [];
  private readonly known: FeatureRows;

  constructor(known: FeatureRows) {
    this.known = known;
    known.firstMet.startMessage();
  }

  add(key: number, document: Document, from: number, to: number): void {
    const row = this.known.rowOf(key);
    if (row >= 0) this.meet(row, document, from, to);
  }

  addGrams(token: Token, document: Document, at: number): number {
    const word = this.known.look(token);
    const { rows } = word;
    if (this.known.firstMet.isFirstWord(word)) {
      for (let index = 0; index < rows.length; index += 1) {
        this.meet(rows[index] ?? 0, document, at, at + 1);
      }
    }
    return rows.length;
  }

  placeAt(index: number): FeaturePlace | null {
    const document = this.documents[index];
    return document === undefined
      ? null
      : { document, from: this.from[index] ?? 0, to: this.to[index] ?? 0 };
  }

  private meet(row: number, document: Document, from: number, to: number): void {
    if (!this.known.firstMet.isFirst(row)) return;
    this.rows.push(row);
    this.documents.push(document);
    this.from.push(from);
    this.to.push(to);
  }
}
