import { afterAll, expect, test } from 'vitest';
import { peopleWorld } from '../../../test/harness/people-world.ts';
import {
  authenticate,
  changePassword,
  requestReset,
  sessionLimits,
  signIn,
  signOut,
  touchSession,
  type SignInInput,
} from './index.ts';

const world = await peopleWorld();
const { ground } = world;
afterAll(() => world.close());

const organizationId = await world.addOrganization('north');
const password = 'three quiet herons';
let people = 0;

async function someone() {
  people += 1;
  const email = `person${people}@example.org`;
  return { email, ...(await world.addPerson(organizationId, { email, password })) };
}

function tryIt(input: Partial<SignInInput> & { email: string }) {
  const from = { address: `10.0.0.${people}`, requestId: 'req' };
  return signIn(ground, { password, ...from, ...input });
}

async function signedIn(email: string, more: Partial<SignInInput> = {}) {
  const outcome = await tryIt({ email, ...more });
  if (outcome.kind !== 'signed_in') throw new Error(outcome.kind);
  return outcome;
}

test('the right password opens a session, on record', async () => {
  const { email, personId, accountId } = await someone();
  const { token, session } = await signedIn(` ${email.toUpperCase()} `);
  expect(await authenticate(ground, token)).toMatchObject({ organizationId, personId, accountId });
  const entries = await world.ask(
    'SELECT actor_id, detail FROM audit_entry WHERE action = $1 AND session_id = $2',
    ['identity.sign_in', session.sessionId],
  );
  expect(entries).toEqual([{ actor_id: personId, detail: { how: 'password' } }]);
});

test('neither the token nor the password stands in the database', async () => {
  const { email } = await someone();
  const { token } = await signedIn(email);
  const [stored] = await world.ask<{ tokens: string; passwords: string }>(
    `SELECT (SELECT string_agg(encode(token_hash, 'escape') || encode(token_hash, 'base64'), ' ') FROM session) AS tokens,
      (SELECT string_agg(password_hash, ' ') FROM account) AS passwords`,
  );
  expect(stored?.tokens).not.toContain(token);
  expect(stored?.passwords).not.toContain(password);
  expect(stored?.passwords).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('a wrong password and an unknown address get the same answer, both on record', async () => {
  const { email, accountId } = await someone();
  expect(await tryIt({ email, password: 'not this one' })).toEqual({ kind: 'wrong' });
  expect(await tryIt({ email: 'nobody@example.org' })).toEqual({ kind: 'wrong' });
  const subjects = await world.ask<{ subject_id: string }>(
    "SELECT subject_id FROM audit_entry WHERE action = 'identity.sign_in_failed' ORDER BY subject_id",
  );
  expect(subjects.map((row) => row.subject_id)).toEqual([accountId, 'unknown']);
});

test('an account without a password lets nobody in', async () => {
  await world.addPerson(organizationId, { email: 'new@example.org', password: null });
  expect(await tryIt({ email: 'new@example.org', password: '' })).toEqual({ kind: 'wrong' });
});

test('signing in again ends the session the browser came with', async () => {
  const { email } = await someone();
  const first = await signedIn(email);
  const second = await signedIn(email, { sessionToken: first.token });
  expect(await authenticate(ground, first.token)).toBeUndefined();
  expect(await authenticate(ground, second.token)).toBeDefined();
});

test('a session ends after thirty minutes of rest and after twelve hours of use', async () => {
  const { email } = await someone();
  const start = ground.clock.now();
  const resting = await signedIn(email);
  const busy = await signedIn(email);
  for (let used = 0; used < 12 * 60; used += 20) {
    const session = await authenticate(ground, busy.token);
    if (session === undefined) throw new Error(`ended after ${used} minutes`);
    await touchSession(ground, session);
    if (used === 40) expect(await authenticate(ground, resting.token)).toBeUndefined();
    ground.clock.advance(20 * 60_000);
  }
  expect(ground.clock.now() - start).toBe(sessionLimits.absoluteMs);
  expect(await authenticate(ground, busy.token)).toBeUndefined();
  ground.clock.set(start);
});

test('a session is noted as seen at most once a minute', async () => {
  const { email } = await someone();
  const { token } = await signedIn(email);
  const seen = async () => (await authenticate(ground, token))?.seenAt;
  const before = await seen();
  const start = ground.clock.now();
  for (const [second, moved] of [
    [59, false],
    [61, true],
  ] as const) {
    ground.clock.set(start + second * 1000);
    const session = await authenticate(ground, token);
    if (session !== undefined) await touchSession(ground, session);
    expect((await seen()) !== before).toBe(moved);
  }
  ground.clock.set(start);
});

test('sign-out ends one session, sign-out everywhere ends all, and each is announced', async () => {
  const { email, personId } = await someone();
  const [one, two, three] = [await signedIn(email), await signedIn(email), await signedIn(email)];
  await signOut(ground, one.session, { everywhere: false, requestId: 'req' });
  expect(await authenticate(ground, one.token)).toBeUndefined();
  expect(await authenticate(ground, two.token)).toBeDefined();
  await signOut(ground, two.session, { everywhere: true, requestId: 'req' });
  expect(await authenticate(ground, three.token)).toBeUndefined();
  const announced = ground.published.filter(
    (event) =>
      event.kind === 'identity.session_ended' && 'personId' in event && event.personId === personId,
  );
  expect(announced).toHaveLength(3);
});

test('ten wrong passwords from one place close that place, and no account', async () => {
  const { email } = await someone();
  const outcomes = [];
  for (let tries = 0; tries < 11; tries += 1)
    outcomes.push((await tryIt({ email, password: 'wrong again' })).kind);
  expect(outcomes.filter((kind) => kind === 'wrong')).toHaveLength(10);
  expect(outcomes[10]).toBe('too_many');
  expect((await tryIt({ email })).kind).toBe('too_many');
  expect((await tryIt({ email, address: '10.9.9.9' })).kind).toBe('signed_in');
});

test('guesses sent at the same moment do not slip past the limit', async () => {
  const { email } = await someone();
  const guesses = Array.from({ length: 24 }, () => tryIt({ email, password: 'all at once' }));
  const kinds = (await Promise.all(guesses)).map(({ kind }) => kind);
  expect(kinds.filter((kind) => kind === 'wrong')).toHaveLength(10);
});

test('a stranger who guesses all day never gets more than a hundred tries, and the owner still gets in', async () => {
  const { email } = await someone();
  const { deviceToken } = await signedIn(email);
  await world.ask('TRUNCATE sign_in_failure');
  let guesses = 0;
  for (let place = 0; place < 12; place += 1) {
    for (let tries = 0; tries < 10; tries += 1) {
      const outcome = await tryIt({ email, password: 'guess', address: `10.1.0.${place}` });
      if (outcome.kind === 'wrong') guesses += 1;
    }
  }
  expect(guesses).toBe(100);
  expect((await tryIt({ email, address: '10.2.0.1' })).kind).toBe('too_many');
  expect((await tryIt({ email, address: '10.1.0.1', deviceToken })).kind).toBe('signed_in');
}, 60_000);

test('a device cookie of one account opens nothing for another, and has ten tries of its own', async () => {
  const mine = await someone();
  const { deviceToken } = await signedIn(mine.email);
  const other = await someone();
  for (let tries = 0; tries < 10; tries += 1) {
    await tryIt({ email: other.email, password: 'guess', deviceToken });
    await tryIt({ email: mine.email, password: 'guess', deviceToken });
  }
  expect((await tryIt({ email: other.email, deviceToken })).kind).toBe('too_many');
  expect((await tryIt({ email: mine.email, deviceToken })).kind).toBe('too_many');
  expect((await tryIt({ email: mine.email })).kind).toBe('signed_in');
});

test('changing the password asks the old one, ends other sessions and renews this one', async () => {
  const { email } = await someone();
  const [here, elsewhere] = [await signedIn(email), await signedIn(email)];
  const change = (oldPassword: string, newPassword: string) =>
    changePassword(ground, here.session, { oldPassword, newPassword, requestId: 'req' });
  expect(await change('not the old one', 'walnut river lamp')).toEqual({ kind: 'old_wrong' });
  expect(await change(password, 'short')).toEqual({ kind: 'refused', problem: 'too_short' });
  const changed = await change(password, 'walnut river lamp');
  if (changed.kind !== 'changed') throw new Error(changed.kind);
  expect(await authenticate(ground, elsewhere.token)).toBeUndefined();
  expect(await authenticate(ground, here.token)).toBeUndefined();
  expect((await authenticate(ground, changed.token))?.sessionId).toBe(here.session.sessionId);
  expect((await tryIt({ email })).kind).toBe('wrong');
  expect((await tryIt({ email, password: 'walnut river lamp' })).kind).toBe('signed_in');
});

test('a forgotten password is asked for alike by known and unknown, at most three times an hour', async () => {
  const { email, accountId } = await someone();
  for (const asked of [email, email, email, email, 'nobody@example.org'])
    await requestReset(ground, { email: asked, address: '10.3.0.1', requestId: 'req' });
  const wishes = ground.published.filter(({ kind }) => kind === 'identity.link_wanted');
  expect(wishes.map((event) => 'accountId' in event && event.accountId)).toEqual([
    accountId,
    accountId,
    accountId,
  ]);
});
