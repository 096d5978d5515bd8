import { Fragment } from 'preact';
import type { LessonInCourse, LessonView } from '#product/training/index.ts';
import {
  Banner,
  ClinicLayout,
  LessonCheck,
  LessonProblems,
  LessonSteps,
  LinkButton,
  PageHead,
  VoiceLink,
  dayWithYear,
  type Frame,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<LessonView>;

/** How the files of lessons say that no clinic has read them yet. */
const UNSIGNED = 'needs local clinical sign-off';

/** The other forms, for a lesson that patients take. */
function PatientForms({ view, frame }: Props) {
  const { t } = frame;
  const { lesson, place } = view;
  if (!view.fiveForms) return null;
  return (
    <nav class="row above" aria-label={t('training.staff.forms')}>
      <span class="mid">{t('training.staff.forms')}</span>
      <LinkButton kind="bare" icon="circle-play" href={`/learn/${lesson.id}/watch${place.query}`}>
        {t('training.forms.watch')}
      </LinkButton>
      <LinkButton kind="bare" icon="headphones" href={`/learn/${lesson.id}/listen${place.query}`}>
        {t('training.forms.listen')}
      </LinkButton>
    </nav>
  );
}

function About({ view, frame }: Props) {
  const { t } = frame;
  const { lesson } = view;
  const reviewed = dayWithYear(Date.parse(lesson.reviewed), { ...frame, timeZone: 'UTC' });
  return (
    <section class="section prose" aria-labelledby="about-lesson">
      <h2 id="about-lesson">{t('training.about.title')}</h2>
      <h3>{t('training.about.objectives')}</h3>
      <ul>
        {lesson.objectives.map((objective) => (
          <li key={objective}>{objective}</li>
        ))}
      </ul>
      <h3>{t('training.about.behaviours')}</h3>
      <ul>
        {lesson.behaviours.map((behaviour) => (
          <li key={behaviour}>{behaviour}</li>
        ))}
      </ul>
      <p>
        {t('training.about.measure')} {t(`training.measure.${lesson.measure}`)}
      </p>
      <p class="small mid">
        {t('training.about.clauses')}{' '}
        {view.rules.map(({ clause, element }, at) => (
          <Fragment key={clause}>
            {at > 0 && ', '}
            <a class="code" href={`/how-we-answer#rule-${element}`}>
              {clause}
            </a>
          </Fragment>
        ))}
      </p>
      <p class="small mid">
        {t('training.about.reviewed', {
          by: lesson.reviewedBy === UNSIGNED ? t('training.about.signOff') : lesson.reviewedBy,
          on: reviewed,
        })}
      </p>
    </section>
  );
}

/** Where the reader is in the course this lesson belongs to. */
function InCourse({ course, frame }: { course: LessonInCourse; frame: Frame }) {
  const { t } = frame;
  const { title, checked, all } = course;
  return (
    <section class="section" aria-labelledby="in-course">
      <h2 id="in-course">{title}</h2>
      <p>
        {t(checked === all ? 'courses.inCourse.done' : 'courses.own.checked', { checked, all })}{' '}
        <a href="/learn/courses">{t('courses.own.title')}</a>
      </p>
      {course.next !== null && (
        <p class="above-s">
          <LinkButton icon="arrow-right" href={`/learn/${course.next}`}>
            {t('courses.inCourse.next')}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

/** One lesson as staff read it, with what it should change and which rules it teaches. */
export default function LessonPage({ view, frame }: Props) {
  const { t } = frame;
  const { lesson, place, next, check } = view;
  return (
    <ClinicLayout frame={frame} title={lesson.title} failed={check.state === 'missing'}>
      <LessonProblems view={view} frame={frame} />
      <PageHead
        title={lesson.title}
        above={`${t(`training.for.${lesson.audience}`)} · ${t('training.minutes', { minutes: lesson.minutes })}`}
        actions={
          <LinkButton icon="printer" href={`/learn/${lesson.id}/print${place.query}`}>
            {t('training.forms.print')}
          </LinkButton>
        }
      />
      <PatientForms view={view} frame={frame} />
      {lesson.waits_for.length > 0 && (
        <Banner title={t('training.about.waits')} text={lesson.waits_for.join(' ')} />
      )}
      <LessonSteps view={view} frame={frame} />
      <LessonCheck view={view} frame={frame} />
      {view.course && <InCourse course={view.course} frame={frame} />}
      <VoiceLink frame={frame} about={`lesson:${lesson.id}`} />
      <About view={view} frame={frame} />
      <p class="row above-l">
        <LinkButton kind="bare" icon="arrow-left" href={`/learn${place.query}`}>
          {t('training.all')}
        </LinkButton>
        {next && !view.course?.next && (
          <LinkButton icon="arrow-right" href={`/learn/${next.id}${place.query}`}>
            {t('training.next', { title: next.title })}
          </LinkButton>
        )}
      </p>
    </ClinicLayout>
  );
}
