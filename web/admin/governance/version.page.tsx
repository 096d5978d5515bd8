import type { VersionView } from '#foundation/governance/index.ts';
import { ClinicLayout, type PageProps } from '../../ui/index.ts';
import { CharterHead, dayOf } from './head.tsx';
import { charterRail } from './rail.ts';

/** What one version changed, clinic by clinic. */
export default function VersionPage({ view, frame }: PageProps<VersionView>) {
  const { t } = frame;
  const title = t('charter.versions.number', { version: view.version });
  return (
    <ClinicLayout frame={frame} title={title} rail={charterRail(frame)}>
      <p>
        <a class="back" href="/admin/charter/versions">
          {t('charter.versions.title')}
        </a>
      </p>
      <CharterHead head={view.head} frame={frame} title={title} />
      <div class="stack wide">
        <p>{t('charter.versions.since', { when: dayOf(frame, view.effectiveAt) })}</p>
        {view.clinics.length === 0 && <p>{t('charter.versions.first')}</p>}
        {view.clinics.map(({ clinic, clinicName, patients, staff }) => (
          <section key={clinic} class="card stack tight" aria-labelledby={`c-${clinic}`}>
            <h2 id={`c-${clinic}`}>{clinicName}</h2>
            <h3>{t('charter.changes.patients')}</h3>
            {patients.length === 0 && <p class="mid">{t('charter.changes.same')}</p>}
            <ul>
              {patients.map(({ what, sentence }) => (
                <li key={what}>{sentence}</li>
              ))}
            </ul>
            <h3>{t('charter.changes.staff')}</h3>
            {staff.length === 0 && <p class="mid">{t('charter.changes.same')}</p>}
            <ul>
              {staff.map(({ what, sentence }) => (
                <li key={what}>{sentence}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </ClinicLayout>
  );
}
