import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const SHAPE = /^[\w-]{43}$/;

/** 256 random bits, as they travel in a cookie or a link. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What is kept of a token: a look into the database gives nobody a session. */
export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

export function looksLikeToken(token: string | undefined): token is string {
  return token !== undefined && SHAPE.test(token);
}

/**
 * The cookie that says "someone signed in to this account from here before". It is keyed by the stored password hash,
 * which only the server knows, so it needs no table and dies when the password changes.
 */
export function deviceToken(accountId: string, passwordHash: string, nonce = newToken()): string {
  return `${nonce}.${seal(accountId, passwordHash, nonce)}`;
}

/** The device's nonce when the cookie was made for this account, else undefined. */
export function knownDevice(
  token: string | undefined,
  account: { id: string; password_hash: string | null },
): string | undefined {
  const [nonce, given] = token?.split('.') ?? [];
  if (account.password_hash === null || !looksLikeToken(nonce) || !looksLikeToken(given))
    return undefined;
  const wanted = seal(account.id, account.password_hash, nonce);
  return timingSafeEqual(Buffer.from(wanted), Buffer.from(given)) ? nonce : undefined;
}

function seal(accountId: string, passwordHash: string, nonce: string): string {
  return createHmac('sha256', passwordHash)
    .update(`device ${accountId} ${nonce}`)
    .digest('base64url');
}
