import { randomFillSync } from 'node:crypto';

/** An identifier of one kind, such as `thr_…`. The prefix tells the kind, to people and to the compiler. */
export type Id<Prefix extends string> = `${Prefix}_${string}`;

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const timeCharacters = 8;
const timeStepMs = 16;
const randomCharacters = 25;
const tail = new RegExp(`^[${alphabet}]{${timeCharacters + randomCharacters}}$`);

/**
 * A new identifier: eight characters of time (16 ms steps, so rows written together lie together)
 * and 125 random bits, which nobody can guess. Example: `thr_0msq3k1w…`.
 */
export function newId<Prefix extends string>(prefix: Prefix, at: number = Date.now()): Id<Prefix> {
  return `${prefix}_${timeOf(at)}${randomTail()}`;
}

/** Whether `value` is an identifier of this kind; use it on everything that comes from outside. */
export function isId<Prefix extends string>(prefix: Prefix, value: unknown): value is Id<Prefix> {
  if (typeof value !== 'string' || !value.startsWith(`${prefix}_`)) return false;
  return tail.test(value.slice(prefix.length + 1));
}

function timeOf(at: number): string {
  let left = Math.floor(at / timeStepMs);
  let text = '';
  for (let place = 0; place < timeCharacters; place += 1) {
    text = alphabet.charAt(left % alphabet.length) + text;
    left = Math.floor(left / alphabet.length);
  }
  return text;
}

// Asking the system for each id alone takes ten times as long as the rest of making it.
const pool = new Uint8Array(randomCharacters * 256);
let used = pool.length;

function randomTail(): string {
  if (used === pool.length) {
    randomFillSync(pool);
    used = 0;
  }
  let text = '';
  for (const byte of pool.subarray(used, used + randomCharacters))
    text += alphabet.charAt(byte & 31);
  used += randomCharacters;
  return text;
}
