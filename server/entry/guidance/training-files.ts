/** The files of the corpus that models are trained on, from the root of the project. */
export const trainingFiles: readonly string[] = [
  'train',
  'train-more',
  'train-further',
  'train-later',
].map((name) => `content/corpus/${name}.jsonl`);
