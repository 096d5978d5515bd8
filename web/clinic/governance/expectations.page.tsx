import type { ExpectationsView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  FromRule,
  LinkButton,
  PageHead,
  Tabs,
  formatWhen,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<ExpectationsView>;

/** What is asked of this reader's role, and their yes to it by name and version. */
function Mine({ view, frame }: Props) {
  const { t, timeZone, language } = frame;
  const { mine, changes, firstTime } = view;
  const day = (at: number) => formatWhen(at, timeZone, language, 'day');
  const upToDate = mine?.agreed && changes.length === 0;
  return (
    <section class="card stack" aria-labelledby="mine">
      <h2 id="mine">{t('charter.mine.title')}</h2>
      {mine ? (
        <p>
          {mine.text} <span class="code">{mine.clause}</span>
        </p>
      ) : (
        <p>{t('charter.mine.none')}</p>
      )}
      {changes.length > 0 && (
        <>
          <h3>{t('charter.mine.changed')}</h3>
          <ul class="stack tight">
            {changes.map(({ what, sentence }) => (
              <li key={what}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      {mine?.agreed && (
        <p class="mid">
          {t('charter.mine.agreed', {
            name: mine.name,
            version: mine.agreed.version,
            when: day(mine.agreed.at),
          })}
        </p>
      )}
      {!(upToDate || (mine === null && !firstTime && changes.length === 0)) && (
        <form method="post" action="/expectations/agree">
          <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />
          <input type="hidden" name="version" value={view.version} />
          {mine && <input type="hidden" name="clause" value={mine.clause} />}
          <div class="row">
            <Button kind="main" icon="handshake">
              {t(mine ? 'charter.mine.agree' : 'charter.mine.read', { version: view.version })}
            </Button>
            <LinkButton href="/inbox">{t('charter.read.later')}</LinkButton>
          </div>
        </form>
      )}
    </section>
  );
}

function Teams({ view, frame }: Props) {
  const { t } = frame;
  if (view.teams.length === 0) return null;
  return (
    <section class="stack tight" aria-labelledby="teams">
      <h2 id="teams">{t('charter.kept.title')}</h2>
      <DataTable
        caption={t('charter.kept.caption')}
        columns={[{ label: t('charter.team') }, { label: t('charter.kept.inTime'), number: true }]}
        rows={view.teams.map(({ name, kept, total, tooFew }) => ({
          id: name,
          cells: [
            name,
            tooFew
              ? t('charter.kept.tooFew')
              : total === 0
                ? t('charter.kept.none')
                : t('charter.kept.of', { kept, total }),
          ],
        }))}
      />
    </section>
  );
}

function Rules({ view }: Props) {
  return view.sections.map((section) => (
    <section key={section.element} aria-labelledby={`rule-${section.element}`}>
      <h2 id={`rule-${section.element}`}>{section.title}</h2>
      <ul class="above-s">
        {section.items.map(({ clause, text }) => (
          <li key={`${clause}-${text}`}>{text}</li>
        ))}
      </ul>
    </section>
  ));
}

/** What the rules ask of the team: the same clauses patients read, from the other side. */
export default function ExpectationsPage(props: Props) {
  const { view, frame } = props;
  const { t, timeZone, language } = frame;
  const title = t('governance.expectations.title');
  const since = formatWhen(view.effectiveAt, timeZone, language, 'day');
  return (
    <ClinicLayout frame={frame} title={title}>
      <PageHead
        title={title}
        actions={
          <LinkButton href="/expectations/map" icon="split">
            {t('charter.map.title')}
          </LinkButton>
        }
      />
      {view.notice && <Banner icon="circle-check" text={t('charter.mine.thanks')} />}
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
      <div class="above">
        <Mine {...props} />
      </div>
      <div class="grid lean above-l">
        <div class="prose">
          <p>{t('governance.expectations.lead')}</p>
          <FromRule>
            {view.clinicName} ·{' '}
            {t('governance.rules.version', { version: view.version, when: since })}
          </FromRule>
          <Rules {...props} />
          <p>
            <a href={`/how-we-answer/${view.organizationSlug}`}>
              {t('governance.expectations.patients')}
            </a>
          </p>
        </div>
        <div>
          <Teams {...props} />
        </div>
      </div>
    </ClinicLayout>
  );
}
