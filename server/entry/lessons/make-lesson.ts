import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  captionDrift,
  captionsOf,
  madeFilePath,
  madeLessonPath,
  markOf,
  type MadeLesson,
} from '#product/training/index.ts';
import { FILM_VERSION, lengthOf, makeFilm, makeSound } from './film.ts';
import { keepFile, writeWhole } from './kept-files.ts';
import { showsOurScreens, type LessonTask } from './lesson-tasks.ts';
import { pictureMark, type Pictures } from './picture-shelf.ts';
import type { Programs } from './programs.ts';
import {
  canRead,
  filmWords,
  listenWords,
  readForTheEar,
  readLines,
  wordsToRecord,
} from './read-lesson-aloud.ts';
import { strayRecordings } from './recordings.ts';
import { voiceFor, voiceMark } from './voice.ts';

export interface Making {
  dataDir: string;
  programs: Programs;
  /** What is missing on this machine. */
  lacking: readonly string[];
  pictures: Pictures;
  /** Everything that was made before, to be used again where nothing of it has changed. */
  before: readonly MadeLesson[];
}

type Steps = MadeLesson['steps'];

/** Makes everything of one lesson that can be made here, and writes down what it was made of. */
export async function makeLesson(task: LessonTask, making: Making): Promise<MadeLesson> {
  const { told, room, recordings } = task;
  const { lesson, language } = told.story;
  const folder = await mkdtemp(join(tmpdir(), 'parley-lesson-'));
  try {
    const missing = [...making.lacking];
    const pictured = showsOurScreens(task);
    const words = wordsToRecord(told.story);
    missing.push(...strayRecordings(lesson, language, { folders: task.voices, words }));
    const pictures = told.story.steps.map((step) =>
      pictured ? making.pictures.get(pictureMark(task, step)) : undefined,
    );
    for (const each of pictures) if (typeof each === 'string') missing.push(each);
    if (voiceFor(language) === undefined)
      missing.push(`No voice reads the language "${language}".`);
    const steps: Steps = told.story.steps.map(({ id }, index) => {
      const picture = pictures[index];
      return { id, from: 0, to: 0, picture: typeof picture === 'object' ? picture : null };
    });
    const failures: string[] = [];
    const attempt = async <Part>(part: string, work: Promise<Part>): Promise<Part | undefined> =>
      work.catch((error: Error) => {
        failures.push(`${lesson} ${language} ${room.folder} has no ${part}: ${error.message}`);
        return undefined;
      });
    const film = await attempt('film', filmFor(task, steps, making, folder, missing));
    const sound = await attempt('sound', soundFor(task, making, folder, missing));
    const { programs } = making;
    const made: MadeLesson = {
      format: 1,
      prints: told.prints,
      recordings,
      steps: film?.steps ?? steps,
      film: film?.film ?? null,
      sound: sound ?? null,
      captions: film?.captions ?? {},
      programs: Object.entries(programs).flatMap(([name, path]) => (path ? [name] : [])),
      missing: [...new Set([...missing, ...failures])],
      ...(failures.length > 0 ? { failed: true } : {}),
    };
    const path = madeLessonPath(making.dataDir, { place: room.folder, lesson, language });
    await writeWhole(path, `${JSON.stringify(made, undefined, 1)}\n`);
    return made;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface MadeFilm {
  film: NonNullable<MadeLesson['film']>;
  steps: Steps;
  captions: MadeLesson['captions'];
}

async function filmFor(
  task: LessonTask,
  steps: Steps,
  { dataDir, programs, before }: Making,
  folder: string,
  missing: string[],
): Promise<MadeFilm | undefined> {
  const { told, taught, recordings, voices } = task;
  const { story, stories } = told;
  const { language } = story;
  const { ffmpeg } = programs;
  if (ffmpeg === undefined || !canRead(programs, { language, voices }, filmWords(story)))
    return undefined;
  const stills = steps.flatMap(({ picture }) => picture?.file ?? []);
  if (stills.length < steps.length) return undefined;
  const spoken = stories.map((each) => [each.language, each.steps.map(({ id, say }) => [id, say])]);
  const times = story.steps.map(({ atLeastSeconds }) => atLeastSeconds);
  const voice = voiceMark(language);
  const madeOf = markOf([FILM_VERSION, stills, spoken, times, voice, recordings, taught.title]);
  const same = before.find(({ film }) => film?.madeOf === madeOf);
  if (same?.film) return { film: same.film, steps: same.steps, captions: same.captions };
  const aloud = await readLines({ programs, folder, language, voices }, story);
  missing.push(...aloud.left);
  const shots = aloud.lines.map(({ id, from, to }, index) => ({
    picture: madeFilePath(dataDir, stills[index] ?? ''),
    seconds: to - from,
    title: story.steps.find((step) => step.id === id)?.say ?? id,
  }));
  const cut = { ffmpeg, folder, title: taught.title, language, samples: aloud.samples };
  const path = await makeFilm(cut, shots);
  const seconds = await lengthOf(ffmpeg, path);
  const kept = await keepFile(dataDir, await readFile(path), 'mp4');
  return {
    film: { ...kept, seconds, voice: aloud.voice, madeOf },
    steps: steps.map((step, index) => ({ ...step, ...timesOf(aloud.lines[index]) })),
    captions: await captionsFor(task, aloud.lines, seconds, dataDir),
  };
}

const timesOf = (line: { from: number; to: number } | undefined) => ({
  from: line?.from ?? 0,
  to: line?.to ?? 0,
});

/** @throws where what stands under the film is not what is spoken, or not when it is */
async function captionsFor(
  { told }: LessonTask,
  lines: readonly { id: string; from: number; to: number }[],
  seconds: number,
  dataDir: string,
): Promise<MadeLesson['captions']> {
  const captions: MadeLesson['captions'] = {};
  for (const { language, steps } of told.stories) {
    const cues = lines.flatMap(({ id, from, to }) => {
      const text = steps.find((step) => step.id === id)?.say;
      return text === undefined ? [] : [{ from, to, text }];
    });
    const written = captionsOf(cues, language);
    const spoken = lines.flatMap(({ id, from, to }) => {
      const text = told.stories.find((each) => each.language === language)?.steps;
      const line = text?.find((step) => step.id === id)?.say;
      return line === undefined ? [] : [{ from, to, text: line }];
    });
    const [drift] = captionDrift(written, spoken, seconds);
    if (drift !== undefined) throw new Error(drift);
    captions[language] = (await keepFile(dataDir, Buffer.from(written), 'vtt')).file;
  }
  return captions;
}

async function soundFor(
  { told, taught, recordings, voices }: LessonTask,
  { dataDir, programs, before }: Making,
  folder: string,
  missing: string[],
): Promise<MadeLesson['sound']> {
  const { story } = told;
  const { language } = story;
  const { ffmpeg } = programs;
  if (ffmpeg === undefined || !canRead(programs, { language, voices }, listenWords(story)))
    return null;
  const madeOf = markOf([
    FILM_VERSION,
    story.listen,
    voiceMark(language),
    recordings,
    taught.title,
  ]);
  const same = before.find(({ sound }) => sound?.madeOf === madeOf);
  if (same?.sound) return same.sound;
  const reader = { programs, folder, language, voices };
  const { samples, voice, left } = await readForTheEar(reader, story);
  missing.push(...left);
  const path = await makeSound({ ffmpeg, folder, title: taught.title, language, samples });
  const seconds = await lengthOf(ffmpeg, path);
  const kept = await keepFile(dataDir, await readFile(path), 'm4a');
  return { ...kept, seconds, voice, madeOf };
}
