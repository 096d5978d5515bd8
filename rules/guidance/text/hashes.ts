const hashBits = 20;
/** As many different features as a hash can tell apart. */
export const featureSpace = 1 << hashBits;

/** FNV-1a over the letters, from a seed, so that a pair is hashed without joining its words. */
export function hashOf(text: string, seed: number, most = text.length): number {
  let hash = seed;
  const end = Math.min(most, text.length);
  for (let index = 0; index < end; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** The key of a feature. */
export function folded(hash: number): number {
  return ((hash ^ (hash >>> 15)) >>> 0) % featureSpace;
}

/** Two hashes as one, in this order. */
export function mixed(seed: number, left: number, right: number): number {
  const first = Math.imul(seed ^ left, 0x85ebca6b);
  return Math.imul(first ^ (first >>> 13) ^ right, 0xc2b2ae35);
}
