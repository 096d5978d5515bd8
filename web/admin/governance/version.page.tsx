import type { VersionView } from '#foundation/governance/index.ts';
import { ClinicLayout, RuleItems, type Frame, type PageProps } from '../../ui/index.ts';
import { CharterHead, dayOf } from './head.tsx';

type Rules = VersionView['rules'][number];
function RulesOf({ rules, frame }: { rules: Rules; frame: Frame }) {
  return (
    <details class="card">
      <summary>{rules.clinicName}</summary>
      {rules.sections.map(({ element, title, items }) => (
        <section key={element} class="stack tight above">
          <h3>{title}</h3>
          <RuleItems items={items} frame={frame} heading="h4" />
        </section>
      ))}
    </details>
  );
}

/** What one version changed, clinic by clinic, and all it said. */
export default function VersionPage({ view, frame }: PageProps<VersionView>) {
  const { t } = frame;
  const title = t('charter.versions.number', { version: view.version });
  return (
    <ClinicLayout frame={frame} title={title}>
      <p>
        <a class="back" href="/admin/charter/versions">
          {t('charter.versions.title')}
        </a>
      </p>
      <CharterHead head={view.head} frame={frame} title={title} />
      <div class="stack wide">
        <p>
          {t('charter.versions.since', { when: dayOf(frame, view.effectiveAt) })}{' '}
          {view.clinics.length === 0 && t('charter.versions.first')}
        </p>
        <p>
          <a href={`/admin/charter/versions/${view.version}/file`} download>
            {t('charter.file.download', { version: view.version })}
          </a>
        </p>
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
        <section class="stack tight section" aria-labelledby="all">
          <h2 id="all">{t('charter.versions.whole', { version: view.version })}</h2>
          {view.rules.map((each) => (
            <RulesOf key={each.clinic} rules={each} frame={frame} />
          ))}
        </section>
      </div>
    </ClinicLayout>
  );
}
