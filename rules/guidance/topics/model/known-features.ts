import { FirstMet, type MetWord } from '../../text/first-met.ts';
import { hashOf, mixed } from '../../text/hashes.ts';
import type { Token } from '../../text/tokens.ts';
import { PerWord } from '../../text/words.ts';
import { askedOf, eachTelling, gramsOf, type ReadableField, stemOf, stemsOf } from './features.ts';

/** What a model knows of one word. */
interface KnownWord extends MetWord {
  /** Rows of its stem and of its letters. */
  readonly rows: readonly number[];
  /** The hash of its stem. */
  readonly stem: number;
  /** The row of its stem in a question, or -1. */
  readonly asked: number;
}

const nameSeed = 0x811c9dc5;
const secondSeed = 0x5bd1e995;
const pairSeed = 0x2f0b4a17;

/** Rows of a model by feature, found without making the features' names: two hashes tell them apart. */
export class FeatureRows {
  private readonly lastPlace: number;
  /** The two hashes at each place. */
  private readonly left: Int32Array;
  private readonly right: Int32Array;
  /** The row at each place, counted from 1; 0 where there is none. */
  private readonly rows: Uint16Array;
  private readonly words = new PerWord((word) => this.read(stemOf({ sort: 'word', word }), word));
  private readonly number: KnownWord;
  private readonly question: KnownWord;
  readonly firstMet: FirstMet;

  /** `names` are fewer than 65,536. */
  constructor(names: readonly string[]) {
    this.firstMet = new FirstMet(names.length);
    const places = 2 ** Math.ceil(Math.log2(names.length * 2 + 1));
    this.lastPlace = places - 1;
    this.left = new Int32Array(places);
    this.right = new Int32Array(places);
    this.rows = new Uint16Array(places);
    for (const [row, name] of names.entries()) {
      const [first, second] = stemsOf(name) ?? [name, name];
      const left = hashOf(first, nameSeed);
      const right = hashOf(second, second === name ? secondSeed : nameSeed);
      const place = this.placeOf(left, right);
      this.left[place] = left;
      this.right[place] = right;
      this.rows[place] = row + 1;
    }
    this.number = this.read(stemOf({ sort: 'number', word: '' }), '');
    this.question = this.read(stemOf({ sort: 'stop', word: '?' }), '');
  }

  look(token: Token): KnownWord {
    if (token.sort === 'word') return this.words.of(token);
    return token.sort === 'number' ? this.number : this.question;
  }

  /** The row of a name that is no pair, or -1. */
  rowOf(name: string): number {
    return this.rowAt(hashOf(name, nameSeed), hashOf(name, secondSeed));
  }

  /** The row of two stems in a row, or -1. */
  rowOfPair(first: KnownWord, second: KnownWord): number {
    return this.rowAt(first.stem, second.stem);
  }

  private rowAt(left: number, right: number): number {
    return (this.rows[this.placeOf(left, right)] ?? 0) - 1;
  }

  /** Where a feature is kept, or could be. */
  private placeOf(left: number, right: number): number {
    const hash = mixed(pairSeed, left, right);
    let place = (hash ^ (hash >>> 15)) & this.lastPlace;
    while (this.rows[place] !== 0 && (this.left[place] !== left || this.right[place] !== right)) {
      place = (place + 1) & this.lastPlace;
    }
    return place;
  }

  private read(stem: string, word: string): KnownWord {
    const names = word === '' ? [stem] : [stem, ...gramsOf(word)];
    return {
      rows: names.map((name) => this.rowOf(name)).filter((row) => row >= 0),
      stem: hashOf(stem, nameSeed),
      asked: this.rowOf(askedOf(stem)),
      lastMet: 0,
    };
  }
}

/** Takes a feature that a model knows; `token` is the word that says it, null for what no single word says. */
type Meet = (row: number, token: Token | null, field: ReadableField | null) => void;

/** Tells the features of one message that a model knows, each once, where it first occurs. */
export function eachKnown(
  fields: readonly ReadableField[],
  signs: readonly string[],
  known: FeatureRows,
  meet: Meet,
): void {
  const { firstMet } = known;
  firstMet.startMessage();
  let before: KnownWord | undefined;
  eachTelling(fields, (token, field, isFirst, isAsked) => {
    const word = known.look(token);
    const pair = isFirst || before === undefined ? -1 : known.rowOfPair(before, word);
    before = word;
    if (pair >= 0 && firstMet.isFirst(pair)) meet(pair, null, field);
    const shown = token.sort === 'word' ? token : null;
    if (isAsked && word.asked >= 0 && firstMet.isFirst(word.asked)) meet(word.asked, shown, field);
    if (!firstMet.isFirstWord(word)) return;
    for (let index = 0; index < word.rows.length; index += 1) {
      const row = word.rows[index] ?? 0;
      if (firstMet.isFirst(row)) meet(row, shown, field);
    }
  });
  for (const sign of signs) {
    const row = known.rowOf(sign);
    if (row >= 0 && firstMet.isFirst(row)) meet(row, null, null);
  }
}
