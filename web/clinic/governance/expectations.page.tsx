import type { RulesPageView } from '#foundation/governance/index.ts';
import {
  ClinicLayout,
  FromRule,
  PageHead,
  Tabs,
  formatWhen,
  type PageProps,
} from '../../ui/index.ts';
import { clinicRail } from '../triage/rail.ts';

/** What the rules ask of the team: the same clauses patients read, from the other side. */
export default function ExpectationsPage({ view, frame }: PageProps<RulesPageView>) {
  const { t, timeZone, language } = frame;
  const title = t('governance.expectations.title');
  const since = formatWhen(view.effectiveAt, timeZone, language, 'day');
  return (
    <ClinicLayout frame={frame} title={title} rail={clinicRail(frame, null, null)}>
      <PageHead title={title} />
      {view.clinics.length > 1 && (
        <Tabs
          label={t('governance.rules.clinics')}
          tabs={view.clinics.map(({ slug, name, chosen }) => ({
            href: `/expectations?clinic=${slug}`,
            label: name,
            current: chosen,
          }))}
        />
      )}
      <div class="prose above">
        <p>{t('governance.expectations.lead')}</p>
        <p>
          <FromRule>
            {view.clinicName} ·{' '}
            {t('governance.rules.version', { version: view.version, when: since })}
          </FromRule>
        </p>
        {view.sections.map((section) => (
          <section key={section.element} aria-labelledby={`rule-${section.element}`}>
            <h2 id={`rule-${section.element}`}>{section.title}</h2>
            <ul class="above-s">
              {section.items.map(({ clause, text }) => (
                <li key={`${clause}-${text}`}>
                  {text} <span class="code">{clause}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
        <p>
          <a href={`/how-we-answer/${view.organizationSlug}`}>
            {t('governance.expectations.patients')}
          </a>
        </p>
      </div>
    </ClinicLayout>
  );
}
