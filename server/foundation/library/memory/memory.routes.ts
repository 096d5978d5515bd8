import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import {
  personOf,
  anyoneSignedIn,
  read,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { chooseMemory, type MemoryWish } from './choose-memory.ts';
import { findChoice, listMoments, type Happened } from './memory.store.ts';

const route = routesFor<Actor>();
const wishes = ['on', 'off', 'forget'] as const;

/** What an item of a library is called: what the reader of the list is told instead of an id. */
export type TitleOf = (
  organizationId: string,
  kind: string,
  itemId: string,
  language: string,
) => Promise<string | undefined>;

export interface MemoryView {
  remembers: boolean;
  moments: {
    kind: string;
    itemId: string;
    title: string;
    happened: Happened;
    times: number;
    /** When last, in milliseconds since 1970 UTC. */
    at: number;
  }[];
  notice: MemoryWish | null;
  isStaff: boolean;
  idempotencyKey: string;
}

/** The list of what guidance remembers about its reader, and the switch for it. */
export function memoryRoutes(ground: Ground, titleOf: TitleOf): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/account/remembered',
      permission: anyoneSignedIn,
      audit: { reads: 'library.read_memory', subjectKind: 'person' },
      request: {
        query: z.object({ notice: z.enum(wishes).nullable().default(null).catch(null) }),
      },
      response: 'page',
      async handle({ asker, query, requestId }) {
        const actor = personOf(asker);
        const view = await memoryView(ground, actor, titleOf, requestId);
        return page('patient/library/remembered', { ...view, notice: query.notice });
      },
    }),
    route({
      method: 'POST',
      path: '/account/remembered',
      permission: anyoneSignedIn,
      audit: { inCommand: 'library.choose_memory' },
      request: { body: z.object({ do: z.enum(wishes) }) },
      response: 'redirect',
      async handle({ asker, body, requestId, idempotencyKey }) {
        await chooseMemory(ground, personOf(asker), body.do, { requestId, idempotencyKey });
        return redirect(`/account/remembered?notice=${body.do}`);
      },
    }),
  ];
}

async function memoryView(
  ground: Ground,
  actor: PersonActor,
  titleOf: TitleOf,
  requestId: string,
): Promise<Omit<MemoryView, 'notice'>> {
  const on = {
    action: 'library.read_memory',
    subjectKind: 'person',
    subjectId: actor.personId,
    requestId,
  };
  const [remembers, moments] = await read(ground, actor, on, (tx) =>
    Promise.all([findChoice(tx, actor), listMoments(tx, actor)]),
  );
  const titled = moments.map(async (moment) => ({
    ...moment,
    title:
      (await titleOf(actor.organizationId, moment.kind, moment.itemId, actor.language)) ??
      moment.itemId,
  }));
  return {
    remembers,
    moments: await Promise.all(titled),
    isStaff: actor.staff !== null,
    idempotencyKey: newId('key'),
  };
}
