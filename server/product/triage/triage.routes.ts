import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { deskRoutes } from './desk.routes.ts';
import { workRoutes } from './work.routes.ts';

/** Every address of the desk. */
export function triageRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...deskRoutes(ground), ...workRoutes(ground)];
}
