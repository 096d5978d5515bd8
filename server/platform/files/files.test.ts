import {
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { afterAll, expect, test } from 'vitest';
import { cleanFileName, createFileStore, isWholePdf } from './index.ts';

const root = mkdtempSync(join(tmpdir(), 'parley-files-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const store = createFileStore(join(root, 'store'));
const owner = 'org_one';
const long = 10_000_000;

test('a file is read back as it came, under a key that tells nothing', async () => {
  const received = await store.receive(
    Readable.from([Buffer.from('one '), Buffer.from('two')]),
    long,
  );
  expect(received).toMatchObject({ sizeBytes: 7, tooLarge: false });
  const key = await store.keep(owner, received.path);
  expect(key).toMatch(/^[0-9a-f]{40}$/);
  expect(existsSync(received.path)).toBe(false);
  const { body, sizeBytes } = await store.read(owner, key);
  expect([(await buffer(body)).toString(), sizeBytes]).toEqual(['one two', 7]);
  await store.discard(owner, key);
  await expect(store.read(owner, key)).rejects.toThrow('ENOENT');
});

test('what is too large is read to its end and not kept beyond the limit', async () => {
  const chunk = Buffer.alloc(100_000, 1);
  const received = await store.receive(
    Readable.from(Array.from({ length: 50 }, () => chunk)),
    250_000,
  );
  expect(received).toMatchObject({ sizeBytes: 5_000_000, tooLarge: true });
  expect(statSync(received.path).size).toBe(200_000);
  await store.drop(received.path);
});

test('a sender who breaks off leaves nothing', async () => {
  const broken = Readable.from(
    (function* () {
      yield Buffer.alloc(10);
      throw new Error('gone');
    })(),
  );
  await expect(store.receive(broken, long)).rejects.toThrow('gone');
  expect(readdirSync(join(root, 'store/incoming'))).toEqual([]);
});

test('no key and no owner leads out of the folder', async () => {
  for (const [who, key] of [
    [owner, '../../../etc/passwd'],
    ['../..', 'a'.repeat(40)],
    [owner, `${'a'.repeat(39)}/`],
  ] as const) {
    await expect(async () => store.read(who, key)).rejects.toThrow('No such file.');
  }
});

test('only what is older than the given moment counts as old', async () => {
  const keep = async () =>
    store.keep('org_two', (await store.receive(Readable.from([Buffer.from('x')]), long)).path);
  const [old, young] = [await keep(), await keep()];
  const yesterday = Date.now() / 1000 - 90_000;
  utimesSync(join(root, 'store/kept/org_two', old.slice(0, 2), old), yesterday, yesterday);
  expect(await store.keysBefore('org_two', Date.now() - 86_400_000)).toEqual([old]);
  expect((await store.keysBefore('org_two', Date.now() + 1000)).toSorted()).toEqual(
    [old, young].toSorted(),
  );
  expect(await store.keysBefore('org_none', Date.now())).toEqual([]);
  await store.receive(Readable.from([Buffer.from('left')]), long);
  expect(await store.sweepIncoming(Date.now() - 1000)).toBe(0);
  expect(await store.sweepIncoming(Date.now() + 1000)).toBe(1);
});

test.each([
  ['rash on arm.JPG', 'rash on arm.jpg'],
  ['../../etc/passwd', 'passwd.jpg'],
  ['C:\\Users\\ana\\foto niña.jpeg', 'foto niña.jpg'],
  ['photo\u202Egnp.exe', 'photognp.jpg'],
  ['a\u0000b\r\nc\u200B.jpg', 'abc.jpg'],
  ['<img src=x onerror="1">.jpg', 'img src=x onerror= 1.jpg'],
  [`${'é'.repeat(300)}.jpg`, `${'é'.repeat(80)}.jpg`],
  ['صورة.jpg', 'صورة.jpg'],
  ['🩹 cut.jpg', '🩹 cut.jpg'],
  ['\uD83D broken.jpg', '\uFFFD broken.jpg'],
  ['...', '2026-11-22.jpg'],
  ['.htaccess', '2026-11-22.jpg'],
  ['', '2026-11-22.jpg'],
  [undefined, '2026-11-22.jpg'],
])('the name %j is kept as %j', (given, kept) => {
  expect(cleanFileName(given, 'jpg', '2026-11-22')).toBe(kept);
});

const whole = '%PDF-1.7\n1 0 obj\n<<>>\nendobj\nstartxref\n9\n%%EOF\n';
test.each([
  ['a whole PDF', whole, true],
  ['a PDF without its end', whole.slice(0, -8), false],
  ['a PDF cut in the middle', whole.slice(0, 20), false],
  ['a PDF with another file behind it', `${whole}PK\u0003\u0004 zip`, false],
  ['a page that ends like a PDF', `<html>${whole}`, false],
  ['a PDF with blanks behind it', `${whole}\r\n\0\0`, true],
  ['nothing', '', false],
])('%s: whole is %s', async (_what, text, verdict) => {
  const path = join(root, 'some.pdf');
  writeFileSync(path, text);
  expect(await isWholePdf(path)).toBe(verdict);
});
