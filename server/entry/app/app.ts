import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Clock } from '#platform/clock/index.ts';
import type { Config } from '#platform/config/index.ts';
import { loadPages, type Pages } from '#platform/html/index.ts';
import { createHttpServer, type AnyRoute } from '#platform/http/index.ts';
import type { Ground } from '#platform/ground.ts';
import { fieldsOfError } from '#platform/log/index.ts';
import { startWaker } from '#platform/outbox/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import {
  isDemo,
  languageCookieName,
  sessionCookieName,
  signInAgain,
} from '#foundation/identity/index.ts';
import {
  auditActor,
  type Actor,
  type ActorDirectory,
  type AnonymousActor,
} from '#foundation/people/index.ts';
import { frameFor } from './frame.ts';
import { createGround } from './ground.ts';
import { healthRoutes } from './health.ts';
import { momentOn } from './moment.ts';
import { ELSEWHERE } from './other-portal.ts';
import { createLiveUpdates } from './live.ts';
import { committedReactions } from './reactions.ts';
import { railOn } from './rail.ts';
import { productRoutes } from './routes.ts';
import { startTimers } from './timers.ts';
import { startWorker } from './worker.ts';

export interface AppOptions {
  config: Config;
  /** How the application role connects. */
  connection: pg.PoolConfig;
  clock?: Clock;
  /** Off where another process does the work after commits, or a test does it by hand. */
  worker?: boolean;
}

export interface App {
  http: FastifyInstance;
  /** Every address it answers, as declared. */
  routes: readonly AnyRoute<Actor>[];
  ground: Ground;
  /** Runs every after-commit reaction to its end: what the worker does by itself soon. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole product in one process: the only place that knows every module. */
export async function createApp(options: AppOptions): Promise<App> {
  const { config, connection } = options;
  const pages = await loadPages();
  const waker = startWaker(connection, (error) =>
    ground.log.warn('The listening connection was lost; polling goes on.', fieldsOfError(error)),
  );
  const { ground, directory } = createGround({ ...options, committed: () => waker.committed() });
  const demo = await isDemo(ground.database);
  const cookieName = sessionCookieName(config.baseUrl);
  const live = await createLiveUpdates(ground, {
    waker,
    actorOf: (request) => directory.find((request as FastifyRequest).cookies[cookieName], true),
  });
  const routes: AnyRoute<Actor>[] = [
    ...productRoutes(ground, pages),
    ...live.routes,
    ...healthRoutes(ground),
  ];
  const askerOf = (request: FastifyRequest) =>
    authenticate(directory, pages.languages, cookieName, request);
  const http = await createHttpServer<Actor>({
    baseUrl: config.baseUrl,
    log: ground.log,
    routes,
    assetsFolder: pages.assetsFolder,
    hasSession: (request) => request.cookies[cookieName] !== undefined,
    authenticate: askerOf,
    async render(page, view, asker, request) {
      return pages.render(page, {
        view,
        frame: {
          ...(await frameFor(ground, pages, demo, page, asker, request)),
          moment: await momentOn(ground, page, view, asker),
          rail: await railOn(ground, page, view, asker),
        },
      });
    },
    errorPage: (status, code, request) =>
      errorPage(ground, pages, demo, status, code, request, askerOf),
    signInAgain: (request) =>
      signInAgain(ground, {
        path: request.url.split('?', 1)[0] ?? '/',
        body: request.body,
        token: request.cookies[cookieName],
      }),
    refused: (asker, permission, request) => recordRefusal(ground, asker, permission, request),
    onFault: (error, request) => logFault(ground, error, request),
  });
  const worker = startWorker(
    ground,
    committedReactions(ground),
    options.worker === false ? undefined : waker,
  );
  const timers = options.worker === false ? undefined : startTimers(ground);
  return {
    http,
    routes,
    ground,
    settle: () => worker.settle(),
    async stop() {
      live.stop();
      await http.close();
      await timers?.stop();
      await worker.stop();
      await waker.stop();
      await ground.database.close();
    },
  };
}

function logFault(ground: Ground, error: unknown, request: FastifyRequest): void {
  ground.log.error('A request failed.', {
    ...fieldsOfError(error),
    requestId: request.id,
    method: request.method,
    route: request.routeOptions.url ?? 'none',
  });
}

async function errorPage(
  ground: Ground,
  pages: Pages,
  demo: boolean,
  status: number,
  code: string,
  request: FastifyRequest,
  askerOf: (request: FastifyRequest) => Promise<Actor>,
): Promise<string> {
  const name = code === ELSEWHERE ? 'patient/entry/elsewhere' : 'patient/entry/error';
  const asker = await askerOf(request).catch(() => anonymous('en'));
  const staff = asker.kind === 'person' && asker.staff !== null;
  const frame = await frameFor(ground, pages, demo, name, asker, request);
  return pages.render(name, { view: { status, code, requestId: request.id, staff }, frame });
}

async function authenticate(
  directory: ActorDirectory,
  languages: readonly string[],
  cookieName: string,
  request: FastifyRequest,
): Promise<Actor> {
  const chosen = request.cookies[languageCookieName];
  const language = chosen !== undefined && languages.includes(chosen) ? chosen : undefined;
  const token = request.cookies[cookieName];
  const person = token === undefined ? undefined : await directory.find(token);
  if (person === undefined)
    return anonymous(language ?? preferred(request.headers['accept-language'], languages));
  return language === undefined ? person : { ...person, language };
}

const anonymous = (language: string): AnonymousActor => ({
  kind: 'anonymous',
  organizationId: null,
  personId: null,
  language,
  scope: {},
});

/** The first language of the browser's list that the product speaks. */
function preferred(header: string | undefined, languages: readonly string[]): string {
  const wanted = (header ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase());
  return wanted.find((language) => languages.includes(language)) ?? 'en';
}

async function recordRefusal(
  ground: Ground,
  asker: Actor,
  permission: string,
  request: FastifyRequest,
): Promise<void> {
  const { organizationId } = asker;
  if (organizationId === null) return;
  await ground.database.transaction(asker.scope, async (transaction) =>
    recordAudit(transaction, {
      organizationId,
      actor: auditActor(asker, request.id),
      action: 'entry.refused',
      subjectKind: 'route',
      subjectId: `${request.method} ${request.routeOptions.url ?? 'none'}`,
      detail: { permission },
      at: ground.clock.now(),
    }),
  );
}
