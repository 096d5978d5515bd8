import { databaseHealth } from '#platform/database/index.ts';
import { parleyVersion } from '#platform/config/index.ts';
import type { Ground } from '#platform/ground.ts';
import { json, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, type Actor } from '#foundation/people/index.ts';

const route = routesFor<Actor>();

/** For monitors: is it alive, and is it ready to take work. */
export function healthRoutes(ground: Ground): AnyRoute<Actor>[] {
  const answer = (path: string) =>
    route({
      method: 'GET',
      path,
      permission: anyone,
      audit: { nothing: 'Says how the software is, nothing of a person.' },
      request: {},
      response: 'json',
      async handle() {
        const health = await databaseHealth(ground.database.pool);
        const ready = health.answers && (path === '/healthz' || health.migrations?.pending === 0);
        return json(
          { status: ready ? 'ok' : 'not_ready', version: parleyVersion, database: health },
          ready ? 200 : 503,
        );
      },
    });
  return [answer('/healthz'), answer('/readyz')];
}
