import {
  chmodSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildLessons, checkLessons } from '#entry/lessons/build-lessons.ts';
import { lessonTasks, type LessonTask } from '#entry/lessons/lesson-tasks.ts';
import { byWay } from '#entry/lessons/picture-shelf.ts';
import { PICTURED_QUERY, type Scenery } from '#entry/lessons/pictured-clinic.ts';
import { pretendClinicOn, type PretendClinic } from '#entry/lessons/pretend-clinic.ts';
import { browserAt, findPrograms, missingPrograms, runProgram } from '#entry/lessons/programs.ts';
import { wordsToRecord } from '#entry/lessons/read-lesson-aloud.ts';
import { silence, writeWav } from '#entry/lessons/sound.ts';
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
const HOME = 'riverside.family-medicine';
const made = (lesson: string, language: string, place = HOME): MadeLesson => {
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
      const begins = new Set(lesson.steps.map(({ from }) => from));
      const turns = await picturesTurn(madeFilePath(folder, lesson.film?.file ?? ''));
      expect(turns.length).toBeGreaterThan(2);
      expect(turns.filter((at) => !begins.has(at))).toEqual([]);
      chapters.forEach(({ start_time: start }, index) =>
        expect(Math.abs(Number(start) - (lesson.steps[index]?.from ?? 0))).toBeLessThan(0.05),
      );
    },
  );

  test('a screen that looks different now is flagged, and the film still shown', async () => {
    const path = madeLessonPath(folder, {
      place: HOME,
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

describe.skipIf(lacking.length > 0)('another clinic', () => {
  test(
    'has films of its own rules, and shares what looks and sounds the same',
    { timeout: LONG_MILLISECONDS },
    async () => {
      let rules = '';
      const openClinic = async (scenery: Scenery) => {
        const other = await pretendClinicOn({ ...(await testDatabase()), folder }, scenery);
        rules = await (
          await fetch(`${other.base}/how-we-answer/riverside${PICTURED_QUERY}`)
        ).text();
        return other;
      };
      await build({ lesson: SHORT, language: 'en', clinic: 'cardiology' }, { openClinic });
      expect(rules).toMatch(/Cardiology/);
      expect(rules).toMatch(/1 work day/);
      const [here, there] = [made(SHORT, 'en'), made(SHORT, 'en', 'riverside.cardiology')];
      expect(there.missing).toEqual([]);
      expect(captionsIn(there, 'en').some(({ text }) => /1 work day/.test(text))).toBe(true);
      const files = ({ steps }: MadeLesson) => steps.map(({ picture }) => picture?.file ?? '');
      const same = files(there).filter((file) => files(here).includes(file));
      expect(same.length).toBeGreaterThan(0);
      expect(same.length).toBeLessThan(there.steps.length);
      expect(said.join()).toContain('look like pictures that are there already');
      const again = { lesson: SHORT, language: 'en', clinic: 'cardiology' };
      expect(await build(again, { openClinic })).toMatchObject({ made: 0, kept: 1 });
    },
  );
});

describe.skipIf(lacking.length > 0)('a recorded voice', () => {
  const own = () => join(folder, 'recordings', HOME);
  const wordsIn = async (language: string) => {
    const [task] = await lessonTasks(clinic.ground, { ...here, lesson: SHORT, language });
    return wordsToRecord(task?.told.story ?? { lesson: '', language, steps: [], listen: [] });
  };

  test(
    'replaces the computer in film and sound, is said on both pages, and the captions keep its time',
    { timeout: LONG_MILLISECONDS },
    async () => {
      mkdirSync(own(), { recursive: true });
      const seconds = (text: string) => 1 + text.split(' ').length / 3;
      const words = await wordsIn('es');
      for (const { name, text } of words) await record(own(), name, text, seconds(text));
      expect((await build({ lesson: SHORT, language: 'es' })).missing).toEqual([]);
      const lesson = made(SHORT, 'es');
      const samples = await samplesOf(madeFilePath(folder, lesson.film?.file ?? ''));
      const cues = captionsIn(lesson, 'es');
      expect(cues.map(({ text }) => text)).toEqual(words.slice(1).map(({ text }) => text));
      for (const { from, to, text } of cues) {
        // A breath before, the tone as long as it was recorded, and silence to the end.
        const [begins, ends] = [from + 0.55, from + 0.55 + seconds(text)];
        expect(loudest(samples, from, begins - 0.1)).toBeLessThan(0.02);
        expect(loudest(samples, begins, begins + 0.1)).toBeGreaterThan(0.3);
        expect(loudest(samples, ends - 0.1, ends)).toBeGreaterThan(0.3);
        expect(loudest(samples, ends + 0.1, to)).toBeLessThan(0.02);
      }
      for (const form of ['watch', 'listen']) {
        const address = `/learn/${SHORT}/${form}${PICTURED_QUERY}`;
        const page = await fetch(`${clinic.base}${address}`, {
          headers: { 'accept-language': 'es' },
        });
        const html = await page.text();
        expect(html).toContain('Lo lee una persona.');
        expect(html).not.toContain('computadora');
      }
    },
  );

  test(
    'that is no use is left out with one sentence, and the rest is made',
    { timeout: LONG_MILLISECONDS },
    async () => {
      const [listen, ...lines] = await wordsIn('en');
      const beside = join(folder, 'beside');
      mkdirSync(beside);
      const at = (index: number) => lines[index]?.name ?? '';
      const textOf = (index: number) => lines[index]?.text ?? '';
      writeFileSync(join(beside, `${at(0)}.ogg`), 'These are words and no sound.');
      writeFileSync(join(beside, `${at(0)}.txt`), textOf(0));
      writeFileSync(join(beside, `${at(1)}.mp3`), '');
      writeFileSync(join(beside, `${at(1)}.txt`), textOf(1));
      await record(beside, at(2), textOf(2), 90);
      await record(beside, at(3), 'We answer tomorrow.', 3);
      await record(beside, 'P0.en.nowhere', 'Nothing.', 3);
      await record(beside, listen?.name ?? '', listen?.text ?? '', 30, 0);
      await record(beside, at(4), textOf(4), 5);
      const { missing: left } = await build(
        { lesson: SHORT, language: 'en' },
        { recordings: beside },
      );
      const told = left.map((line) => line.replaceAll(`${beside}/`, ''));
      const sentences = [
        /^P0\.en\.nowhere\.wav is left out: there is no such line\. There are P0\.en, P0\.en\./,
        /^P0\.en\.wav is left out: nothing is heard in it\.$/,
        /^\S+\.wav is left out: 90\.\d s is too long for \d+ words\.$/,
        /^\S+\.ogg is left out: it is no sound that can be played\.$/,
        /^\S+\.mp3 is left out: it is no sound that can be played\.$/,
        /^\S+\.wav is left out: the lesson says something else today than \S+\.txt\.$/,
      ].map((sentence) => expect.stringMatching(sentence) as string);
      expect(told).toHaveLength(sentences.length);
      expect(told).toEqual(expect.arrayContaining(sentences));
      expect(made(SHORT, 'en').film?.voice).toBe('mixed');
      expect(made(SHORT, 'en').sound?.voice).toBe('synthetic');
    },
  );

  test(
    'or a film that is shorter than its captions is said, and tried again',
    { timeout: LONG_MILLISECONDS },
    async () => {
      const cut = join(folder, 'ffmpeg');
      const real = programs.ffmpeg ?? '';
      const shorten = `${real} -y -v error -i $last -t 5 -c copy $last.mp4 && mv $last.mp4 $last`;
      const script = [
        `for last; do :; done\n${real} "$@" || exit 1`,
        `case $last in */film.mp4) ${shorten};; esac`,
      ];
      writeFileSync(cut, `#!/bin/sh\n${script.join('\n')}\n`);
      chmodSync(cut, 0o755);
      symlinkSync(real.replace(/ffmpeg$/, 'ffprobe'), join(folder, 'ffprobe'));
      const wish = { lesson: SHORT, language: 'en' };
      const { missing: left } = await build(wish, { programs: { ...programs, ffmpeg: cut } });
      expect(left).toEqual([
        expect.stringMatching(/^P0 en \S+ has no film: The captions end at .* the film at 00:00:0/),
      ]);
      expect(made(SHORT, 'en')).toMatchObject({ film: null, sound: { voice: 'synthetic' } });
      expect(await build(wish)).toMatchObject({ made: 1, missing: [] });
      expect(made(SHORT, 'en').film?.voice).toBe('synthetic');
    },
  );
});

describe.skipIf(lacking.length > 0)('a rule that changes', () => {
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
});

test('without the programs every lesson is written down all the same, says what is missing, and is made once', async () => {
  const { missing: left } = await build({}, { programs: nothing });
  expect(left.join(' ')).toMatch(/apt-get install chromium.*ffmpeg.*espeak-ng/);
  expect(await stale()).toEqual([]);
  expect(await build({}, { programs: nothing })).toMatchObject({ made: 0, kept: 2 * 12 });
  const manifests = globSync('*/P*.json', { cwd: join(folder, 'lessons') });
  expect(manifests.filter((each) => each.startsWith(HOME))).toHaveLength(2 * 12);
  const files = manifests.flatMap(
    (each) => readFileSync(join(folder, 'lessons', each), 'utf8').match(/[0-9a-f]{32}\.\w+/g) ?? [],
  );
  for (const file of new Set(files))
    expect(markOfBytes(readFileSync(madeFilePath(folder, file)))).toBe(file.split('.')[0]);
});

test('two builds at once make each lesson once, and one that died is not waited for', async () => {
  const again = { lesson: 'P1', language: 'es' };
  rmSync(madeLessonPath(folder, { place: HOME, ...again }));
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

/** When one picture follows another, in seconds. */
async function picturesTurn(path: string): Promise<number[]> {
  const turns = join(folder, 'turns');
  const turning = `select='gt(scene,0.01)',metadata=print:file=${turns}`;
  await runProgram(programs.ffmpeg ?? '', [
    '-v',
    'error',
    '-i',
    path,
    '-vf',
    turning,
    '-f',
    'null',
    '-',
  ]);
  return [...readFileSync(turns, 'utf8').matchAll(/pts_time:([\d.]+)/g)].map(([, at]) =>
    Number(at),
  );
}

/** A person's voice in the shape of a tone, with half a second before and two after it, and what was read beside it. */
async function record(at: string, name: string, text: string, seconds: number, loud = 0.5) {
  const tone = silence(seconds);
  for (let each = 0; each < tone.length; each += 2)
    tone.writeInt16LE(Math.round(loud * 32_767 * Math.sin(each / 12)), each);
  await writeWav(join(at, `${name}.wav`), Buffer.concat([silence(0.5), tone, silence(2)]));
  writeFileSync(join(at, `${name}.txt`), `${text}\n`);
}

const RATE = 22_050;

/** From 0 to 1. */
function loudest(samples: Buffer, from: number, to: number): number {
  let most = 0;
  for (let at = Math.round(from * RATE); at < Math.min(to * RATE, samples.length / 2 - 1); at += 1)
    most = Math.max(most, Math.abs(samples.readInt16LE(at * 2)));
  return most / 32_768;
}

/** Of the loudest moment, in decibels below full. */
async function loudness(path: string): Promise<number> {
  const samples = await samplesOf(path);
  return 20 * Math.log10(Math.max(loudest(samples, 0, Infinity), 1 / 32_768));
}

async function samplesOf(path: string): Promise<Buffer> {
  const asked = [
    '-v',
    'error',
    '-i',
    path,
    '-map',
    '0:a',
    '-ac',
    '1',
    '-ar',
    String(RATE),
    '-f',
    's16le',
    join(folder, 'raw'),
  ];
  await runProgram(programs.ffmpeg ?? '', ['-y', ...asked]);
  return readFileSync(join(folder, 'raw'));
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
