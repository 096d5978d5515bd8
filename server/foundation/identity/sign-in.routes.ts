import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type Answer, type AnyRoute } from '#platform/http/index.ts';
import { deviceCookieName, giveSession, sessionCookieName, takeSession } from './cookies.ts';
import { demoSignIn } from './demo-sign-in.ts';
import { demoPeople } from './identity.store.ts';
import type { DemoPerson, GoOnView, SignInView } from './identity.views.ts';
import { readKept, safePath } from './kept-post.ts';
import { signIn } from './sign-in.ts';
import { signOut } from './sign-out.ts';
import { anyVisitor, type Visitor } from './visitor.ts';

const route = routesFor<Visitor>();
const typed = z.string().max(500).default('');
const wholeMinutes = (ms: number) => Math.max(1, Math.ceil(ms / 60_000));

/** Signing in and out. The pretend people are offered only where the database is a demo. */
export function signInRoutes(ground: Ground): AnyRoute<Visitor>[] {
  const offered = (language: string) => demoPeople(ground.database, language);
  return [
    showSignIn(offered),
    postSignIn(ground, offered),
    postDemoSignIn(ground),
    postSignOut(ground),
    showSignedOut(),
  ];
}

export const emptySignIn: SignInView = {
  email: '',
  next: '/',
  problem: null,
  waitMinutes: 0,
  notice: null,
  kept: '',
  demoPeople: [],
};

function showSignIn(
  offered: (language: string) => Promise<readonly DemoPerson[]>,
): AnyRoute<Visitor> {
  return route({
    method: 'GET',
    path: '/sign-in',
    permission: anyVisitor,
    audit: { nothing: 'an empty form' },
    request: {
      query: z.object({
        next: z.string().optional().catch(undefined),
        notice: z.enum(['password_set', 'expired']).optional().catch(undefined),
      }),
    },
    response: ['page', 'redirect'],
    handle: async ({ query, asker }) => {
      if (asker.kind === 'person') return redirect(safePath(query.next));
      const view: SignInView = {
        ...emptySignIn,
        next: safePath(query.next),
        notice: query.notice ?? null,
        demoPeople: await offered(asker.language),
      };
      return page('patient/identity/sign-in', view);
    },
  });
}

const signInForm = z.object({
  email: typed,
  password: typed,
  next: z.string().optional(),
  kept: z.string().optional(),
});

function postSignIn(
  ground: Ground,
  offered: (language: string) => Promise<readonly DemoPerson[]>,
): AnyRoute<Visitor> {
  const { baseUrl } = ground.config;
  return route({
    method: 'POST',
    path: '/sign-in',
    permission: anyVisitor,
    audit: { inCommand: 'identity.sign_in' },
    request: { body: signInForm },
    response: ['page', 'redirect'],
    handle: async (request) => {
      const { email, password, next, kept = '' } = request.body;
      const again = async (problem: SignInView['problem'], waitMinutes = 0): Promise<Answer> => {
        const form = { email, next: safePath(next), kept, problem, waitMinutes };
        const view: SignInView = {
          ...emptySignIn,
          ...form,
          demoPeople: await offered(request.asker.language),
        };
        return page('patient/identity/sign-in', view, problem === 'too_many' ? 429 : 422);
      };
      if (email.trim() === '') return again('email_missing');
      if (password === '') return again('password_missing');
      const outcome = await signIn(ground, {
        email,
        password,
        address: request.address,
        sessionToken: request.cookie(sessionCookieName(baseUrl)),
        deviceToken: request.cookie(deviceCookieName(baseUrl)),
        requestId: request.requestId,
      });
      if (outcome.kind === 'too_many') return again('too_many', wholeMinutes(outcome.waitMs));
      if (outcome.kind === 'wrong') return again('wrong');
      giveSession(request, baseUrl, outcome);
      return goOn(kept, outcome.session.personId) ?? redirect(safePath(next));
    },
  });
}

function goOn(keptText: string, personId: string): Answer | undefined {
  const kept = readKept(keptText);
  if (kept === undefined) return undefined;
  const samePerson = kept.personId === null || kept.personId === personId;
  const view: GoOnView = {
    path: samePerson ? kept.path : '/',
    fields: samePerson ? kept.fields : [],
    samePerson,
  };
  return page('patient/identity/go-on', view);
}

function postDemoSignIn(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/demo/sign-in',
    permission: anyVisitor,
    audit: { inCommand: 'identity.sign_in' },
    request: { body: z.object({ email: typed, next: z.string().optional() }) },
    response: 'redirect',
    handle: async (request) => {
      const { email, next } = request.body;
      const { token } = await demoSignIn(ground, { email, requestId: request.requestId });
      giveSession(request, ground.config.baseUrl, { token });
      return redirect(safePath(next));
    },
  });
}

function postSignOut(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/sign-out',
    permission: anyVisitor,
    audit: { inCommand: 'identity.sign_out' },
    request: {},
    response: 'redirect',
    handle: async (request) => {
      if (request.asker.kind === 'person')
        await signOut(ground, request.asker, { everywhere: false, requestId: request.requestId });
      takeSession(request, ground.config.baseUrl);
      return redirect('/signed-out');
    },
  });
}

function showSignedOut(): AnyRoute<Visitor> {
  return route({
    method: 'GET',
    path: '/signed-out',
    permission: anyVisitor,
    audit: { nothing: 'says goodbye' },
    request: {},
    response: 'page',
    handle: async () => ({
      kind: 'page',
      page: 'patient/identity/signed-out',
      view: {},
      clearSiteData: true,
    }),
  });
}
