import { expect, test } from 'vitest';
import { keepPost, readKept, safePath, writeKept } from './kept-post.ts';
import { bucketOf } from './throttle.store.ts';
import { deviceToken, knownDevice, looksLikeToken, newToken } from './token.ts';

const account = { id: 'acc_1', password_hash: '$argon2id$one' };

test('a token carries 256 random bits', () => {
  const tokens = new Set(Array.from({ length: 1000 }, newToken));
  expect(tokens.size).toBe(1000);
  for (const token of tokens) expect(Buffer.from(token, 'base64url')).toHaveLength(32);
});

test('a device is known to its own account only, and no longer after the password changed', () => {
  const token = deviceToken(account.id, account.password_hash);
  expect(knownDevice(token, account)).toBe(token.split('.')[0]);
  expect(knownDevice(token, { ...account, id: 'acc_2' })).toBeUndefined();
  expect(knownDevice(token, { ...account, password_hash: '$argon2id$two' })).toBeUndefined();
  expect(knownDevice(token, { ...account, password_hash: null })).toBeUndefined();
});

test.each([
  undefined,
  '',
  '.',
  'x',
  `${newToken()}.`,
  `${newToken()}.${newToken()}`,
  `${newToken()}.${'é'.repeat(43)}`,
])('a made-up device cookie (%s) is no device', (token) =>
  expect(knownDevice(token, account)).toBeUndefined(),
);

test('what is not shaped like a token never reaches the database', () => {
  for (const text of ['', 'a', "' OR 1=1 --", newToken() + 'a', undefined])
    expect(looksLikeToken(text)).toBe(false);
});

test('a bucket holds a hash of what was typed, and two budgets never meet', () => {
  const bucket = bucketOf('email', 'ana@x.example');
  expect(bucket.hash).toHaveLength(32);
  expect(bucketOf('reset', 'ana@x.example').hash).not.toEqual(bucket.hash);
  expect(bucketOf('pair', 'a', 'bc').hash).not.toEqual(bucketOf('pair', 'ab', 'c').hash);
});

test('a posted form is kept whole, repeated fields included, and read back the same', () => {
  const kept = keepPost('/drafts?step=2', { body: 'line\r\ntwo "é"', topic: ['a', 'b'] }, 'per_1');
  expect(kept && readKept(writeKept(kept))).toEqual({
    path: '/drafts?step=2',
    fields: [
      ['body', 'line\r\ntwo "é"'],
      ['topic', 'a'],
      ['topic', 'b'],
    ],
    personId: 'per_1',
  });
});

test('what is no plain form, or would lead away, is not kept', () => {
  expect(keepPost('/drafts', undefined, null)).toBeUndefined();
  expect(keepPost('/drafts', { file: { name: 'x' } }, null)).toBeUndefined();
  expect(keepPost('/account/password', { old_password: 'x' }, null)).toBeUndefined();
  expect(keepPost('//evil.example', { a: 'b' }, null)).toBeUndefined();
  const elsewhere = JSON.stringify({ path: 'https://evil.example', fields: [], personId: null });
  for (const text of ['{', 'null', '[]', elsewhere, '{"path":"/"}'])
    expect(readKept(text)).toBeUndefined();
});

test.each([
  ['/messages/thr_1?part=2', '/messages/thr_1?part=2'],
  ['//evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/ok\\..\\evil', '/'],
  ['/a b', '/'],
  ['/\u00e9', '/'],
  ['javascript:alert(1)', '/'],
  ['/sign-out', '/'],
  ['/sign-in?next=/', '/'],
  [undefined, '/'],
])('going on to %j leads to %j', (path, leads) => expect(safePath(path)).toBe(leads));
