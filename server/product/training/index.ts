export { trainingRoutes } from './training.routes.ts';
export { readLesson } from './read-lesson.ts';
export { lessonShelf, readLessons, shelve, type LessonShelf } from './lesson-shelf.ts';
export { missingReferences, type TaughtRules } from './references.ts';
export { screenWords, type ScreenWords } from './screen-words.ts';
export { teachLesson, wordsOf } from './teach-lesson.ts';
export type { Figure, Question, Span, Step, TaughtLesson } from './teach-lesson.ts';
export { lessonAudiences, transferMeasures } from './lesson.ts';
export type { Block, LessonAudience, LessonDocument, TransferMeasure } from './lesson.ts';
export { LessonError } from './training.errors.ts';
export type {
  LessonPlace,
  LessonsView,
  LessonView,
  ProgressView,
  QuestionView,
} from './training.views.ts';
