import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import {
  personOf,
  administers,
  read,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { rulesInForce } from '../rules-in-force.ts';
import type { PortalWords, SettledPortal } from './other-portal.ts';
import { findPortal } from './portal.store.ts';
import { settlePortal, type PortalProblem, type PortalWish } from './settle-portal.ts';

const route = routesFor<Actor>();
const UNPROCESSABLE = 422;
const CONFLICT = 409;
const FIELD_CHARACTERS = 500;

/** One thing on our own screens that lessons name, and what stands there. */
export interface ScreenWord {
  key: string;
  here: PortalWords;
}

export interface PortalView {
  languages: readonly string[];
  messagesHere: boolean;
  names: PortalWords;
  address: string;
  words: (ScreenWord & { there: PortalWords })[];
  revision: number;
  problems: PortalProblem[];
  /** Why nothing was settled, besides fields to mend. */
  refused: { kind: 'changed_elsewhere' } | { kind: 'still_open'; count: number } | null;
  saved: boolean;
  idempotencyKey: string;
}

/** What of our screens the lessons name, as entry knows it. */
export type NamedInLessons = () => readonly ScreenWord[];

/** The administrator's page for a hospital that keeps the portal it has. */
export function portalRoutes(ground: Ground, named: NamedInLessons): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/admin/portal',
      permission: administers,
      audit: { reads: 'governance.read_portal', subjectKind: 'organization' },
      request: { query: z.object({ notice: z.literal('saved').optional().catch(undefined) }) },
      response: 'page',
      async handle({ asker, query, requestId }) {
        const actor = personOf(asker);
        const settled = await settledOf(ground, actor, requestId);
        const saved = query.notice === 'saved';
        return page(
          'admin/governance/portal',
          await viewOf(ground, actor, named, settled, { saved }),
        );
      },
    }),
    route({
      method: 'POST',
      path: '/admin/portal',
      permission: administers,
      audit: { inCommand: 'governance.settle_portal' },
      request: { body: z.record(z.string(), z.unknown()) },
      response: ['page', 'redirect'],
      async handle({ asker, body, requestId, idempotencyKey }) {
        const actor = personOf(asker);
        const { languages } = await rulesInForce(ground, actor.organizationId);
        const wish = wishOf(body, languages, named());
        const keys = { requestId, idempotencyKey };
        const outcome = await settlePortal(ground, actor, wish, languages, keys);
        switch (outcome.kind) {
          case 'settled':
            return redirect('/admin/portal?notice=saved');
          case 'problems': {
            const { problems } = outcome;
            const view = await viewOf(ground, actor, named, wish, { problems });
            return page('admin/governance/portal', view, UNPROCESSABLE);
          }
          default: {
            const view = await viewOf(ground, actor, named, wish, { refused: outcome });
            return page('admin/governance/portal', view, CONFLICT);
          }
        }
      },
    }),
  ];
}

function settledOf(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
): Promise<SettledPortal | undefined> {
  const { organizationId } = actor;
  const on = {
    action: 'governance.read_portal',
    subjectKind: 'organization',
    subjectId: organizationId,
    requestId,
  };
  return read(ground, actor, on, (tx) => findPortal(tx, organizationId));
}

async function viewOf(
  ground: Ground,
  { organizationId }: PersonActor,
  named: NamedInLessons,
  shown: PortalWish | SettledPortal | undefined,
  answer: Partial<Pick<PortalView, 'problems' | 'refused' | 'saved'>>,
): Promise<PortalView> {
  const { languages } = await rulesInForce(ground, organizationId);
  return {
    languages,
    messagesHere: shown?.messagesHere ?? true,
    names: shown?.names ?? {},
    address: shown?.address ?? '',
    words: named().map((word) => ({ ...word, there: shown?.words[word.key] ?? {} })),
    revision: shown?.revision ?? 0,
    problems: [],
    refused: null,
    saved: false,
    idempotencyKey: newId('key'),
    ...answer,
  };
}

/** What was typed, read by the languages and words there are; everything else is left alone. */
function wishOf(
  body: Readonly<Record<string, unknown>>,
  languages: readonly string[],
  named: readonly ScreenWord[],
): PortalWish {
  const text = (field: string) =>
    String(body[field] ?? '')
      .trim()
      .slice(0, FIELD_CHARACTERS);
  const inEach = (field: string) =>
    Object.fromEntries(languages.map((language) => [language, text(`${field}.${language}`)]));
  const words = named
    .map(({ key }) => [key, inEach(`word.${key}`)] as const)
    .filter(([, said]) => Object.values(said).some((word) => word !== ''));
  return {
    messagesHere: text('messages') !== 'there',
    names: inEach('name'),
    address: text('address'),
    words: Object.fromEntries(words),
    revision: Number(text('revision')) || 0,
  };
}
