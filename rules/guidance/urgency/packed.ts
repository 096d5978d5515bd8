/** A trained model as it is kept: text only, so that it compresses. */
export interface PackedUrgencyModel {
  readonly checksum: string;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly biases: readonly number[];
  /** How far each feature's hash lies from the one before. */
  readonly features: string;
  /** One character per kind and feature, kind by kind; `zeroWeight` stands for 0. */
  readonly weights: string;
}

/** Far enough from the quotation mark and the backslash for 24 steps either way. */
export const zeroWeight = 66;

const base = 32;
const moreFollows = 40;
const lastOne = 93;

/** Hashes in rising order as gaps in base 32, lowest digit first; the last digit of a gap is told by its range. */
export function packGaps(hashes: readonly number[]): string {
  let before = 0;
  let packed = '';
  for (const hash of hashes) {
    let gap = hash - before;
    before = hash;
    for (; gap >= base; gap = Math.floor(gap / base)) {
      packed += String.fromCharCode(moreFollows + (gap % base));
    }
    packed += String.fromCharCode(lastOne + gap);
  }
  return packed;
}

export function unpackGaps(packed: string): number[] {
  const hashes: number[] = [];
  let [hash, scale] = [0, 1];
  for (let index = 0; index < packed.length; index += 1) {
    const code = packed.charCodeAt(index);
    const isLast = code >= lastOne;
    hash += (code - (isLast ? lastOne : moreFollows)) * scale;
    scale = isLast ? 1 : scale * base;
    if (isLast) hashes.push(hash);
  }
  return hashes;
}
