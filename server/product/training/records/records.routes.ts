import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { json, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { hashToken, looksLikeToken } from '#foundation/identity/index.ts';
import {
  personOf,
  administers,
  anyone,
  read,
  systemScope,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { findForwarding, findTokens, tokenOwner, type LearningToken } from './access.store.ts';
import { endToken, forwardTo, issueToken } from './open-store.ts';
import { findStatements, type Cursor } from './records.store.ts';

const route = routesFor<Actor>();
const UNAUTHORIZED = 401;
const PAGE = 100;

/** How the store is opened to others and sent on, for administrators. Passwords are never shown again. */
export interface StoreView {
  endpoint: string;
  tokens: LearningToken[];
  /** Shown this once. */
  fresh: string | null;
  forwarding: {
    endpoint: string;
    username: string;
    sent: number;
    refused: number;
    lastError: string | null;
    nextAttemptAt: number;
  } | null;
  /** What was typed and not taken. */
  typed: { endpoint: string; username: string } | null;
  problem: 'name' | 'address' | null;
  saved: boolean;
}

type Said = Partial<Pick<StoreView, 'fresh' | 'typed' | 'problem' | 'saved'>>;

export function recordRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [statementsRoute(ground), aboutRoute(), ...adminRoutes(ground)];
}

function aboutRoute(): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/xapi/about',
    permission: anyone,
    audit: { nothing: 'Says which version of the standard is spoken.' },
    request: {},
    response: 'json',
    handle: async () => json({ version: ['1.0.3'] }),
  });
}

const instantSchema = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text));
const query = z.object({
  statementId: z.uuid().optional(),
  verb: z.string().max(200).optional(),
  activity: z.string().max(500).optional(),
  agent: z.string().max(1000).optional(),
  since: instantSchema.optional(),
  until: instantSchema.optional(),
  ascending: z.enum(['true', 'false']).default('false'),
  limit: z.coerce.number().int().min(0).max(PAGE).default(0),
  after: z
    .string()
    .regex(/^\d{1,19}\.\d{1,18}$/)
    .optional(),
});

/** The statements of one organization, for whoever holds one of its tokens. */
function statementsRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/xapi/statements',
    permission: anyone,
    audit: { inCommand: 'training.read_store' },
    request: { query },
    response: 'json',
    async handle({ query: asked, raw, reply, requestId }) {
      void reply.header('x-experience-api-version', '1.0.3');
      const token = tokenIn(raw.headers.authorization);
      const owner = token && (await tokenOwner(ground.database, hashToken(token)));
      if (!owner) return json({ error: 'token' }, UNAUTHORIZED);
      const { organizationId, tokenId } = owner;
      const limit = asked.limit === 0 ? PAGE : asked.limit;
      const found = await ground.database.transaction(systemScope(organizationId), async (tx) => {
        recordAudit(tx, {
          organizationId,
          actor: { kind: 'system', id: tokenId, requestId },
          action: 'training.read_store',
          subjectKind: 'learning_store',
          subjectId: tokenId,
          at: ground.clock.now(),
        });
        return findStatements(tx, organizationId, {
          ...asked,
          agent: accountName(asked.agent),
          ascending: asked.ascending === 'true',
          after: cursorOf(asked.after),
          limit,
        });
      });
      void reply.header(
        'x-experience-api-consistent-through',
        new Date(ground.clock.now()).toISOString(),
      );
      if (asked.statementId !== undefined) {
        const [one] = found;
        return one ? json(one.statement) : json({ error: 'not_found' }, 404);
      }
      const last = found.length === limit ? found.at(-1) : undefined;
      return json({
        statements: found.map(({ statement }) => statement),
        more: last === undefined ? '' : more(raw.url, `${last.transactionId}.${last.seq}`),
      });
    },
  });
}

/** A bearer token, or the password of Basic, which is what most tools can send. */
function tokenIn(header: string | undefined): string | undefined {
  const [kind = '', value = ''] = (header ?? '').split(' ');
  const token =
    kind.toLowerCase() === 'basic'
      ? Buffer.from(value, 'base64').toString('utf8').split(':').slice(1).join(':')
      : value;
  return looksLikeToken(token) ? token : undefined;
}

function accountName(agent: string | undefined): string | undefined {
  if (agent === undefined) return undefined;
  try {
    return String((JSON.parse(agent) as { account: { name: string } }).account.name);
  } catch {
    return 'nobody';
  }
}

function cursorOf(text: string | undefined): Cursor | undefined {
  const [transactionId, seq] = text?.split('.') ?? [];
  return transactionId === undefined ? undefined : { transactionId, seq: Number(seq) };
}

function more(url: string, after: string): string {
  const [path, search = ''] = url.split('?');
  const next = new URLSearchParams(search);
  next.set('after', after);
  return `${path}?${next.toString()}`;
}

async function storeView(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
  said: Said,
): Promise<StoreView> {
  const { organizationId } = actor;
  const on = {
    action: 'training.read_store_settings',
    subjectKind: 'organization',
    subjectId: organizationId,
    requestId,
  };
  const [tokens, forwarding] = await read(ground, actor, on, (tx) =>
    Promise.all([findTokens(tx, organizationId), findForwarding(tx, organizationId)]),
  );
  return {
    endpoint: `${ground.config.baseUrl}/xapi/`,
    tokens,
    fresh: null,
    typed: null,
    problem: null,
    saved: false,
    ...said,
    forwarding: forwarding
      ? {
          endpoint: forwarding.endpoint,
          username: forwarding.username,
          sent: forwarding.sent,
          refused: forwarding.refused,
          lastError: forwarding.lastError,
          nextAttemptAt: forwarding.nextAttemptAt,
        }
      : null,
  };
}

// A password and who learned what go there; only on the same machine may it be unencrypted.
const address = z.union([
  z.url({ protocol: /^https$/ }),
  z.url({ protocol: /^http$/, hostname: /^(?:localhost|127\.0\.0\.1|\[::1\])$/ }),
]);
const UNPROCESSABLE = 422;

function adminRoutes(ground: Ground): AnyRoute<Actor>[] {
  const shown = async (asker: Actor, requestId: string, said: Said, status = 200) =>
    page('admin/training/store', await storeView(ground, personOf(asker), requestId, said), status);
  return [
    route({
      method: 'GET',
      path: '/admin/learning',
      permission: administers,
      audit: { reads: 'training.read_store_settings', subjectKind: 'organization' },
      request: { query: z.object({ notice: z.literal('saved').optional().catch(undefined) }) },
      response: 'page',
      handle: ({ asker, query, requestId }) =>
        shown(asker, requestId, { saved: query.notice === 'saved' }),
    }),
    route({
      method: 'POST',
      path: '/admin/learning/tokens',
      permission: administers,
      audit: { inCommand: 'training.issue_token' },
      request: { body: z.object({ name: z.string().trim().max(80).default('') }) },
      response: 'page',
      async handle({ asker, body, requestId }) {
        if (body.name === '') return shown(asker, requestId, { problem: 'name' }, UNPROCESSABLE);
        const fresh = await issueToken(ground, personOf(asker), { name: body.name, requestId });
        return shown(asker, requestId, { fresh });
      },
    }),
    route({
      method: 'POST',
      path: '/admin/learning/tokens/end',
      permission: administers,
      audit: { inCommand: 'training.end_token' },
      request: { body: z.object({ token: z.string().max(80) }) },
      response: 'redirect',
      async handle({ asker, body, requestId }) {
        await endToken(ground, personOf(asker), { tokenId: body.token, requestId });
        return redirect('/admin/learning');
      },
    }),
    route({
      method: 'POST',
      path: '/admin/learning/forwarding',
      permission: administers,
      audit: { inCommand: 'training.set_forwarding' },
      request: {
        body: z.object({
          endpoint: z.string().trim().max(300).default(''),
          username: z.string().trim().max(200).default(''),
          password: z.string().max(200).default(''),
        }),
      },
      response: ['redirect', 'page'],
      async handle({ asker, body, requestId }) {
        const { endpoint, username } = body;
        const off = endpoint === '';
        if (!off && !address.safeParse(endpoint).success)
          return shown(
            asker,
            requestId,
            { typed: { endpoint, username }, problem: 'address' },
            UNPROCESSABLE,
          );
        await forwardTo(ground, personOf(asker), off ? null : body, requestId);
        return redirect('/admin/learning?notice=saved');
      },
    }),
  ];
}
