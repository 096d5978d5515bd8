const minute = 60_000;
const hour = 60 * minute;

/** How long a session lives. Staff sit at shared desks, so theirs rests for less time. */
export const sessionLimits = {
  patientIdleMs: 30 * minute,
  staffIdleMs: 15 * minute,
  absoluteMs: 12 * hour,
  /** `seen_at` is written at most this often. */
  touchMs: minute,
} as const;

/** How long a one-time link works, from the moment its mail is sent. */
export const linkLimits = {
  reset_password: hour,
  first_password: 7 * 24 * hour,
} as const;

export interface Budget {
  failures: number;
  withinMs: number;
}

/**
 * Failed tries allowed. `email` stays at the hundred of NIST 800-63B; a known device has a budget of its own, so that
 * a stranger who types someone's address all day never locks the owner out.
 */
export const budgets = {
  pair: { failures: 10, withinMs: 15 * minute },
  device: { failures: 10, withinMs: 15 * minute },
  email: { failures: 100, withinMs: 24 * hour },
  address: { failures: 200, withinMs: hour },
  reset: { failures: 3, withinMs: hour },
  resetAddress: { failures: 30, withinMs: hour },
} as const satisfies Record<string, Budget>;

export const passwordLimits = { minimumCharacters: 12, maximumCharacters: 200 } as const;

/** The slowest honest answer to "forgot password"; every answer takes this long, so that time tells nothing. */
export const evenAnswerMs = 300;

export const deviceCookieSeconds = 365 * 24 * 3600;
