import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { administers, auditActor, systemScope, type Actor } from '#foundation/people/index.ts';
import { mailView, type MailView } from './notifications.views.ts';
import { retryMail } from './retry-mail.ts';

const route = routesFor<Actor>();

/** How mail stands, and trying again what was given up. For administrators. */
export function mailRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [showMail(ground), postRetry(ground)];
}

function showMail(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/mail',
    permission: administers,
    audit: { reads: 'notifications.read_mail', subjectKind: 'organization' },
    request: {
      query: z.object({ retried: z.coerce.number().int().min(0).optional().catch(undefined) }),
    },
    response: 'page',
    handle: async ({ asker, query, requestId }) => {
      if (asker.kind !== 'person') throw notFound();
      const { organizationId } = asker;
      const scope = { ...systemScope(organizationId), person: asker.personId };
      const found = await ground.database.transaction(scope, async (tx) => {
        recordAudit(tx, {
          organizationId,
          actor: auditActor(asker, requestId),
          action: 'notifications.read_mail',
          subjectKind: 'organization',
          subjectId: organizationId,
          at: ground.clock.now(),
        });
        return mailView(tx, organizationId);
      });
      const way = ground.config.smtpUrl === undefined ? 'folder' : 'smtp';
      const view: MailView = { ...found, way, retried: query.retried ?? null };
      return page('admin/people/mail', view);
    },
  });
}

function postRetry(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/mail/retry',
    permission: administers,
    audit: { inCommand: 'notifications.retry_mail' },
    request: {},
    response: 'redirect',
    handle: async ({ asker, requestId }) => {
      if (asker.kind !== 'person') throw notFound();
      const count = await retryMail(ground, asker, { requestId });
      return redirect(`/admin/mail?retried=${count}`);
    },
  });
}
