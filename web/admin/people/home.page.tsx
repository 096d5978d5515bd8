import type { AdminHomeView } from '#foundation/people/index.ts';
import { ClinicLayout, LinkButton, PageHead, Points, type PageProps } from '../../ui/index.ts';

/** How far the organization is set up, and what comes next. */
export default function AdminHomePage({ view, frame }: PageProps<AdminHomeView>) {
  const { t } = frame;
  const next = view.counts.find(({ count }) => count === 0);
  return (
    <ClinicLayout frame={frame} title={t('admin.home.title')}>
      <PageHead title={t('admin.home.title')} />
      <div class="stack wide">
        <p>{t('admin.home.text')}</p>
        <section class="card stack" aria-labelledby="steps">
          <h2 id="steps">{t('admin.home.steps')}</h2>
          <Points
            points={view.counts.map(({ kind, count }) => ({
              key: kind,
              icon: count > 0 ? 'circle-check' : 'circle-dashed',
              content: (
                <>
                  <a href={`/admin/${kind}`}>{t(`admin.kind.${kind}`)}</a>{' '}
                  <span class="mid">
                    {count > 0 ? t('admin.home.there', { count }) : t(`admin.home.why.${kind}`)}
                  </span>
                </>
              ),
            }))}
          />
          {next && (
            <div class="row">
              <LinkButton kind="main" href={`/admin/${next.kind}/new`}>
                {t(`admin.add.${next.kind}`)}
              </LinkButton>
              <LinkButton href={`/admin/${next.kind}/import`}>{t('admin.import')}</LinkButton>
            </div>
          )}
        </section>
        <p>
          {t('admin.home.rules')} <a href="/rules">{t('admin.rail.rules')}</a>
        </p>
      </div>
    </ClinicLayout>
  );
}
