import type { OverviewView } from '#foundation/governance/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  LinkButton,
  StatusTag,
  type PageProps,
} from '../../ui/index.ts';
import { Approvers } from './approvers.tsx';
import { CharterHead, Standing } from './head.tsx';
import { Problems } from './problems.tsx';
import { sectionTitle } from './sections-nav.tsx';

type Props = PageProps<OverviewView>;

function Acts({ view, frame }: Props) {
  const { t } = frame;
  const key = <input type="hidden" name="idempotency_key" value={view.idempotencyKey} />;
  if (view.head.draft === null)
    return (
      <form method="post" action="/admin/charter/start">
        {key}
        <Button kind="main" icon="pen-line">
          {t('charter.start')}
        </Button>
      </form>
    );
  return (
    <div class="row">
      <LinkButton kind="main" href="/admin/charter/changes" icon="git-compare">
        {t('charter.whatChanges')}
      </LinkButton>
      {view.head.draft.mine && (
        <form method="post" action="/admin/charter/withdraw">
          {key}
          <Button kind="destructive">{t('charter.withdraw')}</Button>
        </form>
      )}
    </div>
  );
}

function Agreed({ view, frame }: Props) {
  const { t } = frame;
  if (view.agreed.length === 0) return null;
  return (
    <section class="card stack" aria-labelledby="agreed">
      <h2 id="agreed">{t('charter.agreed.title')}</h2>
      <DataTable
        caption={t('charter.agreed.caption')}
        columns={[
          { label: t('charter.agreed.role') },
          { label: t('charter.agreed.people'), number: true },
        ]}
        rows={view.agreed.map(({ clause, role, agreed, people }) => ({
          id: clause,
          cells: [t(`charter.agreed.${role}`), t('charter.agreed.of', { agreed, people })],
        }))}
      />
    </section>
  );
}

/** Where the rules stand and every clause to open. */
export default function OverviewPage(props: Props) {
  const { view, frame } = props;
  const { t } = frame;
  return (
    <ClinicLayout frame={frame} title={t('charter.title')}>
      <CharterHead head={view.head} frame={frame} title={t('charter.title')} />
      <div class="stack wide">
        {view.notice && <Banner icon="circle-check" text={t(`charter.notice.${view.notice}`)} />}
        <Standing head={view.head} frame={frame} />
        <Approvers head={view.head} frame={frame} />
        <p class="measure">{t('charter.lead')}</p>
        <Acts {...props} />
        <Problems problems={view.problems} frame={frame} />
        {view.gaps > 0 && (
          <p>
            <StatusTag look="due">{t('charter.map.gaps', { count: view.gaps })}</StatusTag>{' '}
            <a href="/admin/charter/map">{t('charter.map.open')}</a>
          </p>
        )}
        <div class="grid two">
          {view.sections.map((section) => (
            <section
              key={section.element}
              class="card stack tight"
              aria-labelledby={`s-${section.element}`}
            >
              <h2 id={`s-${section.element}`}>{sectionTitle(frame, section)}</h2>
              <ul class="stack tight">
                {section.items.map(({ id, href, title, changed }) => (
                  <li key={id}>
                    <a href={href}>{title}</a>{' '}
                    {changed && <StatusTag look="with">{t('charter.changed')}</StatusTag>}
                  </li>
                ))}
              </ul>
              {section.addHref && (
                <p>
                  <a href={section.addHref}>{t(`charter.room.add.${section.element}`)}</a>
                </p>
              )}
            </section>
          ))}
        </div>
        <Agreed {...props} />
      </div>
    </ClinicLayout>
  );
}
