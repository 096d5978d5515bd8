import type { LessonsView } from '#product/training/index.ts';
import { LessonList, PatientLayout, type PageProps } from '../../ui/index.ts';

/** All lessons for patients, and how far this reader is. Open without signing in. */
export default function LessonsPage({ view, frame }: PageProps<LessonsView>) {
  const { t } = frame;
  return (
    <PatientLayout frame={frame} title={t('training.title')} width="narrow">
      <h1>{t('training.title')}</h1>
      <p class="large measure">{t('training.lead')}</p>
      {view.groups.map((group) => (
        <section key={group.audience} class="section" aria-label={t('training.title')}>
          <LessonList lessons={group.lessons} query={view.place.query} frame={frame} />
        </section>
      ))}
      <p class="mid above-l">{t('training.neverNeeded')}</p>
    </PatientLayout>
  );
}
