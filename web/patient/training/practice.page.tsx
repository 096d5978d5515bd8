import type { PracticeListView } from '#product/training/index.ts';
import { CaseList, LessonClinics, PatientLayout, Pretend, type PageProps } from '../../ui/index.ts';

/** Stories to write about. Open without signing in. */
export default function PracticePage({ view, frame }: PageProps<PracticeListView>) {
  const { t } = frame;
  return (
    <PatientLayout
      frame={frame}
      title={t('practice.title')}
      width="narrow"
      back={{ href: `/learn${view.place.query}`, label: t('training.all') }}
    >
      <Pretend frame={frame} />
      <h1>{t('practice.title')}</h1>
      <p class="large measure above-s">{t('practice.lead')}</p>
      <LessonClinics place={view.place} path="/practice" frame={frame} />
      {view.groups.map(({ audience, cases }) => (
        <section key={audience} class="section" aria-labelledby={`for-${audience}`}>
          <h2 id={`for-${audience}`}>{t(`practice.for.${audience}`)}</h2>
          <CaseList cases={cases} frame={frame} />
        </section>
      ))}
      {frame.person === null && <p class="mid above-l">{t('practice.noAccount')}</p>}
    </PatientLayout>
  );
}
