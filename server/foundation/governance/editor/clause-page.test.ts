import { afterAll, beforeAll, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../test/harness/clinic-world.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { startDraft } from '../index.ts';
import { clauseView, type ClauseView } from './clause-page.ts';
import { weekdays } from './clause-form.ts';
import { changesView, overviewView } from './overview.ts';
import type { Posted } from './posted-value.ts';
import { versionView } from './versions.routes.ts';
import { openWorkspace } from './workspace.ts';

let world: ClinicWorld;
let priya: PersonActor;

beforeAll(async () => {
  world = await clinicWorld();
  priya = await world.actor('priya-raman');
  await startDraft(world.ground, priya, { requestId: 'test', idempotencyKey: 'start' });
});
afterAll(() => world.close());

const words = {
  plain_en: 'We answer within {value}.',
  plain_es: 'Respondemos en {value}.',
  staff_en: 'Answered within {value}.',
  staff_es: 'Se responde en {value}.',
};

function look(clauseId: string, clinic: string | null, posted?: Posted): Promise<ClauseView> {
  return openWorkspace(world.ground, priya, async (workspace, tx) => {
    const asked = { clauseId, clinic, notice: 'look' as const, ...(posted ? { posted } : {}) };
    const view = await clauseView(workspace, tx, asked);
    if (view === undefined) throw new Error(`No clause ${clauseId}.`);
    return view;
  });
}

test('a shorter promise shows the new date, the work hours and the bound from above', async () => {
  const shorter = { ...words, amount: '1', unit: 'work_days', why: 'Sooner.' };
  const view = await look('promise.side-effect', null, shorter);
  expect(view.problems).toEqual([]);
  expect(view.ruler).toEqual({ now: 2, next: 1, atLeast: 1, atMost: 3, unit: 'work_days' });
  const { composer, inbox, holdsAt, ownAt, material } = view.consequences!;
  expect(composer!.before - composer!.after).toBe(86_400_000);
  expect(inbox!.before - inbox!.after).toBe(9 * 60);
  expect([holdsAt, ownAt]).toEqual([['Family Medicine', 'Pediatrics'], ['Cardiology']]);
  expect(material).toBe(true);
  expect(view.peopleAsked).toBeGreaterThan(10);
});

test('a version says all its rules, clinic by clinic, in the reader’s language', async () => {
  for (const [language, answer] of [
    ['en', /a nurse answers within/],
    ['es', /una enfermera le responde en/],
  ] as const) {
    const view = await openWorkspace(world.ground, { ...priya, language }, (workspace, tx) =>
      versionView(workspace, tx, 1),
    );
    expect(view.rules.map(({ clinic }) => clinic)).toEqual([
      'family-medicine',
      'cardiology',
      'pediatrics',
    ]);
    for (const { sections } of view.rules) {
      expect(sections.length).toBeGreaterThan(8);
      const said = sections.flatMap(({ items }) => items.map(({ text }) => text));
      expect(said.join('\n')).toMatch(answer);
    }
  }
});

test('a clinic sees everyone’s promise as its bound, and a longer one as a problem at the field', async () => {
  const longer = { ...words, amount: '3', unit: 'work_days', why: 'Later.' };
  const view = await look('promise.side-effect', 'pediatrics', longer);
  expect(view.ruler).toMatchObject({ atMost: 2 });
  expect(view.problems.map(({ field, rule }) => [field, rule])).toEqual([['value', 'bounds']]);
});

test('hours entered the wrong way round are told as running into the next day, at the form and before approval', async () => {
  const { form } = await look('hours.open', null);
  if (form.shape !== 'hours') throw new Error(form.shape);
  const week = form.days.flatMap(({ day, spells }) =>
    spells.flatMap(({ opens, closes }, at) => [
      [`${day}_${at}_opens`, opens],
      [`${day}_${at}_closes`, closes],
    ]),
  );
  const posted = { ...Object.fromEntries(week), ...words, why: 'Longer.' };
  const right = await look('hours.open', null, posted);
  expect(right.consequences!.nights).toEqual([]);
  const swapped = { ...posted, mon_0_opens: '5 pm', mon_0_closes: '8 am' };
  const nights = [{ opens: '17:00', closes: '08:00', days: [0], dates: [] }];
  const view = await look('hours.open', null, swapped);
  expect(view.consequences!.nights).toEqual(nights);
  const changes = await openWorkspace(world.ground, priya, (workspace) => {
    const document = structuredClone(workspace.document);
    const open = document.clauses.find(({ id }) => id === 'hours.open')!;
    const value = open.value as { weekly: Record<string, unknown> };
    value.weekly['mon'] = [{ opens: '17:00', closes: '08:00' }];
    return changesView({ ...workspace, document }, '2026-11-17', null);
  });
  expect(changes.clinics.map((each) => [each.clinic, each.nights])).toEqual([
    ['family-medicine', nights],
    ['cardiology', []],
    ['pediatrics', nights],
  ]);
});

test('a holiday in the way moves the date, though a draft has not looked it up yet', async () => {
  world.ground.clock.set(Date.parse('2026-11-25T16:00:00Z'));
  const view = await look('promise.side-effect', null);
  // Thanksgiving is on the 26th: two work days from Wednesday end on Monday.
  expect(new Date(view.consequences!.composer!.after).toISOString()).toBe(
    '2026-11-30T23:00:00.000Z',
  );
});

test('an answer time that no clock can reckon is a problem at its field, and is held against no answer', async () => {
  // An answer to hold the time against; of its conversation nothing else is read.
  await world.ask(
    `INSERT INTO thread (organization_id, id, patient_id, patient_name, clinic_id, opened_by, topic_id, topic_kind, subject, language, team_id, asked_at, charter_version, last_message_at, created_at)
     SELECT t.organization_id, 't_' || t.id, $1, 'X', c.id, $1, 'symptom', 'symptom', 'X', 'en', t.id, now(), 1, now(), now()
     FROM team t CROSS JOIN LATERAL (SELECT id FROM clinic c WHERE c.organization_id = t.organization_id LIMIT 1) c`,
    [world.person('marisol-vega')],
  );
  await world.ask(`
    INSERT INTO promise (organization_id, id, thread_id, message_id, team_id, clause, charter_version, made_at, promised_at, answered_at)
    SELECT organization_id, 'p_' || id, id, 'm', team_id, 'promise.symptom', 1, now(), now(), now() FROM thread`);
  expect((await look('promise.symptom', null)).keep).not.toBeNull();
  for (const amount of ['-2', '1.5', '1e9', 'two', '']) {
    const view = await look('promise.symptom', null, {
      ...words,
      amount,
      unit: 'work_days',
      why: 'X.',
    });
    expect([amount, view.problems.map(({ field }) => field), view.keep]).toEqual([
      amount,
      ['amount'],
      null,
    ]);
  }
});

test(
  'whatever is typed into any clause gives a page and never an error',
  { timeout: 60_000 },
  async () => {
    const nonsense = ['', 'x', '-1', '1e999', 'null', '{value', '🙂'];
    // One clause of each shape.
    const ids = [
      'promise.bill',
      'urgency.same_day',
      'urgency.help_lines',
      'urgency.send_anyway',
      'routing.topics',
      'routing.intake',
      'hours.open',
      'hours.holidays',
      'hours.cover',
      'purpose.use',
      'billing.notice',
      'content.attachments',
      'threads.undo',
      'access.alternatives',
      'promises.late',
      'expectations.nurses',
    ];
    for (const [index, id] of ids.entries()) {
      const typed = nonsense[index % nonsense.length]!;
      const fields = ['amount', 'unit', 'team', 'ticks', 'observed', 'why', 'do_en', 'dont_es'];
      const parts = ['days', 'months', 'seconds', 'maximum', 'phone', 'maximumCount', 'messages'];
      const names = [
        ...fields,
        ...parts.map((part) => `part_${part}`),
        ...weekdays.flatMap((day) => [`${day}_0_opens`, `${day}_0_closes`]),
        'exception_0_date',
        'closure_0_date',
        'team_bill',
        'plain_en',
      ];
      const posted = Object.fromEntries(names.map((name) => [name, typed]));
      const view = await look(id, index % 2 ? 'pediatrics' : null, posted);
      expect(view.clause.id).toBe(id);
    }
  },
);

test('a draft with hours that cannot be used still has an overview that says so', async () => {
  await world.ask(
    "UPDATE charter_draft SET source = replace(source, '08:00', '25:00') WHERE state = 'draft'",
  );
  const view = await openWorkspace(world.ground, priya, (workspace, tx) =>
    overviewView(workspace, tx, null),
  );
  const hours = view.problems.filter(
    ({ where }) => where?.href === '/admin/charter/rules/hours.open',
  );
  expect(hours.map(({ where }) => where?.name)).toContainEqual(
    expect.stringMatching(/^We read messages in these hours/),
  );
});

test('a problem is told with the names that people know, for the clinic where it is', async () => {
  await world.ask(
    `UPDATE charter_draft SET source = replace(source, '25:00', '08:00') WHERE state = 'draft'`,
  );
  await world.ask(
    `UPDATE charter_draft SET source = replace(source, 'symptom: { team: cardiology-nurses', 'symptom: { team: family-nurses')
     WHERE state = 'draft'`,
  );
  const view = await openWorkspace(world.ground, { ...priya, language: 'es' }, (workspace, tx) =>
    overviewView(workspace, tx, null),
  );
  const told = view.problems.find(({ rule }) => rule === 'route');
  expect(told).toMatchObject({
    message: expect.stringContaining(
      'The team "Enfermería familiar" does not work for "Cardiología"',
    ),
    where: {
      name: expect.stringMatching(/ · Cardiología$/),
      href: '/admin/charter/rules/routing.topics?at=cardiology',
    },
  });
  expect(view.sections.find(({ element }) => element === 'routing')?.problems).toBeGreaterThan(0);
});
