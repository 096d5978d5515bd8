import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor } from '#foundation/people/index.ts';
import { leadsLearning } from '#product/training/index.ts';
import { lessonMeasures, lessonsUse } from './lesson-measures.views.ts';

const route = routesFor<Actor>();

/** Whether lessons work: for who leads a clinic, in numbers of people and never about one of them. */
export function measuresRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/training/lessons',
      permission: leadsLearning,
      audit: { reads: 'measures.read_lessons', subjectKind: 'organization' },
      request: {},
      response: 'page',
      handle: async ({ asker, requestId }) =>
        page('admin/measures/lessons', await lessonsUse(ground, personOf(asker), requestId)),
    }),
    route({
      method: 'GET',
      path: '/training/lessons/:lesson',
      permission: leadsLearning,
      audit: { reads: 'measures.read_lesson', subjectKind: 'lesson' },
      request: { params: z.object({ lesson: z.string().regex(/^[A-Z]\d{1,2}$/) }) },
      response: 'page',
      async handle({ asker, params, requestId }) {
        const view = await lessonMeasures(ground, personOf(asker), params.lesson, requestId);
        return page('admin/measures/lesson', view);
      },
    }),
  ];
}
