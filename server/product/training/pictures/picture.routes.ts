import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId, newId } from '#platform/ids/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import {
  personOf,
  administers,
  anyone,
  read,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { receiveForm } from '#product/messaging/index.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import { roomFor } from '../lesson-room.ts';
import { sayPlainly } from '../references.ts';
import { pictureFiles } from './own-pictures.ts';
import { findPictures, pictureBehind } from './picture.store.ts';
import { PICTURE_BYTES_AT_MOST, putPicture, removePicture } from './put-picture.ts';

const route = routesFor<Actor>();
const UNPROCESSABLE = 422;
const KEY = /^[\w-]{16,80}$/;
const FIRST_LESSON = 'P1';
const lessonId = z.string().regex(/^[A-Z]\d{1,2}$/);
const place = z.object({ lesson: lessonId, part: z.coerce.number().int().min(1).max(99) });

export interface PicturesView {
  lessons: { id: string; title: string }[];
  lesson: { id: string; title: string };
  languages: readonly string[];
  parts: {
    part: number;
    heading: string;
    picture: { src: string; width: number; height: number; alts: Record<string, string> } | null;
  }[];
  /** What is wrong with what was put in for a part, and what was typed with it. */
  problem: { part: number; code: string; alts: Record<string, string> } | null;
  notice: 'saved' | 'removed' | null;
  idempotencyKey: string;
}

/** Pictures of a site's own beside the steps of lessons: put in by administrators, seen by anybody who reads the lesson. */
export function pictureRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [listRoute(ground), putRoute(ground), removeRoute(ground), showRoute(ground)];
}

function listRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/portal/pictures',
    permission: administers,
    audit: { reads: 'training.read_pictures', subjectKind: 'organization' },
    request: {
      query: z.object({
        lesson: lessonId.catch(FIRST_LESSON),
        notice: z.enum(['saved', 'removed']).nullable().catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, query, requestId }) {
      const shown = { problem: null, notice: query.notice, requestId };
      const view = await viewOf(ground, personOf(asker), query.lesson, shown);
      return page('admin/training/pictures', view);
    },
  });
}

function putRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/portal/pictures/:lesson/:part',
    permission: administers,
    audit: { inCommand: 'training.put_picture' },
    request: { params: place },
    response: ['redirect', 'page'],
    async handle({ asker, params: { lesson, part }, raw, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      await demandPart(ground, actor, lesson, part);
      const { languages } = await rulesInForce(ground, actor.organizationId);
      const store = pictureFiles(ground);
      const form = await receiveForm(raw, store, PICTURE_BYTES_AT_MOST);
      const [upload, ...more] = form.uploads;
      await Promise.all(more.map((each) => store.drop(each.path)));
      const alts = Object.fromEntries(
        languages.map((code) => [code, String(form.fields[`alt.${code}`] ?? '').trim()]),
      );
      const given = String(form.fields['idempotency_key'] ?? '');
      const keys = { requestId, idempotencyKey: KEY.test(given) ? given : idempotencyKey };
      const wish = { lessonId: lesson, part, upload, alts };
      const problem = await putPicture(ground, actor, wish, keys);
      if (problem === null)
        return redirect(`/admin/portal/pictures?lesson=${lesson}&notice=saved#part-${part}`);
      const shown = { problem: { part, code: problem, alts }, notice: null, requestId };
      const view = await viewOf(ground, actor, lesson, shown);
      return page('admin/training/pictures', view, UNPROCESSABLE);
    },
  });
}

function removeRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/portal/pictures/:lesson/:part/remove',
    permission: administers,
    audit: { inCommand: 'training.remove_picture' },
    request: { params: place },
    response: 'redirect',
    async handle({ asker, params: { lesson, part }, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      await demandPart(ground, actor, lesson, part);
      await removePicture(ground, actor, { lessonId: lesson, part }, { requestId, idempotencyKey });
      return redirect(`/admin/portal/pictures?lesson=${lesson}&notice=removed`);
    },
  });
}

function showRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/learn/pictures/:picture',
    permission: anyone,
    audit: { nothing: 'A picture of a lesson, which anybody may read.' },
    request: { params: z.object({ picture: z.custom<string>((value) => isId('pic', value)) }) },
    response: 'file',
    async handle({ params: { picture } }) {
      const found = await pictureBehind(ground.database, picture);
      if (found === undefined) throw notFound();
      const { body } = await pictureFiles(ground).read(found.organizationId, found.storageKey);
      const { contentType } = found;
      return { kind: 'file', body, contentType, fileName: picture, inline: true };
    },
  });
}

/** @throws 404 when the lesson has no such part */
async function demandPart(ground: Ground, actor: PersonActor, id: string, part: number) {
  const { parts } = await partsOf(ground, actor, id);
  if (!parts.some((each) => each.part === part)) throw notFound();
}

/** The parts of a lesson as it is taught here. @throws 404 when there is no such lesson */
async function partsOf(ground: Ground, actor: PersonActor, id: string) {
  const shelf = await lessonsInForce(ground, actor.organizationId);
  const lesson = shelf.find(id, actor.language);
  const room = await roomFor(ground, actor, {});
  if (lesson === undefined || room === undefined) throw notFound();
  const said = (text: string) => sayPlainly(text, room.rules);
  return {
    lessons: (['patient', 'staff', 'clinician', 'leader'] as const)
      .flatMap((audience) => shelf.of(audience, actor.language))
      .map((each) => ({ id: each.id, title: said(each.title) })),
    lesson: { id, title: said(lesson.title) },
    parts: lesson.steps.map(({ heading }, index) => ({ part: index + 1, heading: said(heading) })),
  };
}

async function viewOf(
  ground: Ground,
  actor: PersonActor,
  id: string,
  shown: Pick<PicturesView, 'problem' | 'notice'> & { requestId: string },
): Promise<PicturesView> {
  const { organizationId } = actor;
  const { problem, notice, requestId } = shown;
  const { languages } = await rulesInForce(ground, organizationId);
  const { parts, ...about } = await partsOf(ground, actor, id);
  const on = {
    action: 'training.read_pictures',
    subjectKind: 'organization',
    subjectId: organizationId,
    requestId,
  };
  const pictures = await read(ground, actor, on, (tx) => findPictures(tx, organizationId, [id]));
  return {
    ...about,
    languages,
    parts: parts.map(({ part, heading }) => {
      const found = pictures.find((each) => each.part === part);
      return {
        part,
        heading,
        picture: found
          ? {
              src: `/learn/pictures/${found.id}`,
              width: found.widthPixels,
              height: found.heightPixels,
              alts: found.alts,
            }
          : null,
      };
    }),
    problem,
    notice,
    idempotencyKey: newId('key'),
  };
}
