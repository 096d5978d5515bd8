export { trainingRoutes } from './training.routes.ts';
export { readLesson } from './read-lesson.ts';
export { caseKind } from './library/case-kind.ts';
export type { CasePreview } from './library/case-preview.ts';
export { casesInForce } from './library/cases-in-force.ts';
export { lessonKind } from './library/lesson-kind.ts';
export { lessonsInForce } from './library/lessons-in-force.ts';
export {
  lessonShelf,
  readLessons,
  screenWordsInLessons,
  shelve,
  type LessonShelf,
} from './lesson-shelf.ts';
export { missingReferences, sayPlainly, type TaughtRules } from './references.ts';
export {
  screenPhraseKind,
  screenWords,
  screenWordsOf,
  wordsElsewhere,
  type ScreenWords,
  type WordsIn,
} from './screen-words.ts';
export { teachLesson, wordsOf } from './teach-lesson.ts';
export type { Figure, Question, Span, Step, TaughtLesson } from './teach-lesson.ts';
export { lessonAudiences, transferMeasures } from './lesson.ts';
export type { Block, LessonAudience, LessonDocument, TransferMeasure } from './lesson.ts';
export { courseWords, staffRoles, type Course } from './courses/course.ts';
export { courseShelf, findCourse, readCourse, readCourses } from './courses/course-shelf.ts';
export { packageFormats, type PackageFormat } from './packages/package-format.ts';
export { coursePackageView, type CoursePackageView } from './packages/course-package.views.ts';
export { makePackage, packageName, type CoursePrinter } from './packages/make-package.ts';
export { courseRoutes } from './courses/courses.routes.ts';
export type { CertificateView } from './courses/certificate.routes.ts';
export type { LessonInCourse } from './courses/course-of-lesson.ts';
export type {
  LearnerView,
  LearningOverview,
  OwnCoursesView,
  OwnCourseView,
} from './courses/courses.views.ts';
export { assignCourses } from './courses/assign-courses.ts';
export { exemptFromCourse } from './courses/exempt-from-course.ts';
export { isStillToLearn } from './courses/courses.store.ts';
export { remindLate, remindLearners } from './courses/remind-learners.ts';
export { renewCourses } from './courses/renew-courses.ts';
export { revokeCertificate } from './courses/revoke-certificate.ts';
export { packageRoutes } from './packages/package.routes.ts';
export type { LearningReminderDue } from './training.events.ts';
export { forwardStatements } from './records/forward-statements.ts';
export { noteReading, type Reading } from './records/note-reading.ts';
export { recordRoutes, type StoreView } from './records/records.routes.ts';
export { lessonForms, statementFor, type Learned, type LessonForm } from './records/statement.ts';
export { endToken, forwardTo, issueToken } from './records/open-store.ts';
export { leadsLearning, clinicsLed } from './training.permissions.ts';
export { roomFor, type LessonPlace, type Room } from './lesson-room.ts';
export { LessonError } from './training.errors.ts';
export type { LessonsView, LessonView, ProgressView, QuestionView } from './training.views.ts';
export { caseShelf, readCase, readCases, type Cases } from './practice/read-cases.ts';
export { patientCase, type PatientCase } from './practice/patient-case.ts';
export { staffCase, type StaffCase } from './practice/staff-case.ts';
export { isMet, playCase, unanswered } from './practice/play-case.ts';
export { answerTo, readMessage } from './practice/message-rubric.ts';
export { momentFor, momentTitle, orientationFor, type MomentOffer } from './moments/moment-for.ts';
export { momentShelf, readMoments, type MomentShelf } from './moments/moment-shelf.ts';
export { momentsRoutes, type OrientationView } from './moments/moments.routes.ts';
export { teachingRoutes, type TeachingView } from './teaching/teaching.routes.ts';
export type { WhomToTeachView } from './teaching/whom.routes.ts';
export { readScript, type TeachingScript } from './teaching/script.ts';
export { handOverSignIn, saveTeaching, startTeaching } from './teaching/teach-patient.ts';
export { watchView } from './media/forms.views.ts';
export type { ListenView, PictureView, WatchStepView, WatchView } from './media/forms.views.ts';
export type { FreshMediaView } from './media/fresh-media.views.ts';
export { readStoryboard, readStoryboards, storyboardOf } from './media/storyboard-shelf.ts';
export type { Act, Screen, Storyboard } from './media/storyboard.ts';
export { languagesOf, tellStory, type Story, type ToldStep } from './media/tell-story.ts';
export { lookOfScreen, pagesFor, markOf, markOfBytes, type Prints } from './media/prints.ts';
export { madeOf, storyOf, type LessonStory } from './media/lesson-story.ts';
export {
  madeFilePath,
  madeFolder,
  madeLessonPath,
  readMadeLesson,
  type Freshness,
  type MadeLesson,
  type Voice,
} from './media/made-lesson.ts';
export { captionDrift, captionsOf, cuesIn, type Cue } from './media/captions.ts';
export { pictogram } from './media/pictograms.ts';
export { handoutFor, paperContent, wallSheetFor } from './media/papers.ts';
export { practiceOf } from './practice/keep-practice.ts';
export type { PatientSideView } from './practice/patient-side.routes.ts';
export type {
  CaseRow,
  FeedbackView,
  PracticeListView,
  StoryView,
} from './practice/practice.views.ts';
export type { CaseEntry, Debrief, DeskCaseView, TurnProblem } from './practice/desk-case.views.ts';
export { packPictures } from './pictures/own-pictures.ts';
export { putPicture, removePicture } from './pictures/put-picture.ts';
export type { PicturesView } from './pictures/picture.routes.ts';
