import type { LessonPlace, Room } from '../lesson-room.ts';
import type { PicturesByPart } from '../pictures/own-pictures.ts';
import type { Figure, TaughtLesson } from '../teach-lesson.ts';
import { shownOf, storyOf, type LessonStory } from './lesson-story.ts';
import type { MadeLesson, Voice } from './made-lesson.ts';

export interface PictureView {
  src: string;
  width: number;
  height: number;
  alt: string;
}

interface FormView {
  place: LessonPlace;
  lesson: { id: string; title: string; language: string; minutes: number };
  /** Readers on staff have no patient pages to go to. */
  staff: boolean;
  /** The text of the lesson is newer than what is spoken. */
  behind: boolean;
}

export interface WatchStepView {
  id: string;
  /** Of the part of the lesson it belongs to. */
  heading: string;
  say: string;
  alt: string;
  picture: PictureView | null;
  figure: Figure | null;
}

export interface WatchView extends FormView {
  steps: WatchStepView[];
  /** The step that is open, counted from 0. */
  at: number;
  film: {
    src: string;
    seconds: number;
    voice: Voice;
    poster: string | null;
    captions: { language: string; name: string; src: string; own: boolean }[];
  } | null;
}

export interface ListenView extends FormView {
  paragraphs: string[];
  sound: { src: string; seconds: number; voice: Voice } | null;
}

const addressOf = (file: string): string => `/learn/media/${file}`;
const nameOf = (language: string): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

function head(room: Room, taught: TaughtLesson, staff: boolean): FormView {
  const { id, title, language, minutes } = taught;
  const behind = taught.spokenBehind === true;
  return { place: room.place, lesson: { id, title, language, minutes }, staff, behind };
}

interface Found {
  told: LessonStory;
  made: MadeLesson | undefined;
}

/** @param dataDir where what was made lies; null to see how it is told before anything is made */
function find(dataDir: string | null, room: Room, taught: TaughtLesson): Found | undefined {
  const told = storyOf(taught, room.rules);
  const made = told && dataDir !== null ? shownOf(dataDir, room.folder, told) : undefined;
  return told && { told, made: without(room, made) };
}

/** Pictures and films show our own screens: where messages are written in another portal only the sound is right. */
const without = (room: Room, made: MadeLesson | undefined): MadeLesson | undefined =>
  made && room.rules.portal ? { ...made, steps: [], film: null } : made;

function pictureOf(made: MadeLesson | undefined, id: string, alt: string): PictureView | null {
  const picture = made?.steps.find((step) => step.id === id)?.picture ?? null;
  return (
    picture && { src: addressOf(picture.file), width: picture.width, height: picture.height, alt }
  );
}

/** The film with its steps; undefined for a lesson without a storyboard. */
export function watchView(
  dataDir: string | null,
  room: Room,
  taught: TaughtLesson,
  reader: { staff: boolean; step: number; own?: PicturesByPart },
): WatchView | undefined {
  const found = find(dataDir, room, taught);
  if (found === undefined) return undefined;
  const { told, made } = found;
  let before = 0;
  const steps = told.story.steps.map(({ id, part, say, alt }): WatchStepView => {
    const lessonStep = taught.steps.find(({ number }) => number === part);
    // The drawing of a part stands with its first step alone.
    const first = part !== before;
    before = part;
    const figure = first ? (lessonStep?.figure ?? null) : null;
    const heading = lessonStep?.heading ?? '';
    const picture = reader.own?.[part] ?? pictureOf(made, id, alt);
    return { id, heading, say, alt, picture, figure };
  });
  return {
    ...head(room, taught, reader.staff),
    steps,
    at: Math.min(Math.max(reader.step, 1), steps.length) - 1,
    film: filmOf(made, told),
  };
}

function filmOf(made: MadeLesson | undefined, { story, stories }: LessonStory): WatchView['film'] {
  if (!made?.film) return null;
  const { file, seconds, voice } = made.film;
  const poster = made.steps[0]?.picture ?? null;
  return {
    src: addressOf(file),
    seconds,
    voice,
    poster: poster && addressOf(poster.file),
    captions: stories.flatMap(({ language }) => {
      const captions = made.captions[language];
      if (captions === undefined) return [];
      const own = language === story.language;
      return [{ language, name: nameOf(language), src: addressOf(captions), own }];
    }),
  };
}

/** What is there for the ear; undefined for a lesson without a storyboard. */
export function listenView(
  dataDir: string | null,
  room: Room,
  taught: TaughtLesson,
  { staff }: { staff: boolean },
): ListenView | undefined {
  const found = find(dataDir, room, taught);
  if (found === undefined) return undefined;
  const { told, made } = found;
  const sound = made?.sound ?? null;
  return {
    ...head(room, taught, staff),
    paragraphs: told.story.listen,
    sound: sound && { src: addressOf(sound.file), seconds: sound.seconds, voice: sound.voice },
  };
}

/** One picture of the product for each part of a lesson, by the number of the part; none before they are made. */
export function picturesFor(
  dataDir: string,
  room: Room,
  taught: TaughtLesson,
): Record<number, PictureView> {
  const found = find(dataDir, room, taught);
  const pictures: Record<number, PictureView> = {};
  for (const { id, part, alt, screen } of found?.told.story.steps ?? []) {
    // A lesson shows the product, not itself.
    const picture = screen.path.startsWith('/learn') ? null : pictureOf(found?.made, id, alt);
    if (picture !== null) pictures[part] ??= picture;
  }
  return pictures;
}
