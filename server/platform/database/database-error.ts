/** A reason the database cannot be used, in one sentence that says what to change. */
export class DatabaseError extends Error {
  override readonly name = 'DatabaseError';
}
