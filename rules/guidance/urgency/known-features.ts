import type { Document } from '../text/document.ts';
import { featureSpace, type FeaturePlace, type FeatureSink, gramKeysOf } from './features.ts';

const cacheLimit = 16_384;

/** Which row of a model a feature has. One table over all keys: most pairs of words are in no row, so the answer must be quick. */
export class FeatureRows {
  readonly count: number;
  private readonly rowByKey = new Uint16Array(featureSpace);
  private readonly has = new Uint32Array(featureSpace / 32);
  private readonly gramRows = new Map<string, readonly number[]>();
  /** In which message each row was last met. */
  private readonly met: Uint32Array;
  private messages = 0;

  /** `keys` are at most 65,535, each once. */
  constructor(keys: readonly number[]) {
    this.count = keys.length;
    this.met = new Uint32Array(keys.length);
    for (const [row, key] of keys.entries()) {
      this.rowByKey[key] = row + 1;
      this.has[key >>> 5] = (this.has[key >>> 5] ?? 0) | (1 << (key & 31));
    }
  }

  startMessage(): void {
    this.messages = this.messages === 0xffffffff ? 1 : this.messages + 1;
    if (this.messages === 1) this.met.fill(0);
  }

  /** The row of `key`, or -1. */
  rowOf(key: number): number {
    if ((((this.has[key >>> 5] ?? 0) >>> (key & 31)) & 1) === 0) return -1;
    return (this.rowByKey[key] ?? 0) - 1;
  }

  /** Words come back again and again, so what the model knows of one is kept. */
  rowsOfGrams(word: string): readonly number[] {
    const known = this.gramRows.get(word);
    if (known !== undefined) return known;
    const rows = gramKeysOf(word)
      .map((key) => this.rowOf(key))
      .filter((row) => row >= 0);
    if (this.gramRows.size >= cacheLimit) this.gramRows.clear();
    this.gramRows.set(word, rows);
    return rows;
  }

  /** Whether the message that was started meets this row for the first time. */
  isFirst(row: number): boolean {
    if (this.met[row] === this.messages) return false;
    this.met[row] = this.messages;
    return true;
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
    known.startMessage();
  }

  add(key: number, document: Document, from: number, to: number): void {
    const row = this.known.rowOf(key);
    if (row >= 0) this.meet(row, document, from, to);
  }

  addGrams(word: string, document: Document, at: number): number {
    const rows = this.known.rowsOfGrams(word);
    const { length } = rows;
    for (let index = 0; index < length; index += 1) {
      this.meet(rows[index] ?? 0, document, at, at + 1);
    }
    return length;
  }

  placeAt(index: number): FeaturePlace | null {
    const document = this.documents[index];
    return document === undefined
      ? null
      : { document, from: this.from[index] ?? 0, to: this.to[index] ?? 0 };
  }

  private meet(row: number, document: Document, from: number, to: number): void {
    if (!this.known.isFirst(row)) return;
    this.rows.push(row);
    this.documents.push(document);
    this.from.push(from);
    this.to.push(to);
  }
}
