import { afterAll, expect, test } from 'vitest';
import { peopleWorld } from '../../../../test/harness/people-world.ts';
import { loadActor, type PersonActor } from '../index.ts';
import { endRecord } from './end-record.ts';
import { rowsOf } from './admin.views.ts';
import { readFile } from './import-file.ts';
import { recordKinds } from './kinds.ts';
import type { KindName, RecordKind } from './record-kind.ts';
import { saveRecords } from './save-records.ts';

const world = await peopleWorld();
const { ground } = world;
afterAll(() => world.close());

const kinds = recordKinds(['en', 'es']);
const kindOf = (name: KindName) => kinds.find((kind) => kind.name === name) as RecordKind;
const requestId = 'req';

async function administrator(slug: string): Promise<PersonActor> {
  const organizationId = await world.addOrganization(slug);
  const person = await world.addPerson(organizationId, {
    email: `admin@${slug}.example`,
    staff: { role: 'administrator', administrator: true },
  });
  return actorOf({ organizationId, ...person });
}

async function actorOf(who: { organizationId: string; personId: string; accountId: string }) {
  const actor = await loadActor(ground.database, { ...who, sessionId: 'ses' });
  if (actor === undefined) throw new Error('no such person');
  return actor;
}

async function importText(actor: PersonActor, name: KindName, text: string) {
  const kind = kindOf(name);
  const file = readFile(kind, text);
  if (file.kind === 'problem') throw new Error(file.problem);
  const outcome = await saveRecords(ground, actor, kind, {
    rows: file.rows,
    target: 'any',
    requestId,
  });
  const problems = outcome.problems.map(({ line, column, code }) => `${line} ${column} ${code}`);
  return { ...outcome, problems };
}

const files: readonly [KindName, string][] = [
  ['clinics', 'clinic,name\nfamily,Family Medicine\npediatrics,Pediatrics'],
  [
    'teams',
    'team,name_en,name_es,clinic\nnurses,Family nurses,Enfermería,family\nfront,Front desk,,',
  ],
  [
    'staff',
    'email,given_name,family_name,role,clinics,teams\ndana@n.example,Dana,Ruiz,nurse,family;pediatrics,nurses\njoy@n.example,Joy,Lee,front_desk,family,front',
  ],
  [
    'patients',
    'record_number,clinic,given_name,family_name,birth_date,language,phone,email\n' +
      '0001,family,Ana,Reyes,1/31/1980,es,+1 555 0100,Ana@x.example\n0002,pediatrics,Leo,Reyes,2015-05-06,es,,',
  ],
  ['care', 'record_number,staff_email,relation\n0001,dana@n.example,nurse'],
  [
    'proxies',
    'record_number,proxy_email,given_name,family_name,relation,rights\n0002,ana@x.example,Ana,Reyes,mother,read_and_write',
  ],
];

test('a clinic is set up from six files, and the same files again change nothing', async () => {
  const actor = await administrator('setup');
  for (const [name, text] of files) {
    const { created, problems } = await importText(actor, name, text);
    expect([name, problems, created]).toEqual([
      name,
      [],
      name === 'care' || name === 'proxies' ? 1 : 2,
    ]);
  }
  ground.published.length = 0;
  for (const [name, text] of files) {
    const again = await importText(actor, name, text);
    expect([name, again.created, again.changed, again.problems]).toEqual([name, 0, 0, []]);
  }
  expect(ground.published).toEqual([]);
});

test('lists name clinics and people by their names', async () => {
  const actor = await administrator('named');
  for (const [name, text] of files) await importText(actor, name, text);
  const listOf = (name: KindName) =>
    ground.database.transaction(actor.scope, async (tx) => {
      const { records } = await kindOf(name).read(tx, actor.organizationId, {});
      return rowsOf(kindOf(name), records).map(({ cells }) => cells.join(' | '));
    });
  expect(await listOf('care')).toEqual(['Ana Reyes | 0001 | Dana Ruiz | nurse']);
  expect(await listOf('proxies')).toEqual([
    'Leo Reyes | 0002 | Ana Reyes | mother | read_and_write | ',
  ]);
  expect((await listOf('teams'))[1]).toBe('Family nurses | nurses | Family Medicine | no');
  expect((await listOf('patients'))[1]).toBe('Leo Reyes | 2015-05-06 | 0002 | Pediatrics');
  expect(await listOf('staff')).toContain('Joy Lee | front_desk | joy@n.example | no');
});

test('who may act for a child is the person who already has a log-in, with their rights as of now', async () => {
  const [ana] = await world.ask<{ organization_id: string; person_id: string; id: string }>(
    "SELECT * FROM account WHERE email = 'ana@x.example'",
  );
  if (ana === undefined) throw new Error('no account');
  const who = { organizationId: ana.organization_id, personId: ana.person_id, accountId: ana.id };
  const { proxyFor, ownClinicId } = await actorOf(who);
  expect(ownClinicId).not.toBeNull();
  expect(proxyFor).toMatchObject([
    { patientName: 'Leo Reyes', relation: 'mother', mayWrite: true },
  ]);
});

test('a file with mistakes tells all of them at once and changes nothing', async () => {
  const actor = await administrator('mistakes');
  for (const [name, text] of files.slice(0, 3)) await importText(actor, name, text);
  const before = await world.ask('SELECT count(*) FROM person');
  const { problems } = await importText(
    actor,
    'patients',
    [
      'record_number;clinic;given_name;family_name;birth_date;email',
      '1;family;Ana;Reyes;1980-02-30;ana@x.example',
      ';nowhere;Leo;Reyes;2090-01-01;leo',
      '2;family;"Li\u202en";Ho;1970-01-01;',
      '3;family;Ho;Li;1970-01-01;dana@n.example',
      '1;family;Ana;Reyes;1980-02-03;',
      '4;family;Right;Person;1970-01-01;right@x.example',
      '5;family;Wrong;Sibling;1971-01-01;right@x.example',
    ].join('\n'),
  );
  expect(problems).toEqual([
    '2 birth_date not_date',
    '3 record_number missing',
    '3 clinic not_known',
    '3 email not_email',
    '4 given_name odd_sign',
    '5 email email_taken',
    '6 record_number twice',
  ]);
  expect(await world.ask('SELECT count(*) FROM person')).toEqual(before);
});

test("a parent's address on a child's record is refused, and the child's own as a parent's", async () => {
  const actor = await administrator('collision');
  for (const [name, text] of files.slice(0, 4)) await importText(actor, name, text);
  const head = 'record_number,clinic,given_name,family_name,birth_date,email\n';
  const child = await importText(
    actor,
    'patients',
    `${head}0002,pediatrics,Leo,Reyes,2015-05-06,ana@x.example`,
  );
  expect(child.problems).toEqual(['2 email email_taken']);
  const proxy = 'record_number,proxy_email,given_name,family_name,relation,rights\n';
  const self = await importText(
    actor,
    'proxies',
    `${proxy}0001,ana@x.example,Ana,Reyes,mother,read`,
  );
  expect(self.problems).toEqual(['2 proxy_email own_email']);
});

test('columns that a file leaves out keep what is stored', async () => {
  const actor = await administrator('partial');
  for (const [name, text] of files.slice(0, 4)) await importText(actor, name, text);
  const outcome = await importText(actor, 'patients', 'record_number,phone\n0001,555 0199');
  expect(outcome).toMatchObject({ changed: 1, problems: [] });
  const { records } = await ground.database.transaction(actor.scope, (tx) =>
    kindOf('patients').read(tx, actor.organizationId, { search: '0001' }),
  );
  expect(records[0]?.values).toMatchObject({
    phone: '555 0199',
    email: 'ana@x.example',
    language: 'es',
  });
});

test('ending a staff member takes their rights at once, tells the others who listen, and keeps the record', async () => {
  const actor = await administrator('ending');
  for (const [name, text] of files.slice(0, 3)) await importText(actor, name, text);
  const [dana] = await world.ask<{ person_id: string; id: string }>(
    "SELECT * FROM account WHERE email = 'dana@n.example' AND organization_id = $1",
    [actor.organizationId],
  );
  const personId = dana?.person_id ?? '';
  const who = { organizationId: actor.organizationId, personId, accountId: dana?.id ?? '' };
  expect((await actorOf(who)).staff?.teams).toHaveLength(1);
  ground.published.length = 0;
  expect(await endRecord(ground, actor, kindOf('staff'), { id: personId, requestId })).toBe(true);
  expect((await actorOf(who)).staff).toBeNull();
  expect(ground.published).toMatchObject([{ kind: 'people.right_changed', personId }]);
});

test('the last administrator cannot be ended, nor stop being one', async () => {
  const actor = await administrator('alone');
  const staff = kindOf('staff');
  expect(await endRecord(ground, actor, staff, { id: actor.personId, requestId })).toBe(false);
  const demoted = await saveRecords(ground, actor, staff, {
    rows: [{ line: 1, values: { administrator: 'no' } }],
    target: { id: actor.personId },
    requestId,
  });
  expect(demoted.problems).toMatchObject([{ code: 'last_administrator' }]);
});

test('a right to act for someone ends after its last day on the clinic’s calendar, and when it is revoked', async () => {
  const actor = await administrator('expiry');
  for (const [name, text] of files.slice(0, 4)) await importText(actor, name, text);
  const proxies = kindOf('proxies');
  const save = (last_day: string) =>
    saveRecords(ground, actor, proxies, {
      rows: [
        {
          line: 1,
          values: {
            record_number: '0002',
            proxy_email: 'ana@x.example',
            given_name: 'Ana',
            family_name: 'Reyes',
            relation: 'mother',
            rights: 'read',
            last_day,
          },
        },
      ],
      target: 'any',
      requestId,
    });
  expect((await save('2020-01-01')).problems).toMatchObject([{ code: 'in_past' }]);
  const { id } = await save('2099-12-31');
  const [grant] = await world.ask<{ at: string }>(
    `SELECT to_char(expires_at AT TIME ZONE 'America/Chicago', 'YYYY-MM-DD HH24:MI') AS at FROM proxy_grant WHERE organization_id = $1`,
    [actor.organizationId],
  );
  expect(grant?.at).toBe('2100-01-01 00:00');
  const [stored] = (
    await ground.database.transaction(actor.scope, (tx) =>
      proxies.read(tx, actor.organizationId, {}),
    )
  ).records;
  expect(stored?.values['last_day']).toBe('2099-12-31');
  await endRecord(ground, actor, proxies, { id: id ?? '', requestId });
  const [revoked] = await world.ask<{ revoked_at: Date | null }>(
    'SELECT revoked_at FROM proxy_grant WHERE organization_id = $1',
    [actor.organizationId],
  );
  expect(revoked?.revoked_at).not.toBeNull();
});

test('what a charter names keeps its short name; a form for a new record does not change an old one', async () => {
  const actor = await administrator('names');
  const clinics = kindOf('clinics');
  const save = (target: 'new' | { id: string }, clinic: string) =>
    saveRecords(ground, actor, clinics, {
      rows: [{ line: 1, values: { clinic, name: 'North' } }],
      target,
      requestId,
    });
  const { id } = await save('new', 'north');
  expect((await save('new', 'north')).problems).toMatchObject([{ code: 'exists' }]);
  expect((await save({ id: id ?? '' }, 'south')).problems).toMatchObject([{ code: 'fixed' }]);
});

test('an administrator of one organization changes nothing in another', async () => {
  const [here, there] = [await administrator('here'), await administrator('there')];
  await importText(there, 'clinics', 'clinic,name\nfar,Far away');
  const { records } = await ground.database.transaction(here.scope, (tx) =>
    kindOf('clinics').read(tx, there.organizationId, {}),
  );
  expect(records).toEqual([]);
});

test('someone who does not administer can neither read nor write what administrators keep', async () => {
  const actor = await administrator('nurse');
  for (const [name, text] of files.slice(0, 3)) await importText(actor, name, text);
  const [dana] = await world.ask<{ person_id: string; id: string }>(
    "SELECT * FROM account WHERE email = 'dana@n.example' AND organization_id = $1",
    [actor.organizationId],
  );
  const nurse = await actorOf({
    organizationId: actor.organizationId,
    personId: dana?.person_id ?? '',
    accountId: dana?.id ?? '',
  });
  await expect(importText(nurse, 'clinics', 'clinic,name\nmine,Mine')).rejects.toThrow(
    'row-level security',
  );
});

test('a file of two thousand patients comes in, and again is known', async () => {
  const actor = await administrator('large');
  await importText(actor, 'clinics', 'clinic,name\nfamily,Family');
  const lines = Array.from(
    { length: 2_000 },
    (_, index) => `${index},family,Given${index},Family${index},1980-01-01,p${index}@x.example`,
  );
  const text = `record_number,clinic,given_name,family_name,birth_date,email\n${lines.join('\n')}`;
  expect(await importText(actor, 'patients', text)).toMatchObject({ created: 2_000 });
  expect(await importText(actor, 'patients', text)).toMatchObject({ unchanged: 2_000 });
}, 60_000);
