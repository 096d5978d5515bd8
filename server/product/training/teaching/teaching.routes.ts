import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId, newId } from '#platform/ids/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  personOf,
  read,
  staffSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { sayPlainly } from '../references.ts';
import { screenWordsOf } from '../screen-words.ts';
import { teachingScript } from './script.ts';
import { handOverSignIn, saveTeaching, startTeaching } from './teach-patient.ts';
import {
  findPatients,
  findSession,
  type FoundPatient,
  type SaidBack,
  type TeachingSession,
} from './teaching.store.ts';

const route = routesFor<Actor>();
const params = z.object({ session: z.custom<string>((value) => isId('tch', value)) });
const answers = ['yes', 'with_help', 'not_yet'] as const;
const TYPED_AT_MOST = 60;

/** Whom to teach: patients of one's own clinics by the beginning of their name. */
export interface WhomToTeachView {
  typed: string;
  found: (FoundPatient & { clinicName: string })[] | null;
  idempotencyKey: string;
}

/** The script of five minutes, in the patient's language beside the reader's. */
export interface TeachingView {
  session: TeachingSession;
  steps: {
    id: string;
    minutes: number;
    title: string;
    say: string;
    ask: string;
    listenFor: string;
    saidBack: SaidBack | null;
  }[];
  /** What is printed for them, in their language. */
  handouts: { lesson: 'P0' | 'P4'; href: string }[];
  /** A story to practise on together; the page speaks their language. */
  practiceHref: string;
  notice: 'saved' | 'sent' | 'no_log_in' | null;
  idempotencyKey: string;
  linkKey: string;
}

/** Teaching a patient at the clinic's tablet. */
export function teachingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...whomRoutes(ground), startRoute(ground), ...sittingRoutes(ground)];
}

function whomRoutes(ground: Ground): AnyRoute<Actor>[] {
  return (['GET', 'POST'] as const).map((method) =>
    route({
      method,
      path: method === 'GET' ? '/teach' : '/teach/find',
      permission: staffSide,
      audit: { reads: 'training.find_patients', subjectKind: 'search' },
      request: { body: z.object({ q: z.string().catch('') }).catch({ q: '' }) },
      response: 'page',
      async handle({ asker, body, requestId }) {
        const actor = personOf(asker);
        // What was typed comes in the body, so that no name stands in an address.
        const typed =
          method === 'GET' ? '' : body.q.replaceAll('\u0000', '').trim().slice(0, TYPED_AT_MOST);
        return page('clinic/teaching/whom', await whomView(ground, actor, typed, requestId));
      },
    }),
  );
}

async function whomView(
  ground: Ground,
  actor: PersonActor,
  typed: string,
  requestId: string,
): Promise<WhomToTeachView> {
  const { organizationId } = actor;
  const rules = await rulesInForce(ground, organizationId);
  const on = {
    action: 'training.find_patients',
    subjectKind: 'search',
    subjectId: 'patients',
    requestId,
  };
  const clinics = actor.staff?.clinicIds ?? [];
  const found = await read(ground, actor, on, async (tx) =>
    typed === '' ? null : findPatients(tx, organizationId, clinics, typed),
  );
  const clinicName = (id: string) => rules.clinics.find((clinic) => clinic.id === id)?.name ?? '';
  return {
    typed,
    found: found && found.map((row) => ({ ...row, clinicName: clinicName(row.clinicId) })),
    idempotencyKey: newId('key'),
  };
}

function startRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/teach',
    permission: staffSide,
    audit: { inCommand: 'training.start_teaching' },
    request: {
      body: z.object({
        patient: z.string().max(80).default(''),
        language: z.string().max(10).default('en'),
      }),
    },
    response: 'redirect',
    async handle({ asker, body, requestId, idempotencyKey }) {
      const asked = { patientId: body.patient, language: body.language };
      const keys = { requestId, idempotencyKey };
      return redirect(`/teach/${await startTeaching(ground, personOf(asker), asked, keys)}`);
    },
  });
}

function sittingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [showRoute(ground), saveRoute(ground), linkRoute(ground)];
}

function showRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/teach/:session',
    permission: staffSide,
    audit: { reads: 'training.read_teaching', subjectKind: 'teaching_session' },
    request: {
      params,
      query: z.object({
        done: z.enum(['saved', 'sent', 'no_log_in']).nullable().default(null).catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, params: { session: id }, query, requestId }) {
      const actor = personOf(asker);
      const on = {
        action: 'training.read_teaching',
        subjectKind: 'teaching_session',
        subjectId: id,
        requestId,
      };
      const session = await read(ground, actor, on, async (tx) => {
        const found = await findSession(tx, actor.organizationId, actor.personId, id);
        if (found === undefined) throw notFound();
        return found;
      });
      return page('clinic/teaching/sitting', await viewOf(ground, actor, session, query.done));
    },
  });
}

async function viewOf(
  ground: Ground,
  actor: PersonActor,
  session: TeachingSession,
  notice: TeachingView['notice'],
): Promise<TeachingView> {
  const inForce = await rulesInForce(ground, actor.organizationId);
  const { language } = session;
  const rules = {
    charter: inForce.forClinic(session.clinicId),
    phrases: inForce.document.phrases,
    language,
    screen: await screenWordsOf(ground, actor.organizationId),
  };
  const said = (words: Readonly<Record<string, string>>) =>
    sayPlainly(words[language] ?? words['en'] ?? '', rules);
  return {
    session,
    steps: teachingScript().steps.map(({ id, minutes, title, say, ask, listenFor }) => ({
      id,
      minutes,
      title: said(title),
      say: said(say),
      ask: said(ask),
      listenFor: said(listenFor),
      saidBack: session.saidBack[id] ?? null,
    })),
    handouts: (['P0', 'P4'] as const).map((lesson) => ({
      lesson,
      href: `/learn/${lesson}/handout.pdf?language=${language}`,
    })),
    practiceHref: `/practice/${FIRST_STORY}?beside=${session.id}&language=${language}`,
    notice,
    idempotencyKey: newId('key'),
    linkKey: newId('key'),
  };
}

/** An easy one, and about nothing that frightens. */
const FIRST_STORY = 'move-a-visit';

const FIELD = 'said-';

function saveRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/teach/:session',
    permission: staffSide,
    audit: { inCommand: 'training.save_teaching' },
    request: { params, body: z.record(z.string(), z.unknown()) },
    response: 'redirect',
    async handle({ asker, params: { session }, body, requestId, idempotencyKey }) {
      const ids = new Set(teachingScript().steps.map(({ id }) => id));
      const saidBack = Object.fromEntries(
        Object.entries(body).flatMap(([name, value]) => {
          const answer = answers.find((each) => each === value);
          const id = name.slice(FIELD.length);
          return name.startsWith(FIELD) && ids.has(id) && answer ? [[id, answer]] : [];
        }),
      );
      const taught = {
        saidBack,
        handout: body['handout'] === 'yes',
        practiced: body['practiced'] === 'yes',
        finish: body['do'] === 'finish',
      };
      const keys = { requestId, idempotencyKey };
      await saveTeaching(ground, personOf(asker), session, taught, keys);
      return redirect(taught.finish ? '/teach' : `/teach/${session}?done=saved`);
    },
  });
}

function linkRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/teach/:session/sign-in',
    permission: staffSide,
    audit: { inCommand: 'training.hand_over_sign_in' },
    request: { params },
    response: 'redirect',
    async handle({ asker, params: { session }, requestId, idempotencyKey }) {
      const keys = { requestId, idempotencyKey };
      const done = await handOverSignIn(ground, personOf(asker), session, keys);
      return redirect(`/teach/${session}?done=${done}`);
    },
  });
}
