import { afterAll, expect, test } from 'vitest';
import sharp from 'sharp';
import { writeFileSync } from 'node:fs';
import { rulesInForce } from '#foundation/governance/index.ts';
import type { Upload } from '#product/messaging/index.ts';
import { clinicWorld } from '../../../../test/harness/clinic-world.ts';
import { lessonShelf } from '../lesson-shelf.ts';
import { screenWords, wordsElsewhere } from '../screen-words.ts';
import { teachLesson } from '../teach-lesson.ts';
import { ownPictures, packPictures, pictureFiles, withOwnPictures } from './own-pictures.ts';
import { pictureBehind } from './picture.store.ts';
import { putPicture, removePicture } from './put-picture.ts';

const world = await clinicWorld();
const { ground, organizationId } = world;
afterAll(() => world.close());

const languages = ['en', 'es'];
const there = {
  names: { en: 'MyNorth', es: 'MiNorte' },
  address: 'https://mychart.north.example/',
  words: { 'messaging.write': { en: 'Message my team', es: 'Escribir' } },
};

test('without words of its own a portal leaves sentences out, and each lesson still has steps and a question', async () => {
  const rules = await rulesInForce(ground, organizationId);
  const charter = rules.forClinic(rules.clinics[0]?.id ?? '');
  const portal = { ...there, words: {} };
  const empty = languages.flatMap((language) =>
    (['patient', 'clinician', 'staff', 'leader'] as const)
      .flatMap((audience) => lessonShelf().of(audience, language))
      .map((lesson) =>
        teachLesson(lesson, {
          charter,
          phrases: rules.document.phrases,
          language,
          portal,
          screen: wordsElsewhere(screenWords, portal),
        }),
      )
      .filter(({ steps, questions }) => steps.length < 2 || questions.length === 0)
      .map(({ id }) => `${id}.${language}`),
  );
  expect(empty).toEqual([]);
  expect(wordsElsewhere(screenWords, there)('es')['messaging.write']).toBe('Escribir');
  expect(wordsElsewhere(screenWords, portal)('en')['clinic.act.take']).toBeUndefined();
});

const alts = { en: 'The start page.', es: 'La página de inicio.' };
let keys = 0;
const once = () => ({ requestId: 'test', idempotencyKey: `put-picture-key-${(keys += 1)}` });

async function uploadOf(bytes: Buffer): Promise<Upload> {
  const store = pictureFiles(ground);
  const path = await store.place();
  writeFileSync(path, bytes);
  return {
    path,
    sizeBytes: bytes.length,
    sha256: `sum-${keys}`,
    tooLarge: false,
    fileName: 'a.png',
  };
}

const png = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#357' } })
    .png()
    .toBuffer();

test('a picture stands beside its step with its words, is replaced, goes along and goes out', async () => {
  const admin = await world.actor('priya-raman');
  const put = async (bytes: Buffer, more: Partial<{ alts: Record<string, string> }> = {}) =>
    putPicture(
      ground,
      admin,
      { lessonId: 'P2', part: 1, upload: await uploadOf(bytes), alts, ...more },
      once(),
    );
  expect(await put(await png(40), { alts: { ...alts, es: '' } })).toBe('alt');
  expect(await put(Buffer.from('no picture at all'))).toBe('wrong_kind');
  expect(await world.count('lesson_picture')).toBe(0);
  expect(await put(await png(40))).toBeNull();
  expect(await put(await png(60))).toBeNull();
  const lesson = { id: 'P2', language: 'es' };
  const own = await ownPictures(ground, organizationId, lesson);
  expect(own[1]).toMatchObject({ width: 60, height: 60, alt: alts.es });
  const behind = await pictureBehind(ground.database, own[1]?.src.split('/').at(-1) ?? '');
  expect(behind).toMatchObject({ organizationId, contentType: 'image/png' });
  const packed = await packPictures(ground, organizationId, ['P1', 'P2'], 'en');
  expect([...packed.files.keys()]).toEqual(['pictures/P2-1.png']);
  expect(packed.of('P2')[1]?.alt).toBe(alts.en);
  const taught = {
    steps: [
      { number: 1, figure: {} },
      { number: 2, figure: {} },
    ],
  };
  expect(withOwnPictures(taught as never, own).steps.map(({ figure }) => figure !== null)).toEqual([
    false,
    true,
  ]);
  await removePicture(ground, admin, { lessonId: 'P2', part: 1 }, once());
  expect(await ownPictures(ground, organizationId, lesson)).toEqual({});
  expect(await world.count('audit_entry', `action LIKE 'training.%_picture'`)).toBe(3);
});

test('nobody but an administrator puts pictures in', async () => {
  const nurse = await world.actor('dana-whitfield');
  const wish = { lessonId: 'P2', part: 1, upload: await uploadOf(await png(40)), alts };
  await expect(putPicture(ground, nurse, wish, once())).rejects.toThrow();
  expect(await world.count('lesson_picture')).toBe(0);
});
