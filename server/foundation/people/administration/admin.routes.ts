import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import type { Actor } from '../actor.ts';
import { importRoutes } from './import.routes.ts';
import { recordKinds } from './kinds.ts';
import { homeRoute, listRoutes } from './list.routes.ts';
import { recordRoutes } from './record.routes.ts';

/** Everything under /admin that is about places and people. `languages` are those of the product, the first one needed. */
export function adminRoutes(ground: Ground, languages: readonly string[]): AnyRoute<Actor>[] {
  const kinds = recordKinds(languages);
  return [
    homeRoute(ground, kinds),
    ...kinds.flatMap((kind) => [
      ...listRoutes(ground, kind),
      ...importRoutes(ground, kind),
      ...recordRoutes(ground, kind, kinds),
    ]),
  ];
}
