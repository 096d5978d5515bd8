import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { read, type Actor } from '#foundation/people/index.ts';
import { isAnswered, rightAnswers, type Answers } from './check-lesson.ts';
import type { LessonInCourse, OwnLearning } from './courses/course-of-lesson.ts';
import { findAssignments } from './courses/courses.store.ts';
import type { LessonAudience } from './lesson.ts';
import type { LessonPlace, Room } from './lesson-room.ts';
import type { LessonShelf } from './lesson-shelf.ts';
import type { PictureView } from './media/forms.views.ts';
import { freshMedia, type FreshMediaView } from './media/fresh-media.views.ts';
import { storyboardOf } from './media/storyboard-shelf.ts';
import { elementOf, sayReferences, type TaughtRules } from './references.ts';
import { teachLesson, type Span, type TaughtLesson } from './teach-lesson.ts';
import { audiencesFor, leadsLearning } from './training.permissions.ts';
import { findProgress, type Progress } from './training.store.ts';

/** How far the reader is with a lesson; null before they checked themselves, and for who is not signed in. */
export type ProgressView = Pick<Progress, 'questions' | 'right' | 'at'> | null;

export interface LessonsView {
  place: LessonPlace;
  groups: {
    audience: LessonAudience;
    lessons: {
      id: string;
      title: string;
      minutes: number;
      language: string;
      later: boolean;
      progress: ProgressView;
    }[];
  }[];
  /** Lessons in the list, and how many of them the reader has checked; null for who is not signed in. */
  done: { checked: number; all: number } | null;
  /** For managers: which pictures and films are as today. */
  media: FreshMediaView | null;
}

export interface QuestionView {
  id: string;
  question: Span[];
  choices: { id: string; text: string }[];
  chosen: string | null;
  /** Once all are answered. */
  feedback: { right: boolean; rightText: string; why: Span[] } | null;
}

export interface LessonView {
  place: LessonPlace;
  lesson: Omit<TaughtLesson, 'questions' | 'board'>;
  questions: QuestionView[];
  /** `open` not tried, `missing` something was left out, `answered` with feedback. */
  check: { state: 'open' | 'missing' | 'answered'; right: number };
  progress: ProgressView;
  next: { id: string; title: string } | null;
  /** Of staff who take it in a course. */
  course: LessonInCourse | null;
  /** The rules it teaches, and the part of the rules each belongs to. */
  rules: { clause: string; element: string }[];
  /** True when it can also be watched, listened to and tried. */
  fiveForms: boolean;
  /** Pictures of the product, by the number of the part they belong to; a part without one has its drawing. */
  pictures: Record<number, PictureView>;
  idempotencyKey: string;
}

/** What the reader has checked so far, by lesson; nothing for who is not signed in. */
export const progressOf = async (
  ground: Ground,
  actor: Actor,
  requestId: string,
): Promise<ReadonlyMap<string, Progress> | null> =>
  (await ownLearning(ground, actor, requestId))?.progress ?? null;

/** The same with the courses they are asked to take. */
export async function ownLearning(
  ground: Ground,
  actor: Actor,
  requestId: string,
): Promise<OwnLearning | null> {
  if (actor.kind !== 'person') return null;
  const { organizationId, personId } = actor;
  const on = {
    action: 'training.read_progress',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  };
  return read(ground, actor, on, async (tx) => {
    const [rows, assignments] = await Promise.all([
      findProgress(tx, organizationId, personId),
      actor.staff ? findAssignments(tx, organizationId, [personId]) : [],
    ]);
    return { progress: new Map(rows.map((row) => [row.lessonId, row])), assignments };
  });
}

const shown = (progress: Progress | undefined): ProgressView =>
  progress ? { questions: progress.questions, right: progress.right, at: progress.at } : null;

function titleIn(rules: TaughtRules, title: string): string {
  return (
    sayReferences(title, rules)
      ?.map(({ text }) => text)
      .join('') ?? title
  );
}

export function lessonsView(
  shelf: LessonShelf,
  actor: Actor,
  room: Room,
  progress: ReadonlyMap<string, Progress> | null,
  dataDir: string,
): LessonsView {
  const { place, rules } = room;
  const groups = audiencesFor(actor).map((audience) => ({
    audience,
    lessons: shelf.of(audience, rules.language).map((lesson) => ({
      id: lesson.id,
      title: titleIn(rules, lesson.title),
      minutes: lesson.minutes,
      language: lesson.language,
      later: lesson.waits_for.length > 0,
      progress: shown(progress?.get(lesson.id)),
    })),
  }));
  const own = groups[0]?.lessons ?? [];
  const checked = own.filter((lesson) => lesson.progress !== null).length;
  const media = leadsLearning.allows(actor) ? freshMedia(shelf, room, dataDir) : null;
  return { place, groups, done: progress && { checked, all: own.length }, media };
}

/** One lesson by the clinic's rules; undefined when there is no such lesson. */
export function lessonIn(
  shelf: LessonShelf,
  { rules }: Room,
  id: string,
): { taught: TaughtLesson; next: LessonView['next'] } | undefined {
  const document = shelf.find(id, rules.language);
  if (document === undefined) return undefined;
  const row = shelf.of(document.audience, rules.language);
  const next = row[row.findIndex((each) => each.id === id) + 1];
  return {
    // The rules are said in the language the lesson is written in.
    taught: teachLesson(document, { ...rules, language: document.language }),
    next: next ? { id: next.id, title: titleIn(rules, next.title) } : null,
  };
}

export function lessonView(
  { place, rules }: Room,
  { taught, next }: { taught: TaughtLesson; next: LessonView['next'] },
  reader: {
    progress: ReadonlyMap<string, Progress> | null;
    answers: Answers | null;
    pictures?: Record<number, PictureView>;
    course?: LessonInCourse | null;
  },
): LessonView {
  const { questions, board: _unseen, ...lesson } = taught;
  const { answers } = reader;
  const answered = answers !== null && isAnswered(taught, answers);
  return {
    place,
    lesson,
    questions: questions.map(({ id, question, choices, right, why }) => ({
      id,
      question,
      choices,
      chosen: answers?.[id] ?? null,
      feedback: answered
        ? {
            right: answers[id] === right,
            rightText: choices.find((choice) => choice.id === right)?.text ?? '',
            why,
          }
        : null,
    })),
    check: {
      state: answers === null ? 'open' : answered ? 'answered' : 'missing',
      right: answered ? rightAnswers(taught, answers) : 0,
    },
    progress: shown(reader.progress?.get(taught.id)),
    next,
    course: reader.course ?? null,
    rules: lesson.clauses.map((clause) => ({ clause, element: elementOf(rules, clause) })),
    fiveForms: storyboardOf(taught.id) !== undefined,
    pictures: reader.pictures ?? {},
    idempotencyKey: newId('key'),
  };
}
