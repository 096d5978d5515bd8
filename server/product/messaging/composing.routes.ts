import * as z from 'zod';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import {
  json,
  page,
  redirect,
  routesFor,
  type Answer,
  type AnyRoute,
} from '#platform/http/index.ts';
import {
  personOf,
  patientSide,
  read,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { composeView, reviewView, safetyView } from './composing.views.ts';
import { draftChangeOf, formFields, tipMomentsOf } from './draft-form.ts';
import type { Problem } from './messaging.errors.ts';
import { mustShowSafety, problemsOf, safetyMark, sendMessage } from './send-message.ts';
import { reportFault, saveAndRead } from './draft-reading.ts';
import { rememberTips } from './tips/draft-tips.ts';
import { tipRoute, wayOfTip } from './tips/tip.routes.ts';
import { openDraft, saveDraft, type OpenDraft } from './writing-steps.ts';
import { draftParams } from './asking.ts';

const route = routesFor<Actor>();

/** Words, safety, review, send. Each page stands alone, so that the whole walk works without a script. */
export function composingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...wordsRoutes(ground), tipRoute(ground), ...reviewRoutes(ground), ...sendRoutes(ground)];
}

function opened<T>(
  ground: Ground,
  actor: PersonActor,
  draftId: string,
  requestId: string,
  view: (open: OpenDraft, transaction: Transaction) => T | Promise<T>,
): Promise<T> {
  const on = {
    action: 'messaging.read_draft',
    subjectKind: 'draft',
    subjectId: draftId,
    requestId,
  };
  return read(ground, actor, on, async (transaction) =>
    view(await openDraft(ground, transaction, actor, draftId), transaction),
  );
}

function wordsRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/write/:draft/words',
      permission: patientSide,
      audit: { reads: 'messaging.read_draft', subjectKind: 'draft' },
      request: { params: draftParams },
      response: ['page', 'redirect'],
      async handle({ asker, params, requestId }) {
        const actor = personOf(asker);
        return opened(ground, actor, params.draft, requestId, (open): Answer => {
          if (open.draft.sentThreadId !== null)
            return redirect(`/messages/${open.draft.sentThreadId}`);
          if (open.draft.topicId === null) return redirect(`/write/${params.draft}/topic`);
          return page('patient/messaging/compose', composeView(open, actor, ground.clock.now()));
        });
      },
    }),
    route({
      method: 'POST',
      path: '/write/:draft/words',
      permission: patientSide,
      audit: { nothing: 'Saves words in the writer’s own draft.' },
      request: { params: draftParams, body: formFields },
      response: ['redirect', 'page'],
      async handle({ asker, params, body, requestId }) {
        const actor = personOf(asker);
        await saveDraft(ground, actor, params.draft, draftChangeOf(body));
        if (body['intent'] === 'later') return redirect('/home');
        if (body['tip'] !== undefined)
          return redirect(wayOfTip(params.draft, tipMomentsOf(body), 'words'));
        return opened(ground, actor, params.draft, requestId, (open) =>
          afterWords(ground, actor, open),
        );
      },
    }),
    route({
      method: 'PUT',
      path: '/write/:draft',
      permission: patientSide,
      audit: {
        nothing:
          'Saves words in the writer’s own draft and says how they read, nothing of the chart.',
      },
      request: { params: draftParams, body: formFields },
      response: 'json',
      async handle({ asker, params, body }) {
        const change = draftChangeOf(body);
        const { draft, reading } = await saveAndRead(ground, personOf(asker), params.draft, change);
        if (body['guidance_fault'] === '1') reportFault(ground.log, { fault: 'on a page' });
        return json({
          revision: draft.revision,
          savedAt: draft.updatedAt,
          otherVersion: draft.otherVersion,
          reading,
        });
      },
    }),
  ];
}

/** Where the words lead: back with what to mend, to the safety page once, or on to review. */
function afterWords(ground: Ground, actor: PersonActor, open: OpenDraft): Answer {
  const now = ground.clock.now();
  const view = composeView(open, actor, now);
  const problems: Problem[] = problemsOf({
    ...open,
    thread: undefined,
    advice: view.advice,
    now,
    attachments: open.attachments.length,
  });
  if (problems.length > 0)
    return page('patient/messaging/compose', { ...view, head: { ...view.head, problems } }, 422);
  if (mustShowSafety(view.advice, open.draft)) return redirect(`/write/${open.draft.id}/safety`);
  return redirect(`/write/${open.draft.id}/review`);
}

function reviewRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/write/:draft/review',
      permission: patientSide,
      audit: { reads: 'messaging.read_draft', subjectKind: 'draft' },
      request: { params: draftParams },
      response: ['page', 'redirect'],
      async handle({ asker, params, requestId }) {
        const actor = personOf(asker);
        return opened(ground, actor, params.draft, requestId, async (open, tx): Promise<Answer> => {
          if (open.draft.sentThreadId !== null)
            return redirect(`/messages/${open.draft.sentThreadId}`);
          if (open.draft.topicId === null) return redirect(`/write/${params.draft}/topic`);
          const view = reviewView(open, actor, ground.clock.now());
          if (view.tip) {
            const shown = { shown: [view.tip.id] };
            await rememberTips(ground, tx, actor, params.draft, shown);
          }
          return page('patient/messaging/review', view);
        });
      },
    }),
    route({
      method: 'GET',
      path: '/write/:draft/safety',
      permission: patientSide,
      audit: { reads: 'messaging.read_draft', subjectKind: 'draft' },
      request: { params: draftParams },
      response: ['page', 'redirect'],
      async handle({ asker, params, requestId }) {
        const actor = personOf(asker);
        return opened(ground, actor, params.draft, requestId, (open): Answer => {
          if (open.draft.sentThreadId !== null)
            return redirect(`/messages/${open.draft.sentThreadId}`);
          const view = safetyView(open, actor, ground.clock.now());
          return view.alert === 'none' && view.screen === 'none'
            ? redirect(`/write/${params.draft}/words`)
            : page('patient/messaging/safety', view);
        });
      },
    }),
    route({
      method: 'POST',
      path: '/write/:draft/safety',
      permission: patientSide,
      audit: { nothing: 'Remembers in the writer’s own draft that the safety page was shown.' },
      request: { params: draftParams },
      response: 'redirect',
      async handle({ asker, params, requestId }) {
        const actor = personOf(asker);
        const view = await opened(ground, actor, params.draft, requestId, (open) =>
          safetyView(open, actor, ground.clock.now()),
        );
        await saveDraft(ground, actor, params.draft, { safetySeen: safetyMark(view) });
        return redirect(
          view.threadId === null ? `/write/${params.draft}/words` : `/messages/${view.threadId}`,
        );
      },
    }),
  ];
}

function sendRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/write/:draft/send',
      permission: patientSide,
      audit: { inCommand: 'messaging.send' },
      request: {
        params: draftParams,
        body: z.object({
          revision: z.coerce.number().int().optional(),
          safety_seen: z.string().optional(),
        }),
      },
      response: ['redirect', 'page'],
      async handle({ asker, params, body, requestId }) {
        const actor = personOf(asker);
        const outcome = await sendMessage(ground, actor, {
          draftId: params.draft,
          requestId,
          ...(body.revision === undefined ? {} : { revision: body.revision }),
          safetySeen: body.safety_seen === 'yes',
        });
        switch (outcome.kind) {
          case 'sent':
            return redirect(`/messages/${outcome.threadId}/sent`);
          case 'safety':
            return redirect(`/write/${params.draft}/safety`);
          case 'changed_elsewhere':
            return redirect(`/write/${params.draft}/review?changed=1`);
          case 'problems':
            return opened(ground, actor, params.draft, requestId, (open): Answer => {
              const view = composeView(open, actor, ground.clock.now());
              return page(
                'patient/messaging/compose',
                { ...view, head: { ...view.head, problems: outcome.problems } },
                422,
              );
            });
        }
      },
    }),
  ];
}
