/** How a mention stands in its sentence, as bits on each token (after the ConText idea of Harkema 2009). */
export const standing = {
  negated: 1,
  historical: 2,
  hypothetical: 4,
  other: 8,
  resolved: 16,
  past: 32,
  animal: 64,
  family: 128,
  idiom: 256,
  compound: 512,
} as const;
