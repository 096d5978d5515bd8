import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, patientSide, read, type Actor } from '#foundation/people/index.ts';
import { foundThreadRows } from './home.views.ts';
import { patientIdsOf } from './messaging.permissions.ts';
import { searchQuery } from './search.store.ts';

const route = routesFor<Actor>();
const TYPED_AT_MOST = 200;

/** Words in one's own conversations. What was typed comes in the body, so that it stands in no address and no log. */
export function searchRoutes(ground: Ground): AnyRoute<Actor>[] {
  return (['GET', 'POST'] as const).map((method) =>
    route({
      method,
      path: '/messages/search',
      permission: patientSide,
      audit: { reads: 'messaging.search', subjectKind: 'search' },
      request: { body: z.object({ q: z.string().catch('') }).catch({ q: '' }) },
      response: 'page',
      async handle({ asker, body, requestId }) {
        const actor = personOf(asker);
        const typed =
          method === 'GET' ? '' : body.q.replaceAll('\u0000', '').slice(0, TYPED_AT_MOST);
        const query = searchQuery(typed);
        const on = {
          action: 'messaging.search',
          subjectKind: 'search',
          subjectId: 'letters',
          requestId,
        };
        const found = await read(ground, actor, on, async (transaction) =>
          query === ''
            ? null
            : foundThreadRows(
                transaction,
                actor.organizationId,
                actor.personId,
                patientIdsOf(actor),
                query,
              ),
        );
        return page('patient/messaging/search', { selfId: actor.personId, typed, found });
      },
    }),
  );
}
