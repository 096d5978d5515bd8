/** Answers the moment it is, in milliseconds since 1970 UTC. */
export interface Clock {
  now(): number;
}

/** A clock that stands still until it is moved. */
export interface FixedClock extends Clock {
  set(at: number): void;
  advance(milliseconds: number): void;
}

export const systemClock: Clock = { now: () => Date.now() };

/** A clock for tests and the simulation, standing at `start`. */
export function fixedClock(start: number): FixedClock {
  let at = start;
  return {
    now: () => at,
    set: (next) => {
      at = next;
    },
    advance: (milliseconds) => {
      at += milliseconds;
    },
  };
}
