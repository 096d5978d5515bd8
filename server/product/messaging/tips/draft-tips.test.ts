import { afterAll, describe, expect, test } from 'vitest';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { chooseMemory, countPeople } from '#foundation/library/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { composeView, reviewView } from '../composing.views.ts';
import { sendMessage } from '../send-message.ts';
import { openDraft, saveDraft } from '../writing-steps.ts';

const world = await clinicWorld();
const { ground, ask } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const arthur = await world.actor('arthur-bell');
const calm =
  'Where do I park when I come to see you? I do not know the place and I come by car with my mother.';
const capitals = calm.toUpperCase();

const opened = (actor: PersonActor, draftId: string) =>
  ground.database.transaction(actor.scope, (tx) => openDraft(ground, tx, actor, draftId));
const tipsOf = async (actor: PersonActor, draftId: string) => {
  const view = composeView(await opened(actor, draftId), actor, ground.clock.now());
  return view.advice.tips.map(({ id }) => id);
};
const happened = async (actor: PersonActor) =>
  (
    await ask<{ item_id: string; happened: string; n: string }>(
      `SELECT item_id, happened, count(*) AS n FROM guidance_memory WHERE person_id = $1 GROUP BY 1, 2 ORDER BY 1, 2`,
      [actor.personId],
    )
  ).map(({ item_id: id, happened: what, n }) => `${id} ${what} ${n}`);

describe('a tip', () => {
  test('stays away in the draft it was put away in, and everywhere after the second time', async () => {
    const first = await world.draft(marisol, { body: capitals });
    expect(await tipsOf(marisol, first)).toContain('all_capitals');
    await saveDraft(ground, marisol, first, {
      tips: { shown: ['all_capitals'], dismissed: ['all_capitals'] },
    });
    // Saved again and again by the page: once is once.
    await saveDraft(ground, marisol, first, { tips: { dismissed: ['all_capitals'] } });
    expect(await tipsOf(marisol, first)).not.toContain('all_capitals');

    const second = await world.draft(marisol, { body: capitals });
    expect(await tipsOf(marisol, second), 'one refusal is no refusal for good').toContain(
      'all_capitals',
    );
    await saveDraft(ground, marisol, second, { tips: { dismissed: ['all_capitals'] } });
    const third = await world.draft(marisol, { body: capitals });
    expect(await tipsOf(marisol, third)).not.toContain('all_capitals');
    expect(await tipsOf(arthur, await world.draft(arthur, { body: capitals }))).toContain(
      'all_capitals',
    );
  });

  test('whose reason is gone from what is sent was followed, and does not come back', async () => {
    const draftId = await world.draft(arthur, { body: capitals });
    await saveDraft(ground, arthur, draftId, { tips: { shown: ['all_capitals', 'no_such_tip'] } });
    await saveDraft(ground, arthur, draftId, { body: calm });
    const sent = await sendMessage(ground, arthur, { draftId, requestId: 'test' });
    expect(sent.kind).toBe('sent');
    expect(await happened(arthur)).toEqual(['all_capitals followed 1', 'all_capitals shown 1']);
    expect(await tipsOf(arthur, await world.draft(arthur, { body: capitals }))).not.toContain(
      'all_capitals',
    );
  });

  test('that still fits what is sent was not followed', async () => {
    const hannah = await world.actor('hannah-petrov');
    const draftId = await world.draft(hannah, { body: capitals });
    await saveDraft(ground, hannah, draftId, { tips: { shown: ['all_capitals'] } });
    await sendMessage(ground, hannah, { draftId, requestId: 'test' });
    expect(await happened(hannah)).toEqual(['all_capitals shown 1']);
  });

  test('comes on the review for who has not seen it while writing, and only then', async () => {
    const body =
      'Please refill my lisinopril at the pharmacy on Main Street, I have pills for four days.';
    const draftId = await world.draft(arthur, { body, topicId: 'symptom' });
    const review = async () =>
      reviewView(await opened(arthur, draftId), arthur, ground.clock.now()).tip?.id;
    const shown = (await review()) ?? '';
    expect(shown).not.toBe('');
    await saveDraft(ground, arthur, draftId, { tips: { shown: [shown] } });
    expect(await review()).not.toBe(shown);
  });
});

describe('the list', () => {
  test('is its person’s own: nobody else reads it, and managers count no fewer than five', async () => {
    const dana = await world.actor('dana-whitfield');
    const priya = await world.actor('priya-raman');
    for (const actor of [dana, priya]) {
      const seen = await ground.database.transaction(actor.scope, (tx) =>
        tx.query({ text: 'SELECT 1 FROM guidance_memory', values: [] }),
      );
      expect(seen).toEqual([]);
    }
    const counts = (actor: PersonActor) =>
      ground.database.transaction(actor.scope, (tx) => countPeople(tx, 'tip'));
    expect(await counts(arthur), 'a patient counts nobody').toEqual([]);
    expect((await counts(priya)).every(({ people }) => people === null)).toBe(true);
    for (const key of ['a', 'b', 'c', 'd', 'e'])
      await ask(
        `INSERT INTO person (organization_id, id, given_name, family_name, language) VALUES ($1, $2, $2, $2, 'en')`,
        [world.organizationId, `per_${key}`],
      );
    await ask(
      `INSERT INTO guidance_memory (organization_id, person_id, kind, item_id, happened, occasion, at)
       SELECT organization_id, id, 'tip', 'what_tried', 'shown', 'x', now() FROM person WHERE id LIKE 'per__'`,
    );
    expect(await counts(priya)).toContainEqual({
      itemId: 'what_tried',
      happened: 'shown',
      people: 5,
    });
  });

  test('switched off keeps nothing, and forgets what was', async () => {
    const keys = { requestId: 'test', idempotencyKey: 'off' };
    await chooseMemory(ground, marisol, 'off', keys);
    expect(await happened(marisol)).toEqual([]);
    const draftId = await world.draft(marisol, { body: capitals });
    await saveDraft(ground, marisol, draftId, { tips: { dismissed: ['all_capitals'] } });
    expect(await happened(marisol)).toEqual([]);
    expect(await tipsOf(marisol, draftId), 'it stays away in this draft').not.toContain(
      'all_capitals',
    );
    await chooseMemory(ground, marisol, 'on', { ...keys, idempotencyKey: 'on' });
    await saveDraft(ground, marisol, draftId, { tips: { shown: ['short'] } });
    expect(await happened(marisol)).toEqual(['short shown 1']);
  });
});
