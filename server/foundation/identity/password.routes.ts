import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { giveDevice } from './cookies.ts';
import type { ForgotView, SetPasswordView } from './identity.views.ts';
import { requestReset } from './request-reset.ts';
import { setPasswordByLink, stateOfLink } from './set-password.ts';
import { anyVisitor, type Visitor } from './visitor.ts';

const route = routesFor<Visitor>();
const linkParams = z.object({ token: z.string().max(100) });

/** Forgetting a password, and setting one by a link. */
export function passwordRoutes(ground: Ground): AnyRoute<Visitor>[] {
  return [showForgot(), postForgot(ground), showSetPassword(ground), postSetPassword(ground)];
}

function showForgot(): AnyRoute<Visitor> {
  return route({
    method: 'GET',
    path: '/forgot-password',
    permission: anyVisitor,
    audit: { nothing: 'an empty form' },
    request: {},
    response: 'page',
    handle: async () => {
      const view: ForgotView = { email: '', problem: null, sent: false };
      return page('patient/identity/forgot-password', view);
    },
  });
}

function postForgot(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/forgot-password',
    permission: anyVisitor,
    audit: { inCommand: 'identity.reset_requested' },
    request: { body: z.object({ email: z.string().max(500).default('') }) },
    response: 'page',
    handle: async ({ body, address, requestId }) => {
      const email = body.email.trim();
      const missing = !email.includes('@');
      if (!missing) await requestReset(ground, { email, address, requestId });
      const view: ForgotView = { email, problem: missing ? 'email_missing' : null, sent: !missing };
      return page('patient/identity/forgot-password', view, missing ? 422 : 200);
    },
  });
}

function showSetPassword(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'GET',
    path: '/set-password/:token',
    permission: anyVisitor,
    audit: { nothing: 'says whether the link still works' },
    request: { params: linkParams },
    response: 'page',
    handle: async ({ params }) => {
      const state = await stateOfLink(ground, params.token);
      return page('patient/identity/set-password', viewOf(params.token, state, null));
    },
  });
}

function viewOf(
  token: string,
  state: Awaited<ReturnType<typeof stateOfLink>>,
  problem: SetPasswordView['problem'],
): SetPasswordView {
  const purpose = state.kind === 'open' ? state.purpose : 'reset_password';
  return { token, state: state.kind, purpose, problem };
}

function postSetPassword(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/set-password/:token',
    permission: anyVisitor,
    audit: { inCommand: 'identity.password_set_by_link' },
    request: {
      params: linkParams,
      body: z.object({ password: z.string().max(1000).default('') }),
    },
    response: ['page', 'redirect'],
    handle: async (request) => {
      const { token } = request.params;
      const { password } = request.body;
      const { requestId } = request;
      const outcome = await setPasswordByLink(ground, { token, password, requestId });
      if (outcome.kind === 'set') {
        giveDevice(request, ground.config.baseUrl, outcome.deviceToken);
        return redirect('/sign-in?notice=password_set');
      }
      const problem = outcome.kind === 'refused' ? outcome.problem : null;
      const state = await stateOfLink(ground, token);
      return page('patient/identity/set-password', viewOf(token, state, problem), 422);
    },
  });
}
