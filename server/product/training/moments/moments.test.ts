import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import type { Answer } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import { chooseMemory, remember } from '#foundation/library/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { startDraft } from '#product/messaging/index.ts';
import { fits, type WritingFacts } from './moment.ts';
import { momentShelf } from './moment-shelf.ts';
import { momentsRoutes } from './moments.routes.ts';
import { MOMENT, momentFor, ORIENTATION, orientationFor, WALK } from './moment-for.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const arthur = await world.actor('arthur-bell');
const dana = await world.actor('dana-whitfield');

const draft = (topicId: string | null = 'symptom', id = 'dra_one') => ({ id, topicId });
const did = (
  actor: PersonActor,
  kind: string,
  itemId: string,
  happened: 'followed' | 'dismissed',
  occasion: string,
) =>
  ground.database.transaction(actor.scope, async (tx) =>
    remember(tx, actor, [{ kind, itemId, happened, occasion, version: 0, at: 0 }]),
  );
const idOf = async (actor: PersonActor, asked = draft()) => {
  const offer = await momentFor(ground, actor, asked);
  return offer?.kind === 'lesson' ? offer.id : undefined;
};

const facts = (change: Partial<WritingFacts>): WritingFacts => ({
  sent: 5,
  topicKindsUsed: new Set(['symptom', 'medication_refill', 'scheduling', 'test_result']),
  redirectsTaken: 0,
  askedForMore: false,
  hardBecause: [],
  ...change,
});

describe('an occasion', () => {
  test.each([
    ['first-message', facts({ sent: 0 })],
    ['asked-for-more', facts({ askedForMore: true })],
    ['was-wrong-topic', facts({ hardBecause: ['wrong_topic'] })],
    ['redirect-twice', facts({ redirectsTaken: 2 })],
    ['first-symptom', facts({ topicKindsUsed: new Set() })],
  ])('calls for %s', (id, known) => {
    const first = momentShelf().moments.find((moment) => fits(moment, known, 'symptom'));
    expect(first?.id).toBe(id);
  });

  test('that is none calls for nothing', () => {
    const known = facts({ redirectsTaken: 1, hardBecause: ['near_miss'] });
    expect(momentShelf().moments.filter((moment) => fits(moment, known, 'symptom'))).toEqual([]);
  });
});

describe('the first-time walk', () => {
  test('is offered until something was sent, goes on where it was left, and ends for good', async () => {
    const start = await orientationFor(ground, arthur);
    expect(start).toEqual({ kind: 'orientation', resume: false, href: '/orientation?step=1' });
    for (const step of [1, 2])
      await ground.database.transaction(arthur.scope, async (tx) =>
        remember(tx, arthur, [
          {
            kind: ORIENTATION,
            itemId: WALK,
            happened: 'shown',
            occasion: `step-${step}`,
            version: 0,
            at: 0,
          },
        ]),
      );
    const later = await orientationFor(ground, arthur);
    expect(later).toEqual({ kind: 'orientation', resume: true, href: '/orientation?step=2' });
    await did(arthur, ORIENTATION, WALK, 'dismissed', 'end');
    expect(await orientationFor(ground, arthur)).toBeUndefined();
  });

  test('is not for staff', async () => {
    expect(await orientationFor(ground, dana)).toBeUndefined();
  });
});

describe('a lesson of twenty seconds', () => {
  test('comes with the first message, goes after it was followed, and never comes back', async () => {
    expect(await idOf(marisol)).toBe('first-message');
    await did(marisol, MOMENT, 'first-message', 'followed', 'dra_one');
    expect(await idOf(marisol)).toBeUndefined();
    expect(await idOf(marisol, draft('symptom', 'dra_two'))).toBe('first-symptom');
  });

  test('that was put away stays away from this message, and after the second time from all', async () => {
    await did(marisol, MOMENT, 'first-symptom', 'dismissed', 'dra_two');
    expect(await idOf(marisol, draft('symptom', 'dra_two'))).toBeUndefined();
    expect(await idOf(marisol, draft('symptom', 'dra_three'))).toBe('first-symptom');
    await did(marisol, MOMENT, 'first-symptom', 'dismissed', 'dra_three');
    expect(await idOf(marisol, draft('symptom', 'dra_four'))).toBeUndefined();
  });

  test('follows a reply that had to ask, and what staff said was hard', async () => {
    const { threadId } = await world.send(marisol, { body: 'My knee hurts.' });
    expect(await idOf(marisol, draft(null, 'dra_four'))).toBeUndefined();
    await world.ask(`UPDATE work_item SET hard_because = '{several_topics}' WHERE thread_id = $1`, [
      threadId,
    ]);
    expect(await idOf(marisol, draft(null, 'dra_four'))).toBe('was-several-topics');
    await world.ask('UPDATE message SET asks = true WHERE thread_id = $1', [threadId]);
    expect(await idOf(marisol, draft(null, 'dra_four'))).toBe('asked-for-more');
  });

  test('is remembered once for a draft, however often the page is opened', async () => {
    await idOf(marisol, draft(null, 'dra_five'));
    await idOf(marisol, draft(null, 'dra_five'));
    const shown = `kind = 'moment' AND happened = 'shown' AND occasion = 'dra_five'`;
    expect(await world.count('guidance_memory', shown)).toBe(1);
  });

  test('is not for staff', async () => {
    expect(await idOf(dana)).toBeUndefined();
  });

  test('is not offered to who switched the list off: it could not be put away', async () => {
    const hannah = await world.actor('hannah-petrov');
    expect(await idOf(hannah)).toBe('first-message');
    expect(await orientationFor(ground, hannah)).toBeDefined();
    const wish = { requestId: newId('req'), idempotencyKey: newId('key') };
    await chooseMemory(ground, hannah, 'off', wish);
    expect(await idOf(hannah)).toBeUndefined();
    expect(await orientationFor(ground, hannah)).toBeUndefined();
    await chooseMemory(ground, hannah, 'on', { ...wish, idempotencyKey: newId('key') });
    expect(await idOf(hannah)).toBe('first-message');
  });
});

describe('the answer to a lesson of twenty seconds', () => {
  const route = momentsRoutes(ground).find(({ path }) => path === '/moments/:moment');
  if (route === undefined) throw new Error('There is no route for the answer.');
  const answer = (actor: PersonActor, draftId: string, body: object) =>
    (route.handle as (request: unknown) => Promise<Answer>)({
      asker: actor,
      params: { moment: 'first-message' },
      query: { draft: draftId },
      body,
      requestId: newId('req'),
      idempotencyKey: newId('key'),
    });

  test('brings the words along that were typed before it, also without a script', async () => {
    const ruben = await world.actor('ruben-castillo');
    const draftId = await startDraft(ground, ruben, ruben.personId, newId('req'));
    const body = { moment: 'done', body: 'My knee hurts since Friday.', revision: '1' };
    expect(await answer(ruben, draftId, body)).toMatchObject({ to: `/write/${draftId}/words` });
    const words = `id = '${draftId}' AND body = 'My knee hurts since Friday.'`;
    expect(await world.count('draft', words)).toBe(1);
    expect(await idOf(ruben, draft('symptom', draftId))).toBeUndefined();
  });

  test('that opens the whole lesson counts as taken', async () => {
    const elena = await world.actor('elena-vega');
    expect(await answer(elena, 'dra_one', { moment: 'read' })).toMatchObject({ to: '/learn/P4' });
    expect(await idOf(elena, draft('symptom', 'dra_two'))).not.toBe('first-message');
  });
});
