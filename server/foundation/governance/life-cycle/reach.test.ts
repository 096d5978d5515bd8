import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../test/harness/clinic-world.ts';
import type { CharterDocument } from '#rules/charter/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import {
  approveDraft,
  checkDraft,
  readCharterFile,
  saveDraft,
  startDraft,
  withdrawDraft,
} from '../index.ts';
import { approverRole } from './charter-state.ts';
import { covers, reachOf, reachOfChange } from './reach.ts';

const file = new URL('../../../../content/charters/riverside.yaml', import.meta.url);
const document = readCharterFile(readFileSync(file, 'utf8')).document!;
const oneDay = { unit: 'work_days', amount: 1 };

function changed(change: (copy: CharterDocument) => void): CharterDocument {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

describe('a change concerns', () => {
  test('a clinic, when only that clinic says something else', () => {
    const after = changed((copy) => (copy.clinics[1]!.changes = []));
    expect(reachOfChange(document, after)).toEqual(['cardiology']);
  });

  test('the clinics of a team, when only the team promises something else', () => {
    const promise = { clause: 'promise.refill', value: oneDay, rationale: 'They can.' };
    const nurses = document.teams.findIndex(({ id }) => id === 'family-nurses');
    const ofTeam = changed((copy) => (copy.teams[nurses]!.changes = [promise]));
    expect(reachOfChange(document, ofTeam)).toEqual(['family-medicine']);
    const refills = document.teams.findIndex(({ id }) => id === 'refills');
    const ofEveryone = changed((copy) => (copy.teams[refills]!.changes = [promise]));
    expect(reachOfChange(document, ofEveryone)).toBe('organization');
  });

  test('everyone, when a rule for everyone, a name or the list of clinics changes', () => {
    const changes = [
      (copy: CharterDocument) => (copy.clauses[0]!.rationale = 'Another.'),
      (copy: CharterDocument) => (copy.clinics[0]!.name = { en: 'Family', es: 'Familia' }),
      (copy: CharterDocument) => copy.clinics.pop(),
      (copy: CharterDocument) => copy.clinics.reverse(),
    ];
    for (const change of changes)
      expect(reachOfChange(document, changed(change))).toBe('organization');
  });
});

describe('someone speaks', () => {
  const clinics = ['a', 'b'].map((slug) => ({ id: `cli_${slug}`, slug, name: slug }));
  const staff = (of: { clinicIds: string[]; manager?: boolean; administrator?: boolean }) =>
    ({ role: 'clinic_manager', teams: [], manager: true, administrator: false, ...of }) as const;

  test('for the clinics they manage, and for everyone when these are all', () => {
    expect(reachOf(staff({ clinicIds: ['cli_a'] }), clinics)).toEqual(['a']);
    expect(reachOf(staff({ clinicIds: ['cli_a', 'cli_b'] }), clinics)).toBe('organization');
    expect(reachOf(staff({ clinicIds: [], administrator: true }), clinics)).toBe('organization');
    expect(reachOf(staff({ clinicIds: ['cli_a', 'cli_b'], manager: false }), clinics)).toEqual([]);
    expect(covers(['a'], 'organization')).toBe(false);
    expect(covers(['a'], ['a', 'b'])).toBe(false);
    expect(covers(['a'], [])).toBe(true);
  });
});

test('a practice of one clinic and no administrator decides by two of its clinicians', () => {
  const only = [{ id: 'cli_a', slug: 'a', name: 'A' }];
  const clinician = (role: 'physician' | 'nurse_practitioner') =>
    ({ role, teams: [], manager: true, administrator: false, clinicIds: ['cli_a'] }) as const;
  for (const staff of [clinician('physician'), clinician('nurse_practitioner')]) {
    expect(reachOf(staff, only)).toBe('organization');
    expect(approverRole(staff)).toBe('manager');
  }
});

describe('the manager of one clinic', () => {
  let world: ClinicWorld;
  let priya: PersonActor;
  let george: PersonActor;
  let key = 0;
  const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(key += 1)}` });
  const ground = () => world.ground;

  beforeAll(async () => {
    world = await clinicWorld();
    priya = await world.actor('priya-raman');
    const loaded = await world.actor('george-tanaka');
    george = { ...loaded, staff: { ...loaded.staff!, administrator: false } };
  });
  afterAll(() => world.close());
  beforeEach(async () => {
    await withdrawDraft(ground(), priya, 'draft', keys());
    await startDraft(ground(), priya, keys());
  });

  const forEveryone = {
    path: ['clauses', document.clauses.findIndex(({ id }) => id === 'promise.bill'), 'value'],
    value: oneDay,
  };
  const change = { clause: 'promise.bill', value: oneDay, rationale: 'We can.' };
  const at = (clinic: number) => ({
    path: ['clinics', clinic, 'changes', document.clinics[clinic]?.changes?.length ?? 0],
    value: change,
  });
  const save = (
    actor: PersonActor,
    revision: number,
    edit: typeof forEveryone | ReturnType<typeof at>,
  ) => saveDraft(ground(), actor, { revision, change: { edits: [edit] } }, keys());
  const check = (actor: PersonActor) =>
    checkDraft(ground(), actor, { revision: 2, wantedAt: null }, keys());

  test('writes for that clinic, and neither for everyone nor for another', async () => {
    const refused = { refused: { kind: 'not_yours' } };
    expect(await save(george, 1, forEveryone)).toEqual(refused);
    expect(await save(george, 1, at(2))).toEqual(refused);
    expect(await save(george, 1, at(1))).toMatchObject({ done: { revision: 2 } });
  });

  test('approves what concerns that clinic, and someone else is the second', async () => {
    await save(george, 1, at(1));
    expect(await check(george)).toHaveProperty('done');
    expect(await approveDraft(ground(), george, { revision: 2 }, keys())).toMatchObject({
      done: { approvals: 1 },
    });
    expect(await approveDraft(ground(), george, { revision: 2 }, keys())).toEqual({
      refused: { kind: 'already_approved' },
    });
    expect(await approveDraft(ground(), priya, { revision: 2 }, keys())).toMatchObject({
      done: { approvals: 2, version: 2 },
    });
  });

  test('neither approves nor sets aside what concerns everyone or another clinic', async () => {
    for (const edit of [forEveryone, at(2)]) {
      await save(priya, 1, edit);
      expect(await check(priya)).toHaveProperty('done');
      const refused = { refused: { kind: 'not_yours' } };
      expect(await check(george)).toEqual(refused);
      expect(await approveDraft(ground(), george, { revision: 2 }, keys())).toEqual(refused);
      expect(await withdrawDraft(ground(), george, 'draft', keys())).toEqual(refused);
      await withdrawDraft(ground(), priya, 'draft', keys());
      await startDraft(ground(), priya, keys());
    }
  });

  test('does not call off a version for everyone that waits for its date', async () => {
    await save(priya, 1, forEveryone);
    const wantedAt = ground().clock.now() + 86_400_000;
    await checkDraft(ground(), priya, { revision: 2, wantedAt }, keys());
    const other = await world.actor('george-tanaka');
    await approveDraft(ground(), priya, { revision: 2 }, keys());
    const approved = await approveDraft(ground(), other, { revision: 2 }, keys());
    const version = 'done' in approved ? approved.done.version! : 0;
    expect(await withdrawDraft(ground(), george, { version }, keys())).toEqual({
      refused: { kind: 'not_yours' },
    });
    expect(await withdrawDraft(ground(), priya, { version }, keys())).toHaveProperty('done');
  });
});
