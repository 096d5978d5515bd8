import { closestKeyword, soundOf } from './spelling.ts';
import { PerWord, type Word } from './words.ts';

/** A class found at a token: which class, and how many tokens its words cover. */
export interface Hit {
  readonly classId: number;
  readonly length: number;
}

/** One word of a term; a star after it in the lexicon stands for any ending. */
export interface TermWord {
  readonly letters: string;
  readonly anyEnding: boolean;
}

/** One way a word can start a term: the class it stands for and the words that must follow. */
export interface Entry {
  readonly classId: number;
  readonly rest: readonly TermWord[];
}

export interface Vocabulary {
  readonly classIds: ReadonlyMap<string, number>;
  readonly look: (word: Pick<Word, 'word' | 'found'>) => WordReading;
}

/** What a word can be: terms of its own, and terms it begins. */
export interface WordReading {
  readonly single: readonly Hit[];
  readonly phrases: Phrases | null;
}

/** Terms of several words. */
export interface Phrases {
  /** By the second word; those whose second word has any ending stand at each. */
  readonly bySecond: ReadonlyMap<string, readonly Entry[]>;
  /** Those whose second word has any ending. */
  readonly open: readonly Entry[];
}

interface Spelling {
  /** Classes told by how a word ends, for words no list could hold: medicines, conditions. */
  readonly shapes: readonly { pattern: RegExp; name: string }[];
  /** Misspelling to the word meant. */
  readonly known: ReadonlyMap<string, string>;
  /** Words never taken for a misspelling. */
  readonly leftAlone: ReadonlySet<string>;
  /** Words worth recognising when a letter is wrong. */
  readonly keywords: readonly string[];
}

const none: readonly Entry[] = [];
const unknown: WordReading = { single: [], phrases: null };

/** Entries keep the order of the lexicon, those of any ending last. */
function phrasesOf(entries: readonly Entry[]): Phrases | null {
  const bySecond = new Map<string, Entry[]>();
  const open: Entry[] = [];
  for (const entry of entries) {
    const [second] = entry.rest;
    if (second === undefined) continue;
    if (second.anyEnding) open.push(entry);
    else bySecond.set(second.letters, [...(bySecond.get(second.letters) ?? none), entry]);
  }
  for (const list of bySecond.values()) list.push(...open);
  return bySecond.size + open.length === 0 ? null : { bySecond, open };
}

/** The phrases that can go on with `next`. */
export function phrasesBefore({ bySecond, open }: Phrases, next: string): readonly Entry[] {
  return bySecond.get(next) ?? open;
}

function readingOf(entries: readonly Entry[]): WordReading {
  if (entries.length === 0) return unknown;
  const single = new Set(
    entries.filter((entry) => entry.rest.length === 0).map((entry) => entry.classId),
  );
  return {
    single: [...single].map((classId) => ({ classId, length: 1 })),
    phrases: phrasesOf(entries),
  };
}
const longestStem = 14;
const shortestGuess = 7;
const longestGuess = 18;
const shortestStemSound = 5;

export function readTermWord(written: string): TermWord {
  const anyEnding = written.endsWith('*');
  return { letters: anyEnding ? written.slice(0, -1) : written, anyEnding };
}

export function isTermWord(term: TermWord, word: string): boolean {
  return term.anyEnding ? word.startsWith(term.letters) : word === term.letters;
}

/** Removes letters repeated for emphasis: "sooo" and "helpppp". */
function withoutElongation(word: string, keep: string): string {
  return word.replace(/(.)\1{2,}/g, keep);
}

class TermIndex {
  readonly classIds = new Map<string, number>();
  private readonly exact = new Map<string, Entry[]>();
  private readonly stems = new Map<string, Entry[]>();
  private readonly stemSounds = new Map<string, string>();

  classId(name: string): number {
    const known = this.classIds.get(name);
    if (known !== undefined) return known;
    this.classIds.set(name, this.classIds.size);
    return this.classIds.size - 1;
  }

  add(name: string, term: string): void {
    const [first = '', ...rest] = term.split('_');
    const table = first.endsWith('*') ? this.stems : this.exact;
    const key = first.endsWith('*') ? first.slice(0, -1) : first;
    const list = table.get(key) ?? [];
    list.push({ classId: this.classId(name), rest: rest.map(readTermWord) });
    table.set(key, list);
  }

  /** Whole words worth guessing at when they are misspelt. */
  guessable(): string[] {
    return [...this.exact.keys()].filter((word) => word.length >= shortestGuess);
  }

  /** Entries whose stem sounds like the start of the word: "bomitando" for "vomit*". */
  findBySound(word: string): readonly Entry[] {
    if (this.stemSounds.size === 0) {
      for (const stem of this.stems.keys()) {
        if (stem.length >= shortestStemSound) this.stemSounds.set(soundOf(stem), stem);
      }
    }
    const sound = soundOf(word);
    for (let length = Math.min(longestStem, sound.length); length >= 4; length -= 1) {
      const stem = this.stemSounds.get(sound.slice(0, length));
      if (stem !== undefined) return this.stems.get(stem) ?? none;
    }
    return none;
  }

  find(word: string): readonly Entry[] {
    const found: Entry[] = [...(this.exact.get(word) ?? none)];
    for (let length = Math.min(longestStem, word.length); length >= 2; length -= 1) {
      const entries = this.stems.get(word.slice(0, length));
      if (entries !== undefined) found.push(...entries);
    }
    return found.length === 0 ? none : found;
  }
}

/** Reads `Name: word word_word stem*` lines into the index. */
function readTerms(index: TermIndex, lines: string): void {
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    if (colon < 0) continue;
    const name = line.slice(0, colon).trim();
    for (const term of line.slice(colon + 1).split(' ')) if (term !== '') index.add(name, term);
  }
}

/** Builds the word index. `literals` are words the patterns name directly. */
export function buildVocabulary(
  termLines: readonly string[],
  literals: Iterable<string>,
  spelling: Spelling,
): Vocabulary {
  const index = new TermIndex();
  for (const lines of termLines) readTerms(index, lines);
  for (const literal of literals) index.add(literal, literal);
  const shapes = spelling.shapes.map(({ pattern, name }) => ({
    pattern,
    classId: index.classId(name),
  }));

  function search(word: string): readonly Entry[] {
    const direct = index.find(word);
    if (direct.length > 0 || word.length < 3) return direct;
    for (const { pattern, classId } of shapes) {
      if (pattern.test(word)) return [{ classId, rest: [] }];
    }
    const meant = spelling.known.get(word);
    if (meant !== undefined) return index.find(meant);
    for (const keep of ['$1', '$1$1']) {
      const shorter = withoutElongation(word, keep);
      if (shorter !== word) {
        const entries = index.find(spelling.known.get(shorter) ?? shorter);
        if (entries.length > 0) return entries;
      }
    }
    // "breathin", "swellin": the g is often left off.
    if (word.endsWith('in')) {
      const entries = index.find(`${word}g`);
      if (entries.length > 0) return entries;
    }
    if (spelling.leftAlone.has(word) || word.length > longestGuess) return none;
    const bySound = word.length >= 6 ? index.findBySound(word) : none;
    if (bySound.length > 0) return bySound;
    const close = closestKeyword(word, spelling.keywords);
    return close === null ? none : index.find(close);
  }

  const readings = new PerWord((word) => readingOf(search(word)));
  return { classIds: index.classIds, look: (word) => readings.of(word) };
}
