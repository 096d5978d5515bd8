import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { rulesOfDraft, shapesRules } from '#foundation/governance/index.ts';
import { personOf, type Actor } from '#foundation/people/index.ts';
import { draftChangeOf, formFields } from '../draft-form.ts';
import { changedWords, nothingWritten, readCarried, type PretendWords } from '../pretend-draft.ts';
import { previewPage, type Look } from './preview-pages.ts';

const route = routesFor<Actor>();
const nothing = {
  nothing: 'Shows rules to those who write them; reads nothing of a person.',
} as const;
const FACES = ['home', 'topic', 'urgent', 'words', 'review'] as const;
const STEPS = ['topic', 'urgent', 'words', 'again', 'safety', 'send'] as const;
const clinic = z.string().max(80);

/** How writing would be under the rules as they are drafted: the very pages, with nobody behind them. */
export function previewRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/admin/charter/preview/:clinic/:face',
      permission: shapesRules,
      audit: nothing,
      request: {
        params: z.object({ clinic, face: z.enum(FACES) }),
        query: z.object({
          topic: z.string().max(80).optional(),
          instead: z.string().max(80).optional(),
        }),
      },
      response: 'page',
      async handle({ asker, params, query }) {
        const words = { ...nothingWritten, topicId: query.instead ?? query.topic ?? null };
        return previewPage(await lookOf(ground, asker, params.clinic, words), params.face);
      },
    }),
    route({
      method: 'POST',
      path: '/admin/charter/preview/:clinic/:step',
      permission: shapesRules,
      audit: nothing,
      request: { params: z.object({ clinic, step: z.enum(STEPS) }), body: formFields },
      response: ['page', 'redirect'],
      async handle({ asker, params, body }) {
        const chosen = typeof body['topic'] === 'string' ? { topicId: body['topic'] } : {};
        const before = readCarried([body['carried']].flat()[0] ?? null);
        const words = changedWords(before, { ...draftChangeOf(body), ...chosen });
        const look = await lookOf(ground, asker, params.clinic, words);
        return walks[params.step](look);
      },
    }),
  ];
}

async function lookOf(
  ground: Ground,
  asker: Actor,
  slug: string,
  words: PretendWords,
): Promise<Look> {
  const actor = personOf(asker);
  const found = await rulesOfDraft(ground, actor);
  if (found === undefined) throw notFound();
  const known = found.rules.document.topics.some(({ id }) => id === words.topicId);
  const topicId = known ? words.topicId : null;
  return { ground, actor, found, clinic: slug, words: { ...words, topicId } };
}

type Walk = (look: Look) => ReturnType<typeof previewPage>;

const walks: Record<(typeof STEPS)[number], Walk> = {
  topic: (look) => previewPage(look, 'urgent'),
  urgent: (look) => previewPage(look, 'words'),
  words: (look) => previewPage(look, 'review'),
  again: (look) => previewPage(look, 'words'),
  safety: (look) => previewPage(look, 'seen'),
  send: async (look) => redirect(`/admin/charter/preview/${look.clinic}/home`),
};
