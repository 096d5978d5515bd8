export interface Chance {
  /** In [0, 1). */
  next(): number;
  /** An integer in [0, below). */
  int(below: number): number;
  pick<T>(list: readonly T[]): T;
  weighted<T>(list: readonly (readonly [T, number])[]): T;
  yes(probability: number): boolean;
  lognormal(median: number, sigma: number): number;
}

/** FNV-1a, 32 bits. */
export function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  return (h ^ (h >>> 13)) >>> 0;
}

/** A stream of chance that depends on the seed and the label alone, so that no part of the world moves another. */
export function chance(seed: number, label: string): Chance {
  let state = hash(`${seed}/${label}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    pick<T>(list: readonly T[]): T {
      const one = list[int(list.length)];
      if (one === undefined) throw new RangeError('Nothing to pick from.');
      return one;
    },
    weighted<T>(list: readonly (readonly [T, number])[]): T {
      let at = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [one, weight] of list) {
        at -= weight;
        if (at < 0) return one;
      }
      const last = list.at(-1);
      if (last === undefined) throw new RangeError('Nothing to weigh.');
      return last[0];
    },
    yes: (probability) => next() < probability,
    lognormal(median, sigma) {
      const u = 1 - next();
      const normal = Math.sqrt(-2 * Math.log(u)) * Math.cos(2 * Math.PI * next());
      return median * Math.exp(sigma * normal);
    },
  };
}

/** Deals every card once before any comes back, in a new order each round: what a reader saw last stays away longest. */
export function deck<T>(cards: readonly T[], luck: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) {
      left = [...cards];
      for (let i = left.length - 1; i > 0; i--) {
        const j = luck.int(i + 1);
        [left[i], left[j]] = [left[j] as T, left[i] as T];
      }
    }
    const card = left.pop();
    if (card === undefined) throw new RangeError('An empty deck.');
    return card;
  };
}

const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

/** Twelve characters no one types by chance. */
export function canaryOf(seed: number, key: string): string {
  let text = 'kx';
  let h = hash(`${seed}:canary:${key}`);
  let g = hash(`${key}:${seed}`);
  for (let i = 0; i < 6; i++) {
    text += LETTERS[h % 27];
    h = Math.floor(h / 27);
  }
  for (let i = 0; i < 6; i++) {
    text += LETTERS[g % 27];
    g = Math.floor(g / 27);
  }
  return text;
}
