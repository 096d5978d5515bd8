import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { Answer } from '#platform/http/index.ts';
import type { Actor, PersonActor } from '#foundation/people/index.ts';
import { deskWorld } from '../../../../test/harness/desk-world.ts';
import {
  endToken,
  forwardStatements,
  forwardTo,
  issueToken,
  lessonShelf,
  recordRoutes,
  trainingRoutes,
} from '../index.ts';
import { learnerAlias } from './statement.ts';

const world = await deskWorld();
const { ground, organizationId, staff, marisol } = world;
const admin: PersonActor = {
  ...staff.priya,
  scope: { ...staff.priya.scope, administers: organizationId },
};
const routes = [...recordRoutes(ground), ...trainingRoutes(ground)];

// What xAPI 1.0.3 asks of a statement, as strict as a store may be.
const agent = z.strictObject({
  objectType: z.literal('Agent'),
  account: z.strictObject({ homePage: z.url(), name: z.string().min(20) }),
});
const statement = z.strictObject({
  id: z.uuid(),
  actor: agent,
  verb: z.strictObject({ id: z.url(), display: z.record(z.string(), z.string()) }),
  object: z.strictObject({
    objectType: z.literal('Activity'),
    id: z.url(),
    definition: z.strictObject({ type: z.url(), name: z.record(z.string(), z.string()) }),
  }),
  result: z
    .strictObject({
      success: z.boolean().optional(),
      completion: z.boolean().optional(),
      score: z
        .strictObject({
          scaled: z.number().min(-1).max(1),
          raw: z.number(),
          min: z.number(),
          max: z.number(),
        })
        .refine(({ raw, min, max }) => raw >= min && raw <= max)
        .optional(),
    })
    .optional(),
  context: z.strictObject({
    platform: z.string(),
    language: z.string(),
    extensions: z.record(z.url(), z.unknown()),
  }),
  timestamp: z.iso.datetime(),
  stored: z.iso.datetime(),
  authority: agent.extend({ account: z.strictObject({ homePage: z.url(), name: z.string() }) }),
  version: z.literal('1.0.3'),
});
type Kept = z.infer<typeof statement>;

const outside = { status: 200, got: [] as Kept[], posts: 0, refuse: '' };
const lrs = createServer((request: IncomingMessage, response: ServerResponse) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
  request.on('end', () => {
    outside.posts += 1;
    const known = request.headers.authorization === `Basic ${btoa('parley:secret')}`;
    if (!known || request.url !== '/xapi/statements') return response.writeHead(401).end();
    if (outside.status !== 200) return response.writeHead(outside.status).end('no');
    const read = z.array(statement).safeParse(JSON.parse(body));
    const bad =
      !read.success || read.data.some(({ object }) => object.id.endsWith(outside.refuse || '?'));
    if (bad) return response.writeHead(400).end(body);
    for (const each of read.data ?? [])
      if (!outside.got.some(({ id }) => id === each.id)) outside.got.push(each);
    return response.writeHead(200).end(JSON.stringify(read.data?.map(({ id }) => id)));
  });
});
await new Promise<void>((up) => lrs.listen(0, '127.0.0.1', up));
const endpoint = `http://127.0.0.1:${(lrs.address() as AddressInfo).port}/xapi/`;

afterAll(async () => {
  lrs.close();
  await world.close();
});
beforeEach(async () => {
  Object.assign(outside, { status: 200, got: [], posts: 0, refuse: '' });
  await world.ask('TRUNCATE learning_statement, learning_token, learning_forward');
});

async function ask(asker: Actor, path: string, more: object = {}) {
  const [method, address] = path.split(' ');
  const route = routes.find((each) => each.method === method && each.path === address);
  if (route === undefined) throw new Error(`No route ${path}.`);
  const answer = await (route.handle as (request: unknown) => Promise<Answer>)({
    asker,
    params: { lesson: 'P2' },
    query: {},
    body: {},
    requestId: randomUUID(),
    idempotencyKey: randomUUID(),
    ...more,
  });
  return answer as Answer & { body: { statements: Kept[]; more: string }; status?: number };
}

async function learn(who: PersonActor, right = true): Promise<void> {
  await ask(who, 'GET /learn/:lesson');
  const questions = lessonShelf().find('P2', 'en')?.checks ?? [];
  const body = Object.fromEntries(
    questions.map(({ id, choices }) => [
      `check-${id}`,
      choices.find((choice) => (choice.right ?? false) === right)?.id ?? '',
    ]),
  );
  await ask(who, 'POST /learn/:lesson/check', { body });
}

const statements = async (token: string, query: object = {}) => {
  const raw = { headers: { authorization: `Bearer ${token}` }, url: '/xapi/statements?limit=2' };
  const asked = { ascending: 'true', limit: 0, ...query };
  const reply = { header: () => reply };
  const nobody = {
    kind: 'anonymous',
    organizationId: null,
    personId: null,
    language: 'en',
    scope: {},
  } as const;
  return ask(nobody, 'GET /xapi/statements', { raw, reply, query: asked });
};
const token = () => issueToken(ground, admin, { name: 'LMS', requestId: 'req' });

describe('the store', () => {
  test('holds started, completed and passed or failed, as xAPI writes them, and no name or answer', async () => {
    await learn(marisol);
    await learn(staff.dana, false);
    await ask(marisol, 'GET /learn/:lesson/print');
    const { body } = await statements(await token());
    for (const each of body.statements) statement.parse(each);
    const said = body.statements.map(({ verb, result }) => [
      verb.id.split('/').at(-1),
      result?.score?.scaled,
    ]);
    expect(said).toEqual([
      ['initialized', undefined],
      ['completed', undefined],
      ['passed', 1],
      ['initialized', undefined],
      ['completed', undefined],
      ['failed', 0],
      ['experienced', undefined],
    ]);
    const text = JSON.stringify(body);
    for (const secret of ['Marisol', 'Dana', marisol.personId, staff.dana.personId, '"call"'])
      expect(text).not.toContain(secret);
    const names = new Set(body.statements.map(({ actor }) => actor.account.name));
    expect(names.size).toBe(2);
    expect(names).toContain(learnerAlias({ ...marisol, baseUrl: '' }));
  });

  test('a page that is opened again within hours says nothing new', async () => {
    await ask(marisol, 'GET /learn/:lesson');
    await ask(marisol, 'GET /learn/:lesson');
    ground.clock.advance(13 * 3_600_000);
    await ask(marisol, 'GET /learn/:lesson');
    expect((await statements(await token())).body.statements).toHaveLength(2);
  });

  test('is read page by page and by verb, with a token that lives', async () => {
    await learn(marisol);
    const given = await token();
    const first = await statements(given, { limit: 2 });
    expect(first.body.statements).toHaveLength(2);
    const after = new URLSearchParams(first.body.more.split('?')[1]).get('after') ?? '';
    expect((await statements(given, { limit: 2, after })).body.statements).toHaveLength(1);
    const verb = 'http://adlnet.gov/expapi/verbs/passed';
    expect((await statements(given, { verb })).body.statements).toHaveLength(1);
    expect((await statements('x'.repeat(43))).status).toBe(401);
    const [row] = await world.ask<{ id: string }>('SELECT id FROM learning_token');
    await endToken(ground, admin, { tokenId: row?.id ?? '', requestId: 'req' });
    expect((await statements(given)).status).toBe(401);
  });

  test('keeps no token, and lets nobody change or remove a statement', async () => {
    await learn(marisol);
    const given = await token();
    const [kept] = await world.ask<{ token_hash: Buffer }>('SELECT token_hash FROM learning_token');
    expect(kept?.token_hash.toString('base64url')).not.toBe(given);
    for (const text of [
      "UPDATE learning_statement SET verb = 'x'",
      'DELETE FROM learning_statement',
    ])
      await expect(
        ground.database.transaction({ organization: organizationId, system: 'on' }, (tx) =>
          tx.query({ text, values: [] }),
        ),
      ).rejects.toThrow('permission denied');
  });
});

describe('sending on', () => {
  const start = () =>
    forwardTo(ground, admin, { endpoint, username: 'parley', password: 'secret' }, 'req');
  // Other work on the same server may hold back for a moment what counts as committed.
  const sendOn = async (count: number) => {
    let sum = 0;
    const more = async () => (sum += await forwardStatements(ground, organizationId));
    await expect.poll(more, { timeout: 10_000 }).toBe(count);
  };
  const state = async () =>
    (
      await world.ask<{
        sent: number;
        refused: number;
        attempts: number;
        last_error: string | null;
      }>('SELECT sent::int, refused::int, attempts, last_error FROM learning_forward')
    )[0];

  test.each([
    ['ftp://lrs.example.org/xapi', 422],
    ['lrs.example.org/xapi', 422],
    ['http://lrs.example.org/xapi', 422],
    ['https://lrs.example.org/xapi', 303],
    [endpoint, 303],
  ])(
    'takes %s only encrypted, unless it is this machine; what was typed stays',
    async (to, status) => {
      const body = { endpoint: to, username: 'parley', password: 'secret' };
      const answer = await ask(admin, 'POST /admin/learning/forwarding', { body });
      expect(answer.status).toBe(status);
      const said = { endpoint: to, username: 'parley' };
      if (answer.kind === 'page') expect(answer.view).toMatchObject({ typed: said, saved: false });
      else expect(answer).toMatchObject({ to: '/admin/learning?notice=saved' });
    },
  );

  test('another store gets each statement once, in order', async () => {
    await start();
    await learn(marisol);
    await sendOn(3);
    expect(await forwardStatements(ground, organizationId)).toBe(0);
    await learn(marisol);
    await sendOn(2);
    expect(outside.got.map(({ verb }) => verb.id.split('/').at(-1))).toEqual([
      'initialized',
      'completed',
      'passed',
      'completed',
      'passed',
    ]);
  });

  test('one that is down delays nothing and loses nothing', async () => {
    await start();
    outside.status = 503;
    await learn(marisol);
    const tried = async () => {
      expect(await forwardStatements(ground, organizationId)).toBe(0);
      return state();
    };
    await expect
      .poll(tried, { timeout: 10_000 })
      .toMatchObject({ sent: 0, attempts: 1, last_error: '503' });
    await forwardStatements(ground, organizationId);
    expect(outside.posts).toBe(1);
    outside.status = 200;
    ground.clock.advance(31_000);
    await sendOn(3);
  });

  test('a statement it refuses for good is counted, and holds up no other', async () => {
    await start();
    outside.refuse = 'P2';
    await learn(marisol);
    const tried = async () => {
      await forwardStatements(ground, organizationId);
      return state();
    };
    await expect
      .poll(tried, { timeout: 10_000 })
      .toMatchObject({ sent: 0, refused: 3, attempts: 0 });
    outside.refuse = '';
    await learn(marisol);
    await sendOn(2);
  });
});
