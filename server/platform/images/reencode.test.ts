import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { reencodeImage } from './index.ts';

const place = mkdtempSync(join(tmpdir(), 'parley-images-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

let files = 0;
const path = () => join(place, String((files += 1)));
function written(bytes: Buffer): string {
  const file = path();
  writeFileSync(file, bytes);
  return file;
}
const picture = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#a53' }, limitInputPixels: false });
const gps = {
  IFD0: { Make: 'CANARYcamera', ImageDescription: 'CANARYhome' },
  IFD3: { GPSLatitude: '44/1 58/1 40/1', GPSLatitudeRef: 'N', GPSLongitude: '93/1 15/1 0/1' },
};

test('where a picture was taken, and by what, is gone', async () => {
  const bytes = await picture(300, 200)
    .withExif(gps)
    .withXmp('<x:xmpmeta xmlns:x="adobe:ns:meta/">CANARYxmp</x:xmpmeta>')
    .jpeg()
    .toBuffer();
  expect(bytes.includes('CANARYhome') && bytes.includes('CANARYxmp')).toBe(true);
  const to = path();
  expect(await reencodeImage(written(bytes), to, 'jpeg')).toEqual({
    kind: 'done',
    widthPixels: 300,
    heightPixels: 200,
  });
  const made = readFileSync(to);
  expect(made.includes('CANARY') || made.includes('Exif') || made.includes('GPS')).toBe(false);
  const { exif, xmp, iptc } = await sharp(made).metadata();
  expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined]);
});

test('a picture taken with the phone on its side comes out upright, and none longer than 2560', async () => {
  const bytes = await picture(6000, 3000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  const to = path();
  const made = await reencodeImage(written(bytes), to, 'jpeg');
  expect(made).toEqual({ kind: 'done', widthPixels: 1280, heightPixels: 2560 });
  expect((await sharp(to).metadata()).orientation).toBeUndefined();
});

test('what hides behind a picture does not come through', async () => {
  const jpeg = await picture(64, 64).jpeg().toBuffer();
  const to = path();
  const hidden = Buffer.concat([jpeg, Buffer.from('<script>CANARY</script>PK\u0003\u0004')]);
  expect((await reencodeImage(written(hidden), to, 'jpeg')).kind).toBe('done');
  expect(readFileSync(to).includes('CANARY')).toBe(false);
});

test('a picture cut short, or one of another kind than it was taken for, is not readable', async () => {
  const jpeg = await sharp({
    create: {
      width: 800,
      height: 800,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  const short = written(jpeg.subarray(0, jpeg.length / 2));
  expect(await reencodeImage(short, path(), 'jpeg')).toEqual({ kind: 'unreadable' });
  expect(await reencodeImage(written(jpeg), path(), 'png')).toEqual({ kind: 'unreadable' });
  const svg = written(
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
  );
  expect(await reencodeImage(svg, path(), 'png')).toEqual({ kind: 'unreadable' });
  const gif = written(await picture(9, 9).gif().toBuffer());
  expect(await reencodeImage(gif, path(), 'webp')).toEqual({ kind: 'unreadable' });
});

test('a flood of pixels is refused by its header alone', async () => {
  const flood = pngHeader(50_000, 50_000);
  const began = performance.now();
  expect(await reencodeImage(written(flood), path(), 'png')).toEqual({ kind: 'too_many_pixels' });
  expect(performance.now() - began).toBeLessThan(5000);
});

test('a photo of fifty megapixels comes through', async () => {
  const big = path();
  await picture(8660, 5774).jpeg().toFile(big);
  expect(await reencodeImage(big, path(), 'jpeg')).toMatchObject({
    kind: 'done',
    widthPixels: 2560,
  });
});

test('a picture that wants more memory or time than it may have is asked for smaller', async () => {
  const big = path();
  await picture(8660, 5774).jpeg({ progressive: true, chromaSubsampling: '4:4:4' }).toFile(big);
  const refused = { kind: 'too_many_pixels' };
  expect(await reencodeImage(big, path(), 'jpeg')).toEqual(refused);
  expect(await reencodeImage(big, path(), 'jpeg', { timeInMilliseconds: 1 })).toEqual({
    kind: 'unreadable',
  });
});

test('many pictures at once all come through, two at a time', async () => {
  const from = written(await picture(40, 30).webp().toBuffer());
  const made = await Promise.all(
    Array.from({ length: 5 }, () => reencodeImage(from, path(), 'webp')),
  );
  expect(made.map((each) => each.kind)).toEqual(Array.from({ length: 5 }, () => 'done'));
});

// A header that promises more than any memory holds, and then nothing.
function pngHeader(width: number, height: number): Buffer {
  const sample = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  );
  sample.writeUInt32BE(width, 16);
  sample.writeUInt32BE(height, 20);
  sample.writeUInt32BE(crc(sample.subarray(12, 29)), 29);
  return sample;
}

function crc(bytes: Buffer): number {
  let value = ~0;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return ~value >>> 0;
}
