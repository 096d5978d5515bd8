import { randomUUID } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CommitRefusedError, IdempotencyConflictError } from '#platform/db/index.ts';
import { answerError } from './answer-error.ts';
import { forbidden, HttpError, signInNeeded } from './http.errors.ts';
import { sendLasting } from './lasting-file.ts';
import { comesFromOurPages } from './origin.ts';
import type { Answer, AnyRoute, Asker, Request, RequestSchemas } from './route.ts';
import type { HttpOptions } from './server.ts';

const KEY = /^[\w-]{16,80}$/;

/** The one path every request takes: who asks, may they, is it well formed, do it, answer. */
export function handlerOf<A extends Asker>(route: AnyRoute<A>, options: HttpOptions<A>) {
  return async (raw: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    let asker: A | undefined;
    raw.body = storable(raw.body);
    try {
      if (
        route.method !== 'GET' &&
        !comesFromOurPages(raw, options.baseUrl, options.hasSession(raw))
      )
        throw forbidden();
      asker = await options.authenticate(raw);
      if (!route.permission.allows(asker))
        throw asker.kind === 'anonymous' ? signInNeeded() : forbidden();
      const answer = await (route.handle as (request: unknown) => Promise<Answer>)(
        readRequest(route.request, raw, reply, asker, options.baseUrl),
      );
      return await send(answer, asker, raw, reply, options);
    } catch (error) {
      return answerRefusal(error, asker, route.permission.name, raw, reply, options);
    }
  };
}

function readRequest<A extends Asker>(
  schemas: RequestSchemas,
  raw: FastifyRequest,
  reply: FastifyReply,
  asker: A,
  baseUrl: string,
): Request<A, RequestSchemas> {
  const parse = (schema: RequestSchemas['body'], value: unknown) => {
    if (schema === undefined) return undefined;
    const parsed = schema.safeParse(storable(value));
    if (!parsed.success)
      throw new HttpError(
        schema === schemas.params ? 404 : 400,
        schema === schemas.params ? 'not_found' : 'bad_request',
      );
    return parsed.data;
  };
  const secure = baseUrl.startsWith('https:');
  return {
    asker,
    params: parse(schemas.params, raw.params),
    query: parse(schemas.query, raw.query),
    body: parse(schemas.body, raw.body ?? {}),
    requestId: raw.id,
    idempotencyKey: idempotencyKey(raw),
    address: raw.ip,
    cookie: (name) => raw.cookies[name],
    setCookie: (name, value, { maxAgeInSeconds, httpOnly = true }) =>
      void reply.setCookie(name, value, {
        path: '/',
        httpOnly,
        sameSite: 'lax',
        secure,
        ...(maxAgeInSeconds === null ? {} : { maxAge: maxAgeInSeconds }),
      }),
    raw,
    reply,
  } as Request<A, RequestSchemas>;
}

/** What was sent without NUL, the one character no database keeps and nobody types. */
function storable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\u0000', '');
  if (Array.isArray(value)) return value.map(storable);
  if (value === null || typeof value !== 'object' || Buffer.isBuffer(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) => [name.replaceAll('\u0000', ''), storable(each)]),
  );
}

function idempotencyKey(raw: FastifyRequest): string {
  const header = raw.headers['idempotency-key'];
  const field = (raw.body as Record<string, unknown> | undefined)?.['idempotency_key'];
  const given = typeof header === 'string' ? header : typeof field === 'string' ? field : '';
  return KEY.test(given) ? given : randomUUID();
}

async function send<A extends Asker>(
  answer: Answer,
  asker: A,
  raw: FastifyRequest,
  reply: FastifyReply,
  options: HttpOptions<A>,
): Promise<FastifyReply> {
  switch (answer.kind) {
    case 'page':
      if (wantsView(answer, raw)) {
        return reply
          .status(answer.status ?? 200)
          .type('application/json')
          .send(JSON.stringify(answer.view));
      }
      if (answer.clearSiteData) reply.header('clear-site-data', '"cache", "storage"');
      if (answer.mayShowAgain) reply.header('cache-control', 'private, no-cache');
      return reply
        .status(answer.status ?? 200)
        .type('text/html; charset=utf-8')
        .send(
          await options.render(
            answer.page,
            answer.view,
            answer.language === undefined ? asker : { ...asker, language: answer.language },
            raw,
          ),
        );
    case 'redirect':
      return reply.redirect(answer.to, answer.status ?? 303);
    case 'json':
      return reply
        .status(answer.status ?? 200)
        .type('application/json')
        .send(JSON.stringify(answer.body));
    case 'file':
      return reply
        .type(answer.contentType)
        .header(
          'content-disposition',
          `${answer.inline ? 'inline' : 'attachment'}; filename*=UTF-8''${encodeURIComponent(answer.fileName)}`,
        )
        .header('content-security-policy', "default-src 'none'; sandbox")
        .send(answer.body);
    case 'lasting_file':
      return sendLasting(answer, raw, reply);
    case 'taken_over':
      return reply;
  }
}

/** A script of ours asks for the data of a page instead of its HTML; it is the same view, read and recorded the same way. */
function wantsView(answer: Answer, raw: FastifyRequest): boolean {
  return (
    answer.kind === 'page' && raw.method === 'GET' && raw.headers.accept === 'application/json'
  );
}

async function answerRefusal<A extends Asker>(
  error: unknown,
  asker: A | undefined,
  permission: string,
  raw: FastifyRequest,
  reply: FastifyReply,
  options: HttpOptions<A>,
): Promise<FastifyReply> {
  if (error instanceof IdempotencyConflictError)
    return answerError(422, 'key_used', raw, reply, options);
  if (!(error instanceof HttpError)) {
    options.onFault(error, raw);
    return answerError(
      error instanceof CommitRefusedError ? 503 : 500,
      'fault',
      raw,
      reply,
      options,
    );
  }
  if (
    error.status === 401 &&
    raw.method === 'GET' &&
    !raw.headers.accept?.includes('application/json')
  ) {
    return reply.redirect(`/sign-in?next=${encodeURIComponent(raw.url)}`, 303);
  }
  if (error.status === 401 && !raw.headers.accept?.includes('application/json')) {
    const again = await options.signInAgain?.(raw);
    if (again !== undefined && asker !== undefined) return send(again, asker, raw, reply, options);
  }
  if (asker?.kind === 'person' && (error.status === 403 || error.status === 404)) {
    await options.refused(asker, permission, raw);
  }
  return answerError(error.status, error.code, raw, reply, options);
}
