import { z } from 'zod';
import { renderPlainWords, describePromise, type PlainSection } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import {
  personOf,
  anyone,
  anyoneSignedIn,
  patientSide,
  staffSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { listOrganizations } from '../governance.store.ts';
import { shapesRules } from '../governance.permissions.ts';
import { countTeamMembers } from '../life-cycle/staffing.store.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { acknowledgeRules } from './acknowledge-rules.ts';
import { routingMap } from './routing-map.ts';
import { clinicOf, rulesStanding, type RulesStanding } from './standing.ts';
import { threeQuestions, type QuizQuestion } from './three-questions.ts';
import { whatChanged } from './what-changed.ts';

const route = routesFor<Actor>();
const rulesOnly = { nothing: 'The rules hold nothing of a person.' } as const;
const version = z.coerce.number().int().min(1).max(1_000_000);
const ON_ONE_SCREEN = ['purpose', 'urgency', 'hours', 'readers', 'record', 'billing'];

/** The rules on one screen, before first use and when something changed. */
export interface ReadRulesView {
  standing: RulesStanding['kind'];
  version: number;
  effectiveAt: number;
  sections: PlainSection[];
  times: { topic: string; promise: string }[];
  changes: { what: string; sentence: string }[];
  idempotencyKey: string;
}

export interface ThreeQuestionsView {
  questions: (QuizQuestion & { chosen: string | null })[];
  answered: boolean;
  /** They come from having read the rules. */
  justRead: boolean;
}

/** Reading the rules: on one screen, what changed, three questions, and the map for staff. Nothing here is ever a lock. */
export function readingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/rules',
      permission: anyoneSignedIn,
      audit: rulesOnly,
      request: {},
      response: 'redirect',
      async handle({ asker }) {
        if (shapesRules.allows(asker)) return redirect('/admin/charter');
        return redirect(staffSide.allows(asker) ? '/expectations' : '/rules/read');
      },
    }),
    route({
      method: 'GET',
      path: '/rules/read',
      permission: patientSide,
      audit: rulesOnly,
      request: {},
      response: 'page',
      async handle({ asker }) {
        return page('patient/governance/read-rules', await readRules(ground, personOf(asker)));
      },
    }),
    route({
      method: 'POST',
      path: '/rules/read',
      permission: patientSide,
      audit: { inCommand: 'governance.acknowledge_rules' },
      request: { body: z.object({ version }) },
      response: 'redirect',
      async handle({ asker, body, requestId, idempotencyKey }) {
        const read = { subjects: ['rules'], version: body.version } as const;
        await acknowledgeRules(ground, personOf(asker), read, { requestId, idempotencyKey });
        return redirect('/rules/three-questions?read=yes');
      },
    }),
    ...quizRoutes(ground),
    changesRoute(ground),
    mapRoute(ground),
    agreeRoute(ground),
  ];
}

async function readRules(ground: Ground, actor: PersonActor): Promise<ReadRulesView> {
  const { language } = actor;
  const [rules, standing] = await Promise.all([
    rulesInForce(ground, actor.organizationId),
    rulesStanding(ground, actor, 'patients'),
  ]);
  const charter = rules.forClinic(clinicOf(actor, 'patients'));
  return {
    standing: standing.kind,
    version: rules.version,
    effectiveAt: rules.effectiveAt,
    sections: renderPlainWords(charter, language, 'patients').filter(({ element }) =>
      ON_ONE_SCREEN.includes(element),
    ),
    times: charter.topics.map(({ label, promise }) => ({
      topic: label[language] ?? label[charter.defaultLanguage] ?? '',
      promise: describePromise(promise, language, rules.document.phrases),
    })),
    changes: standing.changes.map(({ what, sentence }) => ({ what, sentence })),
    idempotencyKey: newId('key'),
  };
}

function quizRoutes(ground: Ground): AnyRoute<Actor>[] {
  const questionsFor = async (actor: PersonActor) => {
    const rules = await rulesInForce(ground, actor.organizationId);
    const charter = rules.forClinic(clinicOf(actor, 'patients'));
    return threeQuestions(rules.document, charter, actor.language);
  };
  const quiz = { path: '/rules/three-questions', permission: patientSide } as const;
  return [
    route({
      ...quiz,
      method: 'GET',
      audit: rulesOnly,
      request: { query: z.object({ read: z.literal('yes').optional().catch(undefined) }) },
      response: 'page',
      async handle({ asker, query }) {
        const questions = await questionsFor(personOf(asker));
        const view: ThreeQuestionsView = {
          questions: questions.map((each) => ({ ...each, chosen: null })),
          answered: false,
          justRead: query.read === 'yes',
        };
        return page('patient/governance/three-questions', view);
      },
    }),
    route({
      ...quiz,
      method: 'POST',
      audit: { nothing: 'The answers are looked at and not kept.' },
      request: { body: z.record(z.string(), z.string().max(200)) },
      response: 'page',
      async handle({ asker, body }) {
        const questions = await questionsFor(personOf(asker));
        const view: ThreeQuestionsView = {
          questions: questions.map((each) => ({ ...each, chosen: body[each.id] ?? null })),
          answered: true,
          justRead: false,
        };
        return page('patient/governance/three-questions', view);
      },
    }),
  ];
}

function changesRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/how-we-answer/:organization/changes',
    permission: anyone,
    audit: { nothing: 'The rules are public.' },
    request: {
      params: z.object({ organization: z.string().max(80) }),
      query: z.object({ clinic: z.string().max(80).optional() }),
    },
    response: 'page',
    async handle({ asker, params, query }) {
      const organization = (await listOrganizations(ground.database)).find(
        ({ slug }) => slug === params.organization,
      );
      if (organization === undefined) throw notFound();
      const asked = { organization, clinic: query.clinic, language: asker.language };
      const view = await whatChanged(ground, asked);
      if (view === undefined) throw notFound();
      return page('patient/governance/what-changed', view);
    },
  });
}

function mapRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/expectations/map',
    permission: staffSide,
    audit: rulesOnly,
    request: { query: z.object({ clinic: z.string().max(80).optional() }) },
    response: 'page',
    async handle({ asker, query }) {
      const actor = personOf(asker);
      const { document } = await rulesInForce(ground, actor.organizationId);
      const members = await ground.database.transaction(
        actor.scope,
        (tx) => countTeamMembers(tx, actor.organizationId),
        'quick',
      );
      const { language } = actor;
      const chosen = document.clinics.find(({ id }) => id === query.clinic) ?? document.clinics[0];
      const clinic = chosen?.id ?? '';
      const now = ground.clock.now();
      return page('admin/governance/map', {
        head: null,
        clinics: document.clinics.map(({ id, name }) => ({
          slug: id,
          name: name[language] ?? name[document.defaultLanguage] ?? '',
          chosen: id === clinic,
        })),
        map: routingMap({ document, clinic, language, members, now }),
      });
    },
  });
}

function agreeRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/expectations/agree',
    permission: staffSide,
    audit: { inCommand: 'governance.acknowledge_rules' },
    request: {
      body: z.object({
        version,
        clause: z.templateLiteral(['expectations.', z.string()]).optional(),
      }),
    },
    response: 'redirect',
    async handle({ asker, body, requestId, idempotencyKey }) {
      const subjects = ['team_rules' as const, ...(body.clause ? [body.clause] : [])];
      const read = { subjects, version: body.version };
      await acknowledgeRules(ground, personOf(asker), read, { requestId, idempotencyKey });
      return redirect('/expectations?notice=agreed');
    },
  });
}
