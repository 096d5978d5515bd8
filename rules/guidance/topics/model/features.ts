import type { Token } from '../../text/tokens.ts';

/** What the model reads of a field: the text as written, and its tokens. */
export interface ReadableField {
  readonly text: string;
  readonly tokens: readonly Token[];
}

const stemLength = 4;
const mostTokens = 1200;
const gramLength = 5;

/** Four letters join "refill", "refilled" and "refilling", "cita" and "citas", with one small table for both languages. */
function stemOf(token: Token): string {
  if (token.sort === 'number') return '#';
  if (token.sort === 'word') return token.word.slice(0, stemLength);
  return token.word === '?' || token.word === '¿' ? '?' : '';
}

/** Five letters in a row with the edges of the word: a misspelt word shares most of them with the one meant. */
export function gramsOf(word: string): string[] {
  const edged = `_${word}_`;
  const grams: string[] = [];
  for (let start = 0; start + gramLength <= edged.length; start += 1) {
    grams.push(edged.slice(start, start + gramLength));
  }
  return grams;
}

/** The name of two stems in a row. */
export function pairOf(first: string, second: string): string {
  return `${first}+${second}`;
}

/** Visits every token that has a stem. */
export function eachStem(
  fields: readonly ReadableField[],
  visit: (stem: string, token: Token, field: ReadableField, isFirst: boolean) => void,
): void {
  for (const field of fields) {
    const last = Math.min(field.tokens.length, mostTokens);
    let isFirst = true;
    for (let index = 0; index < last; index += 1) {
      const token = field.tokens[index];
      const stem = token === undefined ? '' : stemOf(token);
      if (token === undefined || stem === '') continue;
      visit(stem, token, field, isFirst);
      isFirst = false;
    }
  }
}

/** Stems, two stems in a row, and letters in a row; each once, where it first occurs. */
export function featureNames(fields: readonly ReadableField[]): string[] {
  const names = new Set<string>();
  let before = '';
  eachStem(fields, (stem, token, _field, isFirst) => {
    names.add(stem);
    if (!isFirst) names.add(pairOf(before, stem));
    before = stem;
    if (token.sort === 'word') for (const gram of gramsOf(token.word)) names.add(gram);
  });
  return [...names];
}

/** A long message has many features; each then counts for less. */
export function featureValue(count: number): number {
  return 3 / Math.sqrt(Math.max(1, count));
}
