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
export function stemOf({ sort, word }: Pick<Token, 'sort' | 'word'>): string {
  if (sort === 'number') return '#';
  if (sort === 'word') return word.slice(0, stemLength);
  return word === '?' || word === '¿' ? '?' : '';
}

/** Whether a token has a stem. */
function isTelling({ sort, word }: Token): boolean {
  return sort === 'word' ? word !== '' : sort === 'number' || word === '?' || word === '¿';
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

const pairSign = '+';

/** The name of two stems in a row. */
function pairOf(first: string, second: string): string {
  return `${first}${pairSign}${second}`;
}

/** The two stems of a pair's name, or null when it names one thing. */
export function stemsOf(name: string): readonly [string, string] | null {
  const end = name.indexOf(pairSign);
  return end < 0 ? null : [name.slice(0, end), name.slice(end + 1)];
}

/** The name of a stem that stands in a question: what is asked tells more than what is told. */
export function askedOf(stem: string): string {
  return `?${stem}`;
}

function sentenceEnd(tokens: readonly Token[], start: number, last: number): number {
  let index = start;
  while (index < last && tokens[index]?.sort !== 'stop') index += 1;
  return index;
}

/** Visits every token that has a stem, and says whether its sentence is a question. */
export function eachTelling(
  fields: readonly ReadableField[],
  visit: (token: Token, field: ReadableField, isFirst: boolean, isAsked: boolean) => void,
): void {
  for (const field of fields) {
    const { tokens } = field;
    const last = Math.min(tokens.length, mostTokens);
    let isFirst = true;
    for (let start = 0; start < last;) {
      const end = sentenceEnd(tokens, start, last);
      const isAsked = tokens[end]?.word === '?';
      for (let index = start; index <= end && index < last; index += 1) {
        const token = tokens[index];
        if (token === undefined || !isTelling(token)) continue;
        visit(token, field, isFirst, isAsked);
        isFirst = false;
      }
      start = end + 1;
    }
  }
}

/** Stems, two stems in a row, what is asked, letters in a row, and `signs` of what the lexicon found; each once. */
export function featureNames(fields: readonly ReadableField[], signs: readonly string[]): string[] {
  const names = new Set(signs);
  let before = '';
  eachTelling(fields, (token, _field, isFirst, isAsked) => {
    const stem = stemOf(token);
    names.add(stem);
    if (isAsked) names.add(askedOf(stem));
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
