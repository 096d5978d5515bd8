import type { PracticeListView } from '#product/training/index.ts';
import { CaseList, ClinicLayout, PageHead, Pretend, type PageProps } from '../../ui/index.ts';

const forPatients = ['patient', 'carer'];

/** The practice inbox, and the patient's side to walk. */
export default function PracticePage({ view, frame }: PageProps<PracticeListView>) {
  const { t } = frame;
  const title = t('practice.title');
  const own = view.groups.filter(({ audience }) => !forPatients.includes(audience));
  const walks = view.groups.filter(({ audience }) => forPatients.includes(audience));
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead title={title} />
      <Pretend frame={frame} />
      <p class="prose above">{t('practice.staff.lead')}</p>
      {own.length === 0 && <p class="above">{t('practice.empty')}</p>}
      {own.map(({ audience, cases }) => (
        <section key={audience} class="section" aria-labelledby={`for-${audience}`}>
          <h2 id={`for-${audience}`}>{t(`practice.for.${audience}`)}</h2>
          <CaseList cases={cases} frame={frame} />
        </section>
      ))}
      <section class="section" aria-labelledby="walk">
        <h2 id="walk">{t('practice.staff.walkTitle')}</h2>
        <p class="prose">{t('practice.staff.walk')}</p>
        {walks.map(({ audience, cases }) => (
          <CaseList key={audience} cases={cases} frame={frame} />
        ))}
      </section>
    </ClinicLayout>
  );
}
