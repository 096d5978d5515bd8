import { execFileSync } from 'node:child_process';
import { readFileSync, writeSync } from 'node:fs';
import sharp, { type Sharp } from 'sharp';
import type { ImageFormat, Reencoded } from './reencode.ts';

// Strangers' bytes are decoded here and nowhere else.
const [from = '', to = '', format = '', ...numbers] = process.argv.slice(2);
const formats: readonly ImageFormat[] = ['jpeg', 'png', 'webp'];
// A smaller picture that ends this process was made to do so; asking for fewer pixels would be no help.
const BIG_IN_PIXELS = 12_000_000;
const [longSide = 0, mostPixels = 0, memoryInBytes = 0] = numbers.map(Number);

sharp.cache(false);
sharp.concurrency(1);
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['VipsForeignLoadJpegFile', 'VipsForeignLoadPngFile', 'VipsForeignLoadWebpFile'],
});

// Node reserves far more address space than it uses, so the limit is set on top of what it took to start.
function boundMemory(): void {
  try {
    const status = readFileSync('/proc/self/status', 'utf8');
    const reservedInBytes = Number(/^VmSize:\s+(\d+) kB$/m.exec(status)?.[1]) * 1024;
    execFileSync('prlimit', [`--pid=${process.pid}`, `--as=${reservedInBytes + memoryInBytes}`]);
  } catch {
    // Not every system has it; the bounds on pixels and time hold everywhere.
  }
}

async function reencode(): Promise<Reencoded> {
  const { width, height, ...found } = await sharp(from, { limitInputPixels: false }).metadata();
  const into = formats.find((each) => each === format && each === found.format);
  if (into === undefined) return { kind: 'unreadable' };
  if (width * height > mostPixels) return { kind: 'too_many_pixels' };
  // Told before the work, so that it is known also when the work takes too much and this process is ended.
  if (width * height > BIG_IN_PIXELS) tell({ kind: 'too_many_pixels' });
  const upright = sharp(from, { failOn: 'error', limitInputPixels: mostPixels })
    .autoOrient()
    .resize({ width: longSide, height: longSide, fit: 'inside', withoutEnlargement: true })
    .toColorspace('srgb');
  const made = await encoded(upright, into).toFile(to);
  return { kind: 'done', widthPixels: made.width, heightPixels: made.height };
}

function encoded(picture: Sharp, into: ImageFormat): Sharp {
  switch (into) {
    case 'jpeg':
      return picture.jpeg({ quality: 85 });
    case 'png':
      return picture.png({ compressionLevel: 7 });
    case 'webp':
      return picture.webp({ quality: 85 });
  }
}

function tell(outcome: Reencoded): void {
  writeSync(process.stdout.fd, `${JSON.stringify(outcome)}\n`);
}

function failed(error: unknown): Reencoded {
  return { kind: /memory/i.test(String(error)) ? 'too_many_pixels' : 'unreadable' };
}

boundMemory();
tell(await reencode().catch(failed));
