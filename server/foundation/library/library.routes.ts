import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { personOf, type Actor } from '#foundation/people/index.ts';
import { itemPage, itemParams, kindNamed } from './asking.ts';
import { findOpenDraft } from './library.store.ts';
import type { ContentKind } from './content-kind.ts';
import { listView } from './list-page.ts';
import { reviewsContent } from './library.permissions.ts';
import { baseOf } from './save-content.ts';
import { versionView } from './version-page.ts';
import { writingRoutes } from './writing.routes.ts';

const route = routesFor<Actor>();
const wordsOnly = { nothing: 'The words of an organization hold nothing of a person.' } as const;
const notices = z
  .enum(['saved', 'offered', 'approved', 'sent_back', 'withdrawn', 'restored'])
  .nullable()
  .default(null)
  .catch(null);

/** Where words are read, changed, reviewed and looked back on. `kinds` is what may be edited, as entry registers it. */
export function libraryRoutes(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor>[] {
  return [
    list(ground, kinds),
    showItem(ground, kinds),
    showVersion(ground, kinds),
    showForm(ground, kinds),
    ...writingRoutes(ground, kinds),
  ];
}

function list(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/library',
    permission: reviewsContent,
    audit: wordsOnly,
    request: {
      query: z.object({
        kind: z.string().max(20).default('tip').catch('tip'),
        group: z.string().max(40).default('').catch(''),
        q: z.string().max(80).default('').catch(''),
      }),
    },
    response: 'page',
    async handle({ asker, query }) {
      const kind = kinds.find((each) => each.kind === query.kind) ?? kinds[0];
      if (kind === undefined) throw notFound();
      const view = await listView(ground, personOf(asker), kinds, { ...query, kind });
      return page('admin/library/list', view);
    },
  });
}

function showItem(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/library/:kind/:item',
    permission: reviewsContent,
    audit: wordsOnly,
    request: { params: itemParams, query: z.object({ notice: notices }) },
    response: 'page',
    handle: ({ asker, params, query }) =>
      itemPage(ground, personOf(asker), kindNamed(kinds, params.kind), {
        itemId: params.item,
        notice: query.notice,
      }),
  });
}

function showVersion(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/library/:kind/:item/versions/:version',
    permission: reviewsContent,
    audit: wordsOnly,
    request: {
      params: itemParams.extend({ version: z.coerce.number().int().min(0).max(100_000) }),
    },
    response: 'page',
    async handle({ asker, params }) {
      const kind = kindNamed(kinds, params.kind);
      const asked = { itemId: params.item, version: params.version };
      const view = await versionView(ground, personOf(asker), kind, asked);
      if (view === undefined) throw notFound();
      return page('admin/library/version', view);
    },
  });
}

/** A whole page as its readers would get it, from the draft where there is one. */
function showForm(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/library/:kind/:item/as/:form',
    permission: reviewsContent,
    audit: wordsOnly,
    request: {
      params: itemParams.extend({ form: z.string().regex(/^[a-z]{1,20}$/) }),
      query: z.object({ language: z.string().max(20).default('en').catch('en') }),
    },
    response: 'page',
    async handle({ asker, params, query }) {
      const actor = personOf(asker);
      const kind = kindNamed(kinds, params.kind);
      const shipped = kind.shipped(params.item);
      if (shipped === undefined) throw notFound();
      const { organizationId } = actor;
      const key = { organizationId, kind: kind.kind, itemId: params.item };
      const [draft, base] = await ground.database.transaction(
        actor.scope,
        (tx) => Promise.all([findOpenDraft(tx, key), baseOf(tx, key, shipped)]),
        'quick',
      );
      const rules = await rulesInForce(ground, organizationId);
      const content = draft?.content ?? base.content;
      const on = { rules, language: actor.language };
      const whole = kind.page?.(params.item, content, query.language, params.form, on);
      if (whole === undefined) throw notFound();
      return { kind: 'page', page: whole.page, view: whole.view, language: query.language };
    },
  });
}
