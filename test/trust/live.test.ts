import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { appWorld } from './app-world.ts';
import { principals } from './expected-access.ts';
import { openStream } from './live-stream.ts';
import { cast } from './things.ts';

const world = await appWorld();
afterAll(() => world.close());
const people = await cast(world);
await world.app.http.listen({ host: '127.0.0.1', port: 0 });
const { port } = world.app.http.server.address() as AddressInfo;

const open = (token: string | undefined, after = '') => openStream(port, token, after);
const soon = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 50 });

describe('a stream', () => {
  test('is for those who are signed in, whoever they are', async () => {
    for (const who of principals) {
      const stream = await open(who === 'nobody' ? undefined : people.tokens[who]);
      expect([who, stream.status]).toEqual([who, who === 'nobody' ? 303 : 200]);
      stream.close();
    }
  });

  test('carries the headers of every other answer', async () => {
    const stream = await open(people.tokens.mine);
    expect(stream.headers).toMatchObject({
      'content-type': 'text/event-stream',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'permissions-policy': 'camera=(), geolocation=(), microphone=()',
    });
    stream.close();
  });

  test('is on record', async () => {
    const token = await world.signIn(world.person('hannah-petrov'));
    (await open(token)).close();
    expect(
      await world.count('audit_entry', `action = 'entry.open_live_stream' AND actor_id = $1`, [
        world.person('hannah-petrov'),
      ]),
    ).toBe(1);
  });

  test('tells each person of the threads they may see, and nobody of a confidential one but its own', async () => {
    const who = ['mine', 'other', 'proxy', 'reads', 'gone', 'nurse', 'away', 'abroad'] as const;
    const streams = await Promise.all(who.map((each) => open(people.tokens[each])));
    const plain = await world.send(people.actors.mine, { body: 'Where do I park?' });
    const secret = await world.send(people.actors.mine, {
      body: 'My husband hits me and I am afraid to go home.',
    });
    const last = await world.send(await world.actor('arthur-bell'), { body: 'Where is the lab?' });
    const told = (place: number) => [...new Set(streams[place]?.threads())];
    await soon(() => expect(told(1)).toContain(last.threadId));
    await soon(() => expect(told(5)).toContain(last.threadId));
    await pause(300);
    const wanted: Record<(typeof who)[number], string[]> = {
      mine: [plain.threadId, secret.threadId],
      other: [last.threadId],
      proxy: [plain.threadId],
      reads: [plain.threadId],
      gone: [],
      nurse: [plain.threadId, secret.threadId, last.threadId],
      away: [],
      abroad: [],
    };
    for (const [place, each] of who.entries())
      expect([each, told(place).toSorted()]).toEqual([each, wanted[each].toSorted()]);
    streams.forEach((stream) => stream.close());
  });

  test('tells the patient once that somebody of the team has opened the message', async () => {
    const { threadId } = await world.send(people.actors.mine, {
      body: 'Is the lab open on Friday?',
    });
    const [item] = await world.ask<{ id: string }>(
      'SELECT id FROM work_item WHERE thread_id = $1',
      [threadId],
    );
    const stream = await open(people.tokens.mine);
    const path = `/inbox/all/${item?.id}`;
    for (const _look of [1, 2])
      expect((await world.request({ path, token: people.tokens.nurse })).status).toBe(200);
    const opened = () => stream.kinds().filter((kind) => kind === 'messaging.thread_opened');
    await soon(() => expect(opened()).toHaveLength(1));
    await pause(300);
    expect(opened()).toHaveLength(1);
    stream.close();
  });

  test('carries ids and kinds, and no word or name of a person', async () => {
    const stream = await open(people.tokens.nurse);
    await world.send(people.actors.mine, { body: 'Where is the toadstool?', subject: 'Toadstool' });
    await soon(() => expect(stream.threads().length).toBeGreaterThan(0));
    expect(stream.text()).not.toMatch(/toadstool|marisol|vega/i);
    stream.close();
  });

  test('that comes back with its last event is told what it missed, once and in order', async () => {
    const first = await open(people.tokens.mine);
    await soon(() => expect(first.lastId()).not.toBe(''));
    const seen = await world.send(people.actors.mine, { body: 'Question one?' });
    await soon(() => expect(first.threads()).toContain(seen.threadId));
    const cursor = first.lastId();
    first.close();
    const missed = [
      await world.send(people.actors.mine, { body: 'Question two?' }),
      await world.send(people.actors.mine, { body: 'Question three?' }),
    ].map(({ threadId }) => threadId);
    const again = await open(people.tokens.mine, cursor);
    await soon(() => expect([...new Set(again.threads())]).toEqual(missed));
    again.close();
  });

  test('that was away for long is told the last thing as well as the first', async () => {
    const first = await open(people.tokens.mine);
    await soon(() => expect(first.lastId()).not.toBe(''));
    const cursor = first.lastId();
    await world.ask(
      `INSERT INTO outbox (organization_id, kind, payload)
       SELECT $1, 'messaging.message_received', jsonb_build_object('threadId', 'thr_' || n) FROM generate_series(1, 1300) n`,
      [world.organizationId],
    );
    const last = await world.send(people.actors.mine, { body: 'Am I still heard?' });
    await soon(() => expect(first.threads()).toContain(last.threadId));
    first.close();
    const again = await open(people.tokens.mine, cursor);
    await soon(() => expect(again.threads()).toContain(last.threadId));
    again.close();
  });

  test.each(['99999999999999999999.1', '1.999999999999999999', 'x', '-1.-1', '0.0'])(
    'with the cursor %s answers calmly',
    async (cursor) => {
      const stream = await open(people.tokens.gone, cursor);
      expect(stream.status).toBe(200);
      await pause(200);
      expect(stream.ended()).toBe(false);
      stream.close();
      const health = await world.request({ path: '/healthz' });
      expect(health.status).toBe(200);
    },
  );
});

describe('a right that ends', () => {
  test('cuts or narrows an open stream within five seconds', async () => {
    const proxyToken = await world.signIn(world.person('ana-ortiz'));
    const mother = await open(proxyToken);
    const patient = await world.actor('samuel-ortiz');
    const before = await world.send(patient, { body: 'One question?' });
    await soon(() => expect(mother.threads()).toContain(before.threadId));
    await world.ask('UPDATE proxy_grant SET revoked_at = now() WHERE proxy_id = $1', [
      world.person('ana-ortiz'),
    ]);
    world.ground.clock.advance(5000);
    await pause(5000);
    const after = await world.send(patient, { body: 'Another question?' });
    await pause(1500);
    expect(mother.threads()).not.toContain(after.threadId);
    mother.close();
  });

  test('ends the stream of a session that was signed out', async () => {
    const token = await world.signIn(world.person('ruben-castillo'));
    const stream = await open(token);
    await world.request({ method: 'POST', path: '/sign-out', token, form: {} });
    await vi.waitFor(() => expect(stream.ended()).toBe(true), { timeout: 6000, interval: 100 });
  });
});

describe('a reply that can still be taken back', () => {
  test('is told to nobody as a reply before its release', async () => {
    const { threadId } = await world.send(people.actors.mine, { body: 'May I swim?' });
    const [work] = await world.ask<{ id: string }>(
      'SELECT id FROM work_item WHERE thread_id = $1',
      [threadId],
    );
    const streams = await Promise.all(
      (['mine', 'desk'] as const).map((who) => open(people.tokens[who])),
    );
    world.ground.clock.set(Date.now());
    const { status } = await world.request({
      method: 'POST',
      path: `/work/${work?.id}/reply`,
      token: people.tokens.nurse,
      form: { body: 'Yes.' },
    });
    expect(status).toBe(303);
    await pause(2500);
    for (const stream of streams) expect(stream.kinds()).not.toContain('messaging.reply_sent');
    await vi.waitFor(
      () => {
        for (const stream of streams) expect(stream.kinds()).toContain('messaging.reply_sent');
      },
      { timeout: 12_000, interval: 200 },
    );
    streams.forEach((stream) => stream.close());
  });
});
