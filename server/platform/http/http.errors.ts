/** An answer other than success that a person may see. `code` is stable and names the words shown. */
export class HttpError extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string) {
    super(code);
    this.name = 'HttpError';
    this.status = status;
    this.code = code;
  }
}

/** What does not exist and what may not be seen answer alike. */
export const notFound = (): HttpError => new HttpError(404, 'not_found');
export const forbidden = (): HttpError => new HttpError(403, 'forbidden');
export const signInNeeded = (): HttpError => new HttpError(401, 'sign_in_needed');
