import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, redirect, routesFor, type Answer, type AnyRoute } from '#platform/http/index.ts';
import { rulesInForce, shapesRules } from '#foundation/governance/index.ts';
import { personOf, type Actor, type PersonActor } from '#foundation/people/index.ts';
import { itemPage, itemParams, kindNamed } from './asking.ts';
import type { Keys } from './change-content.ts';
import type { Content } from './content.ts';
import type { ContentKind } from './content-kind.ts';
import type { LibraryOutcome } from './library.errors.ts';
import { reviewsContent } from './library.permissions.ts';
import { findOpenDraft, versionsOf } from './library.store.ts';
import { contentFrom, postedContent, postedText, stillRightIn } from './posted-content.ts';
import {
  approveContent,
  offerContent,
  sendBackContent,
  withdrawContent,
} from './review-content.ts';
import { baseOf, saveContent } from './save-content.ts';

const route = routesFor<Actor>();
const revision = z.coerce.number().int().min(0).max(1_000_000);
const UNPROCESSABLE = 422;
const CONFLICT = 409;

interface Asked {
  actor: PersonActor;
  kind: ContentKind;
  itemId: string;
  keys: Keys;
}

/** Steps that write: save, offer, withdraw, restore, retire; and those of the second person. */
export function writingRoutes(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor>[] {
  return [postWords(ground, kinds), postStep(ground, kinds), postReview(ground, kinds)];
}

const placeOf = ({ kind, itemId }: Asked) => `/admin/library/${kind.kind}/${itemId}`;

/** Back to the item with what was done, or with why it was not. */
function answer(
  ground: Ground,
  asked: Asked,
  outcome: LibraryOutcome<unknown>,
  notice: string,
): Promise<Answer> | Answer {
  if ('done' in outcome) return redirect(`${placeOf(asked)}?notice=${notice}`);
  const { kind } = outcome.refused;
  const status = kind === 'problems' || kind === 'nothing_changed' ? UNPROCESSABLE : CONFLICT;
  return itemPage(ground, asked.actor, asked.kind, { itemId: asked.itemId, notice: kind }, status);
}

function postWords(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/library/:kind/:item',
    permission: shapesRules,
    audit: { inCommand: 'library.save' },
    request: { params: itemParams, body: postedContent },
    response: ['page', 'redirect'],
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const kind = kindNamed(kinds, params.kind);
      const keys = { requestId, idempotencyKey };
      const asked: Asked = { actor, kind, itemId: params.item, keys };
      const { content, stillRight } = await postedBy(ground, asked, body);
      const posted = { content, stillRight };
      if (postedText(body, 'do') === 'look')
        return itemPage(ground, actor, kind, { itemId: params.item, notice: 'look', posted });
      const seen = revision.catch(0).parse(postedText(body, 'revision'));
      const change = { itemId: params.item, revision: seen, content, stillRight };
      const saved = await saveContent(ground, actor, kind, change, keys);
      if ('refused' in saved) {
        const notice = saved.refused.kind;
        const status = notice === 'nothing_changed' ? UNPROCESSABLE : CONFLICT;
        return itemPage(ground, actor, kind, { itemId: params.item, notice, posted }, status);
      }
      if (postedText(body, 'do') !== 'offer') return answer(ground, asked, saved, 'saved');
      const rules = await rulesInForce(ground, actor.organizationId);
      const offered = await offerContent(
        ground,
        actor,
        kind,
        {
          itemId: params.item,
          revision: saved.done.revision,
          on: { rules, language: actor.language },
        },
        { ...keys, idempotencyKey: `${idempotencyKey}.offer` },
      );
      return answer(ground, asked, offered, 'offered');
    },
  });
}

async function postedBy(
  ground: Ground,
  { actor, kind, itemId }: Asked,
  body: z.infer<typeof postedContent>,
): Promise<{ content: Content; stillRight: string[] }> {
  const shipped = kind.shipped(itemId);
  if (shipped === undefined) throw notFound();
  const { organizationId } = actor;
  const key = { organizationId, kind: kind.kind, itemId };
  const rules = await rulesInForce(ground, organizationId);
  const [draft, base] = await ground.database.transaction(
    actor.scope,
    (tx) => Promise.all([findOpenDraft(tx, key), baseOf(tx, key, shipped)]),
    'quick',
  );
  const before = draft?.content ?? base.content;
  return {
    content: contentFrom(kind, body, before, rules.languages),
    stillRight: stillRightIn(body),
  };
}

/** Steps of those who write that bring no new words. */
function postStep(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/library/:kind/:item/step',
    permission: shapesRules,
    audit: { inCommand: 'library.step' },
    request: {
      params: itemParams,
      body: z.object({
        do: z.enum(['offer', 'withdraw', 'restore', 'retire', 'bring_back', 'copy']),
        revision: revision.default(0),
        version: revision.default(0),
      }),
    },
    response: ['page', 'redirect'],
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const kind = kindNamed(kinds, params.kind);
      const keys = { requestId, idempotencyKey };
      const asked: Asked = { actor, kind, itemId: params.item, keys };
      if (kind.shipped(params.item) === undefined) throw notFound();
      const seen = { itemId: params.item, revision: body.revision };
      if (body.do === 'withdraw')
        return answer(
          ground,
          asked,
          await withdrawContent(ground, actor, kind, seen, keys),
          'withdrawn',
        );
      if (body.do === 'offer') {
        const rules = await rulesInForce(ground, actor.organizationId);
        const on = { rules, language: actor.language };
        const offered = await offerContent(ground, actor, kind, { ...seen, on }, keys);
        return answer(ground, asked, offered, 'offered');
      }
      if (body.do === 'copy') return copied(ground, asked);
      if (body.do === 'retire' && !kind.mayRetire) throw notFound();
      const content = await wordsFor(ground, asked, body);
      const change = {
        ...seen,
        content,
        stillRight: Object.keys(content.texts),
        retires: body.do === 'retire',
      };
      return answer(
        ground,
        asked,
        await saveContent(ground, actor, kind, change, keys),
        'restored',
      );
    },
  });
}

const MARK_CHARACTERS = 6;

/** Begins an item of the organization's own with the words of this one. */
async function copied(ground: Ground, asked: Asked): Promise<Answer> {
  const { actor, kind, itemId, keys } = asked;
  if (kind.copy === undefined) throw notFound();
  // By the key of the form, so that a second press finds the same item.
  const mark = createHash('sha256').update(keys.idempotencyKey).digest('hex');
  const id = `own-${itemId.replace(/^own-(.+)-[^-]+$/, '$1')}-${mark.slice(0, MARK_CHARACTERS)}`;
  const words = await wordsFor(ground, asked, { do: 'copy', version: 0 });
  const change = { itemId: id, revision: 0, content: kind.copy(words, id) };
  const begun = await saveContent(ground, actor, kind, change, keys);
  return answer(ground, { ...asked, itemId: id }, begun, 'restored');
}

/** The words of the version that is wanted back; of the one in force where it is retired or brought back as it is. */
function wordsFor(
  ground: Ground,
  { actor, kind, itemId }: Asked,
  { do: act, version }: { do: string; version: number },
): Promise<Content> {
  const shipped = kind.shipped(itemId);
  if (shipped === undefined) throw notFound();
  const key = { organizationId: actor.organizationId, kind: kind.kind, itemId };
  return ground.database.transaction(
    actor.scope,
    async (tx) => {
      if (act !== 'restore') return (await baseOf(tx, key, shipped)).content;
      if (version === 0) return shipped;
      const found = (await versionsOf(tx, key)).find((each) => each.version === version);
      if (found === undefined) throw notFound();
      return found.content;
    },
    'quick',
  );
}

function postReview(ground: Ground, kinds: readonly ContentKind[]): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/library/:kind/:item/review',
    permission: reviewsContent,
    audit: { inCommand: 'library.review' },
    request: {
      params: itemParams,
      body: z.object({
        do: z.enum(['approve', 'send_back']),
        revision,
        remark: z.string().max(2000).default(''),
      }),
    },
    response: ['page', 'redirect'],
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const kind = kindNamed(kinds, params.kind);
      if (kind.shipped(params.item) === undefined) throw notFound();
      const keys = { requestId, idempotencyKey };
      const asked: Asked = { actor, kind, itemId: params.item, keys };
      const seen = { itemId: params.item, revision: body.revision };
      if (body.do === 'send_back') {
        const { remark } = body;
        const back = await sendBackContent(ground, actor, kind, { ...seen, remark }, keys);
        return answer(ground, asked, back, 'sent_back');
      }
      const rules = await rulesInForce(ground, actor.organizationId);
      const on = { rules, language: actor.language };
      const approved = await approveContent(ground, actor, kind, { ...seen, on }, keys);
      return answer(ground, asked, approved, 'approved');
    },
  });
}
