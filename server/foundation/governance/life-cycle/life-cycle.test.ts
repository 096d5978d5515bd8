import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../../test/harness/clinic-world.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import {
  approveDraft,
  checkDraft,
  rulesInForce,
  saveDraft,
  startDraft,
  withdrawDraft,
} from '../index.ts';
import { readCharterFile } from '../charter-file.ts';
import { staffingProblems } from './readiness.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const source = readFileSync(
  new URL('../../../../content/charters/riverside.yaml', import.meta.url),
  'utf8',
);
const oneDay = { unit: 'work_days', amount: 1 };

let world: ClinicWorld;
let priya: PersonActor;
let george: PersonActor;
let key = 0;
const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(key += 1)}` });
const ground = () => world.ground;

beforeAll(async () => {
  world = await clinicWorld();
  priya = await world.actor('priya-raman');
  george = await world.actor('george-tanaka');
});
afterAll(() => world.close());
beforeEach(async () => {
  await withdrawDraft(ground(), priya, 'draft', keys());
});

async function pathTo(clause: string): Promise<(string | number)[]> {
  const { document } = await rulesInForce(ground(), world.organizationId);
  return ['clauses', document.clauses.findIndex(({ id }) => id === clause), 'value'];
}

/** Saves one change into a fresh draft and answers the revision it has. */
async function draftWith(clause: string, value: unknown, actor = priya): Promise<number> {
  await startDraft(ground(), actor, keys());
  const change = { edits: [{ path: await pathTo(clause), value }] };
  const saved = await saveDraft(ground(), actor, { revision: 1, change }, keys());
  if (!('done' in saved)) throw new Error(JSON.stringify(saved));
  return saved.done.revision;
}

async function promiseInForce(topic: string) {
  const rules = await rulesInForce(ground(), world.organizationId);
  const charter = rules.forClinic(world.idOf('cli', 'family-medicine'));
  return charter.topics.find(({ id }) => id === topic)!.promise;
}

async function approvedByBoth(revision: number, wantedAt: number | null) {
  expect(await checkDraft(ground(), priya, { revision, wantedAt }, keys())).toHaveProperty('done');
  await approveDraft(ground(), priya, { revision }, keys());
  return approveDraft(ground(), george, { revision }, keys());
}

describe('a change of the rules', () => {
  test('holds after two people approved it and its date has come, and not before', async () => {
    const revision = await draftWith('promise.side-effect', oneDay);
    const wantedAt = ground().clock.now() + 2 * DAY;
    const second = await approvedByBoth(revision, wantedAt);
    expect(second).toMatchObject({ done: { approvals: 2, effectiveAt: wantedAt } });
    ground().clock.advance(2 * DAY - 1000);
    expect(await promiseInForce('side-effect')).toEqual({ unit: 'work_days', amount: 2 });
    ground().clock.advance(2000);
    expect(await promiseInForce('side-effect')).toEqual(oneDay);
  });

  test('keeps every comment and every other line of the text', async () => {
    await draftWith('promise.bill', { unit: 'work_days', amount: 2 });
    const [row] = await world.ask<{ source: string }>(
      "SELECT source FROM charter_draft WHERE state = 'draft'",
    );
    const before = source.split('\n');
    const differing = row!.source.split('\n').filter((line, at) => line !== before[at]);
    expect(differing.filter((line) => !line.includes('amount: 1'))).toEqual([
      '    value: { unit: work_days, amount: 2 }',
    ]);
  });

  test('counts one person once, however often they approve', async () => {
    const revision = await draftWith('promise.bill', { unit: 'work_days', amount: 2 });
    await checkDraft(ground(), priya, { revision, wantedAt: null }, keys());
    await approveDraft(ground(), priya, { revision }, keys());
    const again = await approveDraft(ground(), priya, { revision }, keys());
    expect(again).toEqual({ refused: { kind: 'already_approved' } });
    expect(await world.count('charter_version', 'version > 2')).toBe(0);
  });

  test('is sent once when the button is pressed twice', async () => {
    await startDraft(ground(), priya, keys());
    const change = { edits: [{ path: await pathTo('promise.bill'), value: oneDay }] };
    const same = keys();
    const first = await saveDraft(ground(), priya, { revision: 1, change }, same);
    const repeat = await saveDraft(ground(), priya, { revision: 1, change }, same);
    expect(repeat).toEqual(first);
  });

  test('loses its approvals when the text changes after them', async () => {
    const revision = await draftWith('promise.bill', { unit: 'work_days', amount: 2 });
    await checkDraft(ground(), priya, { revision, wantedAt: null }, keys());
    await approveDraft(ground(), priya, { revision }, keys());
    const change = { edits: [{ path: await pathTo('promise.bill'), value: oneDay }] };
    await saveDraft(ground(), george, { revision, change }, keys());
    const next = { revision: revision + 1 };
    expect(await approveDraft(ground(), george, next, keys())).toMatchObject({
      refused: { kind: 'not_in_this_state' },
    });
    await checkDraft(ground(), george, { ...next, wantedAt: null }, keys());
    expect(await approveDraft(ground(), george, next, keys())).toMatchObject({
      done: { approvals: 1, version: null },
    });
  });
});

describe('a draft that says what is in force', () => {
  const unchanged = { refused: { kind: 'unchanged', since: expect.any(Number) } };
  test('is refused at the check, also with another comment or another look', async () => {
    await startDraft(ground(), priya, keys());
    const same = await checkDraft(ground(), priya, { revision: 1, wantedAt: null }, keys());
    expect(same).toEqual(unchanged);
    const [row] = await world.ask<{ source: string }>(
      "SELECT source FROM charter_draft WHERE state = 'draft'",
    );
    const change = { source: `# Read in May.\n${row!.source}` };
    await saveDraft(ground(), priya, { revision: 1, change }, keys());
    const noted = await checkDraft(ground(), priya, { revision: 2, wantedAt: null }, keys());
    expect(noted).toEqual(unchanged);
    expect(await world.count('charter_draft', "state = 'checked'")).toBe(0);
  });

  test('is refused at the approval too, and becomes no version', async () => {
    await startDraft(ground(), priya, keys());
    await world.ask("UPDATE charter_draft SET state = 'checked' WHERE state = 'draft'");
    const versions = await world.count('charter_version');
    for (const actor of [priya, george])
      expect(await approveDraft(ground(), actor, { revision: 1 }, keys())).toEqual(unchanged);
    expect(
      await world.count(
        'charter_approval a JOIN charter_draft d ON d.id = a.draft_id',
        "d.state = 'checked'",
      ),
    ).toBe(0);
    expect(await world.count('charter_version')).toBe(versions);
  });

  test('is held against the version that waits, which it would follow', async () => {
    const revision = await draftWith('promise.visit', { unit: 'work_days', amount: 2 });
    const { done } = (await approvedByBoth(revision, ground().clock.now() + DAY)) as {
      done: { version: number };
    };
    await startDraft(ground(), priya, keys());
    const wantedAt = ground().clock.now() + 2 * DAY;
    const checked = await checkDraft(ground(), priya, { revision: 1, wantedAt }, keys());
    expect(checked).toEqual({ refused: { kind: 'unchanged', since: done.version } });
    await withdrawDraft(ground(), priya, { version: done.version }, keys());
    // That one called off, the same text is a change again.
    expect(await checkDraft(ground(), priya, { revision: 1, wantedAt }, keys())).toHaveProperty(
      'done',
    );
  });
});

test('the rules in force can be approved again in a later year, which looks the holidays up anew', async () => {
  await startDraft(ground(), priya, keys());
  const nextYear = new Date(ground().clock.now()).getUTCFullYear() + 1;
  const wantedAt = Date.UTC(nextYear, 0, 15);
  const checked = await checkDraft(ground(), priya, { revision: 1, wantedAt }, keys());
  expect(checked).toHaveProperty('done');
  await approveDraft(ground(), priya, { revision: 1 }, keys());
  const approved = await approveDraft(ground(), george, { revision: 1 }, keys());
  const { version } = (approved as { done: { version: number } }).done;
  const last = `document::text LIKE '%${nextYear + 3}-12-25%'`;
  expect(await world.count('charter_version', `version = ${version} AND ${last}`)).toBe(1);
  expect(await world.count('charter_version', `version < ${version} AND ${last}`)).toBe(0);
  await withdrawDraft(ground(), priya, { version }, keys());
});

describe('a wrong change', () => {
  test('saved over someone else’s is refused and names them', async () => {
    const revision = await draftWith('promise.bill', oneDay);
    const change = { edits: [{ path: await pathTo('promise.bill'), value: oneDay }] };
    const stale = await saveDraft(ground(), george, { revision: revision - 1, change }, keys());
    expect(stale).toMatchObject({ refused: { kind: 'changed_elsewhere', by: 'Priya Raman' } });
  });

  test('cannot be approved, tells how many problems it has, and leaves the rules in force', async () => {
    const before = await promiseInForce('bill');
    const revision = await draftWith('promise.bill', { unit: 'work_days', amount: 9 });
    const checked = await checkDraft(ground(), priya, { revision, wantedAt: null }, keys());
    expect(checked).toEqual({ refused: { kind: 'problems', count: 1 } });
    expect(await approveDraft(ground(), george, { revision }, keys())).toHaveProperty('refused');
    expect(await promiseInForce('bill')).toEqual(before);
  });

  test('that is no charter at all is refused with line and column, and nothing is saved', async () => {
    await startDraft(ground(), priya, keys());
    const text = `${source}\nsurprise: true\n`;
    const saved = await saveDraft(
      ground(),
      priya,
      { revision: 1, change: { source: text } },
      keys(),
    );
    expect(saved).toMatchObject({
      refused: { kind: 'unreadable', problems: [{ line: text.split('\n').length - 1, column: 1 }] },
    });
  });

  test('that routes to a team no one works in is stopped', async () => {
    await world.ask(
      "DELETE FROM team_member m USING team t WHERE t.id = m.team_id AND t.slug = 'refills'",
    );
    const revision = await draftWith('promise.bill', { unit: 'work_days', amount: 2 });
    const checked = await checkDraft(ground(), priya, { revision, wantedAt: null }, keys());
    expect(checked).toEqual({ refused: { kind: 'problems', count: 1 } });
    await world.ask(
      'INSERT INTO team_member (organization_id, team_id, person_id) SELECT organization_id, id, $1 FROM team WHERE slug = $2',
      [world.person('tom-nguyen'), 'refills'],
    );
  });
});

test('a clinic that the charter does not name would get the rules of another, and is told', () => {
  const members = new Map<string, number>();
  const { document } = readCharterFile(source);
  const clinicSlugs = [...document!.clinics.map(({ id }) => id), 'night-clinic'];
  const staffing = { organizationSlug: document!.organization, clinicSlugs, members };
  const told = staffingProblems(document!, staffing).filter(({ rule }) => rule === 'clinic');
  expect(told).toEqual([
    {
      rule: 'clinic',
      path: ['clinics'],
      message: 'The charter does not name the clinic "night-clinic". Add it under clinics.',
    },
  ]);
});

describe('a version that waits', () => {
  test('can be called off before its date, and the rules stay as they are', async () => {
    const before = await promiseInForce('visit');
    const revision = await draftWith('promise.visit', oneDay);
    const wantedAt = ground().clock.now() + DAY;
    const { done } = (await approvedByBoth(revision, wantedAt)) as {
      done: { version: number };
    };
    const version = { version: done.version };
    expect(await withdrawDraft(ground(), george, version, keys())).toHaveProperty('done');
    ground().clock.advance(2 * DAY);
    expect(await promiseInForce('visit')).toEqual(before);
  });

  test('cannot be called off once it holds', async () => {
    const revision = await draftWith('promise.visit', oneDay);
    const { done } = (await approvedByBoth(revision, null)) as { done: { version: number } };
    expect(await withdrawDraft(ground(), george, { version: done.version }, keys())).toEqual({
      refused: { kind: 'too_late_to_withdraw' },
    });
  });

  test('keeps the date for which the first person approved it', async () => {
    const revision = await draftWith('promise.papers', { unit: 'work_days', amount: 2 });
    const wantedAt = ground().clock.now() + 5 * DAY;
    await checkDraft(ground(), priya, { revision, wantedAt }, keys());
    // Until someone has approved it, another date can be asked for.
    const later = { revision, wantedAt: wantedAt + DAY };
    expect(await checkDraft(ground(), priya, later, keys())).toHaveProperty('done');
    await approveDraft(ground(), priya, { revision }, keys());
    const sooner = await checkDraft(ground(), george, { revision, wantedAt: null }, keys());
    expect(sooner).toEqual({ refused: { kind: 'approved_already' } });
    const { done } = (await approveDraft(ground(), george, { revision }, keys())) as {
      done: { version: number; effectiveAt: number };
    };
    expect(done.effectiveAt).toBe(wantedAt + DAY);
    await withdrawDraft(ground(), george, { version: done.version }, keys());
  });

  test('is not overtaken by one that would take effect before it', async () => {
    const revision = await draftWith('promise.papers', { unit: 'work_days', amount: 2 });
    const wantedAt = ground().clock.now() + 5 * DAY;
    await approvedByBoth(revision, wantedAt);
    const next = await draftWith('promise.papers', oneDay);
    const checked = await checkDraft(ground(), priya, { revision: next, wantedAt: null }, keys());
    expect(checked).toEqual({ refused: { kind: 'too_early', waitsUntil: wantedAt } });
  });
});

test('two people who begin at once work on one draft', async () => {
  const both = await Promise.all([
    startDraft(ground(), priya, keys()),
    startDraft(ground(), george, keys()),
  ]);
  expect(both[0]).toEqual(both[1]);
  expect(both[0]).toHaveProperty('done');
});

test('the database lets no one else read or write a draft', async () => {
  await startDraft(ground(), priya, keys());
  const dana = await world.actor('dana-whitfield');
  const started = await startDraft(ground(), dana, keys()).catch((error: Error) => error);
  expect(started).toBeInstanceOf(Error);
});
