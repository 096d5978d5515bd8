import type { LessonView } from '#product/training/index.ts';
import {
  Banner,
  LessonClinics,
  LessonCheck,
  LessonForms,
  LessonProblems,
  LessonSteps,
  LinkButton,
  PatientLayout,
  VoiceLink,
  PortalNote,
  WriteLink,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<LessonView>;

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
      <LessonForms
        form="read"
        lesson={lesson}
        five={view.fiveForms}
        query={place.query}
        frame={frame}
      />
      {frame.portal && <PortalNote frame={frame} />}
      {lesson.waits_for.length > 0 && <Banner text={t('training.later')} />}
      <LessonSteps view={view} frame={frame} />
      <LessonCheck view={view} frame={frame} />
      <div class="above">
        <VoiceLink frame={frame} about={`lesson:${lesson.id}`} />
      </div>
      <p class="row above-l">
        {next && (
          <LinkButton icon="arrow-right" href={`/learn/${next.id}${place.query}`}>
            {t('training.next', { title: next.title })}
          </LinkButton>
        )}
        <WriteLink frame={frame} kind="bare" label={t('training.write')} />
      </p>
    </PatientLayout>
  );
}
