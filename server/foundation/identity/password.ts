import { hash, verify } from '@node-rs/argon2';
import { newToken } from './token.ts';

// OWASP's second choice for argon2id, the default algorithm here: 19 MiB, two passes.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const ATONCE = 4;

let running = 0;
const queue: (() => void)[] = [];

/** A burst of sign-ins must not take the memory of the whole process: a few at a time, the others in line. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= ATONCE) await new Promise<void>((go) => queue.push(go));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = queue.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}

const plain = (password: string) => password.normalize('NFC');

/** An argon2id hash in PHC form. */
export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(plain(password), cost));
}

let stranger: Promise<string> | undefined;

/**
 * Is this the password? `null` (no such account, or none set yet) costs the same time and is never right.
 */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  stranger ??= hashPassword(newToken());
  const against = stored ?? (await stranger);
  const right = await inTurn(() => verify(against, plain(password)));
  return stored !== null && right;
}
