import { FirstMet, type MetWord } from '../../text/first-met.ts';
import type { Token } from '../../text/tokens.ts';
import { PerWord } from '../../text/words.ts';
import { eachTelling, gramsOf, type ReadableField, stemOf, stemsOf } from './features.ts';

const none: readonly never[] = [];

/** What a model knows of one word. */
interface KnownWord extends MetWord {
  /** Rows of its stem and of its letters. */
  readonly rows: readonly number[];
  readonly stem: string;
  /** Rows of the pairs its stem begins, by the second stem. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

/** Rows of a model by feature, ordered for reading a message without making the features' names. */
export class FeatureRows {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly words = new PerWord((word) => this.read(stemOf({ sort: 'word', word }), word));
  readonly firstMet: FirstMet;

  constructor(names: readonly string[]) {
    this.firstMet = new FirstMet(names.length);
    for (const [row, name] of names.entries()) {
      const [first, second] = stemsOf(name) ?? [name];
      if (second === undefined) {
        this.single.set(name, row);
        continue;
      }
      const seconds = this.pairs.get(first);
      if (seconds === undefined) this.pairs.set(first, new Map([[second, row]]));
      else seconds.set(second, row);
    }
  }

  look(token: Token): KnownWord {
    return token.sort === 'word' ? this.words.of(token) : this.read(stemOf(token), '');
  }

  private read(stem: string, word: string): KnownWord {
    const names = word === '' ? [stem] : [stem, ...gramsOf(word)];
    return {
      rows: names.flatMap((name) => this.single.get(name) ?? none),
      stem,
      pairs: this.pairs.get(stem),
      lastMet: 0,
    };
  }
}

/** The features of one message that a model knows, each once, where it first occurs. */
export class KnownFeatures {
  readonly rows: number[] = [];
  private readonly tokens: (Token | null)[] = [];
  private readonly fields: ReadableField[] = [];

  constructor(fields: readonly ReadableField[], known: FeatureRows) {
    known.firstMet.startMessage();
    let before: KnownWord | undefined;
    const meet = (row: number, token: Token | null, field: ReadableField): void => {
      if (!known.firstMet.isFirst(row)) return;
      this.rows.push(row);
      this.tokens.push(token);
      this.fields.push(field);
    };
    eachTelling(fields, (token, field, isFirst) => {
      const word = known.look(token);
      const pair = isFirst ? undefined : before?.pairs?.get(word.stem);
      before = word;
      if (pair !== undefined) meet(pair, null, field);
      if (!known.firstMet.isFirstWord(word)) return;
      const shown = token.sort === 'word' ? token : null;
      const { rows } = word;
      for (let index = 0; index < rows.length; index += 1) meet(rows[index] ?? 0, shown, field);
    });
  }

  /** As written in the text; empty for what no single word says. */
  wordsAt(index: number): string {
    const token = this.tokens[index] ?? null;
    return token === null ? '' : (this.fields[index]?.text.slice(token.start, token.end) ?? '');
  }
}
