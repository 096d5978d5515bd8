import { afterAll, expect, test } from 'vitest';
import { clinicWorld } from '../../../test/harness/clinic-world.ts';
import { listDrafts } from './draft.store.ts';
import { saveDraft, startDraft, sweepDrafts } from './index.ts';

const world = await clinicWorld();
const { ground } = world;
afterAll(() => world.close());
const marisol = await world.actor('marisol-vega');
const DAY = 86_400_000;

const started = () => startDraft(ground, marisol, marisol.personId, 'req');
const shown = () =>
  ground.database.transaction(marisol.scope, async (transaction) =>
    (await listDrafts(transaction, marisol.organizationId, marisol.personId)).map(({ id }) => id),
  );

test('starting and leaving without a word leaves no draft to be shown, whatever was chosen on the way', async () => {
  await started();
  const id = await started();
  await saveDraft(ground, marisol, id, {
    topicId: 'medicine_question',
    body: ' \n ',
    answers: { since: '', where: [] },
    urgentAnswers: { breath: 'no' },
  });
  expect(await shown()).toEqual([]);
});

test('one word, one answer or a title is enough to find a draft again', async () => {
  const changes = [{ body: 'x' }, { answers: { since: 'monday' } }, { subject: 'My knee' }];
  const ids = await Promise.all(
    changes.map(async (change) => (await saveDraft(ground, marisol, await started(), change)).id),
  );
  expect((await shown()).toSorted()).toEqual(ids.toSorted());
});

test('what stayed without a word for a week is deleted, what was written never is', async () => {
  const written = await shown();
  expect(await sweepDrafts(ground, world.organizationId)).toBe(0);
  ground.clock.advance(8 * DAY);
  const fresh = await started();
  expect(await sweepDrafts(ground, world.organizationId)).toBe(2);
  const left = await world.ask<{ id: string }>('SELECT id FROM draft WHERE author_id = $1', [
    marisol.personId,
  ]);
  expect(left.map(({ id }) => id).toSorted()).toEqual([...written, fresh].toSorted());
});
