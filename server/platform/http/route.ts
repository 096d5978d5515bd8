import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Scope } from '#platform/db/index.ts';

/** Who asks, as far as the ground needs to know. Modules above say more in types that extend this. */
export interface Asker {
  readonly kind: 'person' | 'anonymous';
  readonly organizationId: string | null;
  readonly personId: string | null;
  readonly language: string;
  readonly scope: Scope;
}

/** May this asker do this at all? Pure; `name` is what documents and refusals call it. */
export interface Permission<A extends Asker> {
  name: string;
  allows(asker: A): boolean;
}

/**
 * What goes on record. `reads`: one entry in the read's own transaction, written by the route.
 * `inCommand`: the command writes its own entry in its transaction. `nothing`: no record of a person is touched, and why.
 */
export type AuditDeclaration =
  | { reads: string; subjectKind: string }
  | { inCommand: string }
  | { nothing: string };

export type ResponseKind = 'page' | 'redirect' | 'json' | 'file' | 'stream';

type Schema = z.ZodType;
type Parsed<S> = S extends Schema ? z.infer<S> : undefined;

export interface RequestSchemas {
  params?: Schema;
  query?: Schema;
  body?: Schema;
}

/** What a handler answers; the ground turns it into bytes. */
export type Answer =
  | {
      kind: 'page';
      page: string;
      view: unknown;
      status?: number;
      clearSiteData?: boolean;
      /** Nothing on it is real: the browser may show it again to who goes back, also when a form led to it. */
      mayShowAgain?: boolean;
      /** The language of the page, when it is not the asker's: how others will read it. */
      language?: string;
    }
  | { kind: 'redirect'; to: string; status?: 302 | 303 }
  | { kind: 'json'; body: unknown; status?: number }
  | {
      kind: 'file';
      body: NodeJS.ReadableStream | Buffer;
      contentType: string;
      fileName: string;
      inline?: boolean;
    }
  /** A file that never changes under its name, such as a film: in parts when asked so, and kept by browsers. */
  | { kind: 'lasting_file'; path: string; contentType: string }
  | { kind: 'taken_over' };

export interface Request<A extends Asker, R extends RequestSchemas> {
  asker: A;
  params: Parsed<R['params']>;
  query: Parsed<R['query']>;
  body: Parsed<R['body']>;
  requestId: string;
  /** From the hidden field or header the page carries; a write without one gets a fresh key and cannot be repeated safely. */
  idempotencyKey: string;
  address: string;
  setCookie(
    name: string,
    value: string,
    options: { maxAgeInSeconds: number | null; httpOnly?: boolean },
  ): void;
  cookie(name: string): string | undefined;
  raw: FastifyRequest;
  reply: FastifyReply;
}

/** One address of the product. There is no other way to answer a request, and no field may be left out. */
export interface Route<A extends Asker = Asker, R extends RequestSchemas = RequestSchemas> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  permission: Permission<A>;
  audit: AuditDeclaration;
  request: R;
  response: ResponseKind | readonly ResponseKind[];
  handle(request: Request<A, R>): Promise<Answer>;
}

/** Erases the handler's own request types so that routes of different shapes can stand in one list. */
export type AnyRoute<A extends Asker> = Omit<Route<A>, 'handle' | 'request'> & {
  request: RequestSchemas;
  handle(request: never): Promise<Answer>;
};

/** Declares a route for askers of kind `A`: `const route = routesFor<Actor>(); route({...})`. */
export function routesFor<A extends Asker>() {
  return <R extends RequestSchemas>(route: Route<A, R>): AnyRoute<A> =>
    route as unknown as AnyRoute<A>;
}

/** Answers with a page of the registry. `status` 422 when the person must mend something. */
export function page(name: string, view: unknown, status = 200): Answer {
  return { kind: 'page', page: name, view, status };
}

/** After a write: the browser fetches `to`, so that reload and back never send twice. */
export function redirect(to: string): Answer {
  return { kind: 'redirect', to, status: 303 };
}

export function json(body: unknown, status = 200): Answer {
  return { kind: 'json', body, status };
}
