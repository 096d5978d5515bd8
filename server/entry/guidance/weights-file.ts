interface PackedWeights {
  readonly checksum: string;
  readonly step: number;
  readonly biases: readonly number[];
  readonly features: string;
  readonly weights: string;
}

/** The text of a file of weights: data, not a program, since reading a megabyte of program takes a fifth of a second. */
export function weightsJson({ checksum, step, biases, features, weights }: PackedWeights): string {
  return [
    '{',
    `  "checksum": ${JSON.stringify(checksum)},`,
    `  "step": ${step},`,
    `  "biases": [${biases.join(', ')}],`,
    `  "features": ${JSON.stringify(features)},`,
    `  "weights": ${JSON.stringify(weights)}`,
    '}',
    '',
  ].join('\n');
}
