/** COMMIT was sent and the database answered something else: nothing was kept. */
export class CommitRefusedError extends Error {
  constructor(command: string) {
    super(`The database answered ${command} to COMMIT; nothing was kept.`);
    this.name = 'CommitRefusedError';
  }
}

/** The same idempotency key came with a different request. */
export class IdempotencyConflictError extends Error {
  constructor() {
    super('This key was already used for another request.');
    this.name = 'IdempotencyConflictError';
  }
}

/** The constraint that a write broke, or undefined when the error is something else. */
export function brokenConstraint(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || !('constraint' in error)) return undefined;
  return error.code === '23505' ? String(error.constraint) : undefined;
}
