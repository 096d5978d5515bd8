import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, staffSide, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { teamRole } from './case-parts.ts';
import { deskCaseView, MOST_CHARACTERS, type TurnProblem } from './desk-case.views.ts';
import { keepPractice, practiceOf } from './keep-practice.ts';
import type { Turn } from './play-case.ts';
import { practiceRoomFor } from './practice-room.ts';
import { learnerActions } from './staff-case.ts';

const route = routesFor<Actor>();
const params = z.object({ case: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/) });
const MOST_TURNS = 12;
const turn = z.object({
  action: z.enum(learnerActions),
  to: teamRole.optional(),
  text: z.string().max(MOST_CHARACTERS),
});
const state = z.object({ turns: z.array(turn).max(MOST_TURNS) });
const form = z.object({
  action: z.enum(learnerActions).optional().catch(undefined),
  to: teamRole.optional().catch(undefined),
  // What is too long is told and kept, never dropped.
  body: z.string().catch(''),
  turns: z.coerce.number().int().min(0).catch(0),
});

/** The practice inbox: a case that unfolds by what the learner does. Only staff, and each sees their own. */
export function deskPracticeRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/practice/desk/:case',
      permission: staffSide,
      audit: { reads: 'training.read_practice', subjectKind: 'person' },
      request: { params },
      response: 'page',
      async handle({ asker, params: { case: id }, requestId }) {
        const { given, room, turns } = await opened(ground, personOf(asker), id, requestId);
        return page('clinic/training/case', deskCaseView(given, turns, room).view);
      },
    }),
    turnRoute(ground),
    ...restartRoutes(ground),
  ];
}

/** One turn. Another window that is behind keeps its words and is shown where the case is now. */
function turnRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/practice/desk/:case',
    permission: staffSide,
    audit: { inCommand: 'training.practise' },
    request: { params, body: form },
    response: ['redirect', 'page'],
    async handle({ asker, params: { case: id }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const { given, room, turns } = await opened(ground, actor, id, requestId);
      const typed = { action: body.action ?? 'answer', to: body.to, text: body.body } as const;
      const refused = (problem: TurnProblem) => {
        const kept = { ...typed, ...(body.action ? {} : { action: undefined }) };
        const { view } = deskCaseView(given, turns, room, { typed: kept as Turn, problem });
        return page('clinic/training/case', view, 422);
      };
      const problem = problemOf(body);
      if (problem !== null) return refused(problem);
      if (body.turns !== turns.length) return refused('moved_on');
      const next: Turn[] = [...turns, { ...typed, to: body.to }];
      const { played, view } = deskCaseView(given, next, room);
      const finished = view.debrief && {
        met: view.debrief.met,
        outOf: view.debrief.outOf,
        ending: view.debrief.ending,
      };
      const step = {
        caseId: given.id,
        state: { turns: played.turns },
        turns: played.turns.length,
        seenTurns: turns.length,
        finished,
      };
      const went = await keepPractice(ground, actor, step, { requestId, idempotencyKey });
      return went
        ? redirect(`/practice/desk/${given.id}#${finished ? 'debrief' : 'now'}`)
        : refused('moved_on');
    },
  });
}

function restartRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/practice/desk/:case/restart',
      permission: staffSide,
      audit: { inCommand: 'training.practise' },
      request: { params },
      response: 'redirect',
      async handle({ asker, params: { case: id }, requestId, idempotencyKey }) {
        const actor = personOf(asker);
        const { given } = await opened(ground, actor, id, requestId);
        const step = {
          caseId: given.id,
          state: { turns: [] },
          turns: 0,
          seenTurns: null,
          finished: null,
        };
        await keepPractice(ground, actor, step, { requestId, idempotencyKey });
        return redirect(`/practice/desk/${given.id}`);
      },
    }),
    route({
      method: 'GET',
      path: '/practice/desk/:case/restart',
      permission: staffSide,
      audit: { nothing: 'Only sends to the case.' },
      request: { params },
      response: 'redirect',
      handle: async ({ params: { case: id } }) => redirect(`/practice/desk/${id}`),
    }),
  ];
}

async function opened(ground: Ground, actor: PersonActor, id: string, requestId: string) {
  const room = await practiceRoomFor(ground, actor, {});
  const given = room?.cases.staff.find((each) => each.id === id);
  if (given === undefined || room === undefined) throw notFound();
  const kept = await practiceOf(ground, actor, requestId);
  // What a changed case no longer understands is begun again, rather than refused.
  const read = state.safeParse(kept.get(id)?.state);
  const turns: Turn[] = read.success ? read.data.turns : [];
  return { given, room, turns };
}

function problemOf(body: z.infer<typeof form>): TurnProblem | null {
  if (body.action === undefined) return 'choose_action';
  if (body.body.length > MOST_CHARACTERS) return 'too_long';
  if (body.action === 'hand_off' && body.to === undefined) return 'choose_role';
  const needsWords = ['answer', 'ask', 'call'].includes(body.action);
  return needsWords && body.body.trim() === '' ? 'write_something' : null;
}
