import type { Token } from '../../text/tokens.ts';
import { PerWord } from '../../text/words.ts';
import { eachTelling, gramsOf, type ReadableField, stemOf, stemsOf } from './features.ts';

const none: readonly never[] = [];

/** What a model knows of one word. */
interface KnownWord {
  /** Rows of its stem and of its letters. */
  readonly rows: readonly number[];
  readonly stem: string;
  /** Rows of the pairs its stem begins, by the second stem. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
  /** The message it was last met in. */
  lastMet: number;
}

/** Rows of a model by feature, ordered for reading a message without making the features' names. */
export class FeatureRows {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly words = new PerWord((word) => this.read(stemOf({ sort: 'word', word }), word));
  /** In which message each row was last met. */
  private readonly lastMet: Uint32Array;
  private messages = 0;

  constructor(names: readonly string[]) {
    this.lastMet = new Uint32Array(names.length);
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

  startMessage(): void {
    this.messages += 1;
  }

  look(token: Token): KnownWord {
    return token.sort === 'word' ? this.words.of(token) : this.read(stemOf(token), '');
  }

  /** Whether the message that was started meets this row for the first time. */
  isFirst(row: number): boolean {
    if (this.lastMet[row] === this.messages) return false;
    this.lastMet[row] = this.messages;
    return true;
  }

  isFirstWord(word: KnownWord): boolean {
    if (word.lastMet === this.messages) return false;
    word.lastMet = this.messages;
    return true;
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
    known.startMessage();
    let before: KnownWord | undefined;
    const meet = (row: number, token: Token | null, field: ReadableField): void => {
      if (!known.isFirst(row)) return;
      this.rows.push(row);
      this.tokens.push(token);
      this.fields.push(field);
    };
    eachTelling(fields, (token, field, isFirst) => {
      const word = known.look(token);
      const pair = isFirst ? undefined : before?.pairs?.get(word.stem);
      before = word;
      if (pair !== undefined) meet(pair, null, field);
      if (!known.isFirstWord(word)) return;
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
