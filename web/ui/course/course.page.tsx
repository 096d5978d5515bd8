import type { CoursePackageView, LessonView } from '#product/training/index.ts';
import { Document } from '../document.tsx';
import type { Frame, PageProps } from '../frame.ts';
import { LessonSteps } from '../lesson.tsx';
import { LessonQuestions } from './lesson-questions.tsx';
import { packageWords } from './package-words.ts';

type Props = PageProps<CoursePackageView>;

function Contents({ view, frame }: Props) {
  return (
    <nav class="section" aria-label={frame.t('course.lessons')} data-contents="">
      <ol>
        {view.lessons.map(({ lesson }) => (
          <li key={lesson.id}>
            <a href={`#${lesson.id}`}>{lesson.title}</a>{' '}
            <span class="small mid" data-done={lesson.id} />
          </li>
        ))}
      </ol>
    </nav>
  );
}

function LessonSection({ each, frame }: { each: LessonView; frame: Frame }) {
  const { t } = frame;
  return (
    <section
      key={each.lesson.id}
      class="section"
      id={each.lesson.id}
      data-lesson={each.lesson.id}
      data-title={each.lesson.title}
      tabIndex={-1}
    >
      <h2 class="big-title">{each.lesson.title}</h2>
      <LessonSteps view={each} frame={frame} onPaper />
      <LessonQuestions view={each} frame={frame} />
      <p class="row above-l">
        <button type="button" class="btn" data-go="-1" hidden>
          {t('course.before')}
        </button>
        <button type="button" class="btn main" data-go="1" hidden>
          {t('course.next')}
        </button>
      </p>
    </section>
  );
}

function End({ frame }: { frame: Frame }) {
  const { t } = frame;
  return (
    <section class="section card" data-ended="" tabIndex={-1} hidden>
      <h2>{t('course.ended.title')}</h2>
      <p class="large" data-score="" />
      <p data-verdict="" />
      <p class="mid" data-kept="" />
      <p class="row">
        <button type="button" class="btn" data-go="-1" hidden>
          {t('course.before')}
        </button>
        <a class="btn main" href="#main" data-leave="" hidden>
          {t('course.leave')}
        </a>
      </p>
    </section>
  );
}

/**
 * A whole course as one document that needs nothing around it. Without scripts it reads from top to bottom; with them one
 * lesson shows at a time and a learning system hears how far the learner is.
 */
export default function CoursePage({ view, frame }: Props) {
  const { t } = frame;
  const { course, lessons } = view;
  return (
    <Document
      language={frame.language}
      title={course.title}
      bodyClass="patient"
      {...frame.assets}
      scripts={[]}
    >
      <a class="sr skip" href="#main">
        {t('ui.skip')}
      </a>
      <header class="top">
        <div class="in">
          <span class="org">{frame.organizationName}</span>
          <span class="push small" role="status" data-at="" />
        </div>
      </header>
      <main
        class="wrap"
        id="main"
        tabIndex={-1}
        data-course={course.id}
        data-format={view.format}
        data-pass={course.passPercent}
        data-words={JSON.stringify(packageWords(t))}
      >
        <h1>{course.title}</h1>
        <p class="large measure above-s">{course.about}</p>
        <p class="small mid above-s">
          {t('course.made', { clinic: view.clinicName, version: view.version })}
        </p>
        <p class="banner above" data-notice="" role="status">
          {t('course.script')}
        </p>
        <Contents view={view} frame={frame} />
        {lessons.map((each) => (
          <LessonSection key={each.lesson.id} each={each} frame={frame} />
        ))}
        <End frame={frame} />
      </main>
      <script src={view.script} defer />
    </Document>
  );
}
