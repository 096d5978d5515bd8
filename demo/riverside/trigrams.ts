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
      let h = Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0x27d4eb2f);
      h = Math.imul(h ^ (h >>> 16), 0x7feb352d);
      h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
      grams.add((h ^ (h >>> 16)) | 0);
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

/** Ids for 32-bit numbers, in the order of their first appearance. */
function numbering(): (gram: number) => number {
  let mask = (1 << 18) - 1;
  let keys = new Int32Array(mask + 1);
  let found = new Int32Array(mask + 1);
  let used = 0;
  const slotOf = (gram: number): number => {
    let slot = gram & mask;
    while (found[slot] !== 0 && keys[slot] !== gram) slot = (slot + 1) & mask;
    return slot;
  };
  const widen = (): void => {
    const [oldKeys, oldFound] = [keys, found];
    mask = mask * 2 + 1;
    keys = new Int32Array(mask + 1);
    found = new Int32Array(mask + 1);
    oldFound.forEach((id, i) => {
      if (id === 0) return;
      const slot = slotOf(oldKeys[i] ?? 0);
      keys[slot] = oldKeys[i] ?? 0;
      found[slot] = id;
    });
  };
  return (gram) => {
    if (used * 2 > mask) widen();
    const slot = slotOf(gram);
    if (found[slot] === 0) {
      keys[slot] = gram;
      found[slot] = ++used;
    }
    return (found[slot] ?? 1) - 1;
  };
}

/** An inverted index of everything said so far. */
export function memory(): Memory {
  const idOf = numbering();
  // By trigram, the texts it is in: arrays, because walking a chain through memory takes three times as long.
  const inTexts: number[][] = [];
  const halves: number[] = [];
  let counts = new Uint16Array(1 << 12);

  return {
    repeats(grams) {
      counts.fill(0, 0, halves.length);
      const half = grams.length / 2;
      for (const gram of grams) {
        const texts = inTexts[idOf(gram)];
        if (texts === undefined) continue;
        for (let i = 0; i < texts.length; i++) {
          const text = texts[i] ?? 0;
          const count = (counts[text] ?? 0) + 1;
          counts[text] = count;
          if (count > half || count > (halves[text] ?? 0)) return true;
        }
      }
      return false;
    },
    remember(grams) {
      if (halves.length === counts.length) counts = new Uint16Array(counts.length * 2);
      for (const gram of grams) (inTexts[idOf(gram)] ??= []).push(halves.length);
      halves.push(grams.length / 2);
    },
  };
}
