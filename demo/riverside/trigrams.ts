/** Words as the rule on repeated text counts them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
}

/** Texts under this many words are too short to repeat anything: "Thank you." is what people say. */
export const SHORT = 6;

function hashOf(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** The distinct word trigrams as 32-bit numbers; a rare collision only makes the rule stricter. */
export function trigramsOf(words: readonly string[]): number[] {
  const grams = new Set<number>();
  let a = 0;
  let b = 0;
  for (let i = 0; i < words.length; i++) {
    const c = hashOf(words[i] ?? '');
    if (i >= 2) {
      const mixed = Math.imul(b ^ (Math.imul(a, 0x9e3779b1) >>> 15), 0x85ebca6b);
      grams.add(Math.imul(c ^ (mixed >>> 13) ^ Math.imul(a, 0x27d4eb2f), 0xc2b2ae35) | 0);
    }
    a = b;
    b = c;
  }
  return [...grams];
}

export interface Memory {
  /** Whether more than half of the trigrams, over the shorter of the two, are shared with any text remembered. */
  repeats(grams: readonly number[]): boolean;
  remember(grams: readonly number[]): void;
}

/** An inverted index of everything said so far. */
export function memory(): Memory {
  const postings = new Map<number, number | number[]>();
  const sizes: number[] = [];
  let counts = new Uint16Array(4096);
  const countAll = (grams: readonly number[], touched: number[]): boolean => {
    const seen = (id: number): boolean => {
      const count = (counts[id] ?? 0) + 1;
      if (count === 1) touched.push(id);
      counts[id] = count;
      return count * 2 > Math.min(grams.length, sizes[id] ?? 0);
    };
    for (const gram of grams) {
      const ids = postings.get(gram);
      if (ids === undefined) continue;
      if (typeof ids === 'number' ? seen(ids) : ids.some(seen)) return true;
    }
    return false;
  };
  return {
    repeats(grams) {
      const touched: number[] = [];
      const repeated = countAll(grams, touched);
      for (const id of touched) counts[id] = 0;
      return repeated;
    },
    remember(grams) {
      const id = sizes.length;
      sizes.push(grams.length);
      if (id >= counts.length) {
        const more = new Uint16Array(counts.length * 2);
        more.set(counts);
        counts = more;
      }
      for (const gram of grams) {
        const ids = postings.get(gram);
        if (ids === undefined) postings.set(gram, id);
        else if (typeof ids === 'number') postings.set(gram, [ids, id]);
        else ids.push(id);
      }
    },
  };
}
