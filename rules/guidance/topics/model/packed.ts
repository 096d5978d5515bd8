/** A trained model as it is kept: text only, so that it compresses. */
export interface PackedTopicModel {
  readonly checksum: string;
  /** What one step of a weight is worth. */
  readonly step: number;
  readonly biases: readonly number[];
  /** Sorted, parted by spaces. */
  readonly features: string;
  /** One character per kind and feature, kind by kind; `zeroWeight` stands for 0. */
  readonly weights: string;
}

export const zeroWeight = 66;

/** FNV-1a, so that a weight changed by hand is noticed. */
export function checksumOf(features: string, weights: string): string {
  let hash = 0x811c9dc5;
  for (const character of `${features}\n${weights}`) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(16).padStart(8, '0');
}
