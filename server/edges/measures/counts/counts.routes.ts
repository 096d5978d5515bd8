import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { shapesRules } from '#foundation/governance/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { countsView } from './counts.views.ts';

const route = routesFor<Actor>();
const SPANS = [30, 90, 365] as const;

/** What the rules say is counted, by team or by topic. */
export function countsRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/admin/measures',
      permission: shapesRules,
      audit: { nothing: 'Totals of groups; no person and no conversation can be read from them.' },
      request: {
        query: z.object({
          by: z.enum(['team', 'topic']).default('team').catch('team'),
          days: z.coerce
            .number()
            .refine((days) => SPANS.some((span) => span === days))
            .default(90)
            .catch(90),
        }),
      },
      response: 'page',
      async handle({ asker, query }) {
        if (asker.kind !== 'person') throw notFound();
        return page('admin/measures/counts', await countsView(ground, asker, query));
      },
    }),
  ];
}
