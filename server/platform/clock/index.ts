/** The one source of "now", so that tests and the simulation can set it. */
export { systemClock, fixedClock, type Clock, type FixedClock } from './clock.ts';
