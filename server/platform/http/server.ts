import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import fastifyFormbody from '@fastify/formbody';
import fastifyHelmet from '@fastify/helmet';
import fastifyMultipart from '@fastify/multipart';
import fastifyStatic from '@fastify/static';
import fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from '#platform/log/index.ts';
import { answerError, type ErrorPage } from './answer-error.ts';
import { handlerOf } from './handler.ts';
import type { Answer, AnyRoute, Asker } from './route.ts';

export interface HttpOptions<A extends Asker> {
  baseUrl: string;
  log: Logger;
  routes: readonly AnyRoute<A>[];
  /** Folder of built scripts, styles and fonts, served under /assets/ for a year: their names carry a hash. */
  assetsFolder: string;
  authenticate(request: FastifyRequest): Promise<A>;
  hasSession(request: FastifyRequest): boolean;
  /** Renders a page of the registry to a whole HTML document. */
  render(page: string, view: unknown, asker: A, request: FastifyRequest): Promise<string>;
  errorPage: ErrorPage;
  /** Answers a form that met an ended session with a page that keeps what was typed; undefined when it cannot. */
  signInAgain?(request: FastifyRequest): Promise<Answer | undefined>;
  /** Puts a refused request on record. */
  refused(asker: A, permission: string, request: FastifyRequest): Promise<void>;
  /** Runs for each request that ends in an answer of class 5xx. */
  onFault(error: unknown, request: FastifyRequest): void;
}

const BODY_LIMIT_IN_BYTES = 1_000_000;

const unused = () => {
  throw new Error('Requests are read with zod.');
};
/** Fastify's own compilers of schemas stay unloaded: routes declare theirs with zod, and a tenth of a start goes into them. */
const withoutSchemas = {
  schemaController: {
    compilersFactory: { buildValidator: () => unused, buildSerializer: () => unused },
  },
} satisfies FastifyServerOptions;

/** Builds the server: headers, cookies, forms, static files, then one handler for each declared route. */
export async function createHttpServer<A extends Asker>(
  options: HttpOptions<A>,
): Promise<FastifyInstance> {
  const app = fastify({
    ...withoutSchemas,
    logger: false,
    bodyLimit: BODY_LIMIT_IN_BYTES,
    genReqId: () => randomUUID(),
    requestTimeout: 300_000,
    trustProxy: 'loopback',
  });
  await registerPlugins(app, options.baseUrl, options.assetsFolder);
  app.addHook('onSend', async (request, reply, payload) => {
    const lasts = request.url.startsWith('/assets/') || reply.hasHeader('cache-control');
    if (!lasts) reply.header('cache-control', 'no-store');
    return payload;
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url === '/healthz') return;
    options.log.debug('Answered.', {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime),
    });
  });
  for (const route of options.routes) {
    app.route({ method: route.method, url: route.path, handler: handlerOf(route, options) });
  }
  app.setNotFoundHandler((request, reply) =>
    answerError(404, 'not_found', request, reply, options),
  );
  app.setErrorHandler((error, request, reply: FastifyReply) =>
    answerFault(error, request, reply, options),
  );
  return app;
}

function answerFault<A extends Asker>(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  options: HttpOptions<A>,
): FastifyReply | Promise<FastifyReply> {
  const status = error instanceof Error && 'statusCode' in error ? Number(error.statusCode) : 500;
  if (status < 500)
    return answerError(
      status,
      status === 413 ? 'too_large' : 'bad_request',
      request,
      reply,
      options,
    );
  if (hasLeft(error, request)) {
    options.log.debug('The asker left before the answer.', { requestId: request.id });
    return reply.hijack();
  }
  options.onFault(error, request);
  return answerError(status, 'fault', request, reply, options);
}

/** A page that is closed, or asks anew, ends its connection while its answer is being packed: nobody is there, and nothing failed. */
function hasLeft(error: unknown, request: FastifyRequest): boolean {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ERR_STREAM_PREMATURE_CLOSE' && request.raw.socket.destroyed;
}

/** Headers, compression, cookies, forms, uploads and built files: each by the library that does it well. */
async function registerPlugins(
  app: FastifyInstance,
  baseUrl: string,
  assetsFolder: string,
): Promise<void> {
  const always = await securityHeaders(baseUrl.startsWith('https:'));
  app.addHook('onRequest', async (_request, reply) => void reply.headers(always));
  await app.register(fastifyCompress, {
    encodings: ['gzip'],
    threshold: 1024,
    // Level 1: a page leaves a third larger than at best, and costs a fifth of the time.
    zlibOptions: { level: 1 },
    customTypes: /^(text\/html|application\/json)/,
  });
  await app.register(fastifyCookie);
  await app.register(fastifyFormbody, { bodyLimit: BODY_LIMIT_IN_BYTES });
  await app.register(fastifyMultipart, {
    limits: { files: 1, fields: 10, headerPairs: 50 },
    // A file that is too large is cut, and the route that reads it says so in its own words.
    throwFileSizeLimit: false,
  });
  await app.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
    index: false,
    decorateReply: false,
  });
}

/** What helmet says to one request it says to all: it is asked once, since asking each time was a twentieth of answering a list. */
async function securityHeaders(secure: boolean): Promise<Record<string, string>> {
  const asked = fastify(withoutSchemas);
  await asked.register(fastifyHelmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        mediaSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        manifestSrc: ["'self'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  const said: Record<string, string> = {};
  asked.get('/', async (_request, reply) => {
    for (const [name, value] of Object.entries(reply.getHeaders())) said[name] = String(value);
    for (const [name, value] of Object.entries(reply.raw.getHeaders())) said[name] = String(value);
    return '';
  });
  await asked.inject('/');
  await asked.close();
  return { ...said, 'permissions-policy': 'camera=(), geolocation=(), microphone=()' };
}
