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

/** Each feature of the fields once, where it first occurs. */
export function featuresOf(fields: readonly ReadableField[]): Feature[] {
  const found = new Map<string, Feature>();
  for (const { text, tokens } of fields) {
    const last = Math.min(tokens.length, mostTokens);
    for (let index = 0; index < last; index += 1) {
      const token = tokens[index];
      if (token === undefined) continue;
      const name = featureName(token);
      if (name === '' || found.has(name)) continue;
      found.set(name, {
        name,
        words: token.sort === 'word' ? text.slice(token.start, token.end) : '',
      });
    }
  }
  return [...found.values()];
}

/** A long message has many features; each then counts for less. */
export function featureValue(count: number): number {
  return 4 / Math.sqrt(Math.max(1, count));
}
