import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, type Actor, type PersonActor } from '#foundation/people/index.ts';
import type { CharterEdit } from '../../edit-charter-file.ts';
import type { Refusal } from '../../governance.errors.ts';
import { shapesRules } from '../../governance.permissions.ts';
import type { Keys } from '../../life-cycle/start-draft.ts';
import { ownPlace } from '../asking.ts';
import { saveEdits } from '../save-edits.ts';
import { textOf, type Posted } from '../posted-value.ts';
import { openWorkspace } from '../workspace.ts';
import { retireEdits, takeBackEdits } from './part-edits.ts';
import { partView, postedPart, type AskedPart, type PartView } from './part-page.ts';
import { PART_ROOMS } from './part-place.ts';

const route = routesFor<Actor>();
const posted = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const NEW = 'new';
const onePart = z.object({ room: z.enum(PART_ROOMS), part: z.string().max(100) });

/** Topics, questions and help lines, each on a page of its own. */
export function partRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [showPart(ground), postPart(ground)];
}

function showPart(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/admin/charter/parts/:room/:part',
    permission: shapesRules,
    audit: { nothing: 'The rules hold nothing of a person.' },
    request: {
      params: onePart,
      query: z.object({
        at: z.string().max(80).optional(),
        topic: z.string().max(80).optional(),
        notice: z.enum(['saved', 'taken_back']).nullable().default(null).catch(null),
      }),
    },
    response: 'page',
    async handle({ asker, params, query }) {
      const actor = personOf(asker);
      const clinic = query.at ?? (await ownPlace(ground, actor));
      const asked = { ...askedOf(params, query.topic), clinic: clinic || null };
      return page(
        'admin/governance/part',
        await shown(ground, actor, { ...asked, notice: query.notice }),
      );
    },
  });
}

const askedOf = (
  { room, part }: z.infer<typeof onePart>,
  topic: string | undefined,
): Pick<AskedPart, 'room' | 'id' | 'forTopic'> => ({
  room,
  id: part === NEW ? null : part,
  forTopic: topic || null,
});

async function shown(ground: Ground, actor: PersonActor, asked: AskedPart): Promise<PartView> {
  const view = await openWorkspace(ground, actor, (workspace, tx) =>
    partView(workspace, tx, asked),
  );
  if (view === undefined) throw notFound();
  return view;
}

const statusOf = { unreadable: 422, not_yours: 403, changed_elsewhere: 409 } as const;

const noticeOf = ({ kind }: Refusal): keyof typeof statusOf =>
  kind === 'unreadable' || kind === 'not_yours' ? kind : 'changed_elsewhere';

function postPart(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/admin/charter/parts/:room/:part',
    permission: shapesRules,
    audit: { inCommand: 'governance.save_draft' },
    request: { params: onePart, body: posted },
    response: ['page', 'redirect'],
    async handle({ asker, params, body, requestId, idempotencyKey }) {
      const actor = personOf(asker);
      const act = textOf(body, 'do');
      const asked = {
        ...askedOf(params, textOf(body, 'topic')),
        clinic: textOf(body, 'at') || null,
        posted: body,
      };
      if (act === 'look') {
        const view = await shown(ground, actor, { ...asked, notice: 'look' });
        return page('admin/governance/part', view);
      }
      const open = asked.id === null ? await withoutBackup(ground, actor, asked) : undefined;
      if (open) return page('admin/governance/part', open, statusOf.unreadable);
      const keys = { requestId, idempotencyKey };
      const saved = await savePart(ground, actor, { asked, act, body }, keys);
      if (saved.refused === null)
        return redirect(
          act === 'retire' ? '/admin/charter?notice=retired' : placeOf(asked, saved.id, act),
        );
      const notice = noticeOf(saved.refused);
      const view = await shown(ground, actor, { ...asked, notice });
      return page('admin/governance/part', view, statusOf[notice]);
    },
  });
}

/**
 * The form again when a new topic lacks the backup the rules ask for: its own page has no field for it, so nobody would read
 * of it there.
 */
async function withoutBackup(
  ground: Ground,
  actor: PersonActor,
  asked: Omit<AskedPart, 'notice'>,
): Promise<PartView | undefined> {
  const view = await shown(ground, actor, { ...asked, notice: 'unreadable' });
  const { posted: { backup, team } = {} } = asked;
  const isOpen = backup === '' || backup === team;
  return isOpen && view.problems.some(({ field }) => field === 'backup') ? view : undefined;
}

function placeOf({ room, clinic }: Pick<AskedPart, 'room' | 'clinic'>, id: string, act: string) {
  const notice = act === 'own_back' ? 'taken_back' : 'saved';
  return `/admin/charter/parts/${room}/${id}?notice=${notice}&at=${encodeURIComponent(clinic ?? '')}`;
}

interface Wanted {
  asked: Omit<AskedPart, 'notice'>;
  act: string;
  body: Posted;
}

async function savePart(
  ground: Ground,
  actor: PersonActor,
  wanted: Wanted,
  keys: Keys,
): Promise<{ id: string; refused: Refusal | null }> {
  const { id, edits } = await openWorkspace(ground, actor, ({ document }) =>
    editsOf({ ...wanted, asked: { ...wanted.asked, language: actor.language } }, document),
  );
  const revision = Number(textOf(wanted.body, 'revision'));
  const about = `${wanted.asked.room}.${id}`;
  return { id, refused: await saveEdits(ground, actor, { revision, edits, about }, keys) };
}

function editsOf(
  { asked, act, body }: Wanted,
  document: Parameters<typeof postedPart>[0],
): { id: string; edits: CharterEdit[] } {
  const { room, id, clinic } = asked;
  if (act === 'retire' && id !== null) return { id, edits: retireEdits(document, room, id) };
  if (act === 'own_back' && id !== null && clinic !== null)
    return { id, edits: takeBackEdits(document, id, clinic) };
  const typed = postedPart(document, { ...asked, notice: null }, body);
  if (typed === undefined) throw notFound();
  return typed;
}
