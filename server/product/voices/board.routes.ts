import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId, newId } from '#platform/ids/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import { personOf, read, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { answerVoice } from './answer-voice.ts';
import { codeVoice } from './code-voice.ts';
import type { BoardView, VoiceView } from './page-views.ts';
import { subjectsOf, type Subject, type SubjectOf } from './subjects.ts';
import { ANSWER_AT_MOST, components, levels } from './voice.ts';
import { hearsVoices } from './voices.permissions.ts';
import {
  BOARD_PAGE,
  heardVoice,
  heardVoices,
  voiceCounts,
  type BoardList,
  type HeardVoice,
} from './voices.views.ts';

const route = routesFor<Actor>();
const voiceId = z.custom<string>((value) => isId('voi', value));
const params = z.object({ voice: voiceId });
const UNPROCESSABLE = 422;
const CONFLICT = 409;

/** The managers' board: what was said, where it belongs, what became of it. */
export function boardRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [boardRoute(ground), voiceRoute(ground), codeRoute(ground), answerRoute(ground)];
}

function boardRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/voices',
    permission: hearsVoices,
    audit: { reads: 'voices.read_board', subjectKind: 'organization' },
    request: {
      query: z.object({
        list: z.enum(['open', 'answered']).default('open').catch('open'),
        after: voiceId.optional().catch(undefined),
      }),
    },
    response: 'page',
    async handle({ asker, query, requestId }) {
      const view = await boardView(
        ground,
        personOf(asker),
        query.list,
        query.after ?? null,
        requestId,
      );
      return page('admin/voices/board', view);
    },
  });
}

async function boardView(
  ground: Ground,
  actor: PersonActor,
  list: BoardList,
  after: string | null,
  requestId: string,
): Promise<BoardView> {
  const { organizationId } = actor;
  const [rules, subjectOf] = await Promise.all([
    rulesInForce(ground, organizationId),
    subjectsOf(ground, organizationId, actor.language),
  ]);
  const on = {
    action: 'voices.read_board',
    subjectKind: 'organization',
    subjectId: organizationId,
    requestId,
  };
  const [rows, counts] = await read(ground, actor, on, (tx) =>
    Promise.all([heardVoices(tx, organizationId, list, after), voiceCounts(tx, organizationId)]),
  );
  const shown = rows.slice(0, BOARD_PAGE);
  return {
    list,
    voices: shown.map((row) => titled(row, rules, subjectOf)),
    next: rows.length > BOARD_PAGE ? (shown.at(-1)?.id ?? null) : null,
    counts,
  };
}

function titled(row: HeardVoice, rules: OrganizationRules, subjectOf: SubjectOf) {
  const { aboutKind: kind, aboutId: id, ...rest } = row;
  // A lesson or rule may be gone by now; what was said of it stays.
  const gone: Subject = { kind, id, title: id, href: null };
  return {
    ...rest,
    about: subjectOf({ kind, id }) ?? gone,
    clinicName: rules.clinics.find((clinic) => clinic.id === row.clinicId)?.name ?? null,
  };
}

/** Where a manager changes the thing itself. */
const editHrefOf = ({ kind, id }: Subject) =>
  kind === 'rule' ? '/admin/charter' : `/admin/library/${kind}/${id}`;

async function voicePage(
  ground: Ground,
  actor: PersonActor,
  id: string,
  requestId: string,
  rest: Partial<Pick<VoiceView, 'typed' | 'problem'>> = {},
  status = 200,
) {
  const { organizationId } = actor;
  const [rules, subjectOf] = await Promise.all([
    rulesInForce(ground, organizationId),
    subjectsOf(ground, organizationId, actor.language),
  ]);
  const on = { action: 'voices.read', subjectKind: 'voice', subjectId: id, requestId };
  const row = await read(ground, actor, on, async (tx) => {
    const found = await heardVoice(tx, organizationId, id);
    if (found === undefined) throw notFound();
    return found;
  });
  const voice = titled(row, rules, subjectOf);
  const typed = {
    level: row.level ?? '',
    component: row.component ?? '',
    outcome: '',
    answer: '',
  };
  const view: VoiceView = {
    voice,
    editHref: editHrefOf(voice.about),
    typed: rest.typed ?? typed,
    problem: rest.problem ?? null,
    codeKey: newId('key'),
    answerKey: newId('key'),
  };
  return page('admin/voices/voice', view, status);
}

function voiceRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/voices/:voice',
    permission: hearsVoices,
    audit: { reads: 'voices.read', subjectKind: 'voice' },
    request: { params },
    response: 'page',
    handle: ({ asker, params: { voice }, requestId }) =>
      voicePage(ground, personOf(asker), voice, requestId),
  });
}

const choice = z.string().max(60).default('');

function codeRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/voices/:voice/code',
    permission: hearsVoices,
    audit: { inCommand: 'voices.code' },
    request: { params, body: z.object({ level: choice, component: choice }) },
    response: ['redirect', 'page'],
    async handle({ asker, params: { voice }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const level = levels.find((each) => each === body.level);
      const component = components.find((each) => each === body.component);
      const typed = { ...body, outcome: '', answer: '' };
      const refuse = (problem: VoiceView['problem'], status: number) =>
        voicePage(ground, actor, voice, requestId, { typed, problem }, status);
      if (level === undefined)
        return refuse({ field: 'level', code: 'choose_level' }, UNPROCESSABLE);
      if (component === undefined)
        return refuse({ field: 'component', code: 'choose_component' }, UNPROCESSABLE);
      const keys = { idempotencyKey, requestId };
      const { kind } = await codeVoice(ground, actor, voice, { level, component }, keys);
      return kind === 'coded'
        ? redirect(`/admin/voices/${voice}`)
        : refuse({ field: 'level', code: kind }, CONFLICT);
    },
  });
}

function answerRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/voices/:voice/answer',
    permission: hearsVoices,
    audit: { inCommand: 'voices.answer' },
    request: {
      params,
      body: z.object({
        outcome: choice,
        answer: z
          .string()
          .max(20_000)
          .default('')
          .transform((text) => text.trim()),
      }),
    },
    response: ['redirect', 'page'],
    async handle({ asker, params: { voice }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const outcome = (['changed', 'kept'] as const).find((each) => each === body.outcome);
      const refuse = (problem: VoiceView['problem'], status: number) => {
        const typed = { level: '', component: '', outcome: body.outcome, answer: body.answer };
        return voicePage(ground, actor, voice, requestId, { typed, problem }, status);
      };
      if (outcome === undefined)
        return refuse({ field: 'outcome', code: 'choose_outcome' }, UNPROCESSABLE);
      if (body.answer === '')
        return refuse({ field: 'answer', code: 'write_answer' }, UNPROCESSABLE);
      if (body.answer.length > ANSWER_AT_MOST)
        return refuse({ field: 'answer', code: 'too_long' }, UNPROCESSABLE);
      const keys = { idempotencyKey, requestId };
      const answer = { outcome, text: body.answer };
      const { kind } = await answerVoice(ground, actor, voice, answer, keys);
      return kind === 'answered'
        ? redirect('/admin/voices')
        : refuse({ field: 'answer', code: kind }, CONFLICT);
    },
  });
}
