import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newId } from '#platform/ids/index.ts';
import { requestReset, setPasswordByLink, signIn } from '#foundation/identity/index.ts';
import { peopleWorld } from '../../../test/harness/people-world.ts';
import { createMailCarrier, deliverDueMail, noteForMail, type MailCarrier } from './index.ts';

const canary = 'CANARYrash';
const world = await peopleWorld();
const { ground } = world;
const organizationId = await world.addOrganization(`org-${canary}`);
const clinicId = await world.addClinic(organizationId, `clinic-${canary}`);
const teamId = newId('tea');
await world.ask(
  `INSERT INTO team (organization_id, id, slug, names) VALUES ($1, $2, 'nurses', '{}')`,
  [organizationId, teamId],
);
const reaction = noteForMail(ground);

const received: { to: string; raw: string }[] = [];
let answer: { rcpt?: number; data?: number } = {};
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS', 'AUTH'],
  onRcptTo: (_address, _session, done) =>
    done(answer.rcpt ? Object.assign(new Error(canary), { responseCode: answer.rcpt }) : null),
  onData: (stream, session, done) => {
    let raw = '';
    stream.on('data', (chunk: Buffer) => (raw += chunk.toString('utf8')));
    stream.on('end', () => {
      if (answer.data) return done(Object.assign(new Error(canary), { responseCode: answer.data }));
      received.push({
        to: session.envelope.rcptTo[0]?.address ?? '',
        raw: raw.replaceAll('=\r\n', ''),
      });
      return done();
    });
  },
});
await new Promise<void>((up) => mailServer.listen(0, '127.0.0.1', up));
const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;
const carrierTo = (port: number, patienceMs = 2_000) =>
  createMailCarrier({ ...ground.config, smtpUrl: `smtp://127.0.0.1:${port}` }, patienceMs);
const carriers: MailCarrier[] = [carrierTo(portOf(mailServer.server))];
const carrier = carriers[0] as MailCarrier;

afterAll(async () => {
  for (const open of carriers) open.close();
  mailServer.close();
  await world.close();
});
beforeEach(async () => {
  received.length = 0;
  answer = {};
  await world.ask('DELETE FROM notification');
});

let people = 0;
async function patient(language = 'en') {
  people += 1;
  const email = `reader${String(people).padStart(3, '0')}@example.org`;
  const added = await world.addPerson(organizationId, {
    email,
    name: `Ana ${canary}`,
    language,
    patientOf: clinicId,
    password: 'three quiet herons',
  });
  return { ...added, email };
}

async function thread(patientId: string, more: { openedBy?: string; visibility?: string } = {}) {
  const id = newId('thr');
  await world.ask(
    `INSERT INTO thread (organization_id, id, patient_id, patient_name, clinic_id, opened_by, visibility, topic_id, topic_kind,
      subject, language, public_status, team_id, asked_at, charter_version, last_message_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $4, 'symptom', $4, 'en', 'waiting_for_you', $8, now(), 1, now())`,
    [
      organizationId,
      id,
      patientId,
      canary,
      clinicId,
      more.openedBy ?? patientId,
      more.visibility ?? 'participants',
      teamId,
    ],
  );
  return id;
}

async function reply(threadId: string, patientId: string, releaseAt = ground.clock.now()) {
  const messageId = newId('msg');
  await world.ask(
    `INSERT INTO message (organization_id, id, thread_id, patient_id, clinic_id, opened_by, visibility, side, author_id, author_name,
      author_role, body, sent_at, release_at)
     VALUES ($1, $2, $3, $4, $5, $4, 'participants', 'team', 'per_x', $6, 'nurse', $6, to_timestamp($7 / 1000.0), to_timestamp($7 / 1000.0))`,
    [organizationId, messageId, threadId, patientId, clinicId, canary, releaseAt],
  );
  const event = {
    kind: 'messaging.reply_sent',
    organizationId,
    at: ground.clock.now(),
    threadId,
    messageId,
    releaseAt,
  } as const;
  return { messageId, event };
}

async function replied(more: Parameters<typeof thread>[1] & { language?: string } = {}) {
  const someone = await patient(more.language);
  const threadId = await thread(someone.personId, more);
  const { messageId, event } = await reply(threadId, someone.personId);
  return { ...someone, threadId, messageId, event };
}

const rows = () =>
  world.ask<{ state: string; attempts: number; last_error: string | null; wait: number }>(
    `SELECT state, attempts, last_error, round(extract(epoch FROM next_attempt_at) * 1000)::float8 AS wait FROM notification ORDER BY created_at, id`,
  );

test('an event that is delivered twice makes one mail', async () => {
  const { event, email } = await replied();
  await reaction.react([event, event]);
  await reaction.react([event]);
  await deliverDueMail(ground, carrier);
  await deliverDueMail(ground, carrier);
  expect(received.map(({ to }) => to)).toEqual([email]);
});

test('two workers at once send one mail', async () => {
  const { event } = await replied();
  await reaction.react([event]);
  await Promise.all([deliverDueMail(ground, carrier), deliverDueMail(ground, carrier)]);
  expect(received).toHaveLength(1);
});

test.each([
  ['en', 'You have a message from your care team'],
  ['es', 'Tiene un mensaje de su equipo'],
  ['es-MX', 'Tiene un mensaje de su equipo'],
  ['tlh', 'You have a message from your care team'],
])(
  'a mail speaks the language of its reader (%s) and holds nothing of the message',
  async (language, subject) => {
    const { event } = await replied({ language });
    await reaction.react([event]);
    await deliverDueMail(ground, carrier);
    const raw = received[0]?.raw ?? '';
    expect(raw).toContain(`Subject: ${subject}`);
    expect(raw).toContain(`${ground.config.baseUrl}/sign-in`);
    expect(raw).not.toContain(canary);
  },
);

test('a mail waits for the release of the reply, and for nothing when it was taken back', async () => {
  const someone = await patient();
  const threadId = await thread(someone.personId);
  const releaseAt = ground.clock.now() + 8_000;
  const kept = await reply(threadId, someone.personId, releaseAt);
  const withdrawn = await reply(threadId, someone.personId, releaseAt);
  await reaction.react([kept.event, withdrawn.event]);
  await deliverDueMail(ground, carrier);
  expect(received).toHaveLength(0);
  await world.ask('DELETE FROM message WHERE id = $1', [withdrawn.messageId]);
  ground.clock.advance(8_000);
  await deliverDueMail(ground, carrier);
  expect(received).toHaveLength(1);
});

test('a reply that asks for more tells once, though it also changes whose turn it is', async () => {
  const { event, threadId } = await replied();
  const turn = { ...event, kind: 'messaging.status_changed', status: 'waiting_for_you' } as const;
  await reaction.react([turn, event]);
  ground.clock.advance(300_000);
  await deliverDueMail(ground, carrier);
  expect(received).toHaveLength(1);
  ground.clock.advance(3_600_000);
  await reaction.react([{ ...turn, threadId, at: ground.clock.now() }]);
  ground.clock.advance(300_000);
  await deliverDueMail(ground, carrier);
  expect(received).toHaveLength(2);
});

test('of a confidential thread only the one who opened it is told; of others also who may act for the patient', async () => {
  const child = await patient();
  const mother = await patient();
  await world.ask(
    `INSERT INTO proxy_grant (organization_id, id, patient_id, proxy_id, relation) VALUES ($1, $2, $3, $4, 'mother')`,
    [organizationId, newId('not'), child.personId, mother.personId],
  );
  for (const visibility of ['confidential', 'participants']) {
    received.length = 0;
    const { event } = await reply(await thread(child.personId, { visibility }), child.personId);
    await reaction.react([event]);
    await deliverDueMail(ground, carrier);
    const told = visibility === 'confidential' ? [child.email] : [child.email, mother.email];
    expect(received.map(({ to }) => to).toSorted()).toEqual(told);
  }
  const { event } = await reply(await thread(child.personId), child.personId);
  await reaction.react([event]);
  received.length = 0;
  await world.ask('UPDATE proxy_grant SET revoked_at = now()');
  await deliverDueMail(ground, carrier);
  expect(received.map(({ to }) => to)).toEqual([child.email]);
});

test('a mail server that says "later" gets the mail later, in growing steps', async () => {
  const { event } = await replied();
  await reaction.react([event]);
  answer = { rcpt: 451 };
  const waits: number[] = [];
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const before = ground.clock.now();
    expect((await deliverDueMail(ground, carrier)).down).toBeUndefined();
    const [row] = await rows();
    waits.push(Math.round(((row?.wait ?? 0) - before) / 1000));
    ground.clock.set(row?.wait ?? 0);
    ground.clock.advance(1);
  }
  expect(waits).toEqual([30, 60, 120]);
  answer = {};
  await deliverDueMail(ground, carrier);
  expect(received).toHaveLength(1);
});

test.each([{ rcpt: 550 }, { data: 554 }])(
  'a mail that is refused for good (%j) stands on the list of what was given up',
  async (refusal) => {
    const { event } = await replied();
    await reaction.react([event]);
    answer = refusal;
    await deliverDueMail(ground, carrier);
    const [row] = await rows();
    expect(row?.state).toBe('given_up');
    expect(row?.last_error).toMatch(/^(EENVELOPE|EMESSAGE) 55[04]$/);
  },
);

test('a mail server that refuses connections or says nothing stops the round after one try, and loses no mail', async () => {
  const hole: Server = createServer(() => undefined);
  await new Promise<void>((up) => hole.listen(0, '127.0.0.1', up));
  const closed = createServer();
  await new Promise<void>((up) => closed.listen(0, '127.0.0.1', up));
  const refusingPort = portOf(closed);
  closed.close();
  const events = [await replied(), await replied(), await replied()].map(({ event }) => event);
  await reaction.react(events);
  for (const port of [refusingPort, portOf(hole)]) {
    const down = carrierTo(port, 300);
    carriers.push(down);
    const round = await deliverDueMail(ground, down);
    expect(round).toEqual({ sent: 0, down: expect.stringMatching(/^E/) });
    expect((await rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'waiting']);
  }
  expect((await rows()).reduce((sum, row) => sum + row.attempts, 0)).toBe(2);
  hole.close();
  ground.clock.advance(60_000);
  expect(await deliverDueMail(ground, carrier)).toEqual({ sent: 3, down: undefined });
});

test('after its time a mail that could never be sent is given up, not forgotten', async () => {
  const { event } = await replied();
  await reaction.react([event]);
  answer = { rcpt: 451 };
  ground.clock.advance(97 * 3_600_000);
  await deliverDueMail(ground, carrier);
  expect((await rows())[0]).toMatchObject({ state: 'given_up', last_error: 'EENVELOPE 451' });
});

test('a forgotten password: the mailed link sets a new one, once', async () => {
  const { email } = await patient();
  await requestReset(ground, { email, address: '10.4.0.1', requestId: 'req' });
  const wish = ground.published.findLast(({ kind }) => kind === 'identity.link_wanted');
  await reaction.react([wish as never]);
  await deliverDueMail(ground, carrier);
  const raw = received[0]?.raw ?? '';
  const token = /\/set-password\/([\w-]{43})/.exec(raw)?.[1] ?? '';
  const set = (password: string) =>
    setPasswordByLink(ground, { token, password, requestId: 'req' });
  expect(await set('reader')).toEqual({ kind: 'refused', problem: 'too_short' });
  expect(await set('walnut river lamp')).toMatchObject({ kind: 'set' });
  expect(await set('another river lamp')).toEqual({ kind: 'spent' });
  const outcome = await signIn(ground, {
    email,
    password: 'walnut river lamp',
    address: '10.4.0.1',
    requestId: 'req',
  });
  expect(outcome.kind).toBe('signed_in');
});

test('without a mail server each mail is kept as a file that only we can read', async () => {
  const { event, email } = await replied();
  await reaction.react([event]);
  const dataDir = mkdtempSync(join(tmpdir(), 'parley-mail-'));
  const folder = createMailCarrier({ ...ground.config, smtpUrl: undefined, dataDir });
  await deliverDueMail(ground, folder);
  const [file = ''] = readdirSync(join(dataDir, 'outbox'));
  const raw = readFileSync(join(dataDir, 'outbox', file), 'utf8');
  expect(file).toMatch(/^ntf_\w+\.eml$/);
  expect(raw).toContain(`To: ${email}`);
  expect(raw).not.toContain(canary);
});
