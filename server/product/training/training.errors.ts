/** A lesson that can't be taught as it is written. Says which file, where in it, and what to mend. */
export class LessonError extends Error {
  readonly file: string;
  constructor(file: string, problem: string) {
    super(`${file}: ${problem}`);
    this.name = 'LessonError';
    this.file = file;
  }
}
