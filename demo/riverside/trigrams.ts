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

/** The distinct word trigrams of a text as 32-bit numbers; a rare collision only makes the rule stricter. */
export function trigramsOf(text: string): number[] {
  const hashes = wordsOf(text).map(hashOf);
  const grams = new Set<number>();
  for (let i = 2; i < hashes.length; i++) {
    const a = Math.imul(hashes[i - 2] ?? 0, 0x9e3779b1);
    const b = Math.imul((hashes[i - 1] ?? 0) ^ (a >>> 15), 0x85ebca6b);
    grams.add(Math.imul((hashes[i] ?? 0) ^ (b >>> 13) ^ a, 0xc2b2ae35) | 0);
  }
  return [...grams];
}

export interface Memory {
  /** The greatest share of trigrams with any text remembered, over the shorter of the two: 0 to 1. */
  overlap(grams: readonly number[]): number;
  remember(grams: readonly number[]): void;
}

/** An inverted index of everything said so far. */
export function memory(): Memory {
  const postings = new Map<number, number[]>();
  const sizes: number[] = [];
  let counts = new Uint16Array(4096);
  return {
    overlap(grams) {
      const touched: number[] = [];
      for (const gram of grams) {
        for (const id of postings.get(gram) ?? []) {
          if (counts[id] === 0) touched.push(id);
          counts[id] = (counts[id] ?? 0) + 1;
        }
      }
      let most = 0;
      for (const id of touched) {
        most = Math.max(most, (counts[id] ?? 0) / Math.min(grams.length, sizes[id] ?? 1));
        counts[id] = 0;
      }
      return most;
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
        const list = postings.get(gram);
        if (list) list.push(id);
        else postings.set(gram, [id]);
      }
    },
  };
}
