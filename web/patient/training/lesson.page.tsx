import type { LessonView } from '#product/training/index.ts';
import {
  Banner,
  Icon,
  LessonClinics,
  LessonCheck,
  LessonProblems,
  LessonSteps,
  LinkButton,
  PatientLayout,
  VoiceLink,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<LessonView>;

function Forms({ view, frame }: Props) {
  const { t } = frame;
  const { lesson, place } = view;
  return (
    <nav class="forms5" aria-label={t('training.forms.label')}>
      <a href={`/learn/${lesson.id}${place.query}`} aria-current="page">
        <b>
          <Icon name="book-open" />
          {t('training.forms.read')}
        </b>
        <span class="small mid">{t('training.minutes', { minutes: lesson.minutes })}</span>
      </a>
      <a href={`/learn/${lesson.id}/print${place.query}`}>
        <b>
          <Icon name="printer" />
          {t('training.forms.print')}
        </b>
        <span class="small mid">{t('training.forms.printHint')}</span>
      </a>
    </nav>
  );
}

/** One lesson: steps, pictures, rules as they are in force, and questions to check oneself. Open without signing in. */
export default function LessonPage({ view, frame }: Props) {
  const { t } = frame;
  const { lesson, place, next, check } = view;
  return (
    <PatientLayout
      frame={frame}
      title={lesson.title}
      failed={check.state === 'missing'}
      back={{ href: `/learn${place.query}`, label: t('training.all') }}
    >
      <LessonProblems view={view} frame={frame} />
      <h1 lang={lesson.language === frame.language ? undefined : lesson.language}>
        {lesson.title}
      </h1>
      <LessonClinics place={place} path={`/learn/${lesson.id}`} frame={frame} />
      <Forms view={view} frame={frame} />
      {lesson.waits_for.length > 0 && <Banner text={t('training.later')} />}
      <LessonSteps view={view} frame={frame} />
      <LessonCheck view={view} frame={frame} />
      <VoiceLink frame={frame} about={`lesson:${lesson.id}`} />
      <p class="row above-l">
        {next && (
          <LinkButton icon="arrow-right" href={`/learn/${next.id}${place.query}`}>
            {t('training.next', { title: next.title })}
          </LinkButton>
        )}
        <LinkButton kind="bare" href={frame.person ? '/write' : '/sign-in?next=/write'}>
          {t('training.write')}
        </LinkButton>
      </p>
    </PatientLayout>
  );
}
