import { FirstMet, type MetWord } from '../../text/first-met.ts';
import type { Token } from '../../text/tokens.ts';
import { PerWord } from '../../text/words.ts';
import { askedOf, eachTelling, gramsOf, type ReadableField, stemOf, stemsOf } from './features.ts';

const none: readonly never[] = [];

/** What a model knows of one word. */
interface KnownWord extends MetWord {
  /** Rows of its stem and of its letters. */
  readonly rows: readonly number[];
  readonly stem: string;
  /** The row of its stem in a question, or -1. */
  readonly asked: number;
  /** Rows of the pairs its stem begins, by the second stem. */
  readonly pairs: ReadonlyMap<string, number> | undefined;
}

/** Rows of a model by feature, ordered for reading a message without making the features' names. */
export class FeatureRows {
  private readonly single = new Map<string, number>();
  private readonly pairs = new Map<string, Map<string, number>>();
  private readonly words = new PerWord((word) => this.read(stemOf({ sort: 'word', word }), word));
  private readonly number: KnownWord;
  private readonly question: KnownWord;
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
    this.number = this.read(stemOf({ sort: 'number', word: '' }), '');
    this.question = this.read(stemOf({ sort: 'stop', word: '?' }), '');
  }

  look(token: Token): KnownWord {
    if (token.sort === 'word') return this.words.of(token);
    return token.sort === 'number' ? this.number : this.question;
  }

  /** The row of what the lexicon found, or -1. */
  rowOf(sign: string): number {
    return this.single.get(sign) ?? -1;
  }

  private read(stem: string, word: string): KnownWord {
    const names = word === '' ? [stem] : [stem, ...gramsOf(word)];
    return {
      rows: names.flatMap((name) => this.single.get(name) ?? none),
      stem,
      asked: this.rowOf(askedOf(stem)),
      pairs: this.pairs.get(stem),
      lastMet: 0,
    };
  }
}

/** The features of one message that a model knows, each once, where it first occurs. */
export class KnownFeatures {
  readonly rows: number[] = [];
  private readonly tokens: (Token | null)[] = [];
  private readonly fields: (ReadableField | null)[] = [];

  constructor(fields: readonly ReadableField[], signs: readonly string[], known: FeatureRows) {
    known.firstMet.startMessage();
    let before: KnownWord | undefined;
    const meet = (row: number, token: Token | null, field: ReadableField | null): void => {
      if (!known.firstMet.isFirst(row)) return;
      this.rows.push(row);
      this.tokens.push(token);
      this.fields.push(field);
    };
    eachTelling(fields, (token, field, isFirst, isAsked) => {
      const word = known.look(token);
      const pair = isFirst ? undefined : before?.pairs?.get(word.stem);
      before = word;
      if (pair !== undefined) meet(pair, null, field);
      const shown = token.sort === 'word' ? token : null;
      if (isAsked && word.asked >= 0) meet(word.asked, shown, field);
      if (!known.firstMet.isFirstWord(word)) return;
      const { rows } = word;
      for (let index = 0; index < rows.length; index += 1) meet(rows[index] ?? 0, shown, field);
    });
    for (const sign of signs) {
      const row = known.rowOf(sign);
      if (row >= 0) meet(row, null, null);
    }
  }

  /** As written in the text; empty for what no single word says. */
  wordsAt(index: number): string {
    const token = this.tokens[index] ?? null;
    return token === null ? '' : (this.fields[index]?.text.slice(token.start, token.end) ?? '');
  }
}
