import type { ThreadListView } from '#product/messaging/index.ts';
import { Empty, LinkButton, Pagination, PatientLayout, type PageProps } from '../../ui/index.ts';
import { ConversationList } from './conversation-row.tsx';

/** Every conversation, newest first. */
export default function ListPage({ view, frame }: PageProps<ThreadListView>) {
  const { t } = frame;
  const title = t('messaging.list.title');
  return (
    <PatientLayout frame={frame} title={title} width="mid">
      <div class="hello">
        <h1>{title}</h1>
        <LinkButton kind="main" tall icon="pen-line" href="/write">
          {t('messaging.write')}
        </LinkButton>
      </div>
      {view.conversations.length === 0 ? (
        <Empty
          title={t('messaging.home.emptyTitle')}
          text={t('messaging.home.emptyText')}
          action={{ href: '/write', label: t('messaging.write') }}
        />
      ) : (
        <>
          <p class="search-link">
            <a href="/messages/search">{t('messaging.list.search')}</a>
          </p>
          <h2 class="sr">{t(view.first ? 'messaging.list.newest' : 'messaging.list.older')}</h2>
          <ConversationList rows={view.conversations} selfId={view.selfId} frame={frame} />
        </>
      )}
      {(!view.first || view.olderThan !== null) && (
        <Pagination
          label={t('ui.pages.label')}
          previous={
            view.first ? undefined : { href: '/messages', label: t('messaging.list.toNewest') }
          }
          next={
            view.olderThan === null
              ? undefined
              : { href: `/messages?before=${view.olderThan}`, label: t('messaging.list.toOlder') }
          }
        />
      )}
    </PatientLayout>
  );
}
