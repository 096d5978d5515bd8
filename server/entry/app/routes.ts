import type { Ground } from '#platform/ground.ts';
import type { Pages } from '#platform/html/index.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { governanceRoutes, portalRoutes } from '#foundation/governance/index.ts';
import { identityRoutes } from '#foundation/identity/index.ts';
import {
  adminRoutes,
  anyone,
  languageRoutes,
  staffSide,
  type Actor,
} from '#foundation/people/index.ts';
import { messagingRoutes } from '#product/messaging/index.ts';
import {
  courseRoutes,
  momentsRoutes,
  packageRoutes,
  recordRoutes,
  screenWordsInLessons,
  teachingRoutes,
  trainingRoutes,
} from '#product/training/index.ts';
import { triageRoutes } from '#product/triage/index.ts';
import { voicesRoutes } from '#product/voices/index.ts';
import { countsRoutes, measuresRoutes } from '#edges/measures/index.ts';
import { mailRoutes } from '#edges/notifications/index.ts';
import { libraryPlaces } from './library.ts';
import { coursePrinter } from './course-printer.ts';
import { unlessElsewhere } from './other-portal.ts';

const route = routesFor<Actor>();

/** Every address of the product, module by module. */
export function productRoutes(ground: Ground, pages: Pages): AnyRoute<Actor>[] {
  return [
    frontDoor(),
    publicPage('privacy'),
    publicPage('accessibility'),
    ...(identityRoutes(ground) as unknown as AnyRoute<Actor>[]),
    ...languageRoutes(ground),
    ...adminRoutes(ground, pages.languages),
    ...governanceRoutes(ground),
    ...portalRoutes(ground, screenWordsInLessons),
    ...libraryPlaces(ground, pages),
    ...unlessElsewhere(ground, [...messagingRoutes(ground), ...triageRoutes(ground)]),
    ...trainingRoutes(ground),
    ...momentsRoutes(ground),
    ...teachingRoutes(ground),
    ...voicesRoutes(ground),
    ...courseRoutes(ground),
    ...recordRoutes(ground),
    ...packageRoutes(ground, coursePrinter(pages, ground.clock)),
    ...measuresRoutes(ground),
    ...mailRoutes(ground),
    ...countsRoutes(ground),
  ];
}

function publicPage(about: 'privacy' | 'accessibility'): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: `/${about}`,
    permission: anyone,
    audit: { nothing: 'Says how we work, nothing of a person.' },
    request: {},
    response: 'page',
    handle: async () => page('patient/entry/public', { about }),
  });
}

function frontDoor(): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/',
    permission: anyone,
    audit: { nothing: 'Sends people to their own first page.' },
    request: {},
    response: 'redirect',
    async handle({ asker }) {
      if (asker.kind === 'anonymous') return redirect('/sign-in');
      if (staffSide.allows(asker)) return redirect('/inbox');
      if (asker.staff?.administrator) return redirect('/admin');
      return redirect('/home');
    },
  });
}
