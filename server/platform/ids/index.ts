/** Typed identifiers that sort by the time they were made. */
export { newId, isId, type Id } from './ids.ts';
