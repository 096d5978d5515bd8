import type { StoreView } from '#product/training/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  dayWithYear,
  ErrorSummary,
  PageHead,
  TextField,
  type PageProps,
} from '../../ui/index.ts';

type Props = PageProps<StoreView>;

function Tokens({ view, frame }: Props) {
  const { t } = frame;
  return (
    <div class="section stack">
      <h2 id="tokens">{t('store.tokens')}</h2>
      <p class="prose">{t('store.tokens.lead', { endpoint: view.endpoint })}</p>
      {view.fresh && (
        <Banner icon="circle-check" title={t('store.fresh')}>
          <p class="code">{view.fresh}</p>
        </Banner>
      )}
      <DataTable
        caption={t('store.tokens')}
        captionHidden
        columns={[
          { label: t('store.name') },
          { label: t('store.since') },
          { label: t('store.state') },
        ]}
        rows={view.tokens.map(({ id, name, createdAt, revokedAt }) => ({
          id,
          cells: [
            name,
            dayWithYear(createdAt, frame),
            revokedAt === null ? (
              <form key="end" method="post" action="/admin/learning/tokens/end">
                <input type="hidden" name="token" value={id} />
                <Button kind="destructive">
                  {t('store.end')} <span class="sr">{name}</span>
                </Button>
              </form>
            ) : (
              t('store.ended', { day: dayWithYear(revokedAt, frame) })
            ),
          ],
        }))}
        empty={t('store.none')}
      />
      <form class="stack measure" method="post" action="/admin/learning/tokens">
        <TextField
          id="name"
          name="name"
          label={t('store.name')}
          hint={t('store.name.hint')}
          error={view.problem === 'name' ? t('store.problem.name') : undefined}
          maxLength={80}
        />
        <Button>{t('store.issue')}</Button>
      </form>
    </div>
  );
}

function Forwarding({ view, frame }: Props) {
  const { t } = frame;
  const { forwarding } = view;
  return (
    <section class="section stack" aria-labelledby="forwarding">
      <h2 id="forwarding">{t('store.forwarding')}</h2>
      <p class="prose">{t('store.forwarding.lead')}</p>
      {forwarding && (
        <p class="strong">
          {t('store.sent', { sent: forwarding.sent, refused: forwarding.refused })}{' '}
          {forwarding.lastError && t('store.trouble', { answer: forwarding.lastError })}
        </p>
      )}
      <form class="stack measure" method="post" action="/admin/learning/forwarding">
        <TextField
          id="endpoint"
          name="endpoint"
          label={t('store.endpoint')}
          hint={t('store.endpoint.hint')}
          error={view.problem === 'address' ? t('store.problem.address') : undefined}
          value={(view.typed ?? forwarding)?.endpoint}
        />
        <TextField
          id="username"
          name="username"
          label={t('store.username')}
          value={(view.typed ?? forwarding)?.username}
          autoComplete="off"
        />
        <TextField
          id="password"
          name="password"
          type="password"
          label={t('store.password')}
          hint={forwarding ? t('store.password.hint') : undefined}
          autoComplete="new-password"
        />
        <Button>{t('store.save')}</Button>
      </form>
    </section>
  );
}

/** Who may read the record of learning from outside, and where it is sent on to. */
export default function StorePage({ view, frame }: Props) {
  const { t } = frame;
  const { problem } = view;
  return (
    <ClinicLayout frame={frame} title={t('store.title')} failed={problem !== null}>
      {problem && (
        <ErrorSummary
          title={t('ui.errors.title', { count: 1 })}
          problems={[
            {
              href: problem === 'name' ? '#name' : '#endpoint',
              text: t(`store.problem.${problem}`),
            },
          ]}
        />
      )}
      <PageHead title={t('store.title')} />
      {view.saved && <Banner icon="circle-check" text={t('store.saved')} />}
      <p class="prose above">{t('store.lead')}</p>
      <Tokens view={view} frame={frame} />
      <Forwarding view={view} frame={frame} />
    </ClinicLayout>
  );
}
