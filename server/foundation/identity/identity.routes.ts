import type { Ground } from '#platform/ground.ts';
import type { AnyRoute } from '#platform/http/index.ts';
import { accountRoutes } from './account.routes.ts';
import type { DemoPerson } from './identity.views.ts';
import { passwordRoutes } from './password.routes.ts';
import { signInRoutes } from './sign-in.routes.ts';
import type { Visitor } from './visitor.ts';

/** Every address of identity. `demoPeople` are offered for one-click sign-in where the database is a demo. */
export function identityRoutes(
  ground: Ground,
  demoPeople: readonly DemoPerson[] = [],
): AnyRoute<Visitor>[] {
  return [...signInRoutes(ground, demoPeople), ...passwordRoutes(ground), ...accountRoutes(ground)];
}
