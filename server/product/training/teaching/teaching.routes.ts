import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId, newId } from '#platform/ids/index.ts';
import { rulesInForce, type OrganizationRules } from '#foundation/governance/index.ts';
import {
  personOf,
  read,
  staffSide,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { screenWordsOf, wordsElsewhere } from '../screen-words.ts';
import { type SaidStep, scriptLanguages, scriptSaid, teachingScript } from './script.ts';
import { handOverSignIn, saveTeaching, startTeaching } from './teach-patient.ts';
import { findSession, type SaidBack, type TeachingSession } from './teaching.store.ts';
import { whomRoutes } from './whom.routes.ts';

const route = routesFor<Actor>();
const params = z.object({ session: z.custom<string>((value) => isId('tch', value)) });
const answers = ['yes', 'with_help', 'not_yet'] as const;

/** The script of five minutes, in the patient's language beside the reader's. */
export interface TeachingView {
  session: TeachingSession;
  steps: (SaidStep & { saidBack: SaidBack | null })[];
  /** What is printed for them, in their language. */
  handouts: { lesson: 'P0' | 'P4'; href: string }[];
  notice: 'saved' | 'sent' | 'no_log_in' | null;
  idempotencyKey: string;
}

/** Teaching a patient at the clinic's tablet. */
export function teachingRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [...whomRoutes(ground), startRoute(ground), ...sittingRoutes(ground)];
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
      const language = scriptLanguages().find((each) => each === body.language) ?? 'en';
      const asked = { patientId: body.patient, language };
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
      const session = await openSession(ground, actor, id, requestId);
      return page('clinic/teaching/sitting', await viewOf(ground, actor, session, query.done));
    },
  });
}

/** @throws 404 when it is another's or not there */
function openSession(
  ground: Ground,
  actor: PersonActor,
  id: string,
  requestId: string,
): Promise<TeachingSession> {
  const on = {
    action: 'training.read_teaching',
    subjectKind: 'teaching_session',
    subjectId: id,
    requestId,
  };
  return read(ground, actor, on, async (tx) => {
    const found = await findSession(tx, actor.organizationId, actor.personId, id);
    if (found === undefined) throw notFound();
    return found;
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
  const { portal } = inForce;
  const rules = {
    charter: inForce.forClinic(session.clinicId),
    phrases: inForce.document.phrases,
    language,
    screen: wordsElsewhere(await screenWordsOf(ground, actor.organizationId), portal),
    portal,
  };
  return {
    session,
    steps: scriptSaid(rules).map((step) => ({
      ...step,
      saidBack: session.saidBack[step.id] ?? null,
    })),
    handouts: (['P0', 'P4'] as const).map((lesson) => ({
      lesson,
      href: `/learn/${lesson}/handout.pdf?${placeOf(inForce, session)}`,
    })),
    notice,
    idempotencyKey: newId('key'),
  };
}

/** The patient's clinic and language, for pages that would be in the teacher's. */
function placeOf({ clinics }: OrganizationRules, { clinicId, language }: TeachingSession): string {
  const clinic = clinics.find(({ id }) => id === clinicId)?.slug;
  return new URLSearchParams({ language, ...(clinic ? { clinic } : {}) }).toString();
}

const FIELD = 'said-';

/** What a form of the sitting says: each step as it was marked. */
function taughtIn(body: Readonly<Record<string, unknown>>) {
  const ids = new Set(teachingScript().steps.map(({ id }) => id));
  const saidBack = Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) => {
      const answer = answers.find((each) => each === value);
      const id = name.slice(FIELD.length);
      return name.startsWith(FIELD) && ids.has(id) && answer ? [[id, answer]] : [];
    }),
  );
  return {
    saidBack,
    handout: body['handout'] === 'yes',
    practiced: body['practiced'] === 'yes',
    finish: body['do'] === 'finish',
  };
}

function saveRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/teach/:session',
    permission: staffSide,
    audit: { inCommand: 'training.save_teaching' },
    request: { params, body: z.record(z.string(), z.unknown()) },
    response: 'redirect',
    async handle({ asker, params: { session }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const taught = taughtIn(body);
      await saveTeaching(ground, actor, session, taught, { requestId, idempotencyKey });
      if (body['do'] === 'practice')
        return redirect(await practiceHref(ground, actor, session, requestId));
      return redirect(taught.finish ? '/teach?done=finished' : `/teach/${session}?done=saved`);
    },
  });
}

/** A story to practise on together, by the rules of the patient's clinic and in their language. */
async function practiceHref(
  ground: Ground,
  actor: PersonActor,
  id: string,
  requestId: string,
): Promise<string> {
  const [session, inForce] = await Promise.all([
    openSession(ground, actor, id, requestId),
    rulesInForce(ground, actor.organizationId),
  ]);
  return `/practice/${teachingScript().story}?beside=${id}&${placeOf(inForce, session)}`;
}

function linkRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/teach/:session/sign-in',
    permission: staffSide,
    audit: { inCommand: 'training.hand_over_sign_in' },
    request: { params, body: z.record(z.string(), z.unknown()).catch({}) },
    response: 'redirect',
    async handle({ asker, params: { session }, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      // The button stands in the form of the sitting: what was marked there until now is kept with it.
      if (body['marks'] === 'yes')
        await saveTeaching(ground, actor, session, taughtIn(body), { requestId, idempotencyKey });
      const keys = { requestId, idempotencyKey: `${idempotencyKey.slice(0, 70)}-link` };
      const done = await handOverSignIn(ground, actor, session, keys);
      return redirect(`/teach/${session}?done=${done}`);
    },
  });
}
