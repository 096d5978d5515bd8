import type { LessonsUseView, People } from '#edges/measures/index.ts';
import { ClinicLayout, DataTable, PageHead, type PageProps } from '../../ui/index.ts';

/** How many people took each lesson; each leads to what came after. */
export default function LessonsUsePage({ view, frame }: PageProps<LessonsUseView>) {
  const { t } = frame;
  const title = t('measures.lessons.title');
  const said = (people: People) =>
    people === 'few' ? t('measures.few', { smallest: view.smallest }) : String(people);
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      <div class="prose">
        <p>{t('measures.lessons.lead', { weeks: view.weeks })}</p>
        {view.ownClinics && <p>{t('measures.own')}</p>}
        <p>{t('measures.small', { smallest: view.smallest })}</p>
      </div>
      {view.groups.map(({ audience, lessons }) => (
        <div key={audience} class="section">
          <h2>{t(`training.for.${audience}`)}</h2>
          <DataTable
            caption={t(`training.for.${audience}`)}
            captionHidden
            columns={[
              { label: t('measures.lesson') },
              { label: t('measures.watched') },
              { label: t('measures.began'), number: true },
              { label: t('measures.finished'), number: true },
              { label: t('measures.checked'), number: true },
            ]}
            rows={lessons.map(({ id, title: name, language, measure, ...use }) => ({
              id,
              cells: [
                <a key="open" href={`/training/lessons/${id}`} lang={language}>
                  {id} · {name}
                </a>,
                <span key="measure" class="sentence">
                  {t(`training.measure.${measure}`)}
                </span>,
                ...[use.began, use.finished, use.checked].map(said),
              ],
            }))}
          />
        </div>
      ))}
    </ClinicLayout>
  );
}
