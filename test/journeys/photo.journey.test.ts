import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patientWays, startJourneyWorld, type JourneyWorld, type Say } from './journey-world.ts';
import type { Page } from 'playwright-core';
import { checkMessage, chooseTopic, main, send, tell, writeAbout } from './walking.ts';
import { isAccessible, type Way } from './window.ts';

let world: JourneyWorld;
let rash: Buffer;
beforeAll(async () => {
  world = await startJourneyWorld({ now: '2026-11-17T09:10:00-06:00' });
  // As a phone makes it: where it was taken is written inside.
  rash = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#c98' } })
    .withExif({
      IFD0: { Make: 'Pocket', Model: 'Phone 3' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 58/1 0/1', GPSLongitudeRef: 'W' },
    })
    .jpeg()
    .toBuffer();
  expect((await sharp(rash).metadata()).exif?.includes('Pocket')).toBe(true);
});
afterAll(() => world.close());

const words =
  'This red rash came up on my arm after a hike on Sunday. It itches a lot. What can I put on it?';
const program = Buffer.concat([Buffer.from('MZ\x90\x00\x03', 'latin1'), Buffer.alloc(4000)]);

interface File {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** With a script choosing the file is enough; without one a button adds it. */
async function add(page: Page, say: Say, way: Way, file: File): Promise<void> {
  const input = page.locator('input[type=file]');
  if (!(await input.isVisible())) await page.locator('details.add-file > summary').click();
  await input.setInputFiles(file);
  if (way.javaScript === false)
    await page.getByRole('button', { name: say('messaging.files.upload'), exact: true }).click();
}

describe.each(patientWays)('a photo of a rash ($device, JavaScript $javaScript)', (way) => {
  test(
    'goes along without its place; what is no photo is refused and the words stay',
    { timeout: 90_000 },
    async () => {
      const page = await world.open(way);
      const say = world.words('en');
      const walker = { page, say };
      await world.signIn(page, 'grace.lindqvist');
      await writeAbout(walker, 'Me');
      await chooseTopic(walker, 'New symptom');
      await tell(walker, words);

      await add(page, say, way, { name: 'rash.jpg', mimeType: 'image/jpeg', buffer: program });
      const refusal = page
        .locator('main')
        .getByText('We can take photos (JPEG, PNG, WebP)')
        .first();
      await refusal.waitFor();
      const field = page.getByRole('textbox', { name: 'In your own words' });
      expect(await field.inputValue()).toBe(words);
      expect(await page.title()).toMatch(/^Error: /);
      await isAccessible(page, 'file refused');

      await add(page, say, way, { name: 'rash.jpg', mimeType: 'image/jpeg', buffer: rash });
      await page.getByRole('button', { name: 'Remove rash.jpg' }).waitFor();
      await add(page, say, way, { name: 'wrong.jpg', mimeType: 'image/jpeg', buffer: rash });
      await page.getByRole('button', { name: 'Remove wrong.jpg' }).click();
      await expect.poll(() => page.getByText('wrong.jpg').count()).toBe(0);
      expect(await field.inputValue()).toBe(words);
      await isAccessible(page, 'with a file');
      await checkMessage(walker);
      expect(await main(page)).toContain('rash.jpg');

      await send(walker);
      await page.getByRole('link', { name: 'See your message' }).click();
      await page.waitForURL(/\/messages\/thr_[^/]+$/);
      const href = await page.getByRole('link', { name: 'rash.jpg' }).getAttribute('href');
      const answer = await page.request.get(href ?? '');
      expect(answer.status()).toBe(200);
      const kept = await answer.body();
      expect(kept.includes('Pocket')).toBe(false);
      const { width, exif } = await sharp(kept).metadata();
      expect(width).toBe(900);
      expect(exif).toBeUndefined();
      await isAccessible(page, 'with a file');
      await page.context().close();
    },
  );
});
