import type { LessonsView } from '#product/training/index.ts';
import {
  LessonClinics,
  LessonList,
  LinkButton,
  PatientLayout,
  type PageProps,
} from '../../ui/index.ts';

/** All lessons for patients, and how far this reader is. Open without signing in. */
export default function LessonsPage({ view, frame }: PageProps<LessonsView>) {
  const { t } = frame;
  return (
    <PatientLayout frame={frame} title={t('training.title')} width="narrow">
      <h1>{t('training.title')}</h1>
      <p class="large measure above-s">{t('training.lead')}</p>
      <LessonClinics place={view.place} path="/learn" frame={frame} />
      {view.groups.map((group) => (
        <section key={group.audience} class="section" aria-label={t('training.title')}>
          <LessonList {...group} query={view.place.query} frame={frame} />
        </section>
      ))}
      <p class="above-l">
        <LinkButton href={`/practice${view.place.query}`} icon="flask-conical">
          {t('practice.title')}
        </LinkButton>
      </p>
      <p class="mid above-l">{t('training.neverNeeded')}</p>
    </PatientLayout>
  );
}
