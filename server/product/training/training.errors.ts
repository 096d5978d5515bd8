/** What is wrong as a phrase, `library.problem.<code>`, for who mends it on a page. */
export interface LessonFault {
  code: string;
  values?: Readonly<Record<string, string>>;
}

/** A lesson that can't be taught as it is written. Says which file, where in it, and what to mend. */
export class LessonError extends Error {
  readonly file: string;
  /** For what a manager may write in the library. */
  readonly fault: LessonFault | undefined;
  constructor(file: string, problem: string, fault?: LessonFault) {
    super(`${file}: ${problem}`);
    this.name = 'LessonError';
    this.file = file;
    this.fault = fault;
  }
}
