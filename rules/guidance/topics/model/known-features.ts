import type { Token } from '../../text/tokens.ts';
import { eachStem, gramsOf, type ReadableField } from './features.ts';

const cacheLimit = 16_384;
const none: readonly never[] = [];

/** What a model knows of one word. */
interface KnownWord {
  /** The row of its stem, or -1. */
  readonly stem: number;
  readonly grams: readonly number[];
  /** Rows of the pairs its stem begins, by the second stem. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

/** Rows of a model by feature, ordered for reading a message without making the features' names. */
export class FeatureRows {
  readonly count: number;
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  /** Words come back again and again, so what the model knows of one is kept. */
  private readonly words = new Map<string, KnownWord>();

  constructor(names: readonly string[]) {
    this.count = names.length;
    for (const [row, name] of names.entries()) {
      const [first = '', second] = name.split('+');
      if (second === undefined) {
        this.single.set(name, row);
        continue;
      }
      const seconds = this.pairs.get(first);
      if (seconds === undefined) this.pairs.set(first, new Map([[second, row]]));
      else seconds.set(second, row);
    }
  }

  look(stem: string, { sort, word }: Token): KnownWord {
    const key = sort === 'word' ? word : stem;
    const known = this.words.get(key);
    if (known !== undefined) return known;
    const grams = sort === 'word' ? gramsOf(word) : none;
    const read = {
      stem: this.single.get(stem) ?? -1,
      grams: grams.flatMap((gram) => this.single.get(gram) ?? none),
      pairs: this.pairs.get(stem),
    };
    if (this.words.size >= cacheLimit) this.words.clear();
    this.words.set(key, read);
    return read;
  }
}

/** The features of one message that a model knows, each once, where it first occurs. */
export class KnownFeatures {
  readonly rows: number[] = [];
  private readonly tokens: (Token | null)[] = [];
  private readonly fields: ReadableField[] = [];

  constructor(fields: readonly ReadableField[], known: FeatureRows) {
    const met = new Uint8Array(known.count);
    let before: KnownWord | undefined;
    const meet = (row: number, token: Token | null, field: ReadableField): void => {
      if (row < 0 || met[row] === 1) return;
      met[row] = 1;
      this.rows.push(row);
      this.tokens.push(token);
      this.fields.push(field);
    };
    eachStem(fields, (stem, token, field, isFirst) => {
      const word = known.look(stem, token);
      const shown = token.sort === 'word' ? token : null;
      meet(word.stem, shown, field);
      if (!isFirst) meet(before?.pairs?.get(stem) ?? -1, null, field);
      before = word;
      const { grams } = word;
      for (let index = 0; index < grams.length; index += 1) meet(grams[index] ?? -1, shown, field);
    });
  }

  /** As written in the text; empty for what no single word says. */
  wordsAt(index: number): string {
    const token = this.tokens[index] ?? null;
    return token === null ? '' : (this.fields[index]?.text.slice(token.start, token.end) ?? '');
  }
}
