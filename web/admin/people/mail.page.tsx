import type { MailView } from '#edges/notifications/index.ts';
import {
  Banner,
  Button,
  ClinicLayout,
  DataTable,
  formatWhen,
  PageHead,
  SummaryList,
  type PageProps,
} from '../../ui/index.ts';

/** How mail stands, and what could not be sent. */
export default function MailPage({ view, frame }: PageProps<MailView>) {
  const { t, timeZone, language, now } = frame;
  const said = (at: number) => formatWhen(at, timeZone, language, 'near', now);
  return (
    <ClinicLayout frame={frame} title={t('admin.mail.title')}>
      <PageHead title={t('admin.mail.title')} />
      <div class="stack wide">
        {view.retried !== null && (
          <Banner icon="circle-check" text={t('admin.mail.retried', { count: view.retried })} />
        )}
        {view.way === 'folder' && <Banner text={t('admin.mail.folder')} />}
        {view.lateSince !== null && (
          <Banner
            icon="circle-alert"
            text={t('admin.mail.late', { since: said(view.lateSince) })}
          />
        )}
        <SummaryList
          rows={[
            { term: t('admin.mail.waiting'), detail: String(view.waiting) },
            { term: t('admin.mail.sentToday'), detail: String(view.sentToday) },
          ]}
        />
        <DataTable
          caption={t('admin.mail.givenUp')}
          columns={[
            { label: t('admin.mail.to') },
            { label: t('admin.mail.kind') },
            { label: t('admin.mail.since') },
            { label: t('admin.mail.tries'), number: true },
            { label: t('admin.mail.answer') },
          ]}
          rows={view.givenUp.map(({ id, name, kind, at, attempts, error }) => ({
            id,
            cells: [
              name,
              t(`admin.mail.of.${kind}`),
              said(at),
              String(attempts),
              <code key="error">{error}</code>,
            ],
          }))}
          empty={t('admin.mail.none')}
        />
        {view.givenUp.length > 0 && (
          <form method="post" action="/admin/mail/retry">
            <Button icon="refresh-cw">{t('admin.mail.retry')}</Button>
          </form>
        )}
      </div>
    </ClinicLayout>
  );
}
