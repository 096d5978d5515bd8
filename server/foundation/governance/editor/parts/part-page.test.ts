import { afterAll, beforeAll, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../../test/harness/clinic-world.ts';
import { homeVisit } from '../../../../../test/harness/home-visit.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { startDraft } from '../../index.ts';
import type { Posted } from '../posted-value.ts';
import { openWorkspace } from '../workspace.ts';
import { partView } from './part-page.ts';

let world: ClinicWorld;
let priya: PersonActor;

beforeAll(async () => {
  world = await clinicWorld();
  priya = await world.actor('priya-raman');
  await startDraft(world.ground, priya, { requestId: 'test', idempotencyKey: 'start' });
});
afterAll(() => world.close());

async function problemsOf(posted: Posted) {
  const asked = { room: 'topics', id: null, clinic: null, forTopic: null } as const;
  const view = await openWorkspace(world.ground, priya, (workspace, tx) =>
    partView(workspace, tx, { ...asked, posted, notice: 'look' }),
  );
  return view?.problems.map(({ field, message }) => ({ field, message }));
}

const noBackup = {
  field: 'backup',
  message:
    'Messages about "A home visit" have no backup, and hours.cover asks for one. Name a team.',
};

test('a new topic without the backup the rules ask for is told at the field, once for all clinics', async () => {
  expect(await problemsOf({ ...homeVisit, backup: '' })).toEqual([noBackup]);
  expect(await problemsOf({ ...homeVisit, backup: 'records-and-billing' })).toEqual([]);
});

test('an answer time that is not filled in hides no backup that is missing', async () => {
  expect(await problemsOf({ ...homeVisit, amount: '', backup: '' })).toEqual([
    { field: 'amount', message: 'Write a number here; this is a text.' },
    noBackup,
  ]);
});
