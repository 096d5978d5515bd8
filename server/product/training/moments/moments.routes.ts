import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId, newId } from '#platform/ids/index.ts';
import { runOnce } from '#platform/db/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { remember, type Happened } from '#foundation/library/index.ts';
import { draftChangeOf, formFields, saveDraft } from '#product/messaging/index.ts';
import {
  personOf,
  auditActor,
  patientSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import type { TaughtLesson } from '../teach-lesson.ts';
import { roomFor, type LessonPlace } from '../lesson-room.ts';
import { lessonIn } from '../training.views.ts';
import { MOMENT, ORIENTATION, WALK } from './moment-for.ts';
import { momentShelf } from './moment-shelf.ts';

const route = routesFor<Actor>();
const answers = { done: 'followed', read: 'followed', skip: 'dismissed' } as const;
const answer = z.enum(['done', 'read', 'skip']);
const draftId = z.custom<string>((value) => isId('dra', value));

/** One step of the first-time walk. */
export interface OrientationView {
  step: number;
  steps: number;
  place: LessonPlace;
  lesson: Pick<TaughtLesson, 'id' | 'language' | 'steps'>;
  idempotencyKey: string;
}

/** The first-time walk, and the answer to a lesson of twenty seconds. Both can be left at any time. */
export function momentsRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [walkRoute(ground), endRoute(ground), answerRoute(ground)];
}

function walkRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/orientation',
    permission: patientSide,
    audit: { nothing: 'A lesson holds nothing of a person; that it was shown is their own list.' },
    request: { query: z.object({ step: z.coerce.number().int().min(1).default(1).catch(1) }) },
    response: 'page',
    async handle({ asker, query }) {
      const actor = personOf(asker);
      const { steps } = momentShelf().orientation;
      const step = Math.min(query.step, steps.length);
      const at = steps[step - 1];
      const room = await roomFor(ground, actor, {});
      const found =
        room && at && lessonIn(await lessonsInForce(ground, room.organizationId), room, at.lesson);
      const taught = found?.taught.steps[(at?.step ?? 1) - 1];
      if (room === undefined || found === undefined || taught === undefined) throw notFound();
      await ground.database.transaction(actor.scope, async (tx) =>
        remember(tx, actor, [walked('shown', `step-${step}`, ground.clock.now())]),
      );
      const view: OrientationView = {
        step,
        steps: steps.length,
        place: room.place,
        lesson: { id: found.taught.id, language: found.taught.language, steps: [taught] },
        idempotencyKey: newId('key'),
      };
      return page('patient/training/orientation', view);
    },
  });
}

const walked = (happened: Happened, occasion: string, at: number) => ({
  kind: ORIENTATION,
  itemId: WALK,
  happened,
  occasion,
  version: 0,
  at,
});

function endRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/orientation',
    permission: patientSide,
    audit: { inCommand: 'training.end_orientation' },
    request: { body: z.object({ do: answer.default('done') }) },
    response: 'redirect',
    async handle({ asker, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const moment = walked(answers[body.do], 'end', ground.clock.now());
      const keys = { requestId, idempotencyKey };
      await keep(ground, actor, moment, 'training.end_orientation', keys);
      // Beside another portal nothing is written here.
      const { portal } = await rulesInForce(ground, actor.organizationId);
      return redirect(portal ? '/home' : '/write');
    },
  });
}

function answerRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/moments/:moment',
    permission: patientSide,
    audit: { inCommand: 'training.answer_moment' },
    request: {
      params: z.object({ moment: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/) }),
      query: z.object({ draft: draftId.optional().catch(undefined) }),
      body: formFields,
    },
    response: 'redirect',
    async handle({ asker, params, query: { draft }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const offered = momentShelf().moments.find(({ id }) => id === params.moment);
      if (offered === undefined) throw notFound();
      const act = answer.catch('skip').parse(body['moment']);
      const moment = {
        kind: MOMENT,
        itemId: offered.id,
        happened: answers[act],
        occasion: draft ?? 'none',
        version: 0,
        at: ground.clock.now(),
      };
      await keep(ground, actor, moment, 'training.answer_moment', { requestId, idempotencyKey });
      if (act === 'read') return redirect(`/learn/${offered.lesson}`);
      if (draft === undefined) return redirect('/write');
      // The button stands in the form of the words: what was typed until now comes along, also without a script.
      if (body['body'] !== undefined) await saveDraft(ground, actor, draft, draftChangeOf(body));
      return redirect(`/write/${draft}/words`);
    },
  });
}

async function keep(
  ground: Ground,
  actor: PersonActor,
  moment: ReturnType<typeof walked>,
  action: string,
  keys: { requestId: string; idempotencyKey: string },
): Promise<void> {
  const { organizationId, personId } = actor;
  const { itemId, happened, occasion, at } = moment;
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: [action, itemId, happened, occasion],
  };
  await runOnce(ground.database, actor.scope, intention, async (tx) => {
    remember(tx, actor, [moment]);
    recordAudit(tx, {
      organizationId,
      actor: auditActor(actor, keys.requestId),
      action,
      subjectKind: 'person',
      subjectId: personId,
      detail: { item: itemId, happened },
      at,
    });
    return happened;
  });
}
