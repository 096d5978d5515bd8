import type { Ground } from '#platform/ground.ts';
import { HttpError, page, type AnyRoute } from '#platform/http/index.ts';
import { portalName, rulesInForce, type OtherPortal } from '#foundation/governance/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { openWork } from '#product/triage/index.ts';

/** What an answer of a page says that is not here: messages are written in another portal. */
export const ELSEWHERE = 'elsewhere';
const CONFLICT = 409;

async function portalOf(ground: Ground, asker: Actor): Promise<OtherPortal | null> {
  if (asker.kind !== 'person') return null;
  return (await rulesInForce(ground, asker.organizationId)).portal;
}

/** The portal by its name, as pages lead to it. */
export const shownPortal = (portal: OtherPortal | null | undefined, language: string) =>
  portal ? { name: portalName(portal, language), address: portal.address } : null;

/**
 * Messages, desk and everything under them for an organization that writes elsewhere: each address answers where that is,
 * two of them as first pages. Nothing is read or changed, so that all is there when messages come back.
 */
export function unlessElsewhere(
  ground: Ground,
  routes: readonly AnyRoute<Actor>[],
): AnyRoute<Actor>[] {
  return routes.map((route) => ({
    ...route,
    async handle(request: never) {
      const { asker } = request as { asker: Actor };
      if ((await portalOf(ground, asker)) === null || asker.kind !== 'person')
        return route.handle(request);
      const { givenName } = asker;
      if (route.path === '/home') return page('patient/entry/other-home', { givenName, open: 0 });
      if (route.path === '/inbox') {
        const open = await openWork(ground, asker);
        return page('clinic/entry/other-home', { givenName, open });
      }
      throw new HttpError(CONFLICT, ELSEWHERE);
    },
  }));
}
