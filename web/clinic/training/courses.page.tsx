import type { OwnCoursesView, OwnCourseView } from '#product/training/index.ts';
import {
  ClinicLayout,
  Empty,
  dayWithYear,
  LinkButton,
  PageHead,
  Points,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

function Cases({ cases, frame }: { cases: OwnCourseView['cases']; frame: Frame }) {
  const { t } = frame;
  if (cases.length === 0) return null;
  const done = cases.filter((each) => each.done).length;
  return (
    <details class="above">
      <summary>{t('courses.own.practice', { done, all: cases.length })}</summary>
      <p class="mid small above-s">{t('courses.own.practiceHint')}</p>
      <div class="above-s">
        <Points
          points={cases.map(({ id, href, title, done: isDone }) => ({
            key: id,
            icon: isDone ? 'circle-check' : 'circle-dashed',
            content: (
              <>
                <a href={href}>{title}</a>{' '}
                <span class="small mid">
                  {t(isDone ? 'courses.own.caseDone' : 'courses.own.caseOpen')}
                </span>
              </>
            ),
          }))}
        />
      </div>
    </details>
  );
}

function Course({ course, frame }: { course: OwnCourseView; frame: Frame }) {
  const { t } = frame;
  const day = (at: number | null) => dayWithYear(at, frame);
  const checked = course.lessons.filter((lesson) => lesson.checked).length;
  const next = course.lessons.find((lesson) => !lesson.checked);
  const when = {
    due: day(course.dueAt),
    done: day(course.doneAt),
    reason: course.exemptReason ?? '',
  };
  return (
    <section class="card section" aria-labelledby={`course-${course.id}`}>
      <h2 id={`course-${course.id}`}>{course.title}</h2>
      <p>{course.about}</p>
      <p class="strong above-s">
        {t(`courses.own.${course.state}`, when)}{' '}
        {t('courses.own.checked', { checked, all: course.lessons.length })}
      </p>
      <div class="above-s">
        <Points
          points={course.lessons.map(({ id, title, checked: isChecked }) => ({
            key: id,
            icon: isChecked ? 'circle-check' : 'circle-dashed',
            content: (
              <>
                <a href={`/learn/${id}`}>{title}</a>{' '}
                <span class="small mid">
                  {t(isChecked ? 'courses.own.lessonDone' : 'courses.own.lessonOpen')}
                </span>
              </>
            ),
          }))}
        />
      </div>
      <Cases cases={course.cases} frame={frame} />
      <p class="row above">
        {next && (
          <LinkButton kind="main" href={`/learn/${next.id}`}>
            {t('courses.own.next', { title: next.title })}
          </LinkButton>
        )}
        {course.certificate && (
          <>
            <LinkButton icon="file-text" href={`/learn/courses/${course.id}/certificate.pdf`}>
              {t('courses.own.certificate')}
            </LinkButton>
            <a href={`/certificates/${course.certificate}`}>{t('courses.own.verify')}</a>
          </>
        )}
      </p>
    </section>
  );
}

/** The courses somebody on staff is asked to take, with how far they are. */
export default function CoursesPage({ view, frame }: PageProps<OwnCoursesView>) {
  const { t } = frame;
  const title = t('courses.own.title');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead
        title={title}
        actions={<LinkButton href="/learn">{t('courses.own.lessons')}</LinkButton>}
      />
      <p class="prose above">{t('courses.own.lead', { months: view.renewedAfterMonths })}</p>
      {view.courses.length === 0 && <Empty title={title} text={t('courses.own.none')} />}
      {view.courses.map((course) => (
        <Course key={course.id} course={course} frame={frame} />
      ))}
    </ClinicLayout>
  );
}
