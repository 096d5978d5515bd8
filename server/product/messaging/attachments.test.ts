import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createHttpServer } from '#platform/http/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { Actor, PersonActor } from '#foundation/people/index.ts';
import { clinicWorld, type ClinicWorld } from '../../../test/harness/clinic-world.ts';
import { attachmentRoutes } from './attachment.routes.ts';
import { discardDraft, startReplyDraft } from './start-draft.ts';
import { sendMessage, sweepAttachments } from './index.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'parley-attachments-'));
let world: ClinicWorld;
let http: Awaited<ReturnType<typeof createHttpServer>>;
let marisol: PersonActor;
const actors = new Map<string, Actor>();

beforeAll(async () => {
  world = await clinicWorld();
  world.ground.config = { ...world.ground.config, dataDir };
  marisol = await world.actor('marisol-vega');
  for (const key of [
    'marisol-vega',
    'elena-vega',
    'hannah-petrov',
    'dana-whitfield',
    'kofi-mensah',
  ])
    actors.set(key, await world.actor(key));
  http = await createHttpServer<Actor>({
    baseUrl: 'http://localhost:8080',
    log: world.ground.log,
    routes: attachmentRoutes(world.ground),
    assetsFolder: dataDir,
    authenticate: async (request) => actors.get(String(request.headers['x-person'])) as Actor,
    hasSession: () => false,
    render: async (page, view) => JSON.stringify({ page, view }),
    errorPage: async (status, code) => JSON.stringify({ status, code }),
    refused: async () => {},
    onFault: (error) => {
      throw error;
    },
  });
});
afterAll(async () => {
  await http.close();
  await world.close();
  rmSync(dataDir, { recursive: true, force: true });
});

const jpeg = (side = 60) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#a53' } })
    .withExif({ IFD3: { GPSLatitude: '44/1 58/1 40/1', GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n');
const draftOf = (about = marisol) => world.draft(about, { body: 'A rash since Monday.' });
const onDisk = () =>
  readdirSync(join(dataDir, 'attachments'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

interface Sending {
  name?: string;
  fields?: Record<string, string>;
  as?: string;
  accept?: string;
}

function add(draftId: string, file: Buffer | undefined, sending: Sending = {}) {
  const {
    name = 'rash.jpg',
    fields = {},
    as = 'marisol-vega',
    accept = 'application/json',
  } = sending;
  const edge = 'b0undary';
  const parts = Object.entries(fields).map(([field, value]) =>
    Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${field}"\r\n\r\n${value}\r\n`),
  );
  if (file !== undefined) {
    const head = `content-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: image/jpeg`;
    parts.push(Buffer.from(`--${edge}\r\n${head}\r\n\r\n`), Buffer.from(file), Buffer.from('\r\n'));
  }
  const payload = Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)]);
  const headers = {
    'content-type': `multipart/form-data; boundary=${edge}`,
    accept,
    'x-person': as,
  };
  return http.inject({ method: 'POST', url: `/write/${draftId}/attachments`, payload, headers });
}
const get = (id: string, as = 'marisol-vega') =>
  http.inject({
    method: 'GET',
    url: `/attachments/${id}`,
    headers: { 'x-person': as, accept: 'application/json' },
  });
async function added(draftId: string, file: Buffer, sending: Sending = {}): Promise<string> {
  const answer = await add(draftId, file, sending);
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().added[0].id;
}
async function send(draftId: string) {
  const outcome = await sendMessage(world.ground, marisol, {
    draftId,
    safetySeen: true,
    requestId: 'test',
  });
  if (outcome.kind !== 'sent') throw new Error(outcome.kind);
  return outcome;
}

test('a photo is kept without its place, shown inline, and nothing can run in it', async () => {
  const id = await added(await draftOf(), await jpeg());
  const answer = await get(id);
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'image/jpeg',
    'content-length': String(answer.rawPayload.length),
    'content-disposition': "inline; filename*=UTF-8''rash.jpg",
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  const { exif, format } = await sharp(answer.rawPayload).metadata();
  expect([exif, format]).toEqual([undefined, 'jpeg']);
  expect(onDisk().some((path) => readFileSync(path).includes('Exif'))).toBe(false);
});

test('a PDF is kept as it came and is only ever downloaded', async () => {
  const id = await added(await draftOf(), pdf, { name: 'form.pdf' });
  const answer = await get(id);
  expect(answer.rawPayload).toEqual(pdf);
  expect(answer.headers['content-disposition']).toBe("attachment; filename*=UTF-8''form.pdf");
});

test('every file is taken for what it is, and each refusal says why', async () => {
  const photo = await jpeg();
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 40 };
  const flat = { width: 400, height: 400, channels: 3 as const, background: '#888' };
  const rich = await sharp({ create: { ...flat, noise } })
    .jpeg()
    .toBuffer();
  const heic = Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic'), Buffer.alloc(64)]);
  const cases: [what: string, file: Buffer, name: string, code: string][] = [
    [
      'a program',
      Buffer.concat([Buffer.from('MZ\x90\0\x03'), Buffer.alloc(200)]),
      'rash.jpg',
      'wrong_kind',
    ],
    [
      'a program of Linux',
      Buffer.concat([Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), Buffer.alloc(99)]),
      'a.pdf',
      'wrong_kind',
    ],
    [
      'an SVG',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
      'a.png',
      'wrong_kind',
    ],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'rash.jpg', 'wrong_kind'],
    ['a GIF with a script', Buffer.from('GIF89a/*\0\0*/=1;alert(1)'), 'a.jpg', 'wrong_kind'],
    [
      'an archive',
      Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(99)]),
      'a.pdf',
      'wrong_kind',
    ],
    ['a photo of an iPhone', heic, 'IMG_1.HEIC', 'wrong_kind'],
    ['a cut PDF', pdf.subarray(0, 30), 'form.pdf', 'damaged'],
    [
      'a PDF with a zip behind it',
      Buffer.concat([pdf, Buffer.from('PK\x03\x04')]),
      'form.pdf',
      'damaged',
    ],
    ['a cut photo', rich.subarray(0, rich.length / 2), 'rash.jpg', 'damaged'],
    ['only the beginning of a photo', photo.subarray(0, 24), 'rash.jpg', 'damaged'],
    ['nothing', Buffer.alloc(0), 'rash.jpg', 'empty_file'],
  ];
  const draftId = await draftOf();
  const before = onDisk().length;
  for (const [what, file, name, code] of cases) {
    const answer = await add(draftId, file, { name });
    const [problem] = answer.json().problems;
    expect([what, answer.statusCode, problem.code, problem.values.file]).toEqual([
      what,
      422,
      code,
      name,
    ]);
    if (code === 'wrong_kind') expect(problem.values.found).toBe(file === heic ? 'heic' : 'other');
  }
  expect((await add(draftId, undefined)).json().problems).toMatchObject([{ code: 'choose_file' }]);
  expect(onDisk().length).toBe(before);
  expect(await world.count('attachment', 'draft_id = $1', [draftId])).toBe(0);
});

test('a file over the limit is read to its end, refused with the limit, and not kept', async () => {
  const draftId = await draftOf();
  const big = Buffer.concat([await jpeg(), Buffer.alloc(21 * 1024 * 1024)]);
  const answer = await add(draftId, big);
  expect(answer.json().problems).toEqual([
    { field: 'attachment', code: 'too_large', values: { file: 'rash.jpg', megabytes: 20 } },
  ]);
});

test('one more than the charter allows is refused with the number', async () => {
  const draftId = await draftOf();
  for (let index = 0; index < 5; index += 1) await added(draftId, pdf);
  const before = onDisk().length;
  const answer = await add(draftId, pdf);
  expect(answer.json().problems).toMatchObject([{ code: 'too_many', values: { count: 5 } }]);
  expect(answer.json().attachments).toHaveLength(5);
  expect(onDisk().length).toBe(before);
});

test('what was typed is saved with the file, and also when the file is refused', async () => {
  const draftId = await draftOf();
  const fields = { body: 'Typed, not saved yet.', 'answer.since': 'Monday' };
  const refused = await add(draftId, Buffer.from('<html>'), { fields, accept: 'text/html' });
  expect(refused.statusCode).toBe(422);
  const { page, view } = JSON.parse(refused.body);
  expect([page, view.body]).toEqual(['patient/messaging/compose', 'Typed, not saved yet.']);
  expect(view.head.problems).toMatchObject([{ field: 'attachment', code: 'wrong_kind' }]);
  const taken = await add(draftId, await jpeg(), {
    fields: { body: 'Typed again.' },
    accept: 'text/html',
  });
  expect([taken.statusCode, taken.headers.location]).toEqual([
    303,
    `/write/${draftId}/words#files`,
  ]);
  const [draft] = await world.ask('SELECT body, answers FROM draft WHERE id = $1', [draftId]);
  expect(draft).toEqual({ body: 'Typed again.', answers: { since: 'Monday' } });
});

test('the same form sent twice attaches once', async () => {
  const draftId = await draftOf();
  const fields = { idempotency_key: newId('key') };
  const before = onDisk().length;
  const [one, two] = [await added(draftId, pdf, { fields }), await added(draftId, pdf, { fields })];
  expect(one).toBe(two);
  expect(onDisk().length).toBe(before + 1);
});

test('nobody else sees a draft’s file, and what is not theirs looks like what is not there', async () => {
  const draftId = await draftOf();
  const id = await added(draftId, pdf);
  const nowhere = await get(newId('att'));
  for (const other of ['elena-vega', 'hannah-petrov', 'dana-whitfield']) {
    const answer = await get(id, other);
    expect([other, answer.statusCode, answer.json().error]).toEqual([other, 404, 'not_found']);
    expect(Object.keys(answer.json())).toEqual(Object.keys(nowhere.json()));
    expect((await add(draftId, pdf, { as: other })).statusCode).not.toBe(201);
  }
  expect(nowhere.statusCode).toBe(404);
});

test('a sent file is seen by whoever sees its message, each time on record', async () => {
  const draftId = await draftOf();
  const id = await added(draftId, pdf);
  await send(draftId);
  for (const [who, status] of [
    ['marisol-vega', 200],
    ['elena-vega', 200],
    ['dana-whitfield', 200],
    ['hannah-petrov', 404],
    ['kofi-mensah', 404],
  ] as const) {
    expect([who, (await get(id, who)).statusCode]).toEqual([who, status]);
  }
  const readers = await world.ask<{ actor_id: string }>(
    "SELECT actor_id FROM audit_entry WHERE action = 'messaging.read_attachment' AND subject_id = $1",
    [id],
  );
  const seen = ['marisol-vega', 'elena-vega', 'dana-whitfield'].map((key) => world.person(key));
  expect(readers.map((row) => row.actor_id).toSorted()).toEqual(seen.toSorted());
  expect((await add(draftId, pdf)).statusCode).toBe(409);
});

test('a file of a confidential conversation is not there for a proxy', async () => {
  const { threadId } = await world.send(marisol, { body: 'Something private.' });
  for (const table of ['thread', 'message'])
    await world.ask(
      `UPDATE ${table} SET visibility = 'confidential' WHERE ${table === 'thread' ? 'id' : 'thread_id'} = $1`,
      [threadId],
    );
  const draftId = await startReplyDraft(world.ground, marisol, threadId, 'A photo of it.');
  const id = await added(draftId, pdf);
  await send(draftId);
  expect((await get(id)).statusCode).toBe(200);
  expect((await get(id, 'elena-vega')).statusCode).toBe(404);
});

test('a file taken off a draft is gone from the disk, and a second click does no harm', async () => {
  const draftId = await draftOf();
  const before = onDisk().length;
  const id = await added(draftId, pdf);
  const remove = () =>
    http.inject({
      method: 'POST',
      url: `/write/${draftId}/attachments/${id}/remove`,
      headers: { 'x-person': 'marisol-vega', 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'body=Typed+meanwhile.',
    });
  expect([(await remove()).statusCode, (await remove()).statusCode]).toEqual([303, 303]);
  expect(onDisk().length).toBe(before);
  const [draft] = await world.ask('SELECT body FROM draft WHERE id = $1', [draftId]);
  expect(draft).toEqual({ body: 'Typed meanwhile.' });
});

test('when the row cannot be written no row and no file is left', async () => {
  const draftId = await draftOf();
  const before = onDisk().length;
  await world.ask(
    'ALTER TABLE attachment ADD CONSTRAINT broken CHECK (file_name <> $$rash.pdf$$) NOT VALID',
  );
  const answer = await add(draftId, pdf).catch(() => undefined);
  await world.ask('ALTER TABLE attachment DROP CONSTRAINT broken');
  expect(answer?.statusCode ?? 500).toBe(500);
  expect(await world.count('attachment', 'draft_id = $1', [draftId])).toBe(0);
  expect(onDisk().length).toBe(before);
});

test('the sweep takes old files without a row and rows without a draft, and nothing else', async () => {
  const kept = await added(await draftOf(), pdf);
  const thrown = await draftOf();
  await added(thrown, pdf);
  await discardDraft(world.ground, marisol, thrown, 'test');
  const all = onDisk();
  const [row] = await world.ask<{ storage_key: string }>(
    'SELECT storage_key FROM attachment WHERE id = $1',
    [kept],
  );
  const orphan = await added(await draftOf(), pdf);
  const [forgotten] = await world.ask<{ storage_key: string }>(
    'DELETE FROM attachment WHERE id = $1 RETURNING storage_key',
    [orphan],
  );
  const young = await sweepAttachments(world.ground, world.organizationId);
  expect(young).toEqual({ rows: 1, files: 0 });
  const yesterday = Date.now() / 1000 - 90_000;
  for (const path of onDisk()) utimesSync(path, yesterday, yesterday);
  expect(await sweepAttachments(world.ground, world.organizationId)).toEqual({ rows: 0, files: 1 });
  const left = onDisk();
  expect(left.some((path) => path.endsWith(forgotten?.storage_key ?? ''))).toBe(false);
  expect(left.some((path) => path.endsWith(row?.storage_key ?? ''))).toBe(true);
  expect(left).toHaveLength(all.length - 1);
  await expect(sweepAttachments(world.ground, newId('org'))).resolves.toEqual({
    rows: 0,
    files: 0,
  });
  expect(existsSync(join(dataDir, 'attachments/kept'))).toBe(true);
});
