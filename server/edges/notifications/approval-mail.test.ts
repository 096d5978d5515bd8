import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { clinicWorld, type ClinicWorld } from '../../../test/harness/clinic-world.ts';
import {
  approveDraft,
  checkDraft,
  rulesInForce,
  saveDraft,
  startDraft,
  withdrawDraft,
  type ApprovalWanted,
} from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { deliverDueMail, noteForMail, type Mail } from './index.ts';

let world: ClinicWorld;
let priya: PersonActor;
let george: PersonActor;
let beatriz: PersonActor;
let carried: Mail[] = [];
const carrier = {
  way: 'folder' as const,
  carry: async (mail: Mail) => void carried.push(mail),
  close: () => undefined,
};
let key = 0;
const keys = () => ({ requestId: 'test', idempotencyKey: `key-${(key += 1)}` });
const ground = () => world.ground;

beforeAll(async () => {
  world = await clinicWorld();
  priya = await world.actor('priya-raman');
  george = await world.actor('george-tanaka');
  // She leads one clinic and decides for that clinic alone.
  beatriz = await world.actor('beatriz-solano');
});
afterAll(() => world.close());
beforeEach(async () => {
  await withdrawDraft(ground(), priya, 'draft', keys());
  await world.ask('DELETE FROM outbox');
  await world.ask('DELETE FROM notification');
  carried = [];
});

/** A draft that differs for one clinic, or for everyone, and the revision it has. */
async function draft(clinic?: string): Promise<number> {
  await startDraft(ground(), priya, keys());
  const { document } = await rulesInForce(ground(), world.organizationId);
  const value = { unit: 'work_days', amount: 2 };
  const clause = document.clauses.findIndex(({ id }) => id === 'promise.bill');
  const at = document.clinics.findIndex(({ id }) => id === clinic);
  const own = document.clinics[at]?.changes?.length ?? 0;
  const change = { clause: 'promise.bill', value, rationale: 'We can.' };
  const edit =
    clinic === undefined
      ? { path: ['clauses', clause, 'value'], value }
      : { path: ['clinics', at, 'changes', own], value: change };
  const saved = await saveDraft(
    ground(),
    priya,
    { revision: 1, change: { edits: [edit] } },
    keys(),
  );
  if (!('done' in saved)) throw new Error(JSON.stringify(saved));
  return saved.done.revision;
}

const check = (actor: PersonActor, revision: number, wantedAt: number | null = null) =>
  checkDraft(ground(), actor, { revision, wantedAt }, keys());
const approve = (actor: PersonActor, revision: number, same = keys()) =>
  approveDraft(ground(), actor, { revision }, same);

/** Lets what was committed be noted; `times` as often as the outbox may hand it over. */
async function note(times = 1): Promise<void> {
  const events = await world.ask<ApprovalWanted>(
    `SELECT kind, organization_id AS "organizationId", extract(epoch FROM created_at)::float8 * 1000 AS at, payload->>'personId' AS "personId",
       payload->>'draftId' AS "draftId", (payload->>'revision')::int AS revision
     FROM outbox WHERE kind = 'governance.approval_wanted' ORDER BY id`,
  );
  for (let time = 0; time < times; time += 1) await noteForMail(ground()).react(events);
}

async function told(): Promise<string[]> {
  await note();
  await deliverDueMail(ground(), carrier);
  return carried.map(({ to }) => to.split('@')[0] ?? '').toSorted();
}

test('asking for approval tells everyone else who may give one, and nobody whose clinics it does not concern', async () => {
  await check(priya, await draft());
  expect(await told()).toEqual(['george.tanaka']);
  carried = [];
  await withdrawDraft(ground(), priya, 'draft', keys());
  await check(priya, await draft('pediatrics'));
  expect(await told()).toEqual(['beatriz.solano', 'george.tanaka']);
});

test('of one text each person is told once, however often it is asked, approved or handed over', async () => {
  const revision = await draft('pediatrics');
  await check(priya, revision);
  await check(priya, revision, ground().clock.now() + 86_400_000);
  const same = keys();
  await approve(beatriz, revision, same);
  await approve(beatriz, revision, same);
  const wanted = await world.count('outbox', "kind = 'governance.approval_wanted'");
  await approve(beatriz, revision, same);
  expect(await world.count('outbox', "kind = 'governance.approval_wanted'")).toBe(wanted);
  await note(2);
  // Priya asked and has not approved yet, so the first approval tells her.
  expect(await told()).toEqual(['george.tanaka', 'priya.raman']);
  expect(await told()).toEqual(['george.tanaka', 'priya.raman']);
});

test('another text is another decision: whoever approved the one before is told', async () => {
  const revision = await draft('pediatrics');
  await check(priya, revision);
  await approve(beatriz, revision);
  await told();
  carried = [];
  await saveDraft(
    ground(),
    priya,
    { revision, change: { edits: [{ path: ['clauses', 0, 'rationale'], value: 'Another.' }] } },
    keys(),
  );
  await check(george, revision + 1);
  expect(await told()).toEqual(['priya.raman']);
});

test.each([
  ['they have approved it', (revision: number) => approve(george, revision)],
  ['it was set aside', () => withdrawDraft(ground(), priya, 'draft', keys())],
])('nobody is told of an approval that is not wanted any more: %s', async (_, meanwhile) => {
  const revision = await draft();
  await check(priya, revision);
  await note();
  await meanwhile(revision);
  await deliverDueMail(ground(), carrier);
  expect(carried).toEqual([]);
});

test('nobody is told when the check refuses the draft', async () => {
  const revision = await draft();
  expect(await check(priya, revision + 1)).toHaveProperty('refused');
  expect(await told()).toEqual([]);
});

test('the mail says that a change waits, and nothing of it', async () => {
  await check(priya, await draft());
  await told();
  expect(carried[0]?.subject).toBe('A change of the rules waits for approval');
  expect(carried[0]?.text).toContain(`${ground().config.baseUrl}/sign-in`);
  expect(carried[0]?.text).not.toMatch(/bill|Priya|Raman|Riverside|charter\/changes/i);
});
