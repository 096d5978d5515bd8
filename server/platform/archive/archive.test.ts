import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ArchiveError, packFolder, unpack } from './index.ts';

let place = '';
const at = (name: string) => join(place, name);
const long = `${'d'.repeat(90)}/${'f'.repeat(90)}`;

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'parley-archive-'));
  mkdirSync(at('from/empty'), { recursive: true });
  mkdirSync(at(`from/${'d'.repeat(90)}`));
  writeFileSync(at('from/zero'), '');
  writeFileSync(at('from/block'), Buffer.alloc(512, 7));
  writeFileSync(at('from/large'), Buffer.alloc(300_001, 'parley'));
  writeFileSync(at(`from/${long}`), 'long');
  symlinkSync('/etc/passwd', at('from/link'));
  writeFileSync(at('from/left-out'), 'x');
});

afterEach(() => rmSync(place, { recursive: true, force: true }));

const packed = async () => {
  await packFolder({
    folder: at('from'),
    file: at('file.tar.gz'),
    about: { version: '1' },
    without: ['left-out'],
  });
  return at('file.tar.gz');
};

test('what was packed comes back byte for byte, empty folders too, links and exceptions not', async () => {
  const summary = await unpack(await packed(), at('to'));
  expect(summary).toEqual({ about: { version: '1' }, files: 4, bytes: 300_001 + 512 + 4 });
  expect(readdirSync(at('to')).toSorted()).toEqual([
    'block',
    'd'.repeat(90),
    'empty',
    'large',
    'zero',
  ]);
  expect(readFileSync(at('to/large'))).toEqual(readFileSync(at('from/large')));
  expect(readFileSync(at(`to/${long}`), 'utf8')).toBe('long');
});

test('the system tar can read it', async () => {
  const listing = execFileSync('tar', ['-tzf', await packed()], { encoding: 'utf8' });
  expect(listing.split('\n')).toContain(long);
});

test('one changed byte in a file is found, and named', async () => {
  const bytes = gunzipSync(readFileSync(await packed()));
  bytes[bytes.indexOf('parleyparley') + 1000] = 0;
  writeFileSync(at('bad.tar.gz'), gzipSync(bytes));
  await expect(unpack(at('bad.tar.gz'))).rejects.toThrow('large is not what was backed up');
});

test('a cut file, a foreign file and a missing file are refused', async () => {
  const whole = readFileSync(await packed());
  writeFileSync(at('cut'), whole.subarray(0, whole.length / 2));
  writeFileSync(at('foreign'), 'hello');
  for (const name of ['cut', 'foreign', 'none']) {
    await expect(unpack(at(name))).rejects.toThrow(ArchiveError);
  }
});

test('a path that leaves the folder is refused', async () => {
  const bytes = gunzipSync(readFileSync(await packed()));
  const header = bytes.indexOf('block\0');
  bytes.write('../ab\0', header);
  const sum = bytes
    .subarray(header, header + 512)
    .reduce((total, byte, index) => total + (index >= 148 && index < 156 ? 32 : byte), 0);
  bytes.write(`${sum.toString(8).padStart(6, '0')}\0 `, header + 148);
  writeFileSync(at('bad.tar.gz'), gzipSync(bytes));
  await expect(unpack(at('bad.tar.gz'), at('to'))).rejects.toThrow('outside the data directory');
});
