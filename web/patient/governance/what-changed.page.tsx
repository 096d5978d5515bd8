import type { WhatChangedView } from '#foundation/governance/index.ts';
import { Empty, PatientLayout, Tabs, formatWhen, type PageProps } from '../../ui/index.ts';

/** What changed in how we answer, newest first. Open without signing in. */
export default function WhatChangedPage({ view, frame }: PageProps<WhatChangedView>) {
  const { t, timeZone, language } = frame;
  const title = t('charter.whatChanged.title');
  const rules = `/how-we-answer/${view.organizationSlug}`;
  return (
    <PatientLayout frame={frame} title={title}>
      <div class="stack wide">
        <h1>{title}</h1>
        <p class="large measure">{t('charter.whatChanged.lead')}</p>
        {view.clinics.length > 1 && (
          <Tabs
            label={t('governance.rules.clinics')}
            tabs={view.clinics.map(({ slug, name, chosen }) => ({
              href: `${rules}/changes?clinic=${slug}`,
              label: name,
              current: chosen,
            }))}
          />
        )}
        {view.changes.length === 0 && (
          <Empty
            title={t('charter.whatChanged.none')}
            text={t('charter.whatChanged.noneText', { clinic: view.clinicName })}
            action={{ href: rules, label: t('charter.whatChanged.rules') }}
          />
        )}
        {view.changes.map(({ version, effectiveAt, ahead, sentences }) => (
          <section key={version} class="card stack tight" aria-labelledby={`v-${version}`}>
            <h2 id={`v-${version}`}>
              {t(ahead ? 'charter.whatChanged.from' : 'charter.whatChanged.since', {
                when: formatWhen(effectiveAt, timeZone, language, 'day'),
              })}
            </h2>
            <ul class="stack tight">
              {sentences.map((sentence) => (
                <li key={sentence} class="measure">
                  {sentence}
                </li>
              ))}
            </ul>
            <p class="mid">{t('charter.versions.number', { version })}</p>
          </section>
        ))}
        {view.changes.length > 0 && (
          <p>
            <a href={rules}>{t('charter.whatChanged.rules')}</a>
          </p>
        )}
      </div>
    </PatientLayout>
  );
}
