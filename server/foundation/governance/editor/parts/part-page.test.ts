import { afterAll, beforeAll, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../../test/harness/clinic-world.ts';
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

const topic = {
  label_en: 'A home visit',
  label_es: 'Una visita en casa',
  hint_en: 'We come to you',
  hint_es: 'Vamos a su casa',
  goodReasons_en: 'You cannot leave home',
  goodReasons_es: 'No puede salir de casa',
  urgentQuestions_0: 'cannot-wait',
  guidedQuestions_0: 'visit-need',
  guidedQuestions_1: 'visit-about',
  guidedQuestions_2: 'good-times',
  kind: 'scheduling',
  amount: '2',
  unit: 'work_days',
  promiseWords_en: 'Home visits: we answer within {value}.',
  promiseWords_es: 'Visitas: respondemos en {value}.',
  team: 'intake',
};

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
  expect(await problemsOf({ ...topic, backup: '' })).toEqual([noBackup]);
  expect(await problemsOf({ ...topic, backup: 'records-and-billing' })).toEqual([]);
});

test('an answer time that is not filled in hides no backup that is missing', async () => {
  expect(await problemsOf({ ...topic, amount: '', backup: '' })).toEqual([
    { field: 'amount', message: 'Write a number here; this is a text.' },
    noBackup,
  ]);
});
