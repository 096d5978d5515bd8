import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { redirect, routesFor, type Answer, type AnyRoute } from '#platform/http/index.ts';
import { staffSide, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { claimWorkItem } from './claim-work-item.ts';
import { closeWorkItem } from './close-work-item.ts';
import { hardReasons, outcomes } from './closing.ts';
import { deskPage, staffMember, viewSegment, workItemSegment } from './desk.routes.ts';
import { panels, type Panel, type Typed, type Writing } from './desk.views.ts';
import { handOff } from './hand-off.ts';
import { openDesk } from './open-desk.ts';
import { putBackDeadline } from './put-back-deadline.ts';
import { releaseWorkItem } from './release-work-item.ts';
import { reopenWorkItem } from './reopen-work-item.ts';
import { askForMore, reply } from './reply.ts';
import { RefusedError } from './triage.errors.ts';
import { undoReply } from './undo-reply.ts';
import type { OnItem } from './work-on-item.ts';
import { writeNote } from './write-note.ts';

const text = z.string().catch('');
const writings: readonly Writing[] = ['reply', 'ask', 'note'];
const form = z.object({
  view: viewSegment.catch('all'),
  after: z.string().max(80).catch(''),
  write: z
    .union([z.string(), z.array(z.string())])
    .catch('')
    .transform((given) => writings.find((each) => each === [given].flat().at(-1))),
  body: text,
  note: text,
  heard: text,
  to: text,
  reason: text,
  outcome: z.enum(outcomes).nullable().catch(null),
  hard_because: z
    .union([z.string(), z.array(z.string())])
    .catch([])
    .transform((given) => hardReasons.filter((reason) => [given].flat().includes(reason))),
  call_note: text,
  time: text,
  seen_until: z.coerce.number().int().positive().optional().catch(undefined),
  take_over: text,
  message_id: text,
  panel: z.enum(panels).optional().catch(undefined),
  next: text,
});
type Form = z.infer<typeof form>;

interface Asked {
  actor: PersonActor;
  on: OnItem;
  body: Form;
}

/** What a command of the desk answers when it was done: the code of its toast, or a page to go on with. */
type Then =
  | { done: string; message?: string }
  | { goOn: Partial<Typed>; done?: string; message?: string; panel?: Panel; writing?: Writing };

const command = {
  method: 'POST',
  permission: staffSide,
  request: { params: z.object({ workItem: workItemSegment }), body: form },
  response: ['redirect', 'page'],
} as const;

/** Everything that can be done to a work item: plain forms, each answered with a redirect, or with the page and what is to mend. */
export function workRoutes(ground: Ground): AnyRoute<Actor>[] {
  const route = routesFor<Actor>();
  const run = (verb: string, audit: string, work: (asked: Asked) => Promise<Then>) =>
    route({
      ...command,
      path: `/work/:workItem/${verb}`,
      audit: { inCommand: audit },
      handle: async ({ asker, params, body, requestId, idempotencyKey }) => {
        const actor = staffMember(asker);
        const on = { workItemId: params.workItem, requestId, idempotencyKey };
        return answer(ground, { actor, on, body }, verb, work);
      },
    });
  return [
    run('claim', 'triage.claim', async ({ actor, on, body }) => {
      const claimed = await claimWorkItem(ground, actor, {
        ...on,
        takeOver: body.take_over === 'yes',
      });
      if (claimed.kind === 'taken')
        throw new RefusedError('item', 'taken', {
          name: claimed.takenBy.name,
          role: claimed.takenBy.role,
        });
      return { done: 'claimed' };
    }),
    run('release', 'triage.release', async ({ actor, on }) => {
      await releaseWorkItem(ground, actor, on);
      return { done: 'released' };
    }),
    run('note', 'triage.write_note', (asked) => noteOn(ground, asked)),
    run('hand-off', 'triage.hand_off', async ({ actor, on, body }) => {
      await handOff(ground, actor, { ...on, to: body.to, reason: body.reason });
      return goOnOr(body, { done: 'handed_off' });
    }),
    run('ask', 'triage.ask', async ({ actor, on, body }) => {
      const { messageId } = await askForMore(ground, actor, {
        ...on,
        body: body.body,
        ...seen(body),
      });
      return goOnOr({ ...body, body: '' }, { done: 'asked', message: messageId });
    }),
    run('reply', 'triage.reply', (asked) => replyTo(ground, asked)),
    run('undo', 'triage.undo_reply', async ({ actor, on, body }) => {
      const { body: words } = await undoReply(ground, actor, { ...on, messageId: body.message_id });
      return { goOn: { body: words }, done: 'taken_back' };
    }),
    run('close', 'triage.close', async ({ actor, on, body }) => {
      await closeWorkItem(ground, actor, { ...on, ...closingOf(body) });
      return { done: 'closed' };
    }),
    run('reopen', 'triage.reopen', async ({ actor, on }) => {
      await reopenWorkItem(ground, actor, on);
      return { done: 'reopened' };
    }),
    run('put-back', 'triage.put_back', async ({ actor, on, body }) => {
      const to = /^\d{12,14}$/.test(body.time) ? Number(body.time) : null;
      await putBackDeadline(ground, actor, { ...on, to, reason: body.reason });
      return goOnOr(body, { done: 'put_back' });
    }),
    // Opens a panel without losing what is half written; nothing is changed.
    run('panel', 'triage.read_work_item', async ({ body }) => goOnWith(body)),
  ];
}

// What a young patient said in private is a note of its own: a half-written one stays.
async function noteOn(ground: Ground, { actor, on, body }: Asked): Promise<Then> {
  if (body.heard === '') {
    await writeNote(ground, actor, { ...on, body: body.note });
    return goOnOr({ ...body, note: '' }, { done: 'note' });
  }
  await writeNote(ground, actor, { ...on, body: body.heard, about: 'proxies.teens' });
  const then = goOnOr(body, { done: 'note' });
  return 'goOn' in then && body.write ? { ...then, writing: body.write } : then;
}

async function replyTo(ground: Ground, { actor, on, body }: Asked): Promise<Then> {
  if (body.next === 'choose-outcome') return goOnWith({ ...body, panel: 'close' });
  const closes = body.next === 'close';
  const close = closes ? { close: closingOf(body) } : {};
  const { messageId } = await reply(ground, actor, {
    ...on,
    body: body.body,
    ...seen(body),
    ...close,
  });
  const done = closes ? 'replied_and_closed' : 'replied';
  return goOnOr({ ...body, body: '' }, { done, message: messageId });
}

/** What was half written stays on the page after something else was done. */
function goOnOr(form: Form, then: { done: string; message?: string }): Then {
  const { body, note } = form;
  return body.trim() === '' && note.trim() === '' ? then : { goOn: { body, note }, ...then };
}

const seen = (body: Form) => (body.seen_until === undefined ? {} : { seenUntil: body.seen_until });
const closingOf = (body: Form) => ({
  outcome: body.outcome,
  hardBecause: body.hard_because,
  callNote: body.call_note,
});

function goOnWith(body: Form): Then {
  return {
    goOn: typedOf(body),
    ...(body.panel ? { panel: body.panel } : {}),
    ...(body.write ? { writing: body.write } : {}),
  };
}

const typedOf = (body: Form): Typed => ({
  body: body.body,
  note: body.note,
  to: body.to,
  reason: body.reason,
  outcome: body.outcome,
  hardBecause: body.hard_because,
  callNote: body.call_note,
  time: body.time,
});

async function answer(
  ground: Ground,
  asked: Asked,
  verb: string,
  work: (asked: Asked) => Promise<Then>,
): Promise<Answer> {
  const { actor, on, body } = asked;
  const desk = {
    view: body.view,
    after: body.after,
    workItemId: on.workItemId,
    requestId: on.requestId,
  };
  try {
    const then = await work(asked);
    if (!('goOn' in then)) return redirect(addressAfter(body, on.workItemId, then));
    return deskPage(
      await openDesk(ground, actor, {
        ...desk,
        typed: then.goOn,
        panel: then.panel,
        writing: then.writing,
        done:
          then.done === undefined
            ? undefined
            : { what: then.done, messageId: then.message ?? null },
      }),
    );
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const shown = panelOf(verb, body);
    const view = await openDesk(ground, actor, {
      ...desk,
      ...shown,
      typed: typedOf(body),
      problem: error.refusal,
    });
    return deskPage(view, 422);
  }
}

/** A refused form is shown again where it was filled in. */
function panelOf(verb: string, body: Form): { panel?: Panel; writing?: Writing } {
  switch (verb) {
    case 'hand-off':
    case 'put-back':
    case 'close':
      return { panel: verb };
    case 'note':
    case 'ask':
      return { writing: verb };
    case 'reply':
      return body.next === 'close' ? { panel: 'close' } : {};
    default:
      return {};
  }
}

function addressAfter(
  body: Form,
  workItemId: string,
  then: { done: string; message?: string },
): string {
  const query = new URLSearchParams({ done: then.done });
  if (body.after !== '') query.set('after', body.after);
  if (then.message !== undefined) query.set('message', then.message);
  return `/inbox/${body.view}/${workItemId}?${query.toString()}`;
}
