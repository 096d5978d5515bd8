import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import { accountRoutes } from './account.routes.ts';
import { passwordRoutes } from './password.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';
import type { Visitor } from './visitor.ts';

/** Every address of identity. */
export function identityRoutes(ground: Ground): AnyRoute<Visitor>[] {
  return [...signInRoutes(ground), ...passwordRoutes(ground), ...accountRoutes(ground)];
}
