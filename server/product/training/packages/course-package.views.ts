import type { Course } from '../courses/course.ts';
import { courseWords } from '../courses/course.ts';
import type { Room } from '../lesson-room.ts';
import type { LessonShelf } from '../lesson-shelf.ts';
import { withOwnPictures, type PackedPictures } from '../pictures/own-pictures.ts';
import type { TaughtLesson } from '../teach-lesson.ts';
import { lessonIn, lessonView, type LessonView } from '../training.views.ts';
import type { PackageFormat } from './package-format.ts';

/** A course as one document: every lesson with its right answers, by one clinic's rules, in one language. */
export interface CoursePackageView {
  format: PackageFormat;
  course: { id: string; title: string; about: string; passPercent: number };
  clinicName: string;
  version: number;
  /** In each question `chosen` is the right choice and `feedback` says why. */
  lessons: LessonView[];
  /** Address of the script beside the document. */
  script: string;
}

export function coursePackageView(
  shelf: LessonShelf,
  room: Room,
  course: Course,
  format: PackageFormat,
  pictures?: PackedPictures,
): CoursePackageView {
  const { language } = room.rules;
  return {
    format,
    course: {
      id: course.id,
      title: courseWords(course.title, language),
      about: courseWords(course.about, language),
      passPercent: course.passPercent,
    },
    clinicName: room.place.clinicName,
    version: room.place.version,
    lessons: course.lessons.flatMap((id) => {
      const found = lessonIn(shelf, room, id);
      if (found === undefined) return [];
      const own = pictures?.of(id) ?? {};
      const taught = withOwnPictures(withoutLinks(found.taught), own);
      const answers = Object.fromEntries(taught.questions.map((each) => [each.id, each.right]));
      return [lessonView(room, { taught, next: null }, { progress: null, answers, pictures: own })];
    }),
    script: 'course.js',
  };
}

/** Links of a lesson lead to our own pages, which are not in a package. */
function withoutLinks(taught: TaughtLesson): TaughtLesson {
  const plain = <T extends { kind: string; text: string }>(spans: T[]): T[] =>
    spans.map((span) => (span.kind === 'link' ? { ...span, kind: 'strong' } : span));
  return {
    ...taught,
    steps: taught.steps.map((step) => ({
      ...step,
      blocks: step.blocks.map((block) =>
        'items' in block
          ? { ...block, items: block.items.map(plain) }
          : { ...block, spans: plain(block.spans) },
      ),
    })),
  };
}
