import type { Token } from '../../text/tokens.ts';

/** What the model reads of a field: the text as written, and its tokens. */
export interface ReadableField {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface Feature {
  readonly name: string;
  /** As written in the text. */
  readonly words: string;
}

const stemLength = 4;
const mostTokens = 1200;

/** Four letters join "refill", "refilled" and "refilling", "cita" and "citas", with one small table for both languages. */
function featureName(token: Token): string {
  if (token.sort === 'number') return '#';
  if (token.sort === 'word') return token.word.slice(0, stemLength);
  return token.word === '?' || token.word === '¿' ? '?' : '';
}

const gramLength = 5;

const cacheLimit = 16_384;
const gramsByWord = new Map<string, readonly string[]>();

/** Five letters in a row with the edges of the word: a misspelt word shares most of them with the one meant. */
function gramsOf({ word }: Token): readonly string[] {
  const known = gramsByWord.get(word);
  if (known !== undefined) return known;
  const edged = `_${word}_`;
  const grams: string[] = [];
  for (let start = 0; start + gramLength <= edged.length; start += 1) {
    grams.push(edged.slice(start, start + gramLength));
  }
  if (gramsByWord.size >= cacheLimit) gramsByWord.clear();
  gramsByWord.set(word, grams);
  return grams;
}

/** Stems, two stems in a row, and letters in a row; each once, where it first occurs. */
export function featuresOf(fields: readonly ReadableField[]): Feature[] {
  const found = new Map<string, Feature>();
  const add = (name: string, words: string): void => {
    if (!found.has(name)) found.set(name, { name, words });
  };
  for (const { text, tokens } of fields) {
    const last = Math.min(tokens.length, mostTokens);
    let before = '';
    for (let index = 0; index < last; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      const name = featureName(token);
      if (name === '') continue;
      const words = token.sort === 'word' ? text.slice(token.start, token.end) : '';
      add(name, words);
      if (before !== '') add(`${before}+${name}`, '');
      before = name;
      if (token.sort === 'word') for (const gram of gramsOf(token)) add(gram, words);
    }
  }
  return [...found.values()];
}

/** A long message has many features; each then counts for less. */
export function featureValue(count: number): number {
  return 3 / Math.sqrt(Math.max(1, count));
}
