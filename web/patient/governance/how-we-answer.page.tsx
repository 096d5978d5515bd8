import type { RulesPageView } from '#foundation/governance/index.ts';
import type { PlainSection } from '#rules/charter/index.ts';
import {
  FromRule,
  PatientLayout,
  RuleItems,
  Tabs,
  QuietVoiceLink,
  formatWhen,
  type PageProps,
  PortalNote,
  WriteLink,
} from '../../ui/index.ts';

type Props = PageProps<RulesPageView>;

const idOf = (section: PlainSection) => `rule-${section.element}`;

function Rules({ view, frame }: Props) {
  return view.sections.map((section) => (
    <section key={section.element} class="section stack tight" aria-labelledby={idOf(section)}>
      <div class="row keep">
        <h2 id={idOf(section)}>{section.title}</h2>
        {!view.preview && <QuietVoiceLink frame={frame} about={`rule:${section.element}`} />}
      </div>
      <RuleItems items={section.items} frame={frame} />
    </section>
  ));
}

function Sections({ view }: Pick<Props, 'view'>) {
  return (
    <ul class="contents above-s">
      {view.sections.map((section) => (
        <li key={section.element}>
          <a href={`#${idOf(section)}`}>{section.title}</a>
        </li>
      ))}
    </ul>
  );
}

function Contents({ view, frame }: Props) {
  return (
    <aside class="aside side-contents">
      <nav aria-labelledby="contents">
        <h2 id="contents">{frame.t('governance.rules.onThisPage')}</h2>
        <Sections view={view} />
      </nav>
    </aside>
  );
}

/** Where there is no room beside the rules, what is on the page folds away above them. */
function FoldedContents({ view, frame }: Props) {
  return (
    <details class="folded-contents above">
      <summary>{frame.t('governance.rules.onThisPage')}</summary>
      <Sections view={view} />
    </details>
  );
}

function changesOf({ organizationSlug, clinics }: Props['view']): string {
  const chosen = clinics.find((clinic) => clinic.chosen);
  return `/how-we-answer/${organizationSlug}/changes${chosen ? `?clinic=${chosen.slug}` : ''}`;
}

/** The rules of one clinic, in the words everyone reads. Open without signing in. */
export default function HowWeAnswerPage({ view, frame }: Props) {
  const { t, timeZone, language } = frame;
  const title = t('governance.rules.title');
  return (
    <PatientLayout
      frame={frame}
      title={title}
      pretend={view.preview && { callouts: [], preview: view.preview }}
    >
      <div class="hello">
        <h1>{title}</h1>
        {!view.preview && (
          <WriteLink
            frame={frame}
            kind="main"
            label={t('governance.rules.write')}
            labelSignedOut={t('governance.rules.signIn')}
          />
        )}
      </div>
      {view.clinics.length > 1 && (
        <Tabs
          label={t('governance.rules.clinics')}
          tabs={view.clinics.map(({ slug, name, chosen }) => ({
            href: `/how-we-answer/${view.organizationSlug}?clinic=${slug}`,
            label: name,
            current: chosen,
          }))}
        />
      )}
      <div class="cols above">
        <div>
          <p class="large measure">{t('governance.rules.lead')}</p>
          {frame.portal && <PortalNote frame={frame} />}
          <p class="above-s">
            <FromRule>
              {view.clinicName} ·{' '}
              {t('governance.rules.version', {
                version: view.version,
                when: formatWhen(view.effectiveAt, timeZone, language, 'day'),
              })}
            </FromRule>
          </p>
          {!view.preview && (
            <p>
              <a href={changesOf(view)}>{t('charter.whatChanged.title')}</a>
            </p>
          )}
          <FoldedContents view={view} frame={frame} />
          <Rules view={view} frame={frame} />
        </div>
        <Contents view={view} frame={frame} />
      </div>
    </PatientLayout>
  );
}
