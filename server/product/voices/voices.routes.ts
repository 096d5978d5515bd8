import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import {
  personOf,
  anyoneSignedIn,
  read,
  staffSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { boardRoutes } from './board.routes.ts';
import { giveVoice } from './give-voice.ts';
import type { GiveVoiceView, OwnVoicesView } from './page-views.ts';
import { subjectsOf } from './subjects.ts';
import { aboutText, type About, type Words } from './voice.ts';
import { ownVoices, voiceChanges } from './voices.views.ts';

const route = routesFor<Actor>();
const typed = z
  .string()
  .max(20_000)
  .default('')
  .transform((text) => text.trim());
const words = z.object({ helped: typed, confused: typed, wouldChange: typed });
const nothingSaid: Words = { helped: '', confused: '', wouldChange: '' };
const UNPROCESSABLE = 422;

/** Where people say what helped, confused or should change, and read what became of it; and the managers' board. */
export function voicesRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [ownRoute(ground), formRoute(ground), giveRoute(ground), ...boardRoutes(ground)];
}

const sideOf = (actor: PersonActor) => (staffSide.allows(actor) ? 'clinic' : 'patient');

async function giveView(
  ground: Ground,
  actor: PersonActor,
  about: About,
  rest: Pick<GiveVoiceView, 'words' | 'problem'>,
): Promise<GiveVoiceView> {
  const subjectOf = await subjectsOf(ground, actor.organizationId, actor.language);
  const subject = subjectOf(about);
  if (subject === undefined) throw notFound();
  return { about: subject, ...rest, idempotencyKey: newId('key') };
}

function formRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/voices/new',
    permission: anyoneSignedIn,
    audit: { nothing: 'An empty form about a lesson, a tip or a rule.' },
    // Nobody is sent here without a thing to speak of; who comes by hand finds what was said.
    request: { query: z.object({ about: aboutText.optional().catch(undefined) }) },
    response: ['page', 'redirect'],
    async handle({ asker, query }) {
      const actor = personOf(asker);
      if (query.about === undefined) return redirect('/voices');
      const view = await giveView(ground, actor, query.about, {
        words: nothingSaid,
        problem: null,
      });
      return page(`${sideOf(actor)}/voices/give`, view);
    },
  });
}

function giveRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/voices',
    permission: anyoneSignedIn,
    audit: { inCommand: 'voices.give' },
    request: { body: words.extend({ about: aboutText }) },
    response: ['redirect', 'page'],
    async handle({ asker, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const { about, ...said } = body;
      const empty = await giveView(ground, actor, about, { words: said, problem: null });
      const outcome = await giveVoice(ground, actor, about, said, { idempotencyKey, requestId });
      if (outcome.kind === 'given')
        return redirect(`/voices?given=${outcome.alert === 'none' ? 'calm' : 'urgent'}`);
      const problem = { field: outcome.field, code: outcome.problem };
      return page(`${sideOf(actor)}/voices/give`, { ...empty, problem }, UNPROCESSABLE);
    },
  });
}

function ownRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/voices',
    permission: anyoneSignedIn,
    audit: { reads: 'voices.read_own', subjectKind: 'person' },
    request: { query: z.object({ given: z.enum(['calm', 'urgent']).optional().catch(undefined) }) },
    response: 'page',
    async handle({ asker, query, requestId }) {
      const actor = personOf(asker);
      const view = await ownView(ground, actor, requestId, query.given);
      return page(`${sideOf(actor)}/voices/own`, view);
    },
  });
}

async function ownView(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
  given: 'calm' | 'urgent' | undefined,
): Promise<OwnVoicesView> {
  const { organizationId, personId, language } = actor;
  const subjectOf = await subjectsOf(ground, organizationId, language);
  const on = {
    action: 'voices.read_own',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  };
  const [voices, changes] = await read(ground, actor, on, (tx) =>
    Promise.all([ownVoices(tx, organizationId, personId), voiceChanges(tx, language)]),
  );
  const titled = <T extends { aboutKind: About['kind']; aboutId: string }>(rows: T[]) =>
    rows.flatMap(({ aboutKind: kind, aboutId: id, ...rest }) => {
      const about = subjectOf({ kind, id });
      return about === undefined ? [] : [{ ...rest, about }];
    });
  return {
    given: given === undefined ? null : { urgent: given === 'urgent' },
    voices: titled(voices),
    changes: titled(changes),
  };
}
