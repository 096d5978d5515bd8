import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import {
  personOf,
  read,
  patientSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { beginningOf } from './advise-draft.ts';
import { listDrafts } from './draft.store.ts';
import { draftChangeOf, formFields } from './draft-form.ts';
import { mayWriteFor } from './messaging.permissions.ts';
import { discardDraft, startDraft } from './start-draft.ts';
import { openDraft, saveDraft } from './writing-steps.ts';
import { outOfReach } from './reach.ts';
import { longAgoView } from './reach.views.ts';
import { headOf, helpLineViews, topicChoices, urgentQuestionViews } from './writing.views.ts';
import { draftParams } from './asking.ts';

const route = routesFor<Actor>();

/** The first steps of writing: who it is about, what it is about, the urgent questions of that topic. */
export function writingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...aboutRoutes(ground), ...topicRoutes(ground), ...urgentRoutes(ground)];
}

function aboutRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/write',
      permission: patientSide,
      audit: { reads: 'messaging.list_drafts', subjectKind: 'person' },
      request: {},
      response: 'page',
      async handle({ asker, requestId }) {
        return page('patient/messaging/about', await aboutView(ground, personOf(asker), requestId));
      },
    }),
    route({
      method: 'POST',
      path: '/write',
      permission: patientSide,
      audit: { inCommand: 'messaging.start_draft' },
      request: { body: z.object({ about: z.string().default('') }) },
      response: ['redirect', 'page'],
      async handle({ asker, body, requestId }) {
        const actor = personOf(asker);
        if (body.about === 'someone-else') return redirect('/write/someone-else');
        if (mayWriteFor(actor, body.about))
          return redirect(`/write/${await startDraft(ground, actor, body.about, requestId)}/topic`);
        const view = {
          ...(await aboutView(ground, actor, requestId)),
          problems: [{ field: 'about', code: 'choose_person' }],
        };
        return page('patient/messaging/about', view, 422);
      },
    }),
    route({
      method: 'GET',
      path: '/write/someone-else',
      permission: patientSide,
      audit: { nothing: 'Explains how to be given access; reads nothing of a person.' },
      request: {},
      response: 'page',
      async handle({ asker }) {
        const actor = personOf(asker);
        const rules = await rulesInForce(ground, actor.organizationId);
        const charter = rules.forClinic(actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? '');
        return page('patient/messaging/someone-else', {
          helpLines: helpLineViews(charter, actor.language),
        });
      },
    }),
    route({
      method: 'POST',
      path: '/write/:draft/discard',
      permission: patientSide,
      audit: { inCommand: 'messaging.discard_draft' },
      request: { params: draftParams },
      response: 'redirect',
      async handle({ asker, params, requestId }) {
        await discardDraft(ground, personOf(asker), params.draft, requestId);
        return redirect('/home');
      },
    }),
  ];
}

async function aboutView(ground: Ground, actor: PersonActor, requestId: string) {
  const on = {
    action: 'messaging.list_drafts',
    subjectKind: 'person',
    subjectId: actor.personId,
    requestId,
  };
  const rules = await rulesInForce(ground, actor.organizationId);
  const charter = rules.forClinic(actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? '');
  const drafts = await read(ground, actor, on, (transaction) =>
    listDrafts(transaction, actor.organizationId, actor.personId),
  );
  return {
    self: actor.ownClinicId === null ? null : { id: actor.personId, name: actor.name },
    people: actor.proxyFor
      .filter((right) => right.mayWrite)
      .map((right) => ({ id: right.patientId, name: right.patientName, relation: right.relation })),
    drafts: drafts
      .filter((draft) => draft.threadId === null)
      .map((draft) => ({
        id: draft.id,
        beginning: beginningOf(draft, charter, actor.language, ground.clock.now()),
        updatedAt: draft.updatedAt,
      })),
    problems: [] as { field: string; code: string }[],
  };
}

function topicRoutes(ground: Ground): AnyRoute<Actor>[] {
  const show = async (
    actor: PersonActor,
    draftId: string,
    requestId: string,
    problems: { field: 'topic'; code: 'choose_topic' }[],
    instead?: string,
  ) =>
    read(
      ground,
      actor,
      { action: 'messaging.read_draft', subjectKind: 'draft', subjectId: draftId, requestId },
      async (transaction) => {
        const { draft, patient, charter, rules } = await openDraft(
          ground,
          transaction,
          actor,
          draftId,
        );
        const now = ground.clock.now();
        const reach = outOfReach(charter, patient, now);
        return {
          head: headOf(draft, patient, actor, charter, rules, problems),
          topics: topicChoices(charter, actor.language, instead ?? draft.topicId, now, reach),
          longAgo: reach && longAgoView(charter, actor.language, reach),
        };
      },
    );
  return [
    route({
      method: 'GET',
      path: '/write/:draft/topic',
      permission: patientSide,
      audit: { reads: 'messaging.read_draft', subjectKind: 'draft' },
      // A better door leads here with its topic marked; nothing is chosen for anybody.
      request: { params: draftParams, query: z.object({ instead: z.string().max(80).optional() }) },
      response: 'page',
      handle: async ({ asker, params, query, requestId }) =>
        page(
          'patient/messaging/topic',
          await show(personOf(asker), params.draft, requestId, [], query.instead),
        ),
    }),
    route({
      method: 'POST',
      path: '/write/:draft/topic',
      permission: patientSide,
      audit: { nothing: 'Saves a choice in the writer’s own draft.' },
      request: { params: draftParams, body: z.object({ topic: z.string().default('') }) },
      response: ['redirect', 'page'],
      async handle({ asker, params, body, requestId }) {
        const actor = personOf(asker);
        const { topics } = await show(actor, params.draft, requestId, []);
        if (!topics.some((topic) => topic.id === body.topic)) {
          return page(
            'patient/messaging/topic',
            await show(actor, params.draft, requestId, [{ field: 'topic', code: 'choose_topic' }]),
            422,
          );
        }
        await saveDraft(ground, actor, params.draft, { topicId: body.topic });
        return redirect(`/write/${params.draft}/urgent`);
      },
    }),
  ];
}

function urgentRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/write/:draft/urgent',
      permission: patientSide,
      audit: { reads: 'messaging.read_draft', subjectKind: 'draft' },
      request: { params: draftParams },
      response: ['page', 'redirect'],
      async handle({ asker, params, requestId }) {
        const actor = personOf(asker);
        const on = {
          action: 'messaging.read_draft',
          subjectKind: 'draft',
          subjectId: params.draft,
          requestId,
        };
        const view = await read(ground, actor, on, async (transaction) => {
          const { draft, patient, charter, rules } = await openDraft(
            ground,
            transaction,
            actor,
            params.draft,
          );
          const topic = charter.topics.find((each) => each.id === draft.topicId);
          if (topic === undefined) return undefined;
          return {
            head: headOf(draft, patient, actor, charter, rules),
            questions: urgentQuestionViews(topic, draft, actor.language, charter),
            helpLines: helpLineViews(charter, actor.language),
          };
        });
        if (view === undefined) return redirect(`/write/${params.draft}/topic`);
        return view.questions.length === 0
          ? redirect(`/write/${params.draft}/words`)
          : page('patient/messaging/urgent', view);
      },
    }),
    route({
      method: 'POST',
      path: '/write/:draft/urgent',
      permission: patientSide,
      audit: { nothing: 'Saves answers in the writer’s own draft.' },
      request: { params: draftParams, body: formFields },
      response: 'redirect',
      async handle({ asker, params, body }) {
        const change = draftChangeOf(body);
        const draft = await saveDraft(ground, personOf(asker), params.draft, {
          urgentAnswers: change.urgentAnswers ?? {},
        });
        const anyYes = Object.values(draft.urgentAnswers).includes('yes');
        return redirect(`/write/${params.draft}/${anyYes ? 'safety' : 'words'}`);
      },
    }),
  ];
}
