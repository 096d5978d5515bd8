import type { CertificateView } from '#product/training/index.ts';
import { dayWithYear, PatientLayout, SummaryList, type PageProps } from '../../ui/index.ts';

/** What the code of a certificate confirms. Open to anybody who has one. */
export default function CertificatePage({ view, frame }: PageProps<CertificateView>) {
  const { t } = frame;
  const day = (at: number) => dayWithYear(at, frame);
  return (
    <PatientLayout frame={frame} title={t('certificate.page.title')} width="narrow" quiet>
      <h1>{t('certificate.page.title')}</h1>
      <p class="large measure above">{t(`certificate.page.${view.state}`)}</p>
      {view.state !== 'unknown' && (
        <div class="card section">
          <SummaryList
            rows={[
              { term: t('certificate.page.name'), detail: view.personName },
              { term: t('certificate.page.course'), detail: view.course },
              { term: t('certificate.page.by'), detail: view.organizationName },
              { term: t('certificate.issued'), detail: day(view.issuedAt) },
              { term: t('certificate.expires'), detail: day(view.expiresAt) },
            ]}
          />
          <p class="small mid above">{t('certificate.page.only')}</p>
        </div>
      )}
    </PatientLayout>
  );
}
