import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { changePassword } from './change-password.ts';
import { giveSession, takeSession } from './cookies.ts';
import { accountScope } from './identity.store.ts';
import { accountView, type AccountView } from './identity.views.ts';
import { signOut } from './sign-out.ts';
import { ownAccount, type SignedInVisitor, type Visitor } from './visitor.ts';

const route = routesFor<Visitor>();

/** One's own account: password, sessions. */
export function accountRoutes(ground: Ground): AnyRoute<Visitor>[] {
  return [showAccount(ground), postPassword(ground), postSignOutEverywhere(ground)];
}

/** The route's permission has let in only someone who is signed in. */
function signedIn(visitor: Visitor): SignedInVisitor {
  if (visitor.kind !== 'person') throw notFound();
  return visitor;
}

type Shown = Pick<AccountView, 'problem' | 'waitMinutes' | 'notice'>;

async function viewFor(
  ground: Ground,
  visitor: SignedInVisitor,
  requestId: string,
  shown: Shown,
): Promise<AccountView> {
  const { organizationId, personId, accountId, sessionId } = visitor;
  const now = ground.clock.now();
  const scope = accountScope(organizationId, personId);
  const account = await ground.database.transaction(
    scope,
    async (tx) => {
      recordAudit(tx, {
        organizationId,
        actor: { kind: 'person', id: personId, sessionId, requestId },
        action: 'identity.read_account',
        subjectKind: 'account',
        subjectId: accountId,
        at: now,
      });
      return accountView(tx, { organizationId, accountId, sessionId, now });
    },
    'quick',
  );
  if (account === undefined) throw notFound();
  return { ...account, ...shown, isStaff: Boolean(visitor.staff) };
}

function showAccount(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'GET',
    path: '/account',
    permission: ownAccount,
    audit: { reads: 'identity.read_account', subjectKind: 'account' },
    request: {
      query: z.object({
        notice: z.enum(['password_changed', 'language_changed']).optional().catch(undefined),
      }),
    },
    response: 'page',
    handle: async ({ asker, requestId, query }) => {
      const shown = { problem: null, waitMinutes: 0, notice: query.notice ?? null };
      const view = await viewFor(ground, signedIn(asker), requestId, shown);
      return page('patient/identity/account', view);
    },
  });
}

function postPassword(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/account/password',
    permission: ownAccount,
    audit: { inCommand: 'identity.password_changed' },
    request: {
      body: z.object({
        old_password: z.string().max(1000).default(''),
        new_password: z.string().max(1000).default(''),
      }),
    },
    response: ['page', 'redirect'],
    handle: async (request) => {
      const visitor = signedIn(request.asker);
      const { requestId, body } = request;
      const outcome = await changePassword(ground, visitor, {
        oldPassword: body.old_password,
        newPassword: body.new_password,
        requestId,
      });
      if (outcome.kind === 'changed') {
        giveSession(request, ground.config.baseUrl, outcome);
        return redirect('/account?notice=password_changed');
      }
      const problem = outcome.kind === 'refused' ? outcome.problem : outcome.kind;
      const waitMinutes =
        outcome.kind === 'too_many' ? Math.max(1, Math.ceil(outcome.waitMs / 60_000)) : 0;
      const shown = { problem, waitMinutes, notice: null };
      return page(
        'patient/identity/account',
        await viewFor(ground, visitor, requestId, shown),
        422,
      );
    },
  });
}

function postSignOutEverywhere(ground: Ground): AnyRoute<Visitor> {
  return route({
    method: 'POST',
    path: '/account/sign-out-everywhere',
    permission: ownAccount,
    audit: { inCommand: 'identity.sign_out_everywhere' },
    request: {},
    response: 'redirect',
    handle: async (request) => {
      const { requestId } = request;
      await signOut(ground, signedIn(request.asker), { everywhere: true, requestId });
      takeSession(request, ground.config.baseUrl);
      return redirect('/signed-out');
    },
  });
}
