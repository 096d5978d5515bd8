import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  personOf,
  read,
  staffSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { scriptLanguages } from './script.ts';
import { FOUND_AT_MOST, findPatients, lastSessions, type FoundPatient } from './teaching.store.ts';

const route = routesFor<Actor>();
const TYPED_AT_MOST = 60;

/** Whom to teach: patients of one's own clinics by the beginning of their name. */
export interface WhomToTeachView {
  typed: string;
  found: (FoundPatient & { clinicName: string })[] | null;
  /** There are more than are shown. */
  more: boolean;
  /** What the script is written in. */
  languages: string[];
  /** One's own sittings lately, the newest first. */
  sittings: Awaited<ReturnType<typeof lastSessions>>;
  finished: boolean;
  idempotencyKey: string;
}

/** The search for a patient, and what one taught lately. */
export function whomRoutes(ground: Ground): AnyRoute<Actor>[] {
  return (['GET', 'POST'] as const).map((method) =>
    route({
      method,
      path: method === 'GET' ? '/teach' : '/teach/find',
      permission: staffSide,
      audit: { reads: 'training.find_patients', subjectKind: 'search' },
      request: {
        body: z.object({ q: z.string().catch('') }).catch({ q: '' }),
        query: z.object({ done: z.literal('finished').optional().catch(undefined) }),
      },
      response: 'page',
      async handle({ asker, body, query, requestId }) {
        const actor = personOf(asker);
        // What was typed comes in the body, so that no name stands in an address.
        const typed =
          method === 'GET' ? '' : body.q.replaceAll('\u0000', '').trim().slice(0, TYPED_AT_MOST);
        const view = await whomView(ground, actor, typed, requestId);
        return page('clinic/teaching/whom', { ...view, finished: query.done === 'finished' });
      },
    }),
  );
}

async function whomView(
  ground: Ground,
  actor: PersonActor,
  typed: string,
  requestId: string,
): Promise<Omit<WhomToTeachView, 'finished'>> {
  const { organizationId, personId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const on = {
    action: 'training.find_patients',
    subjectKind: 'search',
    subjectId: 'patients',
    requestId,
  };
  const clinics = actor.staff?.clinicIds ?? [];
  const [found, sittings] = await read(ground, actor, on, (tx) =>
    Promise.all([
      typed === '' ? null : findPatients(tx, organizationId, clinics, typed),
      lastSessions(tx, organizationId, personId),
    ]),
  );
  const clinicName = (id: string) => rules.clinics.find((clinic) => clinic.id === id)?.name ?? '';
  return {
    typed,
    found:
      found &&
      found
        .slice(0, FOUND_AT_MOST)
        .map((row) => ({ ...row, clinicName: clinicName(row.clinicId) })),
    more: (found?.length ?? 0) > FOUND_AT_MOST,
    languages: scriptLanguages(),
    sittings,
    idempotencyKey: newId('key'),
  };
}
