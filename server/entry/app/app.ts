import type { FastifyInstance, FastifyRequest } from 'fastify';
import type pg from 'pg';
import type { Clock } from '#platform/clock/index.ts';
import type { Config } from '#platform/config/index.ts';
import { loadPages } from '#platform/html/index.ts';
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
import { createLiveUpdates } from './live.ts';
import { committedReactions } from './reactions.ts';
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
    ...productRoutes(ground, demo, pages.languages),
    ...live.routes,
    ...healthRoutes(ground),
  ];
  const http = await createHttpServer<Actor>({
    baseUrl: config.baseUrl,
    log: ground.log,
    routes,
    assetsFolder: pages.assetsFolder,
    hasSession: (request) => request.cookies[cookieName] !== undefined,
    authenticate: (request) => authenticate(directory, pages.languages, cookieName, request),
    async render(page, view, asker, request) {
      return pages.render(page, {
        view,
        frame: await frameFor(ground, pages, demo, page, asker, request),
      });
    },
    async errorPage(status, code, request) {
      const asker = await authenticate(directory, pages.languages, cookieName, request).catch(() =>
        anonymous('en'),
      );
      const frame = await frameFor(ground, pages, demo, 'patient/entry/error', asker, request);
      return pages.render('patient/entry/error', {
        view: {
          status,
          code,
          requestId: request.id,
          staff: asker.kind === 'person' && asker.staff !== null,
        },
        frame,
      });
    },
    signInAgain: (request) =>
      signInAgain(ground, {
        path: request.url.split('?', 1)[0] ?? '/',
        body: request.body,
        token: request.cookies[cookieName],
      }),
    refused: (asker, permission, request) => recordRefusal(ground, asker, permission, request),
    onFault: (error, request) =>
      ground.log.error('A request failed.', {
        ...fieldsOfError(error),
        requestId: request.id,
        method: request.method,
        route: request.routeOptions.url ?? 'none',
      }),
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
