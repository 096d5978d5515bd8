import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLessons, checkLessons } from '#entry/lessons/build-lessons.ts';
import { lessonTasks, type LessonTask } from '#entry/lessons/lesson-tasks.ts';
import { byWay } from '#entry/lessons/picture-shelf.ts';
import { pretendClinicOn, type PretendClinic } from '#entry/lessons/pretend-clinic.ts';
import { browserAt, findPrograms, missingPrograms, runProgram } from '#entry/lessons/programs.ts';
import { openPhotographer, type Photographer } from '#entry/lessons/take-pictures.ts';
import {
  approveDraft,
  checkDraft,
  rulesInForce,
  saveDraft,
  startDraft,
} from '#foundation/governance/index.ts';
import { loadActor } from '#foundation/people/index.ts';
import { newId } from '#platform/ids/index.ts';
import {
  cuesIn,
  madeFilePath,
  madeLessonPath,
  markOfBytes,
  paperContent,
  readMadeLesson,
  readStoryboards,
  watchView,
  wordsOf,
  type MadeLesson,
} from '#product/training/index.ts';
import { testDatabase } from '../harness/index.ts';

const SHORT = 'P0';
const MEGABYTES_A_MINUTE = 2;
const PATIENCE_MILLISECONDS = 12_000;
/** On a machine that is busy with other work. */
const LONG_MILLISECONDS = 400_000;
const languages = ['en', 'es'] as const;
const programs = findPrograms();
const lacking = missingPrograms(programs);
const nothing = { browser: undefined, ffmpeg: undefined, espeak: undefined };
const here = { clinic: 'family-medicine' };

let folder: string;
let clinic: PretendClinic;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-lesson-media-'));
  clinic = await pretendClinicOn({ ...(await testDatabase()), folder });
});
afterAll(async () => {
  await clinic.close();
  rmSync(folder, { recursive: true, force: true });
});

const said: string[] = [];
const build = (wish: object, more: object = {}) =>
  buildLessons(
    clinic.ground,
    { ...here, ...wish },
    {
      say: (line) => said.push(line),
      programs,
      openClinic: async () => ({ ...clinic, close: async () => undefined }),
      ...more,
    },
  );
const stale = async (wish: object = {}) => {
  const lines: string[] = [];
  await checkLessons(clinic.ground, { ...here, ...wish }, (line) => lines.push(line));
  return lines.filter((line) => !line.endsWith('as today'));
};
const made = (lesson: string, language: string): MadeLesson => {
  const place = 'riverside.family-medicine';
  const read = readMadeLesson(madeLessonPath(folder, { place, lesson, language }));
  if (read === undefined) throw new Error(`${lesson} was not made in ${language}.`);
  return read;
};
const captionsIn = (film: MadeLesson, language: string) =>
  cuesIn(readFileSync(madeFilePath(folder, film.captions[language] ?? ''), 'utf8'));

describe('every storyboard', () => {
  let photographer: Photographer | undefined;
  afterAll(() => photographer?.close());

  test(
    'leads to a screen that is there, with what it draws a ring around',
    { timeout: LONG_MILLISECONDS },
    async () => {
      photographer = await openPhotographer(browserAt() ?? '', clinic.base, PATIENCE_MILLISECONDS);
      const wrong: string[] = [];
      const screens = readStoryboards().flatMap(({ lesson, steps }, index) =>
        steps.map(({ id, screen }) => ({
          name: `${lesson} ${id}`,
          screen,
          language: languages[index % languages.length] ?? 'en',
        })),
      );
      for (const { name, screen, language } of screens.toSorted(byWay))
        await photographer
          ?.find(screen, language)
          .catch((error: Error) => wrong.push(`${name}: ${error.message.split('\n')[0]}`));
      expect(wrong).toEqual([]);
    },
  );
});

const missing = lacking.join(' ');
describe.skipIf(lacking.length > 0)(`a lesson made in full (${missing || 'all is there'})`, () => {
  beforeAll(() => build({ lesson: SHORT }), LONG_MILLISECONDS);

  test.each(languages)(
    'has a picture for each step, a film and a sound, in %s',
    async (language) => {
      const { steps, film, sound, missing: left } = made(SHORT, language);
      expect(left).toEqual([]);
      expect(steps.filter(({ picture }) => picture === null)).toEqual([]);
      for (const played of [film, sound]) {
        const { file = '', bytes = 0, seconds = 0, voice } = played ?? {};
        expect(voice).toBe('synthetic');
        expect(seconds).toBeGreaterThan(15);
        expect(bytes / 1e6 / (seconds / 60)).toBeLessThan(MEGABYTES_A_MINUTE);
        expect(await loudness(madeFilePath(folder, file))).toBeGreaterThan(-40);
      }
    },
  );

  test.each(languages)(
    'has chapters and captions in step with the voice, in %s',
    async (language) => {
      const lesson = made(SHORT, language);
      const { chapters } = await probed(madeFilePath(folder, lesson.film?.file ?? ''));
      expect(chapters).toHaveLength(lesson.steps.length);
      for (const each of languages) {
        const cues = captionsIn(lesson, each);
        expect(cues.map(({ from, to }) => [from, to])).toEqual(
          lesson.steps.map(({ from, to }) => [round(from), round(to)]),
        );
      }
      chapters.forEach(({ start_time: start }, index) =>
        expect(Math.abs(Number(start) - (lesson.steps[index]?.from ?? 0))).toBeLessThan(0.05),
      );
    },
  );

  test(
    'a promise that changes in the charter changes lesson, question, handout and, with the next build, captions',
    { timeout: LONG_MILLISECONDS },
    async () => {
      const before = await taughtNow();
      await promiseThreeDays();
      const after = await taughtNow();
      expect(wordsOf(before.taught)).toMatch(/2 work days/);
      expect(JSON.stringify(after.taught.questions)).toMatch(/3 work days/);
      expect(wordsOf(after.taught)).not.toMatch(/2 work days/);
      const paper = await paperContent(
        { baseUrl: 'http://x', pretend: false },
        'handout',
        after.room,
        after.taught,
      );
      expect(JSON.stringify(paper?.parts)).toMatch(/3 work days/);
      expect(captionsIn(made(SHORT, 'en'), 'es').some(({ text }) => /2 días/.test(text))).toBe(
        true,
      );
      expect(await stale({ lesson: SHORT })).toHaveLength(languages.length);
      expect(
        watchView(folder, after.room, after.taught, { staff: false, step: 1 })?.film,
      ).toBeNull();
      await build({ lesson: SHORT, language: 'en' });
      for (const [language, words] of [
        ['en', /3 work days/],
        ['es', /3 días hábiles/],
      ] as const)
        expect(captionsIn(made(SHORT, 'en'), language).some(({ text }) => words.test(text))).toBe(
          true,
        );
      expect(
        watchView(folder, after.room, after.taught, { staff: false, step: 1 })?.film,
      ).not.toBeNull();
    },
  );

  test('a screen that looks different now is flagged, and the film still shown', async () => {
    const path = madeLessonPath(folder, {
      place: 'riverside.family-medicine',
      lesson: SHORT,
      language: 'en',
    });
    const lesson = made(SHORT, 'en');
    writeFileSync(
      path,
      JSON.stringify({ ...lesson, prints: { ...lesson.prints, look: 'before' } }),
    );
    expect((await stale({ lesson: SHORT, language: 'en' })).join()).toContain('look different now');
    const { room, taught } = await taughtNow();
    expect(watchView(folder, room, taught, { staff: false, step: 1 })?.film).not.toBeNull();
    writeFileSync(path, JSON.stringify(lesson));
  });
});

test('without the programs every lesson is written down all the same, says what is missing, and is made once', async () => {
  const { missing: left } = await build({}, { programs: nothing });
  expect(left.join(' ')).toMatch(/apt-get install chromium.*ffmpeg.*espeak-ng/);
  expect(await stale()).toEqual([]);
  expect(await build({}, { programs: nothing })).toMatchObject({ made: 0, kept: 2 * 12 });
  const manifests = globSync('*/P*.json', { cwd: join(folder, 'lessons') });
  expect(manifests).toHaveLength(2 * 12);
  const files = manifests.flatMap(
    (each) => readFileSync(join(folder, 'lessons', each), 'utf8').match(/[0-9a-f]{32}\.\w+/g) ?? [],
  );
  for (const file of new Set(files))
    expect(markOfBytes(readFileSync(madeFilePath(folder, file)))).toBe(file.split('.')[0]);
});

test('two builds at once make each lesson once, and one that died is not waited for', async () => {
  const again = { lesson: 'P1', language: 'es' };
  rmSync(madeLessonPath(folder, { place: 'riverside.family-medicine', ...again }));
  const lock = join(folder, 'lessons', 'building');
  const results = await Promise.all([
    build(again, { programs: nothing }),
    build(again, { programs: nothing }),
  ]);
  expect(results.map((each) => each.made).toSorted()).toEqual([0, 1]);
  expect(globSync('building', { cwd: join(folder, 'lessons') })).toEqual([]);
  mkdirSync(lock);
  writeFileSync(join(lock, 'pid'), '4194305');
  expect(await build(again, { programs: nothing })).toMatchObject({ made: 0, kept: 1 });
});

const round = (seconds: number) => Math.round(seconds * 1000) / 1000;

async function probed(path: string) {
  const asked = ['-v', 'error', '-show_chapters', '-of', 'json', path];
  const probe = (programs.ffmpeg ?? '').replace(/ffmpeg$/, 'ffprobe');
  return JSON.parse(await runProgram(probe, asked)) as { chapters: { start_time: string }[] };
}

/** Of the loudest moment, in decibels below full. */
async function loudness(path: string): Promise<number> {
  const asked = [
    '-v',
    'error',
    '-i',
    path,
    '-map',
    '0:a',
    '-ac',
    '1',
    '-f',
    's16le',
    join(folder, 'raw'),
  ];
  await runProgram(programs.ffmpeg ?? '', ['-y', ...asked]);
  const samples = readFileSync(join(folder, 'raw'));
  let most = 1;
  for (let at = 0; at + 1 < samples.length; at += 2)
    most = Math.max(most, Math.abs(samples.readInt16LE(at)));
  return 20 * Math.log10(most / 32_768);
}

async function taughtNow(): Promise<LessonTask> {
  const [task] = await lessonTasks(clinic.ground, { ...here, lesson: SHORT, language: 'en' });
  if (task === undefined) throw new Error(`${SHORT} is not there.`);
  return task;
}

/** Two people approve three days for a new symptom, as managers do in the browser. */
async function promiseThreeDays(): Promise<void> {
  const { ground, seeded } = clinic;
  const { organizationId, idOf } = seeded;
  const keys = () => ({ requestId: newId('req'), idempotencyKey: newId('key') });
  const [priya, george] = await Promise.all(
    ['priya-raman', 'george-tanaka'].map(async (key) => {
      const [personId, accountId] = [idOf('per', key), idOf('acc', key)];
      const sessionId = newId('ses');
      const who = { organizationId, personId, accountId, sessionId };
      const actor = await loadActor(ground.database, who);
      if (actor === undefined) throw new Error(`Nobody is called ${key}.`);
      return actor;
    }),
  );
  if (priya === undefined || george === undefined) throw new Error('Two people approve.');
  const { document } = await rulesInForce(ground, organizationId);
  const at = document.clauses.findIndex(({ id }) => id === 'promise.symptom');
  const value = { unit: 'work_days', amount: 3 };
  await startDraft(ground, priya, keys());
  const change = { edits: [{ path: ['clauses', at, 'value'], value }] };
  const saved = await saveDraft(ground, priya, { revision: 1, change }, keys());
  if (!('done' in saved)) throw new Error(JSON.stringify(saved));
  const { revision } = saved.done;
  await checkDraft(ground, priya, { revision, wantedAt: null }, keys());
  await approveDraft(ground, priya, { revision }, keys());
  const approved = await approveDraft(ground, george, { revision }, keys());
  if (!('done' in approved)) throw new Error(JSON.stringify(approved));
  // Rules are trusted for a second.
  clinic.clock.advance(2000);
}
