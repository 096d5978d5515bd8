/** One thing wrong with a charter. The path leads into the document as it is written. */
export interface CharterProblem {
  /** Short name of the check: 'shape', 'language', 'route', 'promise', 'bounds' … */
  rule: string;
  path: (string | number)[];
  /** What is wrong and what to write instead. */
  message: string;
}
