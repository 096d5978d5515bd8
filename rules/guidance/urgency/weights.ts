import type { PackedUrgencyModel } from './packed.ts';

/** Made by `bin/parley train-urgency`; not to be edited. */
export const urgencyWeights: PackedUrgencyModel = {
  checksum: '',
  step: 1,
  biases: [],
  features: '',
  weights: '',
};
