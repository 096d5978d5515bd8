import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { json, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import { personOf, patientSide, read, type Actor } from '#foundation/people/index.ts';
import { keptText } from './draft-form.ts';
import { homeView } from './home-page.views.ts';
import { PAGE_SIZE, threadRows } from './home.views.ts';
import { patientIdsOf } from './messaging.permissions.ts';
import { patientThreadView } from './patient-thread.ts';
import { rateAnswer } from './rate-answer.ts';
import { addToThread } from './add-to-thread.ts';
import { startReplyDraft } from './start-draft.ts';

const route = routesFor<Actor>();
/** The end of the year 9999: later instants are nobody's, and no database reads them. */
const LATEST_MS = 253_402_300_799_999;
const threadParams = z.object({ thread: z.custom<string>((value) => isId('thr', value)) });

/** Home, the list, a conversation, and what a patient does in it. */
export function conversationRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...listRoutes(ground), ...threadRoutes(ground), ...threadWriteRoutes(ground)];
}

function listRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/home',
      permission: patientSide,
      audit: { reads: 'messaging.list_threads', subjectKind: 'person' },
      request: {},
      response: 'page',
      handle: async ({ asker, requestId }) =>
        page('patient/messaging/home', await homeView(ground, personOf(asker), requestId)),
    }),
    route({
      method: 'GET',
      path: '/messages',
      permission: patientSide,
      audit: { reads: 'messaging.list_threads', subjectKind: 'person' },
      request: {
        query: z.object({ before: z.coerce.number().int().positive().max(LATEST_MS).optional() }),
      },
      response: 'page',
      async handle({ asker, query, requestId }) {
        const actor = personOf(asker);
        const on = {
          action: 'messaging.list_threads',
          subjectKind: 'person',
          subjectId: actor.personId,
          requestId,
        };
        const rows = await read(ground, actor, on, (transaction) =>
          threadRows(transaction, actor.organizationId, actor.personId, patientIdsOf(actor), {
            before: query.before ?? null,
            limit: PAGE_SIZE + 1,
          }),
        );
        const shown = rows.slice(0, PAGE_SIZE);
        return page('patient/messaging/list', {
          selfId: actor.personId,
          conversations: shown,
          first: query.before === undefined,
          olderThan: rows.length > PAGE_SIZE ? (shown.at(-1)?.lastMessageAt ?? null) : null,
        });
      },
    }),
  ];
}

function threadRoutes(ground: Ground): AnyRoute<Actor>[] {
  const shows = (path: string, name: string, action: string) =>
    route({
      method: 'GET',
      path,
      permission: patientSide,
      audit: { reads: action, subjectKind: 'thread' },
      request: { params: threadParams },
      response: 'page',
      handle: async ({ asker, params, requestId }) =>
        page(
          name,
          await patientThreadView(ground, personOf(asker), params.thread, action, requestId),
        ),
    });
  return [
    shows('/messages/:thread', 'patient/messaging/thread', 'messaging.read_thread'),
    shows('/messages/:thread/sent', 'patient/messaging/sent', 'messaging.read_thread'),
    shows('/messages/:thread/line', 'patient/messaging/line', 'messaging.read_thread'),
    shows('/messages/:thread/print', 'patient/messaging/print', 'messaging.print_thread'),
  ];
}

function threadWriteRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/messages/:thread/reply',
      permission: patientSide,
      audit: { inCommand: 'messaging.send' },
      request: {
        params: threadParams,
        body: z.object({ body: z.string().default(''), intent: z.string().optional() }),
      },
      response: ['redirect', 'page', 'json'],
      async handle({ asker, params, body, requestId, idempotencyKey, raw }) {
        const actor = personOf(asker);
        const text = keptText(body.body);
        if (body.intent === 'attach')
          return redirect(
            `/write/${await startReplyDraft(ground, actor, params.thread, text)}/words`,
          );
        const outcome = await addToThread(ground, actor, {
          threadId: params.thread,
          body: text,
          key: idempotencyKey,
          requestId,
        });
        const wantsJson = raw.headers.accept?.includes('application/json') === true;
        switch (outcome.kind) {
          case 'sent':
            return wantsJson
              ? json(outcome, 201)
              : redirect(
                  `/messages/${outcome.threadId}${outcome.threadId === params.thread ? '#last' : '/sent'}`,
                );
          case 'safety':
            return wantsJson ? json(outcome, 409) : redirect(`/write/${outcome.draftId}/safety`);
          case 'changed_elsewhere':
            return redirect(`/messages/${params.thread}`);
          case 'problems': {
            if (wantsJson) return json(outcome, 422);
            const view = await patientThreadView(
              ground,
              actor,
              params.thread,
              'messaging.read_thread',
              requestId,
            );
            return page(
              'patient/messaging/thread',
              {
                ...view,
                problem: {
                  code: outcome.problems[0]?.code ?? 'write_something',
                  values: outcome.problems[0]?.values ?? {},
                  body: text,
                },
              },
              422,
            );
          }
        }
      },
    }),
    ratingRoute(ground),
  ];
}

function ratingRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/messages/:thread/answered',
    permission: patientSide,
    audit: { inCommand: 'messaging.rate_answer' },
    request: { params: threadParams, body: z.object({ answered: z.enum(['yes', 'not_yet']) }) },
    response: 'redirect',
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      await rateAnswer(ground, personOf(asker), {
        threadId: params.thread,
        answered: body.answered === 'yes',
        key: idempotencyKey,
        requestId,
      });
      return redirect(`/messages/${params.thread}`);
    },
  });
}
